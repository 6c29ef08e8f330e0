#pragma once

#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/RandomSource.h"

namespace melodeck::engine {

/// Puts the third in the bass where the line goes on by step from there, and comes from the chord itself or by step as
/// well: C C/E F, or C G/B Am. A dominant that goes home keeps its root;
/// home before it may stand on the root of it, as C/G before G7 C.
void invert(Harmony& harmony, RandomSource& random);

} // namespace melodeck::engine
