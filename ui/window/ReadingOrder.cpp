#include "ui/window/ReadingOrder.h"

#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::ui {

namespace {

using Widgets = std::vector<QWidget*>;

/// A child and what Tab reaches in it, itself the first. Its place is as if lines began at the left.
struct Part
{
    QRect place;
    Widgets reached;
};
using Parts = std::vector<Part>;

bool takesTab(const QWidget& widget)
{
    // A widget with a proxy hands the focus on, maybe to one that is hidden (the bar of a single tab).
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr;
}

/// Those that can be seen: a pane that is folded away lies outside of its parent. kept: is there with all around it,
/// seen or not.
Widgets shownChildren(const QWidget& parent, const QWidget* kept)
{
    Widgets shown;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget == nullptr || widget->isWindow()) {
            continue;
        }
        const bool isKept = kept != nullptr && (widget == kept || widget->isAncestorOf(kept));
        if (isKept || (widget->isVisible() && parent.rect().intersects(widget->geometry()))) {
            shown.push_back(widget);
        }
    }
    return shown;
}

/// Where the line of the first part ends, among parts that are sorted by their tops. On it is what shares half of its
/// height with it: the bar of a tab overlaps its page by a pixel or two.
Parts::iterator endOfLine(Parts::iterator first, Parts::iterator last)
{
    const int top = first->place.top();
    int bottom = first->place.bottom();
    return std::find_if(first + 1, last, [top, &bottom](const Part& each) {
        const int shared = std::min(bottom, each.place.bottom()) + 1 - each.place.top();
        if (shared <= 0 || 2 * shared < std::min(bottom + 1 - top, each.place.height())) {
            return true;
        }
        bottom = std::max(bottom, each.place.bottom());
        return false;
    });
}

/// Where the first column ends, among parts that are sorted by where they begin.
Parts::iterator endOfColumn(Parts& line)
{
    int end = line.front().place.right();
    return std::find_if(line.begin() + 1, line.end(), [&end](const Part& each) {
        const bool isBehind = each.place.left() > end;
        end = std::max(end, each.place.right());
        return isBehind;
    });
}

/// Takes the parts from first to last.
Parts taken(Parts::iterator first, Parts::iterator last)
{
    return Parts(std::make_move_iterator(first), std::make_move_iterator(last));
}

void readLines(Parts parts, Widgets& found);

/// Beside a tall part there may be lines: what stands below one another is read as a whole.
void readLine(Parts line, Widgets& found)
{
    std::stable_sort(line.begin(), line.end(),
                     [](const Part& one, const Part& other) { return one.place.left() < other.place.left(); });
    const auto end = endOfColumn(line);
    if (end == line.end()) {
        for (const Part& part : line) {
            found.insert(found.end(), part.reached.begin(), part.reached.end());
        }
        return;
    }
    readLines(taken(line.begin(), end), found);
    readLines(taken(end, line.end()), found);
}

void readLines(Parts parts, Widgets& found)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& one, const Part& other) { return one.place.top() < other.place.top(); });
    for (auto line = parts.begin(); line != parts.end();) {
        const auto next = endOfLine(line, parts.end());
        readLine(taken(line, next), found);
        line = next;
    }
}

Widgets collect(const QWidget& parent, const QWidget* kept)
{
    Parts parts;
    for (QWidget* child : shownChildren(parent, kept)) {
        Part part{QStyle::visualRect(parent.layoutDirection(), parent.rect(), child->geometry()), {}};
        if (takesTab(*child) || child == kept) {
            part.reached.push_back(child);
        }
        const Widgets inside = collect(*child, kept);
        part.reached.insert(part.reached.end(), inside.begin(), inside.end());
        if (!part.reached.empty()) { // what is only looked at is beside nothing
            parts.push_back(std::move(part));
        }
    }
    Widgets found;
    readLines(std::move(parts), found);
    return found;
}

void scrollTo(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

} // namespace

std::vector<QWidget*> inReadingOrder(const QWidget& window)
{
    return collect(window, nullptr);
}

bool moveFocus(QWidget& window, FocusStep step)
{
    // One that is being hidden has its place still: the focus goes on from there.
    QWidget* now = window.focusWidget();
    const Widgets order = collect(window, now);
    if (order.empty() || (order.size() == 1 && order.front() == now && !now->isVisible())) {
        return false;
    }
    const auto place = std::find(order.begin(), order.end(), now);
    QWidget* target = nullptr;
    if (step == FocusStep::Next) {
        target = place == order.end() || place + 1 == order.end() ? order.front() : *(place + 1);
    } else {
        target = place == order.end() || place == order.begin() ? order.back() : *(place - 1);
    }
    const bool isPressed = now == nullptr || now->isVisible();
    target->setFocus(!isPressed                ? Qt::OtherFocusReason
                     : step == FocusStep::Next ? Qt::TabFocusReason
                                               : Qt::BacktabFocusReason);
    scrollTo(*target);
    return true;
}

} // namespace melodeck::ui
