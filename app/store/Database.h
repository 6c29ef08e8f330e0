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

    /// Whether all of the file is read to see that it is whole: about a second for each 500 MB.
    enum class Look : std::uint8_t {
        InDoubt, ///< A small one, one that was not closed, and one in which damage was met (suspect()).
        Always,
    };
    /// Opens or makes the file. Damage anywhere in what was looked at is Damaged.
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, OpenFailure> open(const QString& path,
                                                                                   Look look = Look::InDoubt);
    /// Damage was met while it was used: the next opening looks at all of it.
    void suspect() const;
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
    [[nodiscard]] tl::expected<void, OpenFailure> connect(const QString& path, Look look);
    [[nodiscard]] tl::expected<void, OpenFailure> lookAtAll(const QString& path) const;
    [[nodiscard]] tl::expected<void, OpenFailure> bringUpToDate(int version) const;
    [[nodiscard]] core::Result<void> runScript(const QString& name, int version, int next) const;

    QString m_connection;
};

/// Of a query that failed: what is broken inside is told from what cannot be written.
[[nodiscard]] tl::unexpected<core::Error> databaseError(const QSqlError& error);
/// The file is no database, or broken inside.
[[nodiscard]] bool isDamage(const QSqlError& error);
/// The name beside a library's file that says that damage was met in it.
[[nodiscard]] QString suspicionPath(const QString& databasePath);

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
