#include "store/LibraryBackup.h"

#include "core/FileSink.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <span>
#include <utility>

namespace melodeck::store {

namespace {

constexpr int kKeptBackups = 3;
constexpr qint64 kDayInSeconds = 24 * 60 * 60;
const char* const kPattern = "library-*.sqlite";
/// What SQLite has beside a file.
constexpr std::array<const char*, 2> kBesides{"-wal", "-shm"};

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

bool isBackedUp(const QString& libraryFolder, const QDateTime& now)
{
    const QStringList backups = backupsIn(libraryFolder);
    return !backups.isEmpty() && QFileInfo(backups.last()).lastModified().secsTo(now) < kDayInSeconds;
}

core::Error backupError(const QString& detail)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Library", "The library's daily backup could not be made; the library itself "
                                                   "is fine. Make room on the disk."),
            detail};
}

core::Result<void> backUp(const Database& database, const QString& libraryFolder, const QDateTime& now)
{
    QDir().mkpath(backupFolder(libraryFolder));
    const auto lock = OwnerLock::takeOver(backupFolder(libraryFolder), QStringLiteral("backup"));
    if (lock == nullptr && errno == EWOULDBLOCK) {
        return {}; // another process is just making it
    }
    removeUnfinished(libraryFolder);
    if (isBackedUp(libraryFolder, now)) {
        return {};
    }
    QStringList backups = backupsIn(libraryFolder);
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

/// Beside the damaged file from before it is set aside until the library is whole again: what was cut off in between is
/// begun again, where a fresh start would take the place for that of a new library. Holds the name of the damaged one.
QString mendingPath(const QString& databasePath)
{
    return databasePath + QStringLiteral(".mending");
}

core::Error noRoomForBackup(const QString& detail)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Library", "The library's file is damaged, and its backup cannot be put in its "
                                                   "place. Nothing was changed. Make room on the disk, then start "
                                                   "again."),
            detail};
}

/// Where the damaged file goes, or went when this was cut off.
core::Result<QString> beginMending(const QString& live, const QDateTime& now)
{
    if (QFile begun(mendingPath(live)); begun.open(QIODevice::ReadOnly)) {
        if (const QString damaged = QString::fromUtf8(begun.readAll()); !damaged.isEmpty()) {
            return damaged;
        }
    }
    const QString damaged = QStringLiteral("%1.damaged-%2").arg(live, stamp(now));
    const QByteArray text = damaged.toUtf8();
    auto sink = core::FileSink::create(mendingPath(live), core::Durability::Synced, core::TakenName::IsReplaced);
    core::Result<void> written =
        sink ? (*sink)->write(std::as_bytes(std::span<const char>(text))) : core::fail(sink.error());
    if (written) {
        written = (*sink)->finish();
    }
    if (!written) {
        return core::fail(noRoomForBackup(written.error().message));
    }
    return damaged;
}

/// As it was: an empty library would hide that there are backups, and its own would take their place.
tl::unexpected<core::Error> putBack(const QString& libraryFolder, const Restoration& restoration, const QString& why)
{
    const QString live = databasePath(libraryFolder);
    QFile::remove(live);
    QFile::remove(oldQueuePath(live));
    for (const char* ending : kBesides) {
        QFile::rename(restoration.damagedFile + QLatin1String(ending), live + QLatin1String(ending));
    }
    if (QFile::rename(restoration.damagedFile, live)) {
        endMending(libraryFolder);
    }
    QFile mark(suspicionPath(live)); // it is looked at whole again, however large it is
    [[maybe_unused]] const bool marked = mark.open(QIODevice::WriteOnly);
    return core::fail(noRoomForBackup(why));
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

core::Result<void> backUpDaily(const QString& libraryFolder)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (isBackedUp(libraryFolder, now) || !QFile::exists(databasePath(libraryFolder))) {
        return {};
    }
    const auto database = Database::open(databasePath(libraryFolder));
    if (!database) {
        return core::fail(database.error().error);
    }
    {
        Statement query = (*database)->prepare(QStringLiteral("SELECT 1 FROM job LIMIT 1"));
        if (auto looked = run(query); !looked || !query.next()) {
            return looked; // nothing in it would be missed
        }
    }
    return backUp(**database, libraryFolder, now);
}

core::Result<Restoration> setAsideAndRestore(const QString& libraryFolder, const QDateTime& now)
{
    const QString live = databasePath(libraryFolder);
    Restoration restoration;
    if (auto begun = beginMending(live, now)) {
        restoration.damagedFile = std::move(*begun);
    } else {
        return core::fail(std::move(begun).error());
    }
    const bool isAside = QFile::exists(restoration.damagedFile);
    // What lies here although it was set aside is a copy that nobody has used yet, and may be half of one.
    const bool isCopied = isAside && QFile::exists(live);
    if (isCopied ? !QFile::remove(live) : !isAside && !QFile::rename(live, restoration.damagedFile)) {
        if (!isAside) {
            endMending(libraryFolder);
        }
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library's file %1 is damaged and cannot be moved "
                                                                 "aside. Clips are still files in the folder beside "
                                                                 "it. Check the folder's permissions.")
                              .arg(live));
    }
    for (const char* ending : kBesides) {
        if (isCopied) {
            QFile::remove(live + QLatin1String(ending));
        } else {
            QFile::rename(live + QLatin1String(ending), restoration.damagedFile + QLatin1String(ending));
        }
    }
    QFile::remove(suspicionPath(live));
    // Before there is a queue that somebody could take for the one of now.
    if (QFile oldQueue(oldQueuePath(live)); !oldQueue.open(QIODevice::WriteOnly)) {
        return putBack(libraryFolder, restoration, oldQueue.errorString());
    }
    QString failure;
    const QStringList backups = backupsIn(libraryFolder);
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        // An empty file is a whole database without anything in it.
        if (QFileInfo(*backup).size() == 0) {
            continue;
        }
        QFile file(*backup);
        if (!file.copy(live)) {
            failure = file.errorString();
            continue;
        }
        if (Database::open(live, Database::Look::Always)) {
            restoration.backupFile = *backup;
            return restoration;
        }
        QFile::remove(live);
    }
    if (!failure.isEmpty()) {
        return putBack(libraryFolder, restoration, failure);
    }
    return restoration;
}

bool isMending(const QString& libraryFolder)
{
    return QFile::exists(mendingPath(databasePath(libraryFolder)));
}

void endMending(const QString& libraryFolder)
{
    QFile::remove(mendingPath(databasePath(libraryFolder)));
}

} // namespace melodeck::store
