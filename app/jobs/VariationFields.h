#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"

#include <QString>

namespace melodeck::jobs {

/// Fields of a request that is varied. Internal to Variation.

/// What a model's words go into: its prompts, else its prompt or its text; nullptr for one that takes none.
[[nodiscard]] const api::SpecField* wordsField(const api::ModelSpec& spec);
/// Where something else stands in the place of an object, the request is told to be wrong when it is checked.
void setField(core::Recipe& recipe, const api::SpecField& field, core::Json value);
void setPrompt(core::Recipe& recipe, const api::SpecField& field, const QString& prompt);

} // namespace melodeck::jobs
