#include "ui/window/ReadingOrder.h"

#include <QScrollArea>

#include <algorithm>

namespace melodeck::ui {

namespace {

bool takesTab(const QWidget& widget)
{
    // A widget with a proxy hands the focus on, maybe to one that is hidden (the bar of a single tab).
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr;
}

/// Those that can be seen: a pane that is folded away lies outside of its parent. kept: is there with all around it,
/// seen or not.
std::vector<QWidget*> shownChildren(const QWidget& parent, const QWidget* kept)
{
    std::vector<QWidget*> shown;
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

void collect(const QWidget& parent, const QWidget* kept, std::vector<QWidget*>& found)
{
    std::vector<QWidget*> children = shownChildren(parent, kept);
    std::stable_sort(children.begin(), children.end(),
                     [](const QWidget* one, const QWidget* other) { return one->y() < other->y(); });
    const bool fromRight = parent.layoutDirection() == Qt::RightToLeft;
    for (auto line = children.begin(); line != children.end();) {
        // What begins above the middle of the line's first is beside it. That itself always is: it may have no height
        // any more, and its middle lie above its top.
        const int middle = (*line)->geometry().center().y();
        const auto next =
            std::find_if(line + 1, children.end(), [middle](const QWidget* each) { return each->y() > middle; });
        std::stable_sort(line, next, [fromRight](const QWidget* one, const QWidget* other) {
            return fromRight ? one->geometry().right() > other->geometry().right() : one->x() < other->x();
        });
        for (; line != next; ++line) {
            if (takesTab(**line) || *line == kept) {
                found.push_back(*line);
            }
            collect(**line, kept, found);
        }
    }
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
    std::vector<QWidget*> found;
    collect(window, nullptr, found);
    return found;
}

bool moveFocus(QWidget& window, FocusStep step)
{
    // One that is being hidden has its place still: the focus goes on from there.
    QWidget* now = window.focusWidget();
    std::vector<QWidget*> order;
    collect(window, now, order);
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
