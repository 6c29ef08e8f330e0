#include "store/LibrarySearch.h"

#include "store/EntryRow.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

/// What changed a moment ago is found: the stars, tags and jobs of a second, not a batch of thousands.
constexpr int kCaughtUpAtOnce = 16;
/// More words than these that begin alike are left to the index of beginnings.
constexpr std::size_t kMostCompletions = 48;

/// Ids in one statement: one of its own for each would take longer than all of their rows.
constexpr std::size_t kIdsAtOnce = 500;

/// "1, 2, 3" of places from one to before another.
QString idList(const std::vector<EntryPlace>& places, std::size_t first, std::size_t last)
{
    QString ids;
    for (std::size_t i = first; i < last; ++i) {
        ids += (ids.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(places[i].id);
    }
    return ids;
}

/// Runs a statement of ids for some at a time; use(query) sees each row.
template <class Use>
core::Result<void> forEachRow(const Database& database, const QString& select, const std::vector<EntryPlace>& places,
                              const QVariantList& values, Use use)
{
    for (std::size_t first = 0; first < places.size(); first += kIdsAtOnce) {
        const std::size_t last = std::min(places.size(), first + kIdsAtOnce);
        QSqlQuery query = database.prepare(select.arg(idList(places, first, last)));
        for (const QVariant& value : values) {
            query.addBindValue(value);
        }
        if (auto found = run(query); !found) {
            return found;
        }
        while (query.next()) {
            use(query);
        }
    }
    return {};
}

/// What is to be sorted by, as a value that comes last where there is nothing.
QString valueColumn(EntryOrder order)
{
    switch (order) {
    case EntryOrder::Shortest:
        return QStringLiteral("CASE WHEN duration_s > 0 THEN duration_s ELSE 1e300 END");
    case EntryOrder::Melody:
        return QStringLiteral("CASE WHEN melody_key <> '' THEN melody_key ELSE char(0x10FFFF) END");
    case EntryOrder::Collection:
        return QStringLiteral("coalesce((SELECT place FROM collection_entry WHERE collection_id = ? AND job_id = "
                              "entry.job_id AND idx = entry.idx), 1e300)");
    default:
        return QString::fromLatin1(sortingOf(order).column);
    }
}

} // namespace

LibrarySearch::LibrarySearch(const Database& database, LibraryIndex& index, const QString& folder)
    : m_database(database)
    , m_index(index)
    , m_folder(QDir::cleanPath(QDir(folder).absolutePath()))
{
}

core::Result<LibraryPage> LibrarySearch::page(const LibraryQuery& query, int limit, const std::optional<PageKey>& after)
{
    // On a full disk what is there can still be found.
    [[maybe_unused]] const auto caughtUp = m_index.catchUp(kCaughtUpAtOnce);
    const auto numbers = numbersOf(query);
    const auto facts = allFacts();
    if (!numbers || !facts) {
        return core::fail(numbers ? facts.error() : numbers.error());
    }
    const SearchPlan plan = planSearch(query, *numbers, *facts);
    if (plan.sortedBy) {
        return sortedPage(query, plan, limit, after);
    }
    LibraryPage page;
    std::optional<EntryPlace> behind;
    if (after) {
        behind = EntryPlace{after->value, after->id};
    }
    for (auto tier = static_cast<std::size_t>(after ? std::max(after->tier, 0) : 0); tier < plan.tiers.size(); ++tier) {
        const int left = limit - static_cast<int>(page.entries.size());
        const auto places = read(plan.tiers[tier], plan.range, behind, left);
        if (!places) {
            return core::fail(places.error());
        }
        if (auto added = addEntries(page, *places); !added) {
            return core::fail(std::move(added).error());
        }
        if (static_cast<int>(places->size()) >= left) {
            if (!places->empty()) {
                page.next = PageKey{static_cast<int>(tier), places->back().value, places->back().id};
            }
            break;
        }
        behind.reset();
    }
    return page;
}

core::Result<LibraryPage> LibrarySearch::sortedPage(const LibraryQuery& query, const SearchPlan& plan, int limit,
                                                    const std::optional<PageKey>& after) const
{
    LibraryPage page;
    const auto places = sorted(query, plan, page.isCut);
    if (!places) {
        return core::fail(places.error());
    }
    const EntrySorting sorting = sortingOf(query.order);
    auto first = places->begin();
    if (after) {
        first =
            std::upper_bound(places->begin(), places->end(), EntryPlace{after->value, after->id},
                             [&sorting](const auto& left, const auto& right) { return sorting.isBefore(left, right); });
    }
    const auto count = std::min<std::ptrdiff_t>(limit, places->end() - first);
    const std::vector<EntryPlace> shown(first, first + count);
    if (auto added = addEntries(page, shown); !added) {
        return core::fail(std::move(added).error());
    }
    if (count > 0 && first + count != places->end()) {
        page.next = PageKey{0, shown.back().value, shown.back().id};
    }
    return page;
}

core::Result<std::vector<EntryPlace>> LibrarySearch::sorted(const LibraryQuery& query, const SearchPlan& plan,
                                                            bool& isCut) const
{
    auto hits = read(plan.tiers.front(), plan.range, std::nullopt, kMostSorted + 1);
    if (!hits) {
        return hits;
    }
    isCut = hits->size() > kMostSorted;
    hits->resize(std::min<std::size_t>(hits->size(), kMostSorted));
    QHash<qint64, QVariant> values;
    const QString select =
        QStringLiteral("SELECT id, %1 FROM entry WHERE id IN (%2)").arg(valueColumn(query.order), QStringLiteral("%1"));
    const bool isCollected = query.order == EntryOrder::Collection;
    auto found =
        forEachRow(m_database, select, *hits, isCollected ? QVariantList{*query.collection} : QVariantList(),
                   [&values](const QSqlQuery& row) { values.insert(row.value(0).toLongLong(), row.value(1)); });
    if (!found) {
        return core::fail(std::move(found).error());
    }
    for (EntryPlace& hit : *hits) {
        hit.value = values.value(hit.id);
    }
    const EntrySorting sorting = sortingOf(query.order);
    std::sort(hits->begin(), hits->end(),
              [&sorting](const EntryPlace& left, const EntryPlace& right) { return sorting.isBefore(left, right); });
    return hits;
}

core::Result<std::vector<EntryPlace>> LibrarySearch::read(const SearchPlan::Tier& tier, const IdRange& range,
                                                          const std::optional<EntryPlace>& after, int limit) const
{
    if (!tier.expression.isEmpty() || tier.isEverything) {
        return matches(tier, range, after, limit);
    }
    return EntryStreams(m_database, tier.sorting, range).read(tier.facts, after, limit);
}

core::Result<std::vector<EntryPlace>> LibrarySearch::matches(const SearchPlan::Tier& tier, IdRange range,
                                                             const std::optional<EntryPlace>& after, int limit) const
{
    if (after) {
        (tier.sorting.isDown() ? range.end : range.first) = after->id + (tier.sorting.isDown() ? 0 : 1);
    }
    const bool isByWords = !tier.expression.isEmpty();
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT rowid FROM %1 WHERE rowid >= ? AND rowid < ?%2 ORDER BY rowid %3 LIMIT ?")
            .arg(isByWords ? QStringLiteral("entry_words") : QStringLiteral("entry"),
                 isByWords ? QStringLiteral(" AND entry_words MATCH ?") : QString(),
                 tier.sorting.isDown() ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    query.addBindValue(range.first);
    query.addBindValue(range.end);
    if (isByWords) {
        query.addBindValue(tier.expression);
    }
    query.addBindValue(limit);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<EntryPlace> places;
    while (query.next()) {
        places.push_back({QVariant(), query.value(0).toLongLong()});
    }
    return places;
}

core::Result<void> LibrarySearch::addEntries(LibraryPage& page, const std::vector<EntryPlace>& places) const
{
    QHash<qint64, std::size_t> order;
    for (const EntryPlace& place : places) {
        order.insert(place.id, page.entries.size() + static_cast<std::size_t>(order.size()));
    }
    page.entries.resize(page.entries.size() + places.size());
    auto read = forEachRow(
        m_database,
        QStringLiteral("SELECT %1 FROM entry WHERE id IN (%2)").arg(QLatin1String(kShownColumns), QStringLiteral("%1")),
        places, {}, [this, &page, &order](const QSqlQuery& row) {
            LibraryEntry entry = entryFromRow(row, m_folder);
            const std::size_t at = order.value(entry.id);
            page.entries[at] = std::move(entry);
        });
    // Gone between two looks: another program has removed it.
    std::erase_if(page.entries, [](const LibraryEntry& entry) { return entry.id == 0; });
    return read;
}

core::Result<std::optional<LibraryEntry>> LibrarySearch::find(const EntryName& name)
{
    [[maybe_unused]] const auto caughtUp = m_index.catchUp(kCaughtUpAtOnce);
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT %1 FROM entry WHERE job_id = ? AND idx = ?").arg(QLatin1String(kShownColumns)));
    query.addBindValue(name.jobId);
    query.addBindValue(name.index);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    return query.next() ? std::optional(entryFromRow(query, m_folder)) : std::nullopt;
}

core::Result<LibraryCounts> LibrarySearch::counts(const LibraryQuery& query)
{
    [[maybe_unused]] const auto caughtUp = m_index.catchUp(kCaughtUpAtOnce);
    const auto numbers = numbersOf(query);
    if (!numbers) {
        return core::fail(numbers.error());
    }
    const QString words = wordsExpression(query, *numbers);
    const bool isSampled = !words.isEmpty() || query.from.isValid() || query.until.isValid();
    const auto found = isSampled ? factsOfHits(words, idRangeOf(query)) : allFacts();
    if (!found) {
        return core::fail(found.error());
    }
    LibraryCounts counts;
    QHash<qint64, qint64> models;
    qint64 seen = 0;
    for (const FactsCount& one : *found) {
        const EntryFacts facts = EntryFacts::from(one.facts);
        const auto countIf = [&](Facet except) { return areWanted(facts, query, *numbers, except) ? one.entries : 0; };
        seen += one.entries;
        counts.total += countIf(Facet::None);
        counts.kinds[static_cast<int>(facts.kind)] += countIf(Facet::Kind);
        counts.lengths[static_cast<int>(facts.length)] += countIf(Facet::Length);
        counts.starred += facts.isStarred ? countIf(Facet::Starred) : 0;
        counts.withMelody += facts.hasMelody ? countIf(Facet::Melody) : 0;
        counts.wonBlind += facts.wonBlind ? countIf(Facet::WonBlind) : 0;
        models[facts.model] += countIf(Facet::Model);
    }
    for (auto model = numbers->models.begin(); model != numbers->models.end(); ++model) {
        if (const qint64 entries = models.value(model.value()); entries > 0) {
            counts.models.emplace_back(model.key(), entries);
        }
    }
    std::sort(counts.models.begin(), counts.models.end());
    counts.isAtLeast = isSampled && seen >= kMostCounted;
    return counts;
}

core::Result<std::vector<FactsCount>> LibrarySearch::allFacts() const
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT facts, entries FROM tally WHERE entries > 0"));
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<FactsCount> facts;
    while (query.next()) {
        facts.push_back({query.value(0).toLongLong(), query.value(1).toLongLong()});
    }
    return facts;
}

core::Result<std::vector<FactsCount>> LibrarySearch::factsOfHits(const QString& expression, const IdRange& range) const
{
    const QString hits =
        expression.isEmpty()
            ? QStringLiteral("SELECT id FROM entry WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT ?")
            : QStringLiteral("SELECT rowid AS id FROM entry_words WHERE rowid >= ? AND rowid < ? AND entry_words MATCH "
                             "? ORDER BY rowid DESC LIMIT ?");
    QSqlQuery query = m_database.prepare(
        QStringLiteral("SELECT entry.facts, count(*) FROM (%1) AS hit CROSS JOIN entry ON entry.id = hit.id GROUP BY "
                       "entry.facts")
            .arg(hits));
    query.addBindValue(range.first);
    query.addBindValue(range.end);
    if (!expression.isEmpty()) {
        query.addBindValue(expression);
    }
    query.addBindValue(kMostCounted);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<FactsCount> facts;
    while (query.next()) {
        facts.push_back({query.value(0).toLongLong(), query.value(1).toLongLong()});
    }
    return facts;
}

core::Result<QueryNumbers> LibrarySearch::numbersOf(const LibraryQuery& query) const
{
    QueryNumbers numbers;
    QSqlQuery models = m_database.prepare(QStringLiteral("SELECT name, id FROM model"));
    if (auto found = run(models); !found) {
        return core::fail(std::move(found).error());
    }
    while (models.next()) {
        numbers.models.insert(models.value(0).toString(), models.value(1).toLongLong());
    }
    for (const QString& name : query.tags) {
        QSqlQuery tag = m_database.prepare(QStringLiteral("SELECT id FROM tag WHERE name = ?"));
        tag.addBindValue(name);
        if (auto found = run(tag); !found) {
            return core::fail(std::move(found).error());
        }
        numbers.tags.push_back(tag.next() ? std::optional(tag.value(0).toLongLong()) : std::nullopt);
    }
    numbers.words =
        searchExpression(searchWords(query.text), [this](const QString& beginning) { return completions(beginning); });
    return numbers;
}

std::vector<QString> LibrarySearch::completions(const QString& beginning) const
{
    // From one word to the next, without reading where each of them stands.
    QSqlQuery next = m_database.prepare(QStringLiteral("SELECT term FROM entry_terms WHERE term >= ? LIMIT 1"));
    std::vector<QString> words;
    QString from = beginning;
    while (words.size() <= kMostCompletions) {
        next.bindValue(0, from);
        if (!run(next) || !next.next()) {
            return words;
        }
        const QString word = next.value(0).toString();
        next.finish();
        if (!word.startsWith(beginning)) {
            return words;
        }
        words.push_back(word);
        from = word + QChar(u'\x01');
    }
    return {};
}

} // namespace melodeck::store
