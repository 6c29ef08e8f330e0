#include "ui/widgets/SearchField.h"

namespace melodeck::ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
}

void SearchField::showEvent(QShowEvent* event)
{
    setClearButtonEnabled(true);
    QLineEdit::showEvent(event);
}

} // namespace melodeck::ui
