#include "store/EntryStreams.h"

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

/// Less than, equal to or greater than 0; by code points, as SQLite compares UTF-8.
int compareTexts(const QString& left, const QString& right)
{
    const auto [one, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    if (one == left.end() || other == right.end()) {
        return (one == left.end() ? 0 : 1) - (other == right.end() ? 0 : 1);
    }
    const bool isBefore = one->isSurrogate() == other->isSurrogate() ? *one < *other : other->isSurrogate();
    return isBefore ? -1 : 1;
}

int compareNumbers(double left, double right)
{
    return (left > right ? 1 : 0) - (left < right ? 1 : 0);
}

/// The text in a value, where it is: a page compares values some hundred times.
const QString* textIn(const QVariant& value)
{
    return value.typeId() == QMetaType::QString ? static_cast<const QString*>(value.constData()) : nullptr;
}

int compareValues(const QVariant& left, const QVariant& right)
{
    const QString* const one = textIn(left);
    const QString* const other = textIn(right);
    return one != nullptr && other != nullptr ? compareTexts(*one, *other)
                                              : compareNumbers(left.toDouble(), right.toDouble());
}

QString statement(const EntrySorting& sorting, const QString& condition)
{
    const QString way = sorting.isDown() ? QStringLiteral(" DESC") : QString();
    const QString value = sorting.isByTime() ? QStringLiteral("NULL") : QString::fromLatin1(sorting.column);
    const QString range = sorting.isByTime() ? QStringLiteral(" AND id >= ? AND id < ?") : QString();
    const QString first = sorting.isByTime() ? QString() : value + way + QStringLiteral(", ");
    return QStringLiteral("SELECT id, %1 FROM entry INDEXED BY %2 WHERE facts = ?%3%4%5 ORDER BY %6id%7 LIMIT ?")
        .arg(value, QLatin1String(sorting.index), range, QLatin1String(sorting.condition), condition, first, way);
}

QString behind(const EntrySorting& sorting, const QString& column)
{
    return QStringLiteral(" AND ") + column + (sorting.isDown() ? QStringLiteral(" < ?") : QStringLiteral(" > ?"));
}

} // namespace

bool EntrySorting::isBefore(const EntryPlace& left, const EntryPlace& right) const
{
    const int byValue = isByTime() ? 0 : compareValues(left.value, right.value);
    if (byValue != 0) {
        return isDown() ? byValue > 0 : byValue < 0;
    }
    return isDown() ? left.id > right.id : left.id < right.id;
}

EntryStreams::EntryStreams(const Database& database, const EntrySorting& sorting, const IdRange& range)
    : m_sorting(sorting)
    , m_range(range)
    , m_first(database.prepare(statement(sorting, QString())))
{
    // One condition on both would read all that share a value: thousands of clips are eight seconds long.
    if (!sorting.isByTime()) {
        const QString column = QString::fromLatin1(sorting.column);
        m_next = database.prepare(statement(sorting, behind(sorting, column)));
        m_ties = database.prepare(
            statement(sorting, QStringLiteral(" AND %1 = ?").arg(column) + behind(sorting, QStringLiteral("id"))));
    }
}

core::Result<std::vector<EntryPlace>> EntryStreams::read(const std::vector<qint64>& facts,
                                                         const std::optional<EntryPlace>& after, int limit)
{
    std::vector<Stream> streams;
    const int step = std::max(1, limit / std::max(1, static_cast<int>(facts.size())));
    for (const qint64 one : facts) {
        Stream stream;
        stream.facts = one;
        stream.step = step;
        if (auto filled = refill(stream, after, step); !filled) {
            return core::fail(std::move(filled).error());
        }
        if (!stream.places.empty()) {
            streams.push_back(std::move(stream));
        }
    }
    // The top of the heap is what comes first.
    const auto comesLater = [this, &streams](std::size_t left, std::size_t right) {
        return m_sorting.isBefore(streams[right].places[streams[right].at], streams[left].places[streams[left].at]);
    };
    std::vector<std::size_t> heap(streams.size());
    for (std::size_t i = 0; i < heap.size(); ++i) {
        heap[i] = i;
    }
    std::make_heap(heap.begin(), heap.end(), comesLater);
    std::vector<EntryPlace> places;
    while (!heap.empty() && places.size() < static_cast<std::size_t>(limit)) {
        std::pop_heap(heap.begin(), heap.end(), comesLater);
        Stream& stream = streams[heap.back()];
        places.push_back(stream.places[stream.at]);
        ++stream.at;
        if (stream.at == stream.places.size() && !stream.isAtEnd) {
            stream.step = std::min(2 * stream.step, limit); // who gave much will give more
            if (auto filled = refill(stream, places.back(), stream.step); !filled) {
                return core::fail(std::move(filled).error());
            }
        }
        if (stream.at < stream.places.size()) {
            std::push_heap(heap.begin(), heap.end(), comesLater);
        } else {
            heap.pop_back();
        }
    }
    return places;
}

core::Result<void> EntryStreams::refill(Stream& stream, const std::optional<EntryPlace>& after, int count)
{
    stream.places.clear();
    stream.at = 0;
    core::Result<void> done;
    if (m_sorting.isByTime()) {
        done = readInto(m_first, stream, rangeBehind(after), {}, count);
    } else if (!after) {
        done = readInto(m_first, stream, {}, {}, count);
    } else {
        done = readInto(*m_ties, stream, {}, {after->value, after->id}, count);
        const int left = count - static_cast<int>(stream.places.size());
        if (done && left > 0) {
            done = readInto(*m_next, stream, {}, {after->value}, left);
        }
    }
    stream.isAtEnd = stream.places.size() < static_cast<std::size_t>(count);
    return done;
}

/// As two bounds, one each way: of two that point the same way SQLite takes one to begin at, and reads past all
/// between.
IdRange EntryStreams::rangeBehind(const std::optional<EntryPlace>& after) const
{
    IdRange range = m_range;
    if (after && m_sorting.isDown()) {
        range.end = std::min(range.end, after->id);
    } else if (after) {
        range.first = std::max(range.first, after->id + 1);
    }
    return range;
}

core::Result<void> EntryStreams::readInto(Statement& query, Stream& stream, const IdRange& range,
                                          const QVariantList& values, int count)
{
    query.add(stream.facts);
    if (m_sorting.isByTime()) {
        query.add(range.first);
        query.add(range.end);
    }
    for (const QVariant& value : values) {
        query.add(value);
    }
    query.add(count);
    if (auto found = run(query); !found) {
        return found;
    }
    while (query.next()) {
        stream.places.push_back({query.value(1), query.integer(0)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    query.finish();
    return {};
}

} // namespace melodeck::store
