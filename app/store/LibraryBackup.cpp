#include "store/LibraryBackup.h"

#include "core/FileSink.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace melodeck::store {

namespace {

constexpr int kKeptBackups = 3;
constexpr qint64 kDayInSeconds = 24 * 60 * 60;
const char* const kPattern = "library-*.sqlite";

QString backupFolder(const QString& libraryFolder)
{
    return QDir(libraryFolder).filePath(QStringLiteral("backup"));
}

QString stamp(const QDateTime& now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// Oldest first.
QStringList backupsIn(const QString& libraryFolder)
{
    const QDir folder(backupFolder(libraryFolder));
    QStringList paths;
    for (const QString& name : folder.entryList({QLatin1String(kPattern)}, QDir::Files, QDir::Name)) {
        paths << folder.filePath(name);
    }
    return paths;
}

/// What a process that was killed left of its backup.
void removeUnfinished(const QString& libraryFolder)
{
    QDir folder(backupFolder(libraryFolder));
    for (const QString& name : folder.entryList({QLatin1String(kPattern) + QStringLiteral(".part*")}, QDir::Files)) {
        folder.remove(name);
    }
}

core::Error backupError(const QString& detail)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Library", "The library's daily backup could not be made; the library itself "
                                                   "is fine. Make room on the disk."),
            detail};
}

} // namespace

QString oldQueuePath(const QString& databasePath)
{
    return databasePath + QStringLiteral(".old-queue");
}

QString databasePath(const QString& libraryFolder)
{
    return QDir(libraryFolder).filePath(QStringLiteral("library.sqlite"));
}

core::Result<void> backUp(const Database& database, const QString& libraryFolder, const QDateTime& now)
{
    QDir().mkpath(backupFolder(libraryFolder));
    const auto lock = OwnerLock::takeOver(backupFolder(libraryFolder), QStringLiteral("backup"));
    if (lock == nullptr && errno == EWOULDBLOCK) {
        return {}; // another process is just making it
    }
    removeUnfinished(libraryFolder);
    QStringList backups = backupsIn(libraryFolder);
    if (!backups.isEmpty() && QFileInfo(backups.last()).lastModified().secsTo(now) < kDayInSeconds) {
        return {};
    }
    const QString path =
        QDir(backupFolder(libraryFolder)).filePath(QStringLiteral("library-%1.sqlite").arg(stamp(now)));
    // Under its real name only when it is whole: a half one must never be the newest.
    const QString unfinished = path + QStringLiteral(".part");
    Statement query = database.prepare(QStringLiteral("VACUUM INTO ?"));
    query.add(unfinished);
    if (auto copied = run(query); !copied) {
        QFile::remove(unfinished);
        if (isDamage(query.failure())) {
            database.suspect();
            return copied;
        }
        return core::fail(backupError(copied.error().detail));
    }
    // On the disk before it is the newest: a power cut must not leave an empty one in front of those that are whole.
    if (auto synced = core::syncFile(unfinished); !synced) {
        QFile::remove(unfinished);
        return core::fail(backupError(synced.error().detail));
    }
    if (!QFile::rename(unfinished, path)) {
        return core::fail(backupError(path));
    }
    for (backups << path; backups.size() > kKeptBackups; backups.removeFirst()) {
        QFile::remove(backups.first());
    }
    return {};
}

core::Result<Restoration> setAsideAndRestore(const QString& libraryFolder, const QDateTime& now)
{
    const QString live = databasePath(libraryFolder);
    Restoration restoration;
    restoration.damagedFile = QStringLiteral("%1.damaged-%2").arg(live, stamp(now));
    if (!QFile::rename(live, restoration.damagedFile)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library's file %1 is damaged and cannot be moved "
                                                                 "aside. Clips are still files in the folder beside "
                                                                 "it. Check the folder's permissions.")
                              .arg(live));
    }
    for (const QString& ending : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::rename(live + ending, restoration.damagedFile + ending);
    }
    QFile::remove(suspicionPath(live));
    // Before there is a queue that somebody could take for the one of now.
    if (QFile oldQueue(oldQueuePath(live)); !oldQueue.open(QIODevice::WriteOnly)) {
        return restoration; // an empty library is better than one that sends again
    }
    const QStringList backups = backupsIn(libraryFolder);
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        // An empty file is a whole database without anything in it.
        if (QFileInfo(*backup).size() > 0 && QFile::copy(*backup, live)) {
            if (Database::open(live, Database::Look::Always)) {
                restoration.backupFile = *backup;
                break;
            }
            QFile::remove(live);
        }
    }
    return restoration;
}

} // namespace melodeck::store
