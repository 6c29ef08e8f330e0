#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace melodeck::store {

/// The SQLite file of a library: opened in WAL, its schema made or brought up to date. Used on the thread that opened
/// it.
class Database final
{
public:
    /// Why a library's file does not open.
    enum class Trouble : std::uint8_t {
        Unwritable,
        Newer,   ///< Made by a newer Melodeck.
        Damaged, ///< Not a database, or broken inside.
    };
    struct OpenFailure
    {
        Trouble trouble = Trouble::Unwritable;
        core::Error error;
    };

    /// Opens or makes the file.
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, OpenFailure> open(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A query that gives its rows once, in order, prepared.
    [[nodiscard]] QSqlQuery prepare(const QString& statement) const;
    /// Runs a statement without values. Errors: Io.
    [[nodiscard]] core::Result<void> execute(const QString& statement) const;

    [[nodiscard]] QSqlDatabase connection() const;

private:
    explicit Database(QString connection);
    [[nodiscard]] tl::expected<void, OpenFailure> connect(const QString& path);
    [[nodiscard]] tl::expected<void, OpenFailure> bringUpToDate(int version) const;
    [[nodiscard]] core::Result<void> runScript(const QString& name, int version, int next) const;

    QString m_connection;
};

[[nodiscard]] tl::unexpected<core::Error> databaseError(const QSqlError& error);

/// Runs a prepared query. Errors: Io, with what still works.
[[nodiscard]] core::Result<void> run(QSqlQuery& query);

/// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] core::Result<void> commit();

private:
    QSqlDatabase m_connection;
    bool m_open;
};

} // namespace melodeck::store
