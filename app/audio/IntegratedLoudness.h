#pragma once

#include "audio/AudioBuffer.h"

#include <optional>

namespace melodeck::audio {

/// EBU R128 integrated loudness in LUFS alone, without the true peak, which costs four times as much; none for silence
/// or less than one 400 ms block. Any thread.
[[nodiscard]] std::optional<double> measureIntegratedLoudness(const AudioBuffer& audio);

} // namespace melodeck::audio
