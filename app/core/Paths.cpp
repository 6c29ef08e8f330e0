#include "core/Paths.h"

#include "core/LibraryPlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace melodeck::core {

QString libraryFolder()
{
    const QString moved = libraryPlace().folder;
    return moved.isEmpty() ? defaultLibraryFolder() : moved;
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/melodeck");
}

QString modelsFolder()
{
    return libraryFolder() + QStringLiteral("/models");
}

QString programFolder()
{
    return QCoreApplication::applicationDirPath();
}

QString displayPath(const QString& path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + QLatin1Char('/'))) {
        return QLatin1Char('~') + path.mid(home.size());
    }
    return path;
}

} // namespace melodeck::core
