#pragma once

#include "engine/sketch/Arranger.h"

#include <vector>

namespace melodeck::engine {

/// The bass: chord tones in the style's pattern, and a step towards the next root where the pattern walks.
[[nodiscard]] Track playBass(const Score& score, RandomSource& random);

/// Comp, pad and arpeggio layers, each chord in the position nearest to the one before.
[[nodiscard]] std::vector<Track> playLayers(const Score& score, RandomSource& random);

} // namespace melodeck::engine
