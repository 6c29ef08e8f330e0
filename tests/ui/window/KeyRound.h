#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <vector>

namespace melodeck::tests {

/// It lies outside of a parent, as a pane does that is folded away; what is scrolled out of sight does not.
inline bool isFoldedAway(const QWidget& widget)
{
    for (const QWidget* each = &widget; !each->isWindow() && each->parentWidget() != nullptr;
         each = each->parentWidget()) {
        if (!each->parentWidget()->rect().intersects(each->geometry())) {
            return true;
        }
    }
    return false;
}

/// All of a window that says it takes Tab, in no order; not asked of whoever moves the focus.
inline std::vector<QWidget*> tabStops(const QWidget& window)
{
    std::vector<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        // One with a proxy hands the focus on.
        if (takesTab && widget->focusProxy() == nullptr && widget->window() == &window && widget->isVisible() &&
            widget->isEnabled() && !isFoldedAway(*widget)) {
            stops.push_back(widget);
        }
    }
    return stops;
}

/// Where the focus comes to when a key is pressed again and again, until it is where it began, or more often than there
/// are places to come to.
inline std::vector<QWidget*> keyRound(QWidget& window, Qt::Key key)
{
    const std::size_t most = tabStops(window).size() + 1;
    std::vector<QWidget*> round;
    QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, key);
    while (window.focusWidget() != nullptr && round.size() < most &&
           (round.empty() || window.focusWidget() != round.front())) {
        round.push_back(window.focusWidget());
        QTest::keyClick(round.back(), key);
    }
    return round;
}

} // namespace melodeck::tests
