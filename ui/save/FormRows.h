#pragma once

class QFormLayout;
class QWidget;

namespace melodeck::ui {

/// A line and the button behind it, as one row.
[[nodiscard]] QWidget* besides(QWidget* line, QWidget* button);

/// Labels as wide as in the other forms of the same dialog, so that the fields stand under one another.
void alignLabels(QFormLayout& form);

} // namespace melodeck::ui
