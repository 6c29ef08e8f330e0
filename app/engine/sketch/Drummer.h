#pragma once

#include "engine/sketch/Arranger.h"

namespace melodeck::engine {

/// The style's drum pattern with a fill at the end of every fourth bar, a cymbal after it and on the final chord.
[[nodiscard]] Track playDrums(const Score& score, RandomSource& random);

} // namespace melodeck::engine
