#pragma once

#include "core/JobRecord.h"
#include "core/Recipe.h"

#include <optional>

namespace melodeck::api {

/// The request that goes on from the end of a clip, of a model that follows a melody: what made the clip, with its
/// prompt alone, without its seed, and with its own last seconds in place of its melody. What the sketch engine told of
/// the clip's beat is said of that end, which begins at a bar line then. What comes of it follows the same tune in the
/// same manner; it is not joined to the clip, for no shipped model takes audio that it continues. Nothing where the
/// model follows no melody, or it is not known how long the clip is.
[[nodiscard]] std::optional<core::Recipe> continuedRecipe(const core::JobRecord& job, int clipIndex);

/// Whether there is such a request, as far as a clip and the id of its model tell.
[[nodiscard]] bool canContinue(const core::Clip& clip, const QString& model);

} // namespace melodeck::api
