#pragma once

#include "engine/sketch/RandomSource.h"

#include <vector>

namespace melodeck::engine {

/// Lengths in beats that fill a measure, with the steps of the scale from each note to the next.
struct Motif
{
    std::vector<double> lengths;
    std::vector<int> steps;
};

/// metre: 2, 3, 4 or 6 beats a bar; of two it fills two bars, so four beats. density: below 0 calm, above 0 lively.
[[nodiscard]] Motif motifOf(int metre, int density, RandomSource& random);

} // namespace melodeck::engine
