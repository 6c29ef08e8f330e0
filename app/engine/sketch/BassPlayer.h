#pragma once

#include "engine/sketch/Arranger.h"

namespace melodeck::engine {

/// The bass: tones of the chord in the style's pattern, its root wherever the harmony moves, and a step towards the
/// next root where the pattern walks.
[[nodiscard]] Track playBass(const Score& score, RandomSource& random);

} // namespace melodeck::engine
