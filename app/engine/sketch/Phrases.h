#pragma once

#include "engine/sketch/Tune.h"

#include <cstddef>
#include <vector>

namespace melodeck::engine {

/// A stretch of a tune between two breaths.
struct Phrase
{
    /// Indices into the tune's notes, both inside.
    std::size_t firstNote = 0;
    std::size_t lastNote = 0;
};

/// Where a tune breathes: after notes that are long for what is around them, and before rests; never within a bar and
/// a half of the last breath. All notes are in one of the phrases; none without notes.
[[nodiscard]] std::vector<Phrase> phrasesOf(const Tune& tune);

} // namespace melodeck::engine
