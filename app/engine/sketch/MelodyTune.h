#pragma once

#include "engine/sketch/Tune.h"

#include <optional>

namespace melodeck::engine {

/// The melody of a recording, at its own times; with beatsPerMinute re-timed to that tempo. It starts again from a bar
/// line, and a pickup shares its bar with the end.
[[nodiscard]] Tune tuneOfMelody(const mir::Transcription& melody, std::optional<double> beatsPerMinute);

/// Moves a tune to another tonic (pitch class) by the shorter way, and its notes to the same steps of another mode: Ode
/// to Joy in D minor is sung with a minor third. What is not given stays.
void moveToKey(Tune& tune, std::optional<int> tonic, std::optional<mir::Mode> mode);

} // namespace melodeck::engine
