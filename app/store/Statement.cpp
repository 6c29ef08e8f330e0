#include "store/Statement.h"

#include "store/Database.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace melodeck::store {

namespace {

/// A text as SQLite takes it; it copies it.
void bindText(sqlite3_stmt* handle, int position, const QByteArray& text)
{
    sqlite3_bind_text64(handle, position + 1, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

Statement::Statement(const Database& database, QString text)
    : m_database(&database)
    , m_text(std::move(text))
    , m_handle(database.take(m_text))
{
    if (m_handle == nullptr) {
        m_failure = database.failure();
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_text(std::move(other.m_text))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_failure(std::move(other.m_failure))
    , m_changes(other.m_changes)
    , m_added(other.m_added)
    , m_isCutOff(other.m_isCutOff)
    , m_isRunning(std::exchange(other.m_isRunning, false))
    , m_isAtFirst(std::exchange(other.m_isAtFirst, false))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_database = other.m_database;
        m_text = std::move(other.m_text);
        m_handle = std::exchange(other.m_handle, nullptr);
        m_failure = std::move(other.m_failure);
        m_changes = other.m_changes;
        m_added = other.m_added;
        m_isCutOff = other.m_isCutOff;
        m_isRunning = std::exchange(other.m_isRunning, false);
        m_isAtFirst = std::exchange(other.m_isAtFirst, false);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_handle != nullptr) {
        m_database->keep(m_text, std::exchange(m_handle, nullptr));
    }
}

void Statement::bind(int position, const QString& text)
{
    if (text.isNull()) {
        bind(position, std::nullopt);
    } else {
        bindText(m_handle, position, text.toUtf8());
    }
}

void Statement::bind(int position, const QByteArray& text)
{
    if (text.isNull()) {
        bind(position, std::nullopt);
    } else {
        bindText(m_handle, position, text);
    }
}

void Statement::bind(int position, double number)
{
    sqlite3_bind_double(m_handle, position + 1, number);
}

void Statement::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_handle, position + 1, number);
}

void Statement::bind(int position, std::nullopt_t /*null*/)
{
    sqlite3_bind_null(m_handle, position + 1);
}

void Statement::bind(int position, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        bind(position, value.toString());
        break;
    case QMetaType::Double:
        bind(position, value.toDouble());
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        bind(position, value.toLongLong());
        break;
    default:
        bind(position, std::nullopt);
        break;
    }
}

core::Result<void> Statement::run()
{
    if (m_handle == nullptr) {
        return databaseError(m_failure);
    }
    finish();
    m_added = 0;
    m_isCutOff = false;
    const int code = sqlite3_step(m_handle);
    m_isRunning = m_isAtFirst = code == SQLITE_ROW;
    if (m_isRunning) {
        return {};
    }
    if (code != SQLITE_DONE) {
        noteFailure();
        sqlite3_reset(m_handle);
        return databaseError(m_failure);
    }
    m_changes = m_database->changes();
    sqlite3_reset(m_handle);
    return {};
}

bool Statement::next()
{
    if (std::exchange(m_isAtFirst, false)) {
        return true;
    }
    if (!m_isRunning) {
        return false;
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        noteFailure();
        m_isCutOff = true;
    }
    finish();
    return false;
}

core::Result<void> Statement::readToEnd() const
{
    return m_isCutOff ? core::Result<void>(databaseError(m_failure)) : core::Result<void>();
}

void Statement::noteFailure()
{
    m_failure = m_database->failure();
    if (isDamage(m_failure)) {
        m_database->suspect();
    }
}

void Statement::finish()
{
    if (std::exchange(m_isRunning, false)) {
        sqlite3_reset(m_handle);
    }
    m_isAtFirst = false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

int Statement::smallInteger(int column) const
{
    return static_cast<int>(
        std::clamp<qint64>(integer(column), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    // In this order: the text may have to be made of a number first.
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return text == nullptr ? QString() : QString::fromUtf8(text, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return text == nullptr ? QByteArray() : QByteArray(text, sqlite3_column_bytes(m_handle, column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

core::Result<QStringList> textsOf(Statement& statement)
{
    if (auto found = statement.run(); !found) {
        return core::fail(std::move(found).error());
    }
    QStringList texts;
    while (statement.next()) {
        texts << statement.text(0);
    }
    if (auto whole = statement.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return texts;
}

} // namespace melodeck::store
