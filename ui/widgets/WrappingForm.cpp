#include "ui/widgets/WrappingForm.h"

namespace melodeck::ui {

WrappingForm::WrappingForm(QWidget* parent)
    : QFormLayout(parent)
{
    setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void WrappingForm::setGeometry(const QRect& rect)
{
    QFormLayout::setGeometry(rect);
    for (int row = 0; row < rowCount(); ++row) {
        QLayoutItem* label = itemAt(row, LabelRole);
        const QLayoutItem* field = itemAt(row, FieldRole);
        if (label == nullptr || field == nullptr) {
            continue;
        }
        const QRect beside = field->geometry();
        if (QRect place = label->geometry(); place.bottom() > beside.top()) {
            place.setTop(beside.top());
            place.setHeight(beside.height());
            label->setGeometry(place);
        }
    }
}

} // namespace melodeck::ui
