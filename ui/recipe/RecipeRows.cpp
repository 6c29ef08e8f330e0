#include "ui/recipe/RecipeRows.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ElidedHeader.h"

#include <QAccessible>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kNameWidth = 190;
/// As much of a text as a row shows; the rest is in its tooltip.
constexpr int kMostLines = 6;
/// Of the style around a text, left and right of it.
constexpr int kSides = 2 * spacing::card;

/// Rows as high as their texts are in the columns of now.
class WrappedRows final : public QStyledItemDelegate
{
public:
    explicit WrappedRows(QTreeWidget& tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics = m_tree.fontMetrics();
        const bool isSpanned = m_tree.isFirstColumnSpanned(index.row(), index.parent());
        int height = metrics.lineSpacing();
        if (!isSpanned && index.column() > 0) {
            const QRect room(0, 0, std::max(1, m_tree.columnWidth(index.column()) - kSides), kMostLines * height);
            const QRect needed =
                metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
            height = std::clamp(needed.height(), height, room.height());
        }
        return {0, height + spacing::card};
    }

private:
    const QTreeWidget& m_tree;
};

} // namespace

void asRecipeRows(QTreeWidget& tree)
{
    auto* rows = new WrappedRows(tree);
    tree.setItemDelegate(rows);
    tree.setWordWrap(true);
    tree.setAllColumnsShowFocus(true);
    tree.setTextElideMode(Qt::ElideRight);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* header = new ElidedHeader(Qt::Horizontal, &tree);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHidden(tree.isHeaderHidden());
    tree.setHeader(header);
    tree.header()->setStretchLastSection(true);
    tree.header()->setSectionsMovable(false);
    tree.header()->setHighlightSections(false);
    tree.header()->resizeSection(0, kNameWidth);
    QObject::connect(tree.header(), &QHeaderView::sectionResized, rows, [rows] { Q_EMIT rows->sizeHintChanged({}); });
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
    return item;
}

void sayAloud(QLabel& label, const QString& words)
{
    label.setText(words);
    QAccessibleEvent announcement(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace melodeck::ui
