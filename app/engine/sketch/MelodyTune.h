#pragma once

#include "engine/sketch/Tune.h"

#include <optional>

namespace melodeck::engine {

/// The melody of a recording, at its own times; with beatsPerMinute re-timed to that tempo. It starts again from a bar
/// line, and a pickup shares its bar with the end.
[[nodiscard]] Tune tuneOfMelody(const mir::Transcription& melody, std::optional<double> beatsPerMinute);

} // namespace melodeck::engine
