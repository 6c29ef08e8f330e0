#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"

#include <QString>

#include <optional>

namespace melodeck::audio {

struct Loudness
{
    /// EBU R128 integrated loudness in LUFS; none for silence or less than one 400 ms block.
    std::optional<double> integratedLufs;
    /// Linear true peak over all channels, 1.0 = 0 dBTP.
    double truePeak = 0.0;
};

/// Measured with libebur128. Any thread; about 1 ms a second of mono.
[[nodiscard]] Loudness measureLoudness(const AudioBuffer& audio);

/// The same of a file, read block by block. Errors as probeAudioFile().
[[nodiscard]] core::Result<Loudness> measureFileLoudness(const QString& path);

} // namespace melodeck::audio
