#pragma once

#include "core/Result.h"
#include "store/Statement.h"

#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

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
    /// Opens a file that is there, only to read it, as it is: its schema may be an older one. Errors: Io.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> openReadOnly(const QString& path);
    /// Damage was met while it was used: the next opening looks at all of it.
    void suspect() const;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Statement prepare(const QString& text) const { return {*this, text}; }
    /// Runs a statement without values. Errors: Io.
    [[nodiscard]] core::Result<void> execute(const QString& text) const;

    /// What SQLite says of what failed last, and how many rows were written last.
    [[nodiscard]] SqlFailure failure() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool isInTransaction() const;

private:
    friend class Statement;
    Database() = default;
    [[nodiscard]] bool openFile(const QString& path, int flags);
    [[nodiscard]] tl::expected<void, OpenFailure> connect(Look look);
    [[nodiscard]] tl::expected<void, OpenFailure> lookAtAll() const;
    [[nodiscard]] tl::expected<void, OpenFailure> bringUpToDate(int version) const;
    [[nodiscard]] core::Result<void> runScript(const QString& name, int version, int next) const;
    /// A prepared statement that nobody uses, or a new one; null where it cannot be prepared, see failure().
    [[nodiscard]] sqlite3_stmt* take(const QString& text) const;
    /// Nobody uses it any more.
    void keep(const QString& text, sqlite3_stmt* handle) const;

    QString m_path;
    sqlite3* m_handle = nullptr;
    /// By their text. Preparing a statement takes longer than running most of them.
    mutable QHash<QString, sqlite3_stmt*> m_idle;
};

/// Of a statement that failed: what is broken inside is told from what cannot be written.
[[nodiscard]] tl::unexpected<core::Error> databaseError(const SqlFailure& failure);
/// The file is no database, or broken inside.
[[nodiscard]] bool isDamage(const SqlFailure& failure);
/// The name beside a library's file that says that damage was met in it.
[[nodiscard]] QString suspicionPath(const QString& databasePath);

/// Rolls back unless committed. One within another is part of it: its own changes can be undone alone, and come to the
/// disk with the outer one.
class Transaction final
{
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] core::Result<void> commit();

private:
    const Database& m_database;
    bool m_isInner;
    core::Result<void> m_begun;
    bool m_isOpen;
};

} // namespace melodeck::store
