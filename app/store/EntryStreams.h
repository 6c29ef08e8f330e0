#pragma once

#include "core/Result.h"
#include "store/Database.h"
#include "store/LibraryQuery.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace melodeck::store {

/// Where an entry stands in its order, and which it is.
struct EntryPlace
{
    QVariant value;
    qint64 id = 0;
};

/// How places are sorted: by the value, and where that is the same by the id, both in one direction.
struct EntrySorting
{
    enum class Direction : std::uint8_t { Up, Down };
    /// Column to sort by; empty for the id alone, which is the time of creation.
    const char* column = "";
    const char* index = "entry_facts";
    Direction direction = Direction::Down;
    /// Further condition, that the index may ask for.
    const char* condition = "";

    [[nodiscard]] bool isByTime() const { return *column == '\0'; }
    [[nodiscard]] bool isDown() const { return direction == Direction::Down; }
    /// Left comes before right. Texts are compared as SQLite does.
    [[nodiscard]] bool isBefore(const EntryPlace& left, const EntryPlace& right) const;
};

/// Ids at or after, and before.
struct IdRange
{
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

/// Entries of some facts in one order, read by key through an index over (facts, value): the ranges of all facts that
/// fit are merged, so that any page costs the same however large the library is.
class EntryStreams final
{
public:
    /// Only orders by time heed the range.
    EntryStreams(const Database& database, const EntrySorting& sorting, const IdRange& range);

    /// The next places behind `after` (none: from the first), of any of these facts.
    [[nodiscard]] core::Result<std::vector<EntryPlace>> read(const std::vector<qint64>& facts,
                                                             const std::optional<EntryPlace>& after, int limit);

private:
    struct Stream
    {
        qint64 facts = 0;
        /// Read ahead, in the order.
        std::vector<EntryPlace> places;
        std::size_t at = 0;
        int step = 1;
        bool isAtEnd = false;
    };
    [[nodiscard]] core::Result<void> refill(Stream& stream, const std::optional<EntryPlace>& after, int count);
    [[nodiscard]] IdRange rangeBehind(const std::optional<EntryPlace>& after) const;
    [[nodiscard]] core::Result<void> readInto(Statement& query, Stream& stream, const IdRange& range,
                                              const QVariantList& values, int count);

    EntrySorting m_sorting;
    IdRange m_range;
    /// Of a stream from its beginning, or by time from anywhere.
    Statement m_first;
    /// By value: those behind the value of the last one, and those that share it.
    std::optional<Statement> m_next;
    std::optional<Statement> m_ties;
};

} // namespace melodeck::store
