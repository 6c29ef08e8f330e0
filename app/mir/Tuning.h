#pragma once

#include "mir/PitchTracker.h"

#include <span>

namespace melodeck::mir {

/// How far a player's tuning lies from A4 = 440 Hz, in semitones (−0.5 … 0.5): the circular mean of the candidates'
/// distances to the nearest semitone, weighted by probability. 0 when nothing is pitched.
[[nodiscard]] double estimateTuning(std::span<const PitchFrame> frames);

} // namespace melodeck::mir
