#pragma once

#include "engine/sketch/Arranger.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/Tune.h"

#include <vector>

namespace melodeck::engine {

/// The lead's notes with what a player adds when a tune comes back: grace notes, passing notes, neighbours, all on weak
/// places, as many as the style's lead likes. The first turn is left as it was sung, and so is every note that starts
/// on a beat.
[[nodiscard]] std::vector<TuneNote> ornamented(const Score& score, RandomSource& random);

} // namespace melodeck::engine
