#include "core/DiskRoom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

#include <cerrno>

namespace melodeck::core {

std::optional<std::int64_t> roomIn(const QString& folder)
{
    // Not by QStorageInfo, which reads the list of all mounts each time: this is asked before every request.
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    struct statvfs figures = {};
    while (::statvfs(QFile::encodeName(path).constData(), &figures) != 0) {
        const QString above = QFileInfo(path).path();
        if ((errno != ENOENT && errno != ENOTDIR) || above == path) {
            return std::nullopt;
        }
        path = above;
    }
    if (figures.f_blocks == 0) {
        return std::nullopt; // as those answer that have no disk below them
    }
    return static_cast<std::int64_t>(figures.f_bavail) * static_cast<std::int64_t>(figures.f_frsize);
}

} // namespace melodeck::core
