#pragma once

#include "core/Result.h"
#include "store/LibraryMove.h"
#include "store/WorkProgress.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace melodeck::store {

/// The copying part of a move.

/// Which of a library's files a move copies: all but the database itself, locks, and what is of one run alone.
[[nodiscard]] QStringList filesToMove(const QString& libraryFolder);

/// Copies those files that the copy does not have as they are, and reads each back from the disk. Errors: as
/// copyForMove().
[[nodiscard]] core::Result<MovedFiles> copyVerified(const QString& from, const QString& to, const QStringList& names,
                                                    WorkProgress& progress, const std::stop_token& stop);

/// All that was written on a folder's disk is on it when this returns. Errors: Io.
[[nodiscard]] core::Result<void> syncDiskOf(const QString& folder);

} // namespace melodeck::store
