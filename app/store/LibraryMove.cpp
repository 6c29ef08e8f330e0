#include "store/LibraryMove.h"

#include "core/DiskRoom.h"
#include "core/FileSink.h"
#include "core/FileSource.h"
#include "core/Json.h"
#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/Database.h"
#include "store/FileHash.h"
#include "store/LibraryBackup.h"
#include "store/LibraryFolder.h"
#include "store/LibraryMoveCopy.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <span>
#include <utility>

namespace melodeck::store {

namespace {

/// Texts for people.
struct LibraryMoveText final
{
    Q_DECLARE_TR_FUNCTIONS(LibraryMove)
};

/// Held in a library's folder while it is moved away.
const QString kMovingLock = QStringLiteral("moving");
constexpr std::int64_t kRoomLeftByMove = 64LL * 1024 * 1024;

QString notePath(const QString& to)
{
    return to + QStringLiteral("/melodeck-move.json");
}

/// The library that a folder has an unfinished copy of; empty where it has none.
QString copiedFrom(const QString& to)
{
    QFile note(notePath(to));
    const auto json = note.open(QIODevice::ReadOnly) ? core::parseJson(note.readAll()) : core::fail(core::Error{});
    return json && json->is_object() ? core::stringMember(*json, "from") : QString();
}

core::Result<void> writeNote(const QString& from, const QString& to)
{
    const QByteArray text = core::toJsonBytes({{"from", core::toJson(from)}}) + '\n';
    auto sink = core::FileSink::create(notePath(to), core::Durability::Synced, core::TakenName::IsReplaced);
    core::Result<void> written =
        sink ? (*sink)->write(std::as_bytes(std::span<const char>(text))) : core::fail(sink.error());
    return written ? (*sink)->finish() : written;
}

tl::unexpected<core::Error> inUse()
{
    return core::fail(
        core::ErrorCode::Unavailable,
        LibraryMoveText::tr("Another Melodeck still has the library open, so it was not moved and is used where it "
                            "was. Close that one; the move is finished when this window is closed the next time."));
}

/// Nobody but this has the database: it is not in the mode in which several share it, and it is locked.
core::Result<std::unique_ptr<Database>> openAlone(const QString& folder)
{
    auto database = Database::open(databasePath(folder));
    if (!database) {
        return core::fail(std::move(database).error().error);
    }
    {
        Statement query = (*database)->prepare(QStringLiteral("PRAGMA journal_mode = DELETE"));
        const bool isAlone = query.run() && query.next() && query.text(0) == QLatin1String("delete");
        if (!isAlone) {
            return inUse();
        }
    }
    if (!(*database)->execute(QStringLiteral("BEGIN EXCLUSIVE"))) {
        return inUse();
    }
    return std::move(*database);
}

/// Recordings that lie in the library are named by their whole path where a request used them.
core::Result<void> renamePaths(const Database& database, const QString& from, const QString& to)
{
    const QString before = from + QLatin1Char('/');
    const QString after = to + QLatin1Char('/');
    Transaction transaction(database);
    Statement files = database.prepare(QStringLiteral(
        "UPDATE OR REPLACE attached_file SET path = ? || substr(path, length(?) + 1) WHERE substr(path, 1, length(?)) "
        "= ?"));
    for (const QString& value : {after, before, before, before}) {
        files.add(value);
    }
    if (auto done = run(files); !done) {
        return done;
    }
    files.finish();
    // As compact JSON has it; inside of a text that is quoted once more it would read otherwise.
    const auto member = [](const char* name, const QString& folder) {
        QString text = QString::fromUtf8(core::toJsonBytes(core::toJson(folder)));
        text.chop(1);
        return QStringLiteral("\"%1\":").arg(QLatin1String(name)) + text;
    };
    for (const char* name : {"path", "original"}) {
        Statement recipes = database.prepare(
            QStringLiteral("UPDATE job SET recipe = replace(recipe, ?, ?) WHERE instr(recipe, ?) > 0"));
        recipes.add(member(name, before));
        recipes.add(member(name, after));
        recipes.add(member(name, before));
        if (auto done = run(recipes); !done) {
            return done;
        }
    }
    return transaction.commit();
}

/// The locked database, as that file gives it, which must stay open: whoever closes it gives up the lock.
core::Result<void> copyDatabase(core::ByteSource& locked, const QString& from, const QString& to,
                                WorkProgress& progress, const std::stop_token& stop)
{
    const QString copy = databasePath(to) + QStringLiteral(".moving");
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(copy + QLatin1String(ending)); // of a move that was cut off
    }
    const auto sink = core::FileSink::create(copy, core::Durability::Cached);
    if (!sink) {
        return core::fail(sink.error());
    }
    const auto copied = hashInto(locked, **sink, progress, stop);
    if (!copied) {
        return core::fail(copied.error());
    }
    if (auto finished = (*sink)->finish(); !finished) {
        return finished;
    }
    WorkProgress unseen;
    const auto read = hashFile(copy, unseen, stop);
    if (!read || *read != *copied) {
        return read ? core::Result<void>(
                          core::fail(core::ErrorCode::Io,
                                     LibraryMoveText::tr("The copy of the library's file does not read as it was "
                                                         "written. The library stays where it is.")))
                    : core::fail(read.error());
    }
    {
        auto database = Database::open(copy, Database::Look::Always);
        if (!database) {
            return core::fail(std::move(database).error().error);
        }
        if (auto renamed = renamePaths(**database, from, to); !renamed) {
            return renamed;
        }
        // One file again, without a log beside it.
        if (auto alone = (*database)->execute(QStringLiteral("PRAGMA journal_mode = DELETE")); !alone) {
            return alone;
        }
    }
    if (auto synced = core::syncFile(copy); !synced) {
        return synced;
    }
    if (!QFile::rename(copy, databasePath(to))) {
        return core::fail(core::ErrorCode::Io,
                          LibraryMoveText::tr("The library's file cannot be made in %1. It stays where it is.")
                              .arg(core::displayPath(to)));
    }
    return syncDiskOf(to);
}

core::Result<void> switchOver(const QString& from, const QString& to, WorkProgress& progress,
                              const std::stop_token& stop)
{
    const auto lock = OwnerLock::takeOver(from, kMovingLock);
    if (lock == nullptr) {
        return inUse();
    }
    const QString journal = from + QStringLiteral("/journal");
    for (const QString& owner : OwnerLock::ownersIn(journal)) {
        if (OwnerLock::isHeld(journal, owner)) {
            return inUse();
        }
    }
    const auto alone = openAlone(from);
    if (!alone) {
        return core::fail(alone.error());
    }
    // One lock of a process on a file goes with the first descriptor that it closes: this one outlives the move.
    const auto locked = core::FileSource::open(databasePath(from));
    if (!locked) {
        return core::fail(locked.error());
    }
    const QStringList names = filesToMove(from);
    // What went since it was copied: a clip that the trash has let go must not come back.
    const QSet<QString> wanted(names.begin(), names.end());
    for (const QString& name : filesToMove(to)) {
        if (isPartOfLibrary(name) && !wanted.contains(name)) {
            QFile::remove(to + QLatin1Char('/') + name);
        }
    }
    progress.totalBytes = bytesOf(from, names) + QFileInfo(databasePath(from)).size();
    if (auto copied = copyVerified(from, to, names, progress, stop); !copied) {
        return core::fail(std::move(copied).error());
    }
    QFile::remove(databasePath(to)); // of a switch that was cut off before the settings knew of it
    if (auto copied = copyDatabase(**locked, from, to, progress, stop); !copied) {
        return copied;
    }
    const bool isHome = QDir::cleanPath(to) == QDir::cleanPath(core::defaultLibraryFolder());
    if (auto set = core::setLibraryPlace({isHome ? QString() : to, from, {}, {}}); !set) {
        return set;
    }
    QFile::remove(notePath(to));
    return {};
}

} // namespace

core::Result<void> refuseWhileMoved(const QString& libraryFolder)
{
    const QString previous = core::libraryPlace().previous;
    const bool isAway = !previous.isEmpty() && QDir::cleanPath(libraryFolder) == QDir::cleanPath(previous);
    if (!isAway && !OwnerLock::isHeld(libraryFolder, kMovingLock)) {
        return {};
    }
    return core::fail(core::ErrorCode::Unavailable,
                      QCoreApplication::translate("Library", "The library is just being moved to another folder. Wait "
                                                             "until that is done, then start again."));
}

core::Result<void> checkMoveTarget(const QString& from, const QString& to)
{
    const auto refuse = [](const QString& message) { return core::fail(core::ErrorCode::InvalidArgument, message); };
    const QString source = QDir::cleanPath(from);
    const QString target = QDir::cleanPath(to);
    if (!QDir::isAbsolutePath(target)) {
        return refuse(LibraryMoveText::tr("Choose a folder by its whole path."));
    }
    const QString real = QFileInfo(target).exists() ? QFileInfo(target).canonicalFilePath() : target;
    if (real == QFileInfo(source).canonicalFilePath() || target == source) {
        return refuse(LibraryMoveText::tr("The library is there already."));
    }
    if ((real + QLatin1Char('/')).startsWith(QFileInfo(source).canonicalFilePath() + QLatin1Char('/'))) {
        return refuse(LibraryMoveText::tr("The library cannot be moved into itself. Choose a folder elsewhere."));
    }
    const bool isOurs = copiedFrom(target) == source;
    const bool isEmpty = QDir(target).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    if (QFileInfo(target).exists() && !isEmpty && !isOurs) {
        return refuse(LibraryMoveText::tr("%1 is not empty. Choose a folder of its own for the library.")
                          .arg(core::displayPath(target)));
    }
    if (!QDir().mkpath(target)) {
        return core::fail(
            core::ErrorCode::Io,
            LibraryMoveText::tr("The folder %1 cannot be made. Choose another one.").arg(core::displayPath(target)));
    }
    const std::int64_t wanted = bytesOf(source, filesToMove(source)) + QFileInfo(databasePath(source)).size() -
                                bytesOf(target, filesToMove(target));
    const auto room = core::roomIn(target);
    if (room && wanted + kRoomLeftByMove > *room) {
        constexpr std::int64_t kMegabyte = 1'000'000;
        return core::fail(core::ErrorCode::Io,
                          LibraryMoveText::tr("The library needs %1 MB more there, and %2 MB are free. Nothing "
                                              "was copied.")
                              .arg(wanted / kMegabyte)
                              .arg(*room / kMegabyte));
    }
    return {};
}

core::Result<MovedFiles> copyForMove(const QString& from, const QString& to, WorkProgress& progress,
                                     const std::stop_token& stop)
{
    const QString source = QDir::cleanPath(from);
    const QString target = QDir::cleanPath(to);
    if (auto checked = checkMoveTarget(source, target); !checked) {
        return core::fail(std::move(checked).error());
    }
    if (auto noted = writeNote(source, target); !noted) {
        return core::fail(std::move(noted).error());
    }
    const QStringList names = filesToMove(source);
    progress.totalBytes = bytesOf(source, names);
    return copyVerified(source, target, names, progress, stop);
}

core::Result<void> finishMove(WorkProgress& progress, const std::stop_token& stop)
{
    core::LibraryPlace place = core::libraryPlace();
    if (place.pending.isEmpty()) {
        return {};
    }
    const QString from = QDir::cleanPath(core::libraryFolder());
    const QString to = QDir::cleanPath(place.pending);
    // Where the disk is away its folder may be there, empty: nothing belongs there now.
    auto moved = copiedFrom(to) == from
                     ? checkMoveTarget(from, to)
                     : core::Result<void>(core::fail(
                           core::ErrorCode::Io,
                           LibraryMoveText::tr("The copy in %1 is not there, so the library stays where it was. "
                                               "Connect the disk; the move is finished when this window is "
                                               "closed the next time.")
                               .arg(core::displayPath(to))));
    if (moved) {
        moved = switchOver(from, to, progress, stop);
    }
    if (!moved) {
        place.failure = moved.error().message;
        [[maybe_unused]] const auto told = core::setLibraryPlace(place);
    }
    return moved;
}

void forgetCopy(const QString& from, const QString& to)
{
    if (copiedFrom(to) != QDir::cleanPath(from) || QDir::cleanPath(to) == QDir::cleanPath(core::libraryFolder())) {
        return; // not ours to remove
    }
    for (const char* part : kLibraryParts) {
        removeTree(to + QLatin1Char('/') + QLatin1String(part));
    }
    QFile::remove(notePath(to));
    QDir().rmdir(to);
}

} // namespace melodeck::store
