#pragma once

#include "core/Result.h"
#include "store/Database.h"

#include <QDateTime>
#include <QString>

namespace melodeck::store {

/// Copies of a library's database, in the folder "backup" beside it: one a day, the newest three are kept.

/// Makes one unless the newest is less than a day old, or nothing in the library would be missed. Reads all of it, so
/// not where somebody waits; others may have it open meanwhile. Errors: Io.
[[nodiscard]] core::Result<void> backUpDaily(const QString& libraryFolder);

/// Where a damaged database went and what took its place.
struct Restoration
{
    QString damagedFile;
    /// Empty where there was none.
    QString backupFile;
};

/// Moves the damaged database (with its -wal and -shm) aside and puts the newest backup that opens in its place; nobody
/// may have it open. Goes on with one that was cut off. Errors: Io when it cannot be moved, or when there is a backup
/// and no room for it; the damaged one is in its place then.
[[nodiscard]] core::Result<Restoration> setAsideAndRestore(const QString& libraryFolder, const QDateTime& now);
/// Whether that was begun and not ended: what the folder has as its database is no library yet.
[[nodiscard]] bool isMending(const QString& libraryFolder);
/// When what the backup does not have was added, too.
void endMending(const QString& libraryFolder);

/// The name beside a library's file that says that it is a backup's: what waits in it may have been sent since.
[[nodiscard]] QString oldQueuePath(const QString& databasePath);

/// Path of the database in a library's folder.
[[nodiscard]] QString databasePath(const QString& libraryFolder);

} // namespace melodeck::store
