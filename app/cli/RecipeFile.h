#pragma once

#include "core/PortableRecipe.h"
#include "core/Result.h"

#include <QString>

#include <optional>

namespace melodeck::cli {

/// The recipe that a clip carries. Errors: Io (missing, unreadable), InvalidArgument (it carries none, or is no audio).
[[nodiscard]] core::Result<core::PortableRecipe> readClipRecipe(const QString& path);

/// The same of a clip, or of a JSON file as `recipe` prints it, of any layout.
/// Errors: as above, Parse (JSON that is no recipe).
[[nodiscard]] core::Result<core::PortableRecipe> readRecipeFile(const QString& path);

/// The portable form with a line for each member: what people and scripts read.
[[nodiscard]] QByteArray prettyRecipe(const core::PortableRecipe& recipe);

/// Lines of somebody else's file as a terminal may have them: they stay lines, and say nothing to it.
[[nodiscard]] QString terminalText(QString lines);

/// Looks for a recipe's file in the library of this computer, without making one where there is none.
[[nodiscard]] std::optional<QString> findInLibrary(const core::AttachedFile& file);

} // namespace melodeck::cli
