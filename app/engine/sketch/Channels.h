#pragma once

#include "engine/sketch/Arrangement.h"

#include <vector>

namespace melodeck::engine {

/// A MIDI channel, 0 … 15, for each track: drums on General MIDI's own, the others on the rest in order.
[[nodiscard]] std::vector<int> channelsOf(const Arrangement& arrangement);

} // namespace melodeck::engine
