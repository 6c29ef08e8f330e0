#include "store/LibraryFigures.h"

#include "store/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace melodeck::store {

namespace {

tl::unexpected<core::Error> unreadable(const QString& detail)
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Library", "The library cannot be read. Nothing was changed."),
                      detail);
}

} // namespace

core::Result<LibraryFigures> libraryFigures(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("library.sqlite"));
    const auto database = Database::openReadOnly(path);
    if (!database) {
        return unreadable(database.error().detail);
    }
    LibraryFigures figures;
    figures.databaseBytes = QFileInfo(path).size();
    Statement sums = (*database)->prepare(
        QStringLiteral("SELECT (SELECT count(*) FROM job), count(*), coalesce(sum(bytes), 0) FROM clip"));
    if (!sums.run() || !sums.next()) {
        return unreadable(sums.failure().text);
    }
    figures.jobs = sums.integer(0);
    figures.clips = sums.integer(1);
    figures.clipBytes = sums.integer(2);
    Statement failed = (*database)->prepare(
        QStringLiteral("SELECT created_ms, error_code, error_message FROM job WHERE error_code IS NOT NULL "
                       "ORDER BY id DESC LIMIT ?"));
    failed.add(LibraryFigures::kMostFailures);
    if (failed.run()) {
        while (failed.next()) {
            figures.failures.push_back(
                {QDateTime::fromMSecsSinceEpoch(failed.integer(0)), failed.text(1), failed.text(2)});
        }
    }
    return figures;
}

} // namespace melodeck::store
