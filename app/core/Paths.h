#pragma once

#include <QString>

namespace melodeck::core {

/// Everything Melodeck keeps: $XDG_DATA_HOME/melodeck, or where it was moved to (LibraryPlace). Not created here.
[[nodiscard]] QString libraryFolder();

/// What can be made again at any time: $XDG_CACHE_HOME/melodeck. Not created here.
[[nodiscard]] QString cacheFolder();

/// Model specs of one's own, a JSON file each: "models" in libraryFolder(). Not created here.
[[nodiscard]] QString modelsFolder();

/// Folder of the running program, where the other two programs are.
[[nodiscard]] QString programFolder();

/// A path for showing: the home folder as "~".
[[nodiscard]] QString displayPath(const QString& path);

} // namespace melodeck::core
