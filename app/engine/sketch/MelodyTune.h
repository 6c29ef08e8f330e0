#pragma once

#include "engine/sketch/Tune.h"

#include <optional>

namespace melodeck::engine {

/// Makes a tune one of so many beats a bar, 2, 3, 4 or 6. Styles have bars of three and four: two bars of two are one,
/// and a bar of six eighths is two of three.
void setMetre(Tune& tune, int beatsPerBar);

/// The melody of a recording, at its own times; with beatsPerMinute re-timed to that tempo. It starts again from a bar
/// line, and a pickup shares its bar with the end.
[[nodiscard]] Tune tuneOfMelody(const mir::Transcription& melody, std::optional<double> beatsPerMinute);

/// Moves a tune to another tonic (pitch class) by the shorter way, and its notes to the same steps of another mode: Ode
/// to Joy in D minor is sung with a minor third. What is not given stays; other keys that it goes to move along.
void moveToKey(Tune& tune, std::optional<int> tonic, std::optional<mir::Mode> mode);

} // namespace melodeck::engine
