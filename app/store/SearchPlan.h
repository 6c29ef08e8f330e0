#pragma once

#include "store/EntryFacts.h"
#include "store/EntryStreams.h"
#include "store/LibraryQuery.h"
#include "store/SearchWords.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace melodeck::store {

/// So many entries have these facts.
struct FactsCount
{
    qint64 facts = 0;
    qint64 entries = 0;
};

/// What a query's names stand for in one library.
struct QueryNumbers
{
    /// All models, by name.
    QHash<QString, qint64> models;
    /// Of the query's tags; nothing has one that is not there.
    std::vector<std::optional<qint64>> tags;
    SearchExpression words;
};

/// The parts of a query that facts answer.
enum class Facet : std::uint8_t { None, Kind, Model, Length, Starred, Melody, WonBlind };
/// Whether facts are what a query asks for, without looking at one part of it.
[[nodiscard]] bool areWanted(const EntryFacts& facts, const LibraryQuery& query, const QueryNumbers& numbers,
                             Facet except = Facet::None);

/// How a query is answered: tier by tier, each either by ranges of facts or by an expression of the full-text index.
struct SearchPlan
{
    struct Tier
    {
        /// Facts whose entries are merged, where there is no expression.
        std::vector<qint64> facts;
        QString expression;
        /// All entries, in the order of time: nothing needs to be merged.
        bool isEverything = false;
        EntrySorting sorting;
    };
    std::vector<Tier> tiers;
    IdRange range;
    /// Sort what the tiers give, which is the newest, by this, in memory.
    std::optional<EntryOrder> sortedBy;
};

/// Facts: all that the library has.
[[nodiscard]] SearchPlan planSearch(const LibraryQuery& query, const QueryNumbers& numbers,
                                    const std::vector<FactsCount>& facts);
/// The expression for text, tags and collection alone; empty where none of them is asked for.
[[nodiscard]] QString wordsExpression(const LibraryQuery& query, const QueryNumbers& numbers);
[[nodiscard]] IdRange idRangeOf(const LibraryQuery& query);
/// The column and direction of an order by something else than time.
[[nodiscard]] EntrySorting sortingOf(EntryOrder order);

} // namespace melodeck::store
