#include "store/LibraryFolder.h"

#include "core/Paths.h"
#include "store/LibraryBackup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace melodeck::store {

QStringList filesBelow(const QString& folder)
{
    const QDir root(folder);
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
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

} // namespace melodeck::store
