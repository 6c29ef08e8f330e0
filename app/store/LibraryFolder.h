#pragma once

#include "core/Result.h"
#include "store/Library.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace melodeck::store {

/// What lies in a library's folder besides its database.

/// Names of all files below a folder, relative to it with "/", sorted; not what is hidden, and nothing that is still
/// being written (.part). Links are followed. Blocks on the disk.
[[nodiscard]] QStringList filesBelow(const QString& folder);

/// Opens a library that is there, for long work beside those who have it open. Errors: NotFound; Library::open()'s.
[[nodiscard]] core::Result<std::unique_ptr<Library>> openExisting(const QString& libraryFolder);

/// Removes a folder with all that is in it; of a link the link alone.
void removeTree(const QString& path);

} // namespace melodeck::store
