#include "fuzz/Scratch.h"

#include "fuzz/Fuzz.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace melodeck::fuzz {

namespace {

QString placeOfFolders()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/melodeck-fuzz-XXXXXX");
}

} // namespace

Scratch::Scratch()
    : m_folder(placeOfFolders())
{
    require(m_folder.isValid(), "a temporary folder can be made");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush(),
            "a temporary file takes what is written");
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace melodeck::fuzz
