#include "ui/widgets/FormLabels.h"

#include <QFormLayout>
#include <QWidget>

namespace melodeck::ui {

void centreLabels(QFormLayout& form, QWidget& field)
{
    field.ensurePolished();
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
        if (item != nullptr && item->widget() != nullptr) {
            item->widget()->setMinimumHeight(field.sizeHint().height());
        }
    }
}

} // namespace melodeck::ui
