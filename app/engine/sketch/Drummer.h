#pragma once

#include "engine/sketch/Arranger.h"

namespace melodeck::engine {

/// The style's drum pattern with a fill at the end of every fourth measure (only of sections in a sparse piece) and
/// before the final chord, longer ones before another section; a cymbal after it and on the final chord.
[[nodiscard]] Track playDrums(const Score& score, RandomSource& random);

} // namespace melodeck::engine
