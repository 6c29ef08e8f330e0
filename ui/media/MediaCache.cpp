#include "ui/media/MediaCache.h"

#include "core/CacheFolder.h"
#include "core/FileNames.h"
#include "core/Paths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

MediaCache::MediaCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString MediaCache::defaultFolder()
{
    return core::cacheFolder() + QStringLiteral("/media");
}

std::optional<QString> MediaCache::entryFor(const QString& path) const
{
    const auto identity = core::identityOfFile(path);
    if (!identity) {
        return std::nullopt;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFile::encodeName(QFileInfo(path).canonicalFilePath()));
    hash.addData(QByteArray::number(static_cast<qlonglong>(identity->bytes)).prepend('\0'));
    hash.addData(QByteArray::number(static_cast<qlonglong>(identity->modifiedNanoseconds)).prepend('\0'));
    constexpr int kKeyLetters = 24;
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().first(kKeyLetters)) +
           QLatin1Char('/') +
           core::legalFileName(QFileInfo(path).fileName(), QStringLiteral("wav"), QStringLiteral("melody"));
}

void MediaCache::touch(const QString& entry) const
{
    // A folder's age is that of the last change in it.
    QFile mark(QFileInfo(entry).path() + QStringLiteral("/used"));
    if (mark.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        mark.remove();
    }
}

void MediaCache::makeRoom(const QString& keep) const
{
    core::makeRoomIn(m_folder, kMostBytes, keep);
}

QString shownName(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return path.startsWith(MediaCache::defaultFolder() + QLatin1Char('/')) && name.endsWith(QLatin1String(".wav"))
               ? name.chopped(4)
               : name;
}

} // namespace melodeck::ui
