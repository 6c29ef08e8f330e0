#include "store/LibraryMoveCopy.h"

#include "core/FileSink.h"
#include "core/Paths.h"
#include "store/FileHash.h"
#include "store/LibraryFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace melodeck::store {

namespace {

/// So much is brought to the disk and read back together.
constexpr std::size_t kFilesAtOnce = 256;
constexpr std::int64_t kBytesAtOnce = 256LL * 1024 * 1024;
/// File systems of memory cards keep times to two seconds.
constexpr qint64 kSameTimeMs = 2'000;

struct Copy
{
    QString to;
    HashedFile content;
    /// Of the original, before it was read: what changes it afterwards changes this, too.
    QDateTime modified;
};

bool isDone(const QFileInfo& from, const QFileInfo& to)
{
    const bool looksDone = to.exists() && to.size() == from.size() &&
                           std::abs(from.lastModified().msecsTo(to.lastModified())) <= kSameTimeMs;
    // What people edit may have been changed twice within that time, to the same length; a clip never changes.
    if (!looksDone || from.suffix() != QLatin1String("json")) {
        return looksDone;
    }
    QFile original(from.filePath());
    QFile copy(to.filePath());
    return original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly) && original.readAll() == copy.readAll();
}

/// The next reader gets it from the disk.
void dropFromMemory(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        ::close(descriptor);
    }
}

tl::unexpected<core::Error> copyDiffers(const QString& path)
{
    return core::fail(core::ErrorCode::Io, QCoreApplication::translate(
                                               "Library", "The copy %1 does not read as it was written: the new disk "
                                                          "cannot be trusted. The library stays where it is, and "
                                                          "nothing of it was changed.")
                                               .arg(core::displayPath(path)));
}

core::Result<void> verify(std::vector<Copy>& copies, const QString& folder, const std::stop_token& stop)
{
    if (auto synced = syncDiskOf(folder); !synced) {
        return synced;
    }
    for (const Copy& copy : copies) {
        dropFromMemory(copy.to);
        WorkProgress unseen;
        const auto read = hashFile(copy.to, unseen, stop);
        if (!read) {
            return core::fail(read.error());
        }
        if (*read != copy.content) {
            QFile::remove(copy.to);
            return copyDiffers(copy.to);
        }
        QFile file(copy.to);
        // Says that this one is done; without it, it is copied once more.
        if (file.open(QIODevice::ReadWrite)) {
            file.setFileTime(copy.modified, QFileDevice::FileModificationTime);
        }
    }
    copies.clear();
    return {};
}

core::Result<HashedFile> copyOne(const QString& from, const QString& to, WorkProgress& progress,
                                 const std::stop_token& stop)
{
    QDir().mkpath(QFileInfo(to).path());
    auto sink = core::FileSink::create(to, core::Durability::Cached, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    auto copied = hashInto(from, **sink, progress, stop);
    if (!copied) {
        return copied;
    }
    if (auto finished = (*sink)->finish(); !finished) {
        return core::fail(std::move(finished).error());
    }
    return copied;
}

} // namespace

bool isPartOfLibrary(const QString& name)
{
    const QString part = name.section(QLatin1Char('/'), 0, 0);
    return part != name && std::any_of(kLibraryParts.begin(), kLibraryParts.end(),
                                       [&part](const char* one) { return part == QLatin1String(one); });
}

QStringList filesToMove(const QString& libraryFolder)
{
    const std::array<QLatin1String, 3> ofOneRun{QLatin1String("importing/"), QLatin1String("library.sqlite"),
                                                QLatin1String("melodeck-move.json")};
    QStringList names = filesBelow(libraryFolder);
    const auto isLeft = [&ofOneRun](const QString& name) {
        return name.endsWith(QLatin1String(".lock")) ||
               std::any_of(ofOneRun.begin(), ofOneRun.end(),
                           [&name](QLatin1String one) { return name.startsWith(one); });
    };
    names.erase(std::remove_if(names.begin(), names.end(), isLeft), names.end());
    return names;
}

std::int64_t bytesOf(const QString& folder, const QStringList& names)
{
    std::int64_t bytes = 0;
    for (const QString& name : names) {
        bytes += QFileInfo(folder + QLatin1Char('/') + name).size();
    }
    return bytes;
}

core::Result<MovedFiles> copyVerified(const QString& from, const QString& to, const QStringList& names,
                                      WorkProgress& progress, const std::stop_token& stop)
{
    std::vector<Copy> copies;
    std::int64_t bytes = 0;
    MovedFiles moved;
    const auto verifyAll = [&] {
        bytes = 0;
        return verify(copies, to, stop);
    };
    for (const QString& name : names) {
        const QString source = from + QLatin1Char('/') + name;
        const QString target = to + QLatin1Char('/') + name;
        const QFileInfo there(source); // asked before it is read
        if (!there.exists()) {
            continue; // a take that was thrown away meanwhile
        }
        ++moved.files;
        moved.bytes += there.size();
        if (isDone(there, QFileInfo(target))) {
            progress.bytes += there.size();
            ++progress.files;
            continue;
        }
        auto copied = copyOne(source, target, progress, stop);
        if (!copied) {
            return core::fail(std::move(copied).error());
        }
        bytes += copied->bytes;
        copies.push_back({target, std::move(*copied), there.lastModified()});
        if (copies.size() >= kFilesAtOnce || bytes >= kBytesAtOnce) {
            if (auto verified = verifyAll(); !verified) {
                return core::fail(std::move(verified).error());
            }
        }
    }
    if (auto verified = verifyAll(); !verified) {
        return core::fail(std::move(verified).error());
    }
    return moved;
}

core::Result<void> syncDiskOf(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "%1 cannot be written. Check the disk.")
                              .arg(core::displayPath(folder)));
    }
    return {};
}

} // namespace melodeck::store
