#pragma once

#include "core/PortableRecipe.h"
#include "core/Result.h"

#include <QString>

namespace melodeck::ui {

/// Whether a file is JSON that says it is a recipe, be it one that can be read or not: it is no request, and no model
/// would understand it. Reads at most a megabyte.
[[nodiscard]] bool isRecipeJson(const QString& path);

/// The recipe in such a file, as `melodeck-cli recipe` prints it, of any layout. Errors: Io, Parse.
[[nodiscard]] core::Result<core::PortableRecipe> readRecipeJson(const QString& path);

} // namespace melodeck::ui
