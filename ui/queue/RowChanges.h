#pragma once

#include <QString>

#include <vector>

namespace melodeck::ui {

/// Rows from first to last, both included.
struct RowRun
{
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRun&, const RowRun&) = default;
};

/// The steps from one order of rows to another, to be taken in this order.
struct RowChanges
{
    /// The rows that stay are not in their old order, or those that go are scattered: first `before` becomes `kept`.
    bool isReordered = false;
    std::vector<QString> before;
    /// What stays in its new order, and what goes in one piece.
    std::vector<QString> kept;
    /// From the last to the first, so that each is true when it is taken.
    std::vector<RowRun> removed;
    /// From the first to the last, rows of the new order.
    std::vector<RowRun> inserted;
};

/// Takes time for what differs in the middle, not for the equal rows around it. No id comes twice. Pure.
[[nodiscard]] RowChanges rowChanges(const std::vector<QString>& before, const std::vector<QString>& after);

} // namespace melodeck::ui
