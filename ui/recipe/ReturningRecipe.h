#pragma once

#include "core/JobRecord.h"
#include "core/PortableRecipe.h"
#include "core/Recipe.h"

#include <QString>
#include <QStringList>

namespace melodeck::ui {

/// A recipe on its way back into the form. From a clip's file it knows its endpoint's kind and its files' names alone;
/// from a job of this library also where they are.
struct ReturningRecipe
{
    core::Recipe recipe;
    /// Fields that did not travel, as JSON pointers.
    QStringList leftOut;
};

/// With the seed that the model used among the fields, so that the same comes again.
[[nodiscard]] ReturningRecipe returningRecipe(const core::PortableRecipe& portable);
[[nodiscard]] ReturningRecipe returningRecipe(const core::JobRecord& job);

/// In one line, for people: "happy rock, sad jazz · 8.0 s · seed 42 · hum.flac · Sketch engine".
[[nodiscard]] QString recipeSummary(const ReturningRecipe& returning);

/// Where it was made: "this computer", "Baseten", "an endpoint of its own", or the address where it is known.
[[nodiscard]] QString madeAt(const core::Endpoint& endpoint);

} // namespace melodeck::ui
