#pragma once

#include "core/Recipe.h"

#include <QString>

namespace melodeck::api {

/// What a request asks for in words: its prompts, else its one prompt or the text to be spoken; else the file name of
/// the link in it. Empty where it has none of these.
[[nodiscard]] QString wordsOf(const core::Recipe& recipe);

/// The link that the model was given; empty where there is none.
[[nodiscard]] QString linkOf(const core::Recipe& recipe);

} // namespace melodeck::api
