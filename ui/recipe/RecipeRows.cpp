#include "ui/recipe/RecipeRows.h"

#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace melodeck::ui {

namespace {

constexpr int kNameWidth = 190;

} // namespace

void asRecipeRows(QTreeWidget& tree)
{
    tree.setUniformRowHeights(true);
    tree.setAllColumnsShowFocus(true);
    tree.setTextElideMode(Qt::ElideRight);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree.header()->setStretchLastSection(true);
    tree.header()->setSectionsMovable(false);
    tree.header()->setHighlightSections(false);
    tree.header()->resizeSection(0, kNameWidth);
    for (int column = 1; column < tree.columnCount(); ++column) {
        tree.header()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

QTreeWidgetItem* addRecipeRow(QTreeWidget& tree, QTreeWidgetItem* group, const QStringList& columns)
{
    auto* item = group != nullptr ? new QTreeWidgetItem(group) : new QTreeWidgetItem(&tree);
    for (int column = 0; column < columns.size(); ++column) {
        const QString& text = columns.at(column);
        item->setText(column, text.simplified());
        // It comes from anywhere, and wraps where it is long.
        item->setToolTip(column, QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    }
    item->setForeground(0, themeColor(ColorRole::SecondaryText));
    item->setSizeHint(0, {0, tree.fontMetrics().lineSpacing() + spacing::card});
    return item;
}

void sayAloud(QLabel& label, const QString& words)
{
    label.setText(words);
    QAccessibleEvent announcement(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace melodeck::ui
