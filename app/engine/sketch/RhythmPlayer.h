#pragma once

#include "engine/sketch/Arranger.h"

#include <vector>

namespace melodeck::engine {

/// Comp, pad and arpeggio layers, each chord in the position nearest to the one before.
[[nodiscard]] std::vector<Track> playLayers(const Score& score, RandomSource& random);

} // namespace melodeck::engine
