#include "ui/library/LibraryModel.h"

#include "ui/library/LibraryFeed.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::ui {

namespace {

/// Rows that are looked at anew when something changed; what is scrolled further away comes when it is asked for.
constexpr int kMostRefreshed = 500;

QString nameOf(const store::LibraryEntry& entry)
{
    return entry.entry.jobId + QLatin1Char('/') + QString::number(entry.entry.index);
}

} // namespace

LibraryModel::LibraryModel(LibraryFeed& feed, QObject* parent)
    : QAbstractListModel(parent)
    , m_feed(feed)
{
    connect(&m_feed, &LibraryFeed::changed, this, &LibraryModel::refresh);
    connect(&m_feed, &LibraryFeed::marked, this, &LibraryModel::refresh);
    connect(&m_feed, &LibraryFeed::failed, this, [this] { m_isLoading = false; });
}

void LibraryModel::setQuery(const store::LibraryQuery& query)
{
    if (m_asked > 0 && query == m_query) {
        return;
    }
    m_query = query;
    m_isSettled = false;
    m_isNew = true;
    m_wantsRefresh = false;
    load(kPage, std::nullopt, true);
}

void LibraryModel::setGroup(EntryGroup group)
{
    if (group != m_group) {
        beginResetModel();
        m_group = group;
        endResetModel();
    }
}

void LibraryModel::refresh()
{
    if (m_asked == 0) {
        return; // nobody looks yet
    }
    if (m_isLoading || !m_isLooked) {
        m_wantsRefresh = true;
        return;
    }
    load(std::clamp(rowCount(), kPage, kMostRefreshed), std::nullopt, true);
}

void LibraryModel::setLooked(bool on)
{
    m_isLooked = on;
    if (on && !m_isLoading && std::exchange(m_wantsRefresh, false)) {
        refresh();
    }
}

void LibraryModel::load(int limit, const std::optional<store::PageKey>& after, bool replaces)
{
    m_isLoading = true;
    const std::uint64_t asked = ++m_asked;
    m_feed.ask(
        [query = m_query, limit, after](store::Library& library) { return library.search().page(query, limit, after); },
        [this, asked, replaces, limit](const store::LibraryPage& page) {
            if (asked == m_asked) {
                take(page, replaces, limit);
            }
        });
}

void LibraryModel::take(const store::LibraryPage& page, bool replaces, int limit)
{
    m_isLoading = false;
    m_isCut = page.isCut;
    if (!replaces) {
        m_next = page.next;
        insert(m_entries.size(), page.entries.begin(), page.entries.end());
    } else if (std::exchange(m_isNew, false)) {
        beginResetModel();
        m_entries = page.entries;
        m_next = page.next;
        endResetModel();
    } else {
        // Rows beyond what was looked at stay as they are, and go on from their own end.
        const bool isAll = !page.next || m_entries.size() <= static_cast<std::size_t>(limit);
        std::vector<store::LibraryEntry> fresh = page.entries;
        if (isAll) {
            m_next = page.next;
        } else {
            QSet<QString> known;
            for (const store::LibraryEntry& entry : fresh) {
                known.insert(nameOf(entry));
            }
            std::copy_if(m_entries.begin() + limit, m_entries.end(), std::back_inserter(fresh),
                         [&known](const store::LibraryEntry& entry) { return !known.contains(nameOf(entry)); });
        }
        merge(fresh);
    }
    m_isSettled = true;
    Q_EMIT settled();
    if (m_isLooked && std::exchange(m_wantsRefresh, false)) {
        refresh();
    }
}

/// As rows that go, come and change, so that a view keeps its place and its selection.
void LibraryModel::merge(const std::vector<store::LibraryEntry>& fresh)
{
    QSet<QString> wanted;
    for (const store::LibraryEntry& entry : fresh) {
        wanted.insert(nameOf(entry));
    }
    for (std::size_t row = m_entries.size(); row-- > 0;) {
        if (!wanted.contains(nameOf(m_entries[row]))) {
            takeOut(row, row + 1);
        }
    }
    for (std::size_t row = 0; row < fresh.size(); ++row) {
        const bool isThere = row < m_entries.size() && m_entries[row].entry == fresh[row].entry;
        if (isThere) {
            m_entries[row] = fresh[row];
            continue;
        }
        const auto old =
            std::find_if(m_entries.begin() + static_cast<std::ptrdiff_t>(row), m_entries.end(),
                         [&](const store::LibraryEntry& entry) { return entry.entry == fresh[row].entry; });
        if (old != m_entries.end()) {
            // Moved in its order: whoever has chosen it has it still.
            moveUp(static_cast<std::size_t>(old - m_entries.begin()), row);
            m_entries[row] = fresh[row];
        } else {
            const auto from = fresh.begin() + static_cast<std::ptrdiff_t>(row);
            insert(row, from, from + 1);
        }
    }
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void LibraryModel::insert(std::size_t at, std::vector<store::LibraryEntry>::const_iterator first,
                          std::vector<store::LibraryEntry>::const_iterator last)
{
    if (first == last) {
        return;
    }
    const auto row = static_cast<int>(at);
    beginInsertRows({}, row, row + static_cast<int>(last - first) - 1);
    m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(at), first, last);
    endInsertRows();
}

void LibraryModel::takeOut(std::size_t first, std::size_t last)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(first),
                    m_entries.begin() + static_cast<std::ptrdiff_t>(last));
    endRemoveRows();
}

void LibraryModel::moveUp(std::size_t from, std::size_t to)
{
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
    const auto moved = m_entries.begin() + static_cast<std::ptrdiff_t>(from);
    std::rotate(m_entries.begin() + static_cast<std::ptrdiff_t>(to), moved, moved + 1);
    endMoveRows();
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const store::LibraryEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entryTitle(entry);
    case Qt::AccessibleTextRole:
        return entrySpoken(entry);
    case Qt::ToolTipRole:
        return entry.note.isEmpty() ? entryTitle(entry) : entryTitle(entry) + QLatin1String("\n") + entry.note;
    case FactsRole:
        return entryFacts(entry);
    case GroupRole:
        return groupTitleAt(static_cast<std::size_t>(index.row()));
    default:
        return {};
    }
}

QString LibraryModel::groupTitleAt(std::size_t row) const
{
    const QString key = groupKey(m_entries[row], m_group);
    if (m_group == EntryGroup::None || (row > 0 && groupKey(m_entries[row - 1], m_group) == key)) {
        return {};
    }
    // A line has room for no more than what the first of a large group say.
    const std::size_t most = std::min(m_entries.size(), row + kPage);
    std::size_t end = row + 1;
    while (end < most && m_group == EntryGroup::Job && groupKey(m_entries[end], m_group) == key) {
        ++end;
    }
    return groupTitle(std::span(m_entries).subspan(row, end - row), m_group);
}

bool LibraryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_isLoading;
}

void LibraryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        load(kPage, m_next, false);
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

int LibraryModel::rowOf(const store::EntryName& entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const store::LibraryEntry& one) { return one.entry == entry; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

} // namespace melodeck::ui
