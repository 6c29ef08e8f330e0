#pragma once

#include "engine/sketch/PromptWords.h"
#include "mir/Transcription.h"

#include <optional>

namespace melodeck::engine {

/// A key as far as a prompt names it.
struct WishedKey
{
    /// Pitch class, 0 = C.
    std::optional<int> tonic;
    std::optional<mir::Mode> mode;
};

/// Finds "in D minor", "f# major", "key of B flat", "in A dorian" and uses those words. A letter alone is a key only
/// after "in" or "key of", and the article "a" only before a mode.
[[nodiscard]] WishedKey readKey(PromptWords& words, int subject);

} // namespace melodeck::engine
