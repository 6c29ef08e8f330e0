#include "store/LibraryFolder.h"

#include "core/Paths.h"
#include "store/LibraryBackup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace melodeck::store {

QStringList filesBelow(const QString& folder)
{
    const QDir root(folder);
    QStringList names;
    // Also where people have put a part of it onto another disk, by a link.
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        const QString name = root.relativeFilePath(files.next());
        if (!name.endsWith(QLatin1String(".part"))) {
            names << name;
        }
    }
    names.sort();
    return names;
}

core::Result<std::unique_ptr<Library>> openExisting(const QString& libraryFolder)
{
    if (!QFile::exists(databasePath(libraryFolder))) {
        return core::fail(
            core::ErrorCode::NotFound,
            QCoreApplication::translate("Library", "There is no library in %1 yet. The first request makes it.")
                .arg(core::displayPath(libraryFolder)));
    }
    return Library::open(libraryFolder);
}

void removeTree(const QString& path)
{
    if (QFileInfo(path).isSymLink()) {
        QFile::remove(path);
    } else {
        QDir(path).removeRecursively();
    }
}

} // namespace melodeck::store
