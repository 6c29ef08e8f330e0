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

/// "[1,2,3]", for json_each(): one statement for any of them, which needs to be prepared only once.
QByteArray idList(const std::vector<EntryPlace>& places)
{
    QByteArray ids("[");
    for (const EntryPlace& place : places) {
        ids += QByteArray::number(place.id);
        ids += ',';
    }
    ids.back() = ']';
    return ids;
}

/// Runs a statement whose last value is a list of ids; use(row) sees each row.
template <class Use>
core::Result<void> forEachRow(Statement query, const std::vector<EntryPlace>& places, Use use)
{
    if (places.empty()) {
        return {};
    }
    query.add(idList(places));
    if (auto found = run(query); !found) {
        return found;
    }
    while (query.next()) {
        use(query);
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
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
    // One look for all that a page reads: some dozen statements, which need not lock one by one.
    const Transaction look(m_database);
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
    Statement select =
        m_database.prepare(QStringLiteral("SELECT id, %1 FROM entry WHERE id IN (SELECT value FROM json_each(?))")
                               .arg(valueColumn(query.order)));
    if (query.order == EntryOrder::Collection) {
        select.add(query.collection);
    }
    auto found = forEachRow(std::move(select), *hits,
                            [&values](const Statement& row) { values.insert(row.integer(0), row.value(1)); });
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
    Statement query = m_database.prepare(
        QStringLiteral("SELECT rowid FROM %1 WHERE rowid >= ? AND rowid < ?%2 ORDER BY rowid %3 LIMIT ?")
            .arg(isByWords ? QStringLiteral("entry_words") : QStringLiteral("entry"),
                 isByWords ? QStringLiteral(" AND entry_words MATCH ?") : QString(),
                 tier.sorting.isDown() ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    query.add(range.first);
    query.add(range.end);
    if (isByWords) {
        query.add(tier.expression);
    }
    query.add(limit);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<EntryPlace> places;
    while (query.next()) {
        places.push_back({QVariant(), query.integer(0)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
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
    static const QString select = QStringLiteral("SELECT %1 FROM entry WHERE id IN (SELECT value FROM json_each(?))")
                                      .arg(QLatin1String(kShownColumns));
    auto read = forEachRow(m_database.prepare(select), places, [this, &page, &order](const Statement& row) {
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
    Statement query = m_database.prepare(
        QStringLiteral("SELECT %1 FROM entry WHERE job_id = ? AND idx = ?").arg(QLatin1String(kShownColumns)));
    query.add(name.jobId);
    query.add(name.index);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    return query.next() ? std::optional(entryFromRow(query, m_folder)) : std::nullopt;
}

core::Result<LibraryCounts> LibrarySearch::counts(const LibraryQuery& query)
{
    [[maybe_unused]] const auto caughtUp = m_index.catchUp(kCaughtUpAtOnce);
    const Transaction look(m_database);
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
    Statement query = m_database.prepare(QStringLiteral("SELECT facts, entries FROM tally WHERE entries > 0"));
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<FactsCount> facts;
    while (query.next()) {
        facts.push_back({query.integer(0), query.integer(1)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
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
    Statement query = m_database.prepare(
        QStringLiteral("SELECT entry.facts, count(*) FROM (%1) AS hit CROSS JOIN entry ON entry.id = hit.id GROUP BY "
                       "entry.facts")
            .arg(hits));
    query.add(range.first);
    query.add(range.end);
    if (!expression.isEmpty()) {
        query.add(expression);
    }
    query.add(kMostCounted);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<FactsCount> facts;
    while (query.next()) {
        facts.push_back({query.integer(0), query.integer(1)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return facts;
}

core::Result<QueryNumbers> LibrarySearch::numbersOf(const LibraryQuery& query) const
{
    QueryNumbers numbers;
    Statement models = m_database.prepare(QStringLiteral("SELECT name, id FROM model"));
    if (auto found = run(models); !found) {
        return core::fail(std::move(found).error());
    }
    while (models.next()) {
        numbers.models.insert(models.text(0), models.integer(1));
    }
    if (auto whole = models.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    for (const QString& name : query.tags) {
        Statement tag = m_database.prepare(QStringLiteral("SELECT id FROM tag WHERE name = ?"));
        tag.add(name);
        if (auto found = run(tag); !found) {
            return core::fail(std::move(found).error());
        }
        numbers.tags.push_back(tag.next() ? std::optional(tag.integer(0)) : std::nullopt);
    }
    numbers.words =
        searchExpression(searchWords(query.text), [this](const QString& beginning) { return completions(beginning); });
    return numbers;
}

std::vector<QString> LibrarySearch::completions(const QString& beginning) const
{
    // From one word to the next, without reading where each of them stands.
    Statement next = m_database.prepare(QStringLiteral("SELECT term FROM entry_terms WHERE term >= ? LIMIT 1"));
    std::vector<QString> words;
    QString from = beginning;
    while (words.size() <= kMostCompletions) {
        next.bind(0, from);
        if (!run(next) || !next.next()) {
            return words;
        }
        const QString word = next.text(0);
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
