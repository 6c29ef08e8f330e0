#include "store/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>
#include <thread>
#include <utility>

static void registerSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace melodeck::store {

namespace {

using namespace std::chrono_literals;

constexpr int kSchemaVersion = 6;
constexpr auto kBusyLimit = 5s;
constexpr auto kBusyPause = 5ms;
/// Of SQLite's codes the kind of trouble; the rest says more closely where.
constexpr int kPrimaryCode = 0xFF;
/// Looked at as a whole at each opening: within a few hundredths of a second.
constexpr qint64 kSmallBytes = 16 * 1024 * 1024;

Database::OpenFailure damaged(const QString& path, const QString& detail)
{
    return {Database::Trouble::Damaged,
            core::Error{core::ErrorCode::Io,
                        QCoreApplication::translate(
                            "Library", "The library's file %1 is damaged and is left as it is. The clips in the "
                                       "folder beside it are still there. Move the file away to start anew.")
                            .arg(path),
                        detail}};
}

/// Why a library cannot be opened: for a damaged one it would be no help to free some space.
Database::OpenFailure openFailure(const QSqlError& error, const QString& path)
{
    if (!isDamage(error)) {
        return {Database::Trouble::Unwritable, databaseError(error).value()};
    }
    return damaged(path, error.text());
}

/// Not closed by whoever used it last, or in use; or damage was met in it.
bool isInDoubt(const QString& path)
{
    return QFileInfo(path).size() <= kSmallBytes || QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFile::exists(suspicionPath(path));
}

/// The change to WAL needs the file for itself, and SQLite does not wait for that as it does for all other locks: two
/// programs that open a new library at once would get in each other's way.
bool executePatiently(QSqlQuery& query, const QString& statement)
{
    constexpr int kBusy = 5;
    const auto deadline = std::chrono::steady_clock::now() + kBusyLimit;
    while (!query.exec(statement)) {
        const bool isBusy = (query.lastError().nativeErrorCode().toInt() & kPrimaryCode) == kBusy;
        if (!isBusy || std::chrono::steady_clock::now() > deadline) {
            return false;
        }
        std::this_thread::sleep_for(kBusyPause);
    }
    return true;
}

} // namespace

bool isDamage(const QSqlError& error)
{
    constexpr int kCorrupt = 11;
    constexpr int kNotADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & kPrimaryCode;
    return code == kCorrupt || code == kNotADatabase;
}

QString suspicionPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-suspect");
}

tl::unexpected<core::Error> databaseError(const QSqlError& error)
{
    if (isDamage(error)) {
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate(
                "Library",
                "The library's file is damaged. Clips are still files on this disk. Start Melodeck again: it "
                "sets the file aside and goes on with the newest backup."),
            error.text());
    }
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate(
                          "Library", "The library cannot be written. Clips that arrived are still files on this "
                                     "disk. Free some space or check the folder's permissions."),
                      error.text());
}

core::Result<void> run(QSqlQuery& query)
{
    if (!query.exec()) {
        return databaseError(query.lastError());
    }
    return {};
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

tl::expected<std::unique_ptr<Database>, Database::OpenFailure> Database::open(const QString& path, Look look)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    if (auto connected = database->connect(path, look); !connected) {
        return tl::unexpected(std::move(connected).error());
    }
    return database;
}

tl::expected<void, Database::OpenFailure> Database::connect(const QString& path, Look look)
{
    const bool looksAtAll =
        look == Look::Always || isInDoubt(path); // before it is opened, which leaves a log beside it
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        return tl::unexpected(openFailure(connection.lastError(), path));
    }
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        return tl::unexpected(openFailure(query.lastError(), path));
    }
    const int version = query.value(0).toInt();
    query.finish();
    if (version > kSchemaVersion) {
        return tl::unexpected(
            OpenFailure{Trouble::Newer,
                        {core::ErrorCode::Io,
                         QCoreApplication::translate("Library", "The library was made by a newer Melodeck and is left "
                                                                "untouched. Install the newer version."),
                         {}}});
    }
    // Not before the version is known: the first of them writes into the file.
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON"}) {
        if (!executePatiently(query, QLatin1String(pragma))) {
            return tl::unexpected(openFailure(query.lastError(), path));
        }
    }
    if (looksAtAll) {
        if (auto looked = lookAtAll(path); !looked) {
            return looked;
        }
    }
    return bringUpToDate(version);
}

tl::expected<void, Database::OpenFailure> Database::lookAtAll(const QString& path) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        return tl::unexpected(openFailure(query.lastError(), path));
    }
    const QString said = query.value(0).toString();
    if (said != QLatin1String("ok")) {
        return tl::unexpected(damaged(path, said));
    }
    QFile::remove(suspicionPath(path));
    return {};
}

void Database::suspect() const
{
    QFile mark(suspicionPath(connection().databaseName()));
    // Where not even this can be written, the next start meets the damage by itself.
    [[maybe_unused]] const bool marked = mark.open(QIODevice::WriteOnly);
}

tl::expected<void, Database::OpenFailure> Database::bringUpToDate(int version) const
{
    while (version < kSchemaVersion) {
        const int next = version == 0 ? kSchemaVersion : version + 1;
        const QString script = version == 0 ? QStringLiteral("library") : QStringLiteral("library-%1").arg(next);
        if (auto made = runScript(script, version, next); !made) {
            return tl::unexpected(OpenFailure{Trouble::Unwritable, std::move(made).error()});
        }
        version = next;
    }
    return {};
}

core::Result<void> Database::runScript(const QString& name, int version, int next) const
{
    registerSqlResource();
    QFile script(QStringLiteral(":/melodeck/sql/%1.sql").arg(name));
    if (!script.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io, QStringLiteral("%1.sql is missing from this build").arg(name));
    }
    // Another process may be at it too: whoever gets the lock first does it, and the other finds it done.
    if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next() || query.value(0).toInt() != version) {
        query.finish();
        return execute(QStringLiteral("COMMIT"));
    }
    query.finish();
    const QStringList statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (!statement.trimmed().isEmpty() && !query.exec(statement)) {
            const auto failure = databaseError(query.lastError());
            query.finish();
            [[maybe_unused]] const auto undone = execute(QStringLiteral("ROLLBACK"));
            return failure;
        }
    }
    if (auto numbered = execute(QStringLiteral("PRAGMA user_version = %1").arg(next)); !numbered) {
        return numbered;
    }
    return execute(QStringLiteral("COMMIT"));
}

QSqlQuery Database::prepare(const QString& statement) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    query.prepare(statement);
    return query;
}

core::Result<void> Database::execute(const QString& statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement)) {
        return databaseError(query.lastError());
    }
    return {};
}

Transaction::Transaction(const Database& database)
    : m_connection(database.connection())
    , m_open(m_connection.transaction())
{
}

Transaction::~Transaction()
{
    if (m_open) {
        m_connection.rollback();
    }
}

core::Result<void> Transaction::commit()
{
    if (!m_open || !m_connection.commit()) {
        return databaseError(m_connection.lastError());
    }
    m_open = false;
    return {};
}

} // namespace melodeck::store
