#pragma once

#include "core/Result.h"

#include <QString>

namespace melodeck::core {

/// Where the library was moved to, group [library] of the settings. All of them absolute paths, or empty.
struct LibraryPlace
{
    /// Where it is; empty: where it is for everybody (defaultLibraryFolder()).
    QString folder;
    /// Where it was before, with all that was in it: kept until somebody says that it may go.
    QString previous;
    /// Where a copy waits that is to take its place as soon as nobody has the library open.
    QString pending;
    /// Why the last try at that came to nothing, for people; empty where it did not.
    QString failure;

    friend bool operator==(const LibraryPlace&, const LibraryPlace&) = default;
};

[[nodiscard]] QString defaultLibraryFolder();

[[nodiscard]] LibraryPlace libraryPlace();
/// On the disk when it returns. Errors: Io.
[[nodiscard]] Result<void> setLibraryPlace(const LibraryPlace& place);

} // namespace melodeck::core
