#include "ui/queue/RowChanges.h"

#include <QSet>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace melodeck::ui {

namespace {

/// More single steps than this cost a view more than one new order.
constexpr std::size_t kMostRuns = 16;

using Ids = std::vector<QString>;

template <class Wanted>
std::vector<RowRun> runsOf(const Ids& ids, std::size_t first, std::size_t last, Wanted wanted)
{
    std::vector<RowRun> runs;
    for (std::size_t row = first; row < last; ++row) {
        if (!wanted(ids[row])) {
            continue;
        }
        const int at = static_cast<int>(row);
        if (!runs.empty() && runs.back().last + 1 == at) {
            runs.back().last = at;
        } else {
            runs.push_back({at, at});
        }
    }
    return runs;
}

} // namespace

RowChanges rowChanges(const Ids& before, const Ids& after)
{
    const auto heads = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = static_cast<std::size_t>(heads.first - before.begin());
    const auto tails = std::mismatch(before.rbegin(), before.rend() - static_cast<std::ptrdiff_t>(head), after.rbegin(),
                                     after.rend() - static_cast<std::ptrdiff_t>(head));
    const std::size_t oldEnd = before.size() - static_cast<std::size_t>(tails.first - before.rbegin());
    const std::size_t newEnd = after.size() - static_cast<std::size_t>(tails.second - after.rbegin());
    RowChanges changes;
    if (head == oldEnd && head == newEnd) {
        return changes;
    }
    QSet<QString> old;
    QSet<QString> fresh;
    for (std::size_t i = head; i < oldEnd; ++i) {
        old.insert(before[i]);
    }
    for (std::size_t i = head; i < newEnd; ++i) {
        fresh.insert(after[i]);
    }
    Ids stayedBefore;
    std::copy_if(before.begin() + static_cast<std::ptrdiff_t>(head),
                 before.begin() + static_cast<std::ptrdiff_t>(oldEnd), std::back_inserter(stayedBefore),
                 [&fresh](const QString& id) { return fresh.contains(id); });
    Ids stayedAfter;
    std::copy_if(after.begin() + static_cast<std::ptrdiff_t>(head), after.begin() + static_cast<std::ptrdiff_t>(newEnd),
                 std::back_inserter(stayedAfter), [&old](const QString& id) { return old.contains(id); });
    changes.removed = runsOf(before, head, oldEnd, [&fresh](const QString& id) { return !fresh.contains(id); });
    changes.inserted = runsOf(after, head, newEnd, [&old](const QString& id) { return !old.contains(id); });
    if (stayedBefore != stayedAfter || changes.removed.size() > kMostRuns) {
        changes.isReordered = true;
        changes.before = before;
        changes.kept.assign(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(head));
        changes.kept.insert(changes.kept.end(), stayedAfter.begin(), stayedAfter.end());
        const int firstGone = static_cast<int>(changes.kept.size());
        std::copy_if(before.begin() + static_cast<std::ptrdiff_t>(head),
                     before.begin() + static_cast<std::ptrdiff_t>(oldEnd), std::back_inserter(changes.kept),
                     [&fresh](const QString& id) { return !fresh.contains(id); });
        const int lastGone = static_cast<int>(changes.kept.size()) - 1;
        changes.kept.insert(changes.kept.end(), before.begin() + static_cast<std::ptrdiff_t>(oldEnd), before.end());
        changes.removed.clear();
        if (lastGone >= firstGone) {
            changes.removed.push_back({firstGone, lastGone});
        }
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    return changes;
}

} // namespace melodeck::ui
