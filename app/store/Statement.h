#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <cstdint>
#include <optional>

struct sqlite3_stmt;

namespace melodeck::store {

class Database;

/// What SQLite said of something that failed.
struct SqlFailure
{
    /// Extended result code of SQLite; 0 where nothing failed.
    int code = 0;
    QString text;
};

/// An SQL statement with its values, prepared by Database::prepare(); the rows that it gives come once, in order. Goes
/// back to its database when it is gone, which keeps it for whoever asks for the same text again, and must not outlive
/// it. Used on the database's thread.
///
/// By SQLite's own interface: Qt SQL takes each value and each column through a QVariant and each text through UTF-16
/// and back, which cost as much as SQLite's whole work on it.
class Statement final
{
public:
    Statement(const Database& database, QString text);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    /// Values by position, from 0. They stay for the next run. A null text and an empty optional are NULL.
    void bind(int position, const QString& text);
    /// UTF-8.
    void bind(int position, const QByteArray& text);
    void bind(int position, double number);
    void bind(int position, qint64 number);
    void bind(int position, std::integral auto number) { bind(position, static_cast<qint64>(number)); }
    void bind(int position, std::nullopt_t null);
    /// A number, a text, or NULL for an invalid one.
    void bind(int position, const QVariant& value);
    template <class T>
    void bind(int position, const std::optional<T>& value)
    {
        if (value) {
            bind(position, *value);
        } else {
            bind(position, std::nullopt);
        }
    }
    /// The value behind those that were added since the last run.
    void add(const auto& value) { bind(m_added++, value); }

    /// Starts it anew, up to its first row or its end. Errors: Io.
    [[nodiscard]] core::Result<void> run();
    /// Moves to the next row, the first time to the first; false behind the last, and where the rest cannot be read.
    [[nodiscard]] bool next();
    /// Whether next() came to the last row, or finish() was called before. Errors: Io, of a row that cannot be read.
    [[nodiscard]] core::Result<void> readToEnd() const;
    /// Gives up the rest of the rows, and with it what the statement holds locked.
    void finish();

    /// Columns of the row, from 0: 0 and null for NULL.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// Cut to what fits.
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// UTF-8.
    [[nodiscard]] QByteArray bytes(int column) const;
    /// A qint64, a double, a QString, or invalid for NULL.
    [[nodiscard]] QVariant value(int column) const;

    /// Rows that the last run wrote.
    [[nodiscard]] qint64 changes() const { return m_changes; }
    /// Why the last run failed.
    [[nodiscard]] const SqlFailure& failure() const { return m_failure; }

private:
    void giveBack();
    void noteFailure();

    const Database* m_database;
    QString m_text;
    sqlite3_stmt* m_handle = nullptr;
    SqlFailure m_failure;
    qint64 m_changes = 0;
    int m_added = 0;
    bool m_isCutOff = false;
    /// A run has rows left; the first of them was not asked for yet.
    bool m_isRunning = false;
    bool m_isAtFirst = false;
};

/// Runs a prepared statement. Errors: Io, with what still works.
[[nodiscard]] inline core::Result<void> run(Statement& statement)
{
    return statement.run();
}

/// Runs it, and gives the texts of its first column, all of them. Errors: Io.
[[nodiscard]] core::Result<QStringList> textsOf(Statement& statement);

} // namespace melodeck::store
