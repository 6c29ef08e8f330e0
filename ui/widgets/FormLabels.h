#pragma once

class QFormLayout;
class QWidget;

namespace melodeck::ui {

/// Gives the labels of a form the height of a field: a form gives them less than a framed one has, so that their words
/// would stand above those in it. field: one of the form's.
void centreLabels(QFormLayout& form, QWidget& field);

} // namespace melodeck::ui
