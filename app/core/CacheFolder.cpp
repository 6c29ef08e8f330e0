#include "core/CacheFolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace melodeck::core {

namespace {

std::int64_t bytesOf(const QFileInfo& entry)
{
    if (!entry.isDir() || entry.isSymLink()) {
        return entry.isSymLink() ? 0 : entry.size();
    }
    std::int64_t bytes = 0;
    QDirIterator files(entry.filePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

void remove(const QFileInfo& entry)
{
    if (entry.isDir() && !entry.isSymLink()) {
        QDir(entry.filePath()).removeRecursively();
    } else {
        QFile::remove(entry.filePath());
    }
}

} // namespace

void makeRoomIn(const QString& folder, std::int64_t mostBytes, const QString& keep, std::chrono::seconds young)
{
    const QDateTime oldest = QDateTime::currentDateTime().addSecs(-young.count());
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Time); // newest first
    std::int64_t bytes = 0;
    for (const QFileInfo& entry : entries) {
        bytes += bytesOf(entry);
        const QString path = entry.filePath();
        const bool isKept = keep == path || keep.startsWith(path + QLatin1Char('/'));
        const bool isYoung = young.count() > 0 && entry.lastModified() > oldest;
        if (bytes > mostBytes && !isKept && !isYoung) {
            remove(entry);
        }
    }
}

} // namespace melodeck::core
