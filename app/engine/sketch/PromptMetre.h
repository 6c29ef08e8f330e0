#pragma once

#include "engine/sketch/PromptWords.h"

#include <optional>

namespace melodeck::engine {

/// Finds "in 6/8", "3/4 time", "march" and uses those words; of a "jig" it knows the metre, and leaves the word to the
/// styles. Gives 2, 3, 4 or 6 beats a bar.
[[nodiscard]] std::optional<int> readMetre(PromptWords& words, int subject);

} // namespace melodeck::engine
