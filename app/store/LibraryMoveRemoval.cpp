// The last step of a move: what may go of the library's old place.

#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/FileHash.h"
#include "store/LibraryBackup.h"
#include "store/LibraryFolder.h"
#include "store/LibraryMove.h"
#include "store/LibraryMoveCopy.h"
#include "store/LibraryUpkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace melodeck::store {

namespace {

/// The folders below it that have nothing in them any more, and then itself.
void removeEmptyFolders(const QString& path)
{
    for (const QFileInfo& folder :
         QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden)) {
        removeEmptyFolders(folder.filePath());
    }
    QDir().rmdir(path);
}

/// Which files of the old library are in nobody's way: those that the new one has as they are, those that belong to
/// none of its jobs any more (somebody has thrown them away since), and what is of one place alone.
class Superfluous final
{
public:
    Superfluous(const LibraryUpkeep& library, QString folder)
        : m_library(library)
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] core::Result<bool> has(const QString& name, const QFileInfo& here) const
    {
        const QFileInfo there(m_folder + QLatin1Char('/') + name);
        if (there.exists() && there.canonicalFilePath() == here.canonicalFilePath()) {
            return false; // a link leads from one place into the other: it is the only one
        }
        const QString part = name.section(QLatin1Char('/'), 0, 0);
        // A result that came in and was not taken into the library is nowhere else.
        const bool isResult = name.startsWith(QLatin1String("async/inbox/"));
        const bool isOfOnePlace = part == QLatin1String("backup") || part == QLatin1String("trash") ||
                                  part == QLatin1String("journal") || (part == QLatin1String("async") && !isResult);
        if (isOfOnePlace || (there.exists() && there.size() == here.size())) {
            return true;
        }
        const QString jobId = name.section(QLatin1Char('/'), 2, 2);
        if (part != QLatin1String("clips") || jobId.isEmpty()) {
            return false;
        }
        const auto isJob = m_library.has(jobId);
        if (!isJob) {
            return core::fail(isJob.error());
        }
        // What was edited since has another length there.
        return !*isJob || (there.exists() && there.suffix() == QLatin1String("json"));
    }

private:
    const LibraryUpkeep& m_library;
    QString m_folder;
};

} // namespace

core::Result<RemovedFiles> removePrevious(WorkProgress& progress, const std::stop_token& stop)
{
    core::LibraryPlace place = core::libraryPlace();
    const QString previous = QDir::cleanPath(place.previous);
    const QString now = core::libraryFolder();
    const bool isSafe =
        !place.previous.isEmpty() && previous != QDir::cleanPath(now) && QFile::exists(databasePath(now));
    if (!isSafe) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "LibraryMove",
                              "The library is not where it was moved to, so nothing of the old one is removed. "
                              "Check that its disk is connected and try again."));
    }
    const auto library = LibraryUpkeep::open(now);
    if (!library) {
        return core::fail(library.error());
    }
    const Superfluous superfluous(**library, now);
    const QStringList names = filesToMove(previous);
    progress.totalBytes = bytesOf(previous, names);
    RemovedFiles removed;
    for (const QString& name : names) {
        if (stop.stop_requested()) {
            return stoppedError();
        }
        const QString path = previous + QLatin1Char('/') + name;
        const std::int64_t bytes = QFileInfo(path).size();
        progress.bytes += bytes;
        const auto isSuperfluous = superfluous.has(name, QFileInfo(path));
        if (!isSuperfluous) {
            return core::fail(isSuperfluous.error());
        }
        if (!*isSuperfluous) {
            removed.kept << path;
        } else if (QFile::remove(path)) {
            ++removed.files;
            removed.bytes += bytes;
        }
    }
    for (const char* ending : {"", "-wal", "-shm", "-journal", "-suspect"}) {
        QFile::remove(databasePath(previous) + QLatin1String(ending));
    }
    for (const char* part : {"backup", "trash", "journal", "importing"}) {
        removeTree(previous + QLatin1Char('/') + QLatin1String(part));
    }
    removeEmptyFolders(previous);
    if (!removed.kept.isEmpty()) {
        return removed;
    }
    place.previous.clear();
    if (auto set = core::setLibraryPlace(place); !set) {
        return core::fail(std::move(set).error());
    }
    return removed;
}

} // namespace melodeck::store
