#pragma once

#include "engine/sketch/Arranger.h"

#include <vector>

namespace melodeck::engine {

/// The melody of all sections, pulled 60 % towards the sixteenths, and its doubling if the instrument needs one.
[[nodiscard]] std::vector<Track> playLead(const Score& score, RandomSource& random);

} // namespace melodeck::engine
