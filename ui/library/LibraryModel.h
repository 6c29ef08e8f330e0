#pragma once

#include "store/LibraryQuery.h"
#include "ui/library/EntryWords.h"

#include <QAbstractListModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::core {
struct Error;
}

namespace melodeck::ui {

class LibraryFeed;

/// What a query finds, page by page as somebody scrolls: as many rows as were looked at, of however many there are.
/// GUI thread.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactsRole = Qt::UserRole,
        /// The line above the row; empty where it is of the group of the one before.
        GroupRole,
    };
    static constexpr int kPage = 100;

    explicit LibraryModel(LibraryFeed& feed, QObject* parent = nullptr);

    /// What was shown stays until the first page of this is there.
    void setQuery(const store::LibraryQuery& query);
    [[nodiscard]] const store::LibraryQuery& query() const { return m_query; }
    void setGroup(EntryGroup group);
    [[nodiscard]] EntryGroup group() const { return m_group; }
    /// Rows that came, went or changed are taken over where they stand; nobody loses their place.
    void refresh();
    /// While nobody looks, changes wait until somebody does.
    void setLooked(bool on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const store::LibraryEntry& entryAt(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }
    /// −1 where it is not among the rows.
    [[nodiscard]] int rowOf(const store::EntryName& entry) const;
    /// The answer to the last query is there.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    /// Only the newest hits are in this order.
    [[nodiscard]] bool isCut() const { return m_isCut; }

Q_SIGNALS:
    /// The first page of a query is there.
    void settled();

private:
    void load(int limit, const std::optional<store::PageKey>& after, bool replaces);
    void take(const store::LibraryPage& page, bool replaces, int limit);
    void merge(const std::vector<store::LibraryEntry>& fresh);
    void insert(std::size_t at, std::vector<store::LibraryEntry>::const_iterator first,
                std::vector<store::LibraryEntry>::const_iterator last);
    void takeOut(std::size_t first, std::size_t last);
    void moveUp(std::size_t from, std::size_t to);
    /// Empty for a row that does not begin a group.
    [[nodiscard]] QString groupTitleAt(std::size_t row) const;

    LibraryFeed& m_feed;
    store::LibraryQuery m_query;
    EntryGroup m_group = EntryGroup::None;
    std::vector<store::LibraryEntry> m_entries;
    std::optional<store::PageKey> m_next;
    /// Of the query whose answers are taken; those to earlier ones are dropped.
    std::uint64_t m_asked = 0;
    bool m_isLoading = false;
    bool m_isSettled = false;
    bool m_isCut = false;
    bool m_isNew = false;
    bool m_wantsRefresh = false;
    bool m_isLooked = true;
};

} // namespace melodeck::ui
