#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

namespace melodeck::ui {

/// Which way the keyboard goes: Tab or Shift+Tab.
enum class FocusStep : std::uint8_t { Next, Previous };

/// What Tab can reach in a window now, in the order in which it is read: each container as a whole, in it line by line
/// from the top and, in a line, from the left (from the right where the language is written so). What stands below one
/// another beside something taller is one place in that line. Qt's own order is that in which widgets were made, which
/// is another one as soon as rows come and go. GUI thread.
[[nodiscard]] std::vector<QWidget*> inReadingOrder(const QWidget& window);

/// Moves the focus on in that order, from the last to the first, and scrolls to it; from one that is being hidden to
/// its neighbour. False when nothing can have it.
bool moveFocus(QWidget& window, FocusStep step);

} // namespace melodeck::ui
