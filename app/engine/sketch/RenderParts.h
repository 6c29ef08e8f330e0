#pragma once

#include "engine/sketch/Arrangement.h"

#include <vector>

namespace melodeck::engine {

/// Takes the tracks of a long arrangement apart into two of about the same work, so that two cores can play it; a short
/// one stays whole, since a second synthesiser takes its time to start. Depends on nothing but the arrangement: the
/// sound of two is not to the last bit that of one.
[[nodiscard]] std::vector<Arrangement> renderParts(const Arrangement& arrangement);

} // namespace melodeck::engine
