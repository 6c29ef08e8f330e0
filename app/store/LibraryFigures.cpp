#include "store/LibraryFigures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace melodeck::store {

namespace {

core::Result<LibraryFigures> read(const QSqlDatabase& connection)
{
    LibraryFigures figures;
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("SELECT (SELECT count(*) FROM job), count(*), coalesce(sum(bytes), 0) FROM clip")) ||
        !query.next()) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library cannot be read. Nothing was changed."),
                          query.lastError().text());
    }
    figures.jobs = query.value(0).toLongLong();
    figures.clips = query.value(1).toLongLong();
    figures.clipBytes = query.value(2).toLongLong();
    query.prepare(QStringLiteral("SELECT created_ms, error_code, error_message FROM job WHERE error_code IS NOT NULL "
                                 "ORDER BY id DESC LIMIT ?"));
    query.addBindValue(LibraryFigures::kMostFailures);
    if (query.exec()) {
        while (query.next()) {
            figures.failures.push_back({QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong()),
                                        query.value(1).toString(), query.value(2).toString()});
        }
    }
    return figures;
}

} // namespace

core::Result<LibraryFigures> libraryFigures(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("library.sqlite"));
    const QString name = QUuid::createUuid().toString();
    core::Result<LibraryFigures> figures;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (connection.open()) {
            figures = read(connection);
        } else {
            figures =
                core::fail(core::ErrorCode::Io,
                           QCoreApplication::translate("Library", "The library cannot be read. Nothing was changed."),
                           connection.lastError().text());
        }
    }
    QSqlDatabase::removeDatabase(name); // after the last object that uses it
    if (figures) {
        figures->databaseBytes = QFileInfo(path).size();
    }
    return figures;
}

} // namespace melodeck::store
