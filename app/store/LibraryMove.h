#pragma once

#include "core/Result.h"
#include "store/WorkProgress.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <stop_token>

namespace melodeck::store {

/// Moving a library to another disk, in steps that each leave a library that works:
///
/// 1 copyForMove(): everything but the database is copied while the library is in use. A batch of files is brought to
///   the new disk, read back from there and compared by SHA-256; only then do they get the time of change that says
///   that they are done. The new folder has a note in it (melodeck-move.json) and no database: it is no library.
/// 2 finishMove(): when nobody has the library open – the window does it as its last act. The database is locked
///   against everybody, what has changed since is copied, then the database itself; all of it is on the disk, and the
///   database was read to its end there, before the settings name the new folder. That is the one moment: before it
///   the old library is in use and untouched, after it the new one is.
/// 3 removePrevious(): the old files go when somebody says so, each only where the new library has it, or where the
///   job that it belongs to was thrown away since.
///
/// All of it blocks on the disk.

/// Whoever found a library's place before a move must not begin in what it leaves there. To be asked when one's own
/// lock is taken. Errors: Unavailable.
[[nodiscard]] core::Result<void> refuseWhileMoved(const QString& libraryFolder);

/// Whether a library can go there: a folder of its own, empty or not there yet, or with a copy of this very library
/// that was not finished; not inside the old one; with room for it. Errors: InvalidArgument, Io.
[[nodiscard]] core::Result<void> checkMoveTarget(const QString& from, const QString& to);

struct MovedFiles
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
};
/// Step 1. Once more after a stop it goes on where it was. Errors: checkMoveTarget()'s; Io (full, a copy that reads
/// differently); Cancelled.
[[nodiscard]] core::Result<MovedFiles> copyForMove(const QString& from, const QString& to, WorkProgress& progress,
                                                   const std::stop_token& stop);

/// Step 2, of the copy that the settings name as pending. Nothing happens where there is none. Errors: Unavailable
/// (somebody else has the library open), Io, Cancelled; the old library stays in use then.
[[nodiscard]] core::Result<void> finishMove(WorkProgress& progress, const std::stop_token& stop);

/// Gives up a copy that is not in use. What else lies in its folder stays.
void forgetCopy(const QString& from, const QString& to);

/// What became of the old place.
struct RemovedFiles
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    /// Paths of those that the library lacks where it is now.
    QStringList kept;
};
/// Step 3. A file that the new library names and does not have stays, and so does a recording or a model that it lacks:
/// the old place is known until there is none. Errors: Io, Cancelled.
[[nodiscard]] core::Result<RemovedFiles> removePrevious(WorkProgress& progress, const std::stop_token& stop);

} // namespace melodeck::store
