#include "store/SearchPlan.h"

#include "store/EntryRow.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

constexpr EntrySorting kNewest{};
/// Where a match weighs more than in file names and long texts.
constexpr const char* kBestColumns = "{title note tags}";

template <typename T>
bool isAmong(const std::vector<T>& wanted, T value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool isModelWanted(qint64 model, const LibraryQuery& query, const QueryNumbers& numbers)
{
    return query.models.isEmpty() || std::any_of(query.models.begin(), query.models.end(), [&](const QString& name) {
               return numbers.models.value(name, -1) == model;
           });
}

QString quoted(const QString& facet)
{
    return QLatin1Char('"') + facet + QLatin1Char('"');
}

QString anyOf(QStringList facets)
{
    std::transform(facets.begin(), facets.end(), facets.begin(), quoted);
    return QLatin1Char('(') + facets.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

/// What facts answer, as an expression.
QString factsExpression(const LibraryQuery& query, const QueryNumbers& numbers)
{
    QStringList all;
    QStringList any;
    for (const EntryKind kind : query.kinds) {
        any << kindFacet(kind);
    }
    if (!any.isEmpty()) {
        all << anyOf(std::exchange(any, {}));
    }
    for (const LengthClass length : query.lengths) {
        any << lengthFacet(length);
    }
    if (!any.isEmpty()) {
        all << anyOf(std::exchange(any, {}));
    }
    for (const QString& model : query.models) {
        any << modelFacet(numbers.models.value(model, -1));
    }
    if (!any.isEmpty()) {
        all << anyOf(std::exchange(any, {}));
    }
    if (query.starred) {
        all << quoted(starredFacet(*query.starred));
    }
    if (query.hasMelody) {
        all << quoted(melodyFacet(*query.hasMelody));
    }
    if (query.wonBlind) {
        all << quoted(wonBlindFacet(*query.wonBlind));
    }
    return all.join(QLatin1String(" AND "));
}

QString both(const QString& left, const QString& right)
{
    if (left.isEmpty() || right.isEmpty()) {
        return left + right;
    }
    return QLatin1Char('(') + left + QLatin1String(") AND (") + right + QLatin1Char(')');
}

SearchPlan::Tier wordsTier(const QString& expression, EntrySorting::Direction direction)
{
    SearchPlan::Tier tier;
    tier.expression = expression;
    tier.sorting.direction = direction;
    return tier;
}

std::vector<SearchPlan::Tier> wordTiers(const LibraryQuery& query, const QueryNumbers& numbers, const QString& all)
{
    constexpr auto kDown = EntrySorting::Direction::Down;
    if (query.order == EntryOrder::Oldest) {
        return {wordsTier(all, EntrySorting::Direction::Up)};
    }
    if (query.order == EntryOrder::BestMatch && !numbers.words.wanted.isEmpty()) {
        const QString best =
            QLatin1String(kBestColumns) + QLatin1String(" : (") + numbers.words.wanted + QLatin1Char(')');
        return {wordsTier(both(best, all), kDown),
                wordsTier(QLatin1Char('(') + all + QLatin1String(") NOT (") + best + QLatin1Char(')'), kDown)};
    }
    if (query.order == EntryOrder::Rating) {
        const QString starred = quoted(starredFacet(true));
        const QString plain = quoted(starredFacet(false));
        return {wordsTier(both(all, starred), kDown),
                wordsTier(both(all, both(plain, quoted(wonBlindFacet(true)))), kDown),
                wordsTier(both(all, both(plain, quoted(wonBlindFacet(false)))), kDown)};
    }
    return {wordsTier(all, kDown)};
}

/// Where a fact comes in an order that has tiers.
std::size_t tierOf(const EntryFacts& facts, EntryOrder order)
{
    switch (order) {
    case EntryOrder::Longest:
    case EntryOrder::Shortest:
        return facts.length == LengthClass::None ? 1 : 0;
    case EntryOrder::Melody:
        return facts.hasMelody ? 0 : 1;
    case EntryOrder::Rating:
        return facts.isStarred ? 0 : (facts.wonBlind ? 1 : 2);
    default:
        return 0;
    }
}

std::vector<SearchPlan::Tier> factTiers(const LibraryQuery& query, const QueryNumbers& numbers,
                                        const std::vector<FactsCount>& facts, bool isSortedLater)
{
    constexpr std::size_t kMostTiers = 3;
    std::vector<SearchPlan::Tier> tiers(kMostTiers);
    for (const FactsCount& one : facts) {
        const EntryFacts unpacked = EntryFacts::from(one.facts);
        if (one.entries > 0 && areWanted(unpacked, query, numbers)) {
            tiers[isSortedLater ? 0 : tierOf(unpacked, query.order)].facts.push_back(one.facts);
        }
    }
    if (!isSortedLater && query.order != EntryOrder::Collection) {
        tiers[0].sorting = sortingOf(query.order);
    }
    const auto there = std::count_if(facts.begin(), facts.end(), [](const FactsCount& one) { return one.entries > 0; });
    tiers[0].isEverything = tiers[0].sorting.isByTime() && static_cast<std::ptrdiff_t>(tiers[0].facts.size()) == there;
    return tiers;
}

} // namespace

bool areWanted(const EntryFacts& facts, const LibraryQuery& query, const QueryNumbers& numbers, Facet except)
{
    return (except == Facet::Kind || isAmong(query.kinds, facts.kind)) &&
           (except == Facet::Length || isAmong(query.lengths, facts.length)) &&
           (except == Facet::Model || isModelWanted(facts.model, query, numbers)) &&
           (except == Facet::Starred || query.starred.value_or(facts.isStarred) == facts.isStarred) &&
           (except == Facet::Melody || query.hasMelody.value_or(facts.hasMelody) == facts.hasMelody) &&
           (except == Facet::WonBlind || query.wonBlind.value_or(facts.wonBlind) == facts.wonBlind);
}

EntrySorting sortingOf(EntryOrder order)
{
    using Direction = EntrySorting::Direction;
    switch (order) {
    case EntryOrder::Oldest:
        return {"", "entry_facts", Direction::Up, ""};
    case EntryOrder::Longest:
        return {"duration_s", "entry_duration", Direction::Down, ""};
    case EntryOrder::Shortest:
        return {"duration_s", "entry_duration", Direction::Up, ""};
    case EntryOrder::Name:
        return {"name_key", "entry_name", Direction::Up, ""};
    case EntryOrder::Melody:
        return {"melody_key", "entry_melody", Direction::Up, " AND melody_key <> ''"};
    case EntryOrder::Collection:
        return {"place", "", Direction::Up, ""};
    default:
        return kNewest;
    }
}

QString wordsExpression(const LibraryQuery& query, const QueryNumbers& numbers)
{
    QString all = numbers.words.wanted;
    for (const auto& tag : numbers.tags) {
        all = both(all, quoted(tagFacet(tag.value_or(0))));
    }
    if (query.collection) {
        all = both(all, quoted(collectionFacet(*query.collection)));
    }
    if (!numbers.words.unwanted.isEmpty()) {
        all = QLatin1Char('(') + (all.isEmpty() ? quoted(everyFacet()) : all) + QLatin1String(") NOT (") +
              numbers.words.unwanted + QLatin1Char(')');
    }
    return all;
}

IdRange idRangeOf(const LibraryQuery& query)
{
    IdRange range;
    if (query.from.isValid()) {
        range.first = firstIdAt(query.from.toMSecsSinceEpoch());
    }
    if (query.until.isValid()) {
        range.end = firstIdAt(query.until.toMSecsSinceEpoch());
    }
    return range;
}

SearchPlan planSearch(const LibraryQuery& query, const QueryNumbers& numbers, const std::vector<FactsCount>& facts)
{
    SearchPlan plan;
    plan.range = idRangeOf(query);
    const QString words = wordsExpression(query, numbers);
    const bool isByValue =
        query.order == EntryOrder::Collection ? query.collection.has_value() : !sortingOf(query.order).isByTime();
    if (isByValue && (!words.isEmpty() || query.from.isValid() || query.until.isValid())) {
        plan.sortedBy = query.order;
    }
    if (words.isEmpty()) {
        plan.tiers = factTiers(query, numbers, facts, plan.sortedBy.has_value());
        return plan;
    }
    LibraryQuery asked = query;
    if (plan.sortedBy) {
        asked.order = EntryOrder::Newest;
    }
    plan.tiers = wordTiers(asked, numbers, both(words, factsExpression(query, numbers)));
    return plan;
}

} // namespace melodeck::store
