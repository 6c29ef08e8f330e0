#pragma once

#include "core/Result.h"
#include "store/LibraryMove.h"
#include "store/WorkProgress.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <stop_token>

namespace melodeck::store {

/// The copying part of a move.

/// Folders that a library has of its own.
inline constexpr std::array<const char*, 7> kLibraryParts{"clips", "recordings", "models", "backup",
                                                          "trash", "journal",    "async"};
/// Whether a file is in one of them, by its name in the library: what else lies beside them may be anybody's.
[[nodiscard]] bool isPartOfLibrary(const QString& name);

/// Which of a library's files a move copies: all but the database itself, locks, and what is of one run alone.
[[nodiscard]] QStringList filesToMove(const QString& libraryFolder);

/// Of all of them together.
[[nodiscard]] std::int64_t bytesOf(const QString& folder, const QStringList& names);

/// Copies those files that the copy does not have as they are, and reads each back from the disk. Errors: as
/// copyForMove().
[[nodiscard]] core::Result<MovedFiles> copyVerified(const QString& from, const QString& to, const QStringList& names,
                                                    WorkProgress& progress, const std::stop_token& stop);

/// All that was written on a folder's disk is on it when this returns. Errors: Io.
[[nodiscard]] core::Result<void> syncDiskOf(const QString& folder);

} // namespace melodeck::store
