#include "store/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

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
/// So many statements are kept prepared; a library has fewer kinds of them.
constexpr qsizetype kMostIdle = 128;
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
Database::OpenFailure openFailure(const SqlFailure& failure, const QString& path)
{
    if (!isDamage(failure)) {
        return {Database::Trouble::Unwritable, databaseError(failure).value()};
    }
    return damaged(path, failure.text);
}

/// Not closed by whoever used it last, or in use; or damage was met in it.
bool isInDoubt(const QString& path)
{
    return QFileInfo(path).size() <= kSmallBytes || QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFile::exists(suspicionPath(path));
}

/// The change to WAL needs the file for itself, and SQLite does not wait for that as it does for all other locks: two
/// programs that open a new library at once would get in each other's way.
bool executePatiently(const Database& database, const QString& text)
{
    const auto deadline = std::chrono::steady_clock::now() + kBusyLimit;
    while (!database.execute(text)) {
        const bool isBusy = (database.failure().code & kPrimaryCode) == SQLITE_BUSY;
        if (!isBusy || std::chrono::steady_clock::now() > deadline) {
            return false;
        }
        std::this_thread::sleep_for(kBusyPause);
    }
    return true;
}

} // namespace

bool isDamage(const SqlFailure& failure)
{
    const int code = failure.code & kPrimaryCode;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

QString suspicionPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-suspect");
}

tl::unexpected<core::Error> databaseError(const SqlFailure& failure)
{
    if (isDamage(failure)) {
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate(
                "Library",
                "The library's file is damaged. Clips are still files on this disk. Start Melodeck again: it "
                "sets the file aside and goes on with the newest backup."),
            failure.text);
    }
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate(
                          "Library", "The library cannot be written. Clips that arrived are still files on this "
                                     "disk. Free some space or check the folder's permissions."),
                      failure.text);
}

Database::~Database()
{
    for (sqlite3_stmt* handle : std::as_const(m_idle)) {
        sqlite3_finalize(handle);
    }
    sqlite3_close(m_handle);
}

tl::expected<std::unique_ptr<Database>, Database::OpenFailure> Database::open(const QString& path, Look look)
{
    const Look needed = isInDoubt(path) ? Look::Always : look; // before it is opened, which leaves a log beside it
    std::unique_ptr<Database> database(new Database);
    if (!database->openFile(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) {
        return tl::unexpected(openFailure(database->failure(), path));
    }
    if (auto connected = database->connect(needed); !connected) {
        return tl::unexpected(std::move(connected).error());
    }
    return database;
}

core::Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& path)
{
    std::unique_ptr<Database> database(new Database);
    if (!database->openFile(path, SQLITE_OPEN_READONLY)) {
        return databaseError(database->failure());
    }
    return database;
}

bool Database::openFile(const QString& path, int flags)
{
    m_path = path;
    // One thread uses it: SQLite needs no locks of its own.
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK) {
        return false;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, static_cast<int>(std::chrono::milliseconds(kBusyLimit).count()));
    return true;
}

tl::expected<void, Database::OpenFailure> Database::connect(Look look)
{
    int version = 0;
    {
        Statement query = prepare(QStringLiteral("PRAGMA user_version"));
        if (!query.run() || !query.next()) {
            return tl::unexpected(openFailure(query.failure(), m_path));
        }
        version = query.smallInteger(0);
    }
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
        if (!executePatiently(*this, QLatin1String(pragma))) {
            return tl::unexpected(openFailure(failure(), m_path));
        }
    }
    if (look == Look::Always) {
        if (auto looked = lookAtAll(); !looked) {
            return looked;
        }
    }
    return bringUpToDate(version);
}

tl::expected<void, Database::OpenFailure> Database::lookAtAll() const
{
    Statement query = prepare(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query.run() || !query.next()) {
        return tl::unexpected(openFailure(query.failure(), m_path));
    }
    if (const QString said = query.text(0); said != QLatin1String("ok")) {
        suspect(); // who closes it takes away what makes the next one look
        return tl::unexpected(damaged(m_path, said));
    }
    QFile::remove(suspicionPath(m_path));
    return {};
}

void Database::suspect() const
{
    QFile mark(suspicionPath(m_path));
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
    Statement known = prepare(QStringLiteral("PRAGMA user_version"));
    if (!known.run() || !known.next() || known.integer(0) != version) {
        known.finish();
        return execute(QStringLiteral("COMMIT"));
    }
    known.finish();
    const QStringList statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty()) {
            continue;
        }
        if (auto done = execute(statement); !done) {
            [[maybe_unused]] const auto undone = execute(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    if (auto numbered = execute(QStringLiteral("PRAGMA user_version = %1").arg(next)); !numbered) {
        return numbered;
    }
    return execute(QStringLiteral("COMMIT"));
}

core::Result<void> Database::execute(const QString& text) const
{
    return prepare(text).run();
}

SqlFailure Database::failure() const
{
    return {sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

sqlite3_stmt* Database::take(const QString& text) const
{
    if (sqlite3_stmt* idle = m_idle.take(text); idle != nullptr) {
        return idle;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt* handle = nullptr;
    sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT, &handle,
                       nullptr);
    return handle;
}

void Database::keep(const QString& text, sqlite3_stmt* handle) const
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (m_idle.size() >= kMostIdle || m_idle.contains(text)) {
        sqlite3_finalize(handle);
    } else {
        m_idle.insert(text, handle);
    }
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Transaction::Transaction(const Database& database)
    : m_database(database)
    , m_isInner(database.isInTransaction())
    , m_begun(database.execute(m_isInner ? QStringLiteral("SAVEPOINT inner") : QStringLiteral("BEGIN")))
    , m_isOpen(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        [[maybe_unused]] const auto undone =
            m_database.execute(m_isInner ? QStringLiteral("ROLLBACK TO inner") : QStringLiteral("ROLLBACK"));
        [[maybe_unused]] const auto left =
            m_isInner ? m_database.execute(QStringLiteral("RELEASE inner")) : core::Result<void>();
    }
}

core::Result<void> Transaction::commit()
{
    if (!m_isOpen) {
        return m_begun;
    }
    if (auto done = m_database.execute(m_isInner ? QStringLiteral("RELEASE inner") : QStringLiteral("COMMIT")); !done) {
        return done;
    }
    m_isOpen = false;
    return {};
}

} // namespace melodeck::store
