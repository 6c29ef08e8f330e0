#include "ui/save/FormRows.h"

#include "ui/theme/Tokens.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// Letters that the longest label has.
constexpr int kLabelLetters = 7;

} // namespace

QWidget* besides(QWidget* line, QWidget* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    return row;
}

void alignLabels(QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* item = form.itemAt(row, QFormLayout::LabelRole);
        if (item != nullptr && item->widget() != nullptr) {
            QWidget* label = item->widget();
            const int usual = label->fontMetrics().averageCharWidth() * kLabelLetters;
            label->setMinimumWidth(std::max(usual, label->sizeHint().width()));
        }
    }
}

} // namespace melodeck::ui
