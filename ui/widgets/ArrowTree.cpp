#include "ui/widgets/ArrowTree.h"

#include "ui/theme/Icon.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kMostArrow = 16;

} // namespace

void paintBranchArrow(QPainter* painter, const QTreeView& tree, const QRect& rect, const QModelIndex& index)
{
    if (index.model() == nullptr || !index.model()->hasChildren(index)) {
        return;
    }
    const bool isSelected = tree.selectionModel()->isRowSelected(index.row(), index.parent());
    const auto group = tree.isActiveWindow() ? QPalette::Active : QPalette::Inactive;
    const QColor color = tree.palette().color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    // The last step of the indentation is the row's own.
    const bool isMirrored = tree.isRightToLeft();
    QRect place = rect;
    place.setWidth(tree.indentation());
    if (!isMirrored) {
        place.moveRight(rect.right());
    }
    const int size = std::min({kMostArrow, place.width(), place.height()});
    const IconId id = tree.isExpanded(index) ? IconId::ChevronDown : IconId::ChevronRight;
    QPixmap arrow = iconPixmap(id, color, size, tree.devicePixelRatioF());
    if (isMirrored) {
        arrow = arrow.transformed(QTransform::fromScale(-1.0, 1.0));
    }
    QRect target(QPoint(), QSize(size, size));
    target.moveCenter(place.center());
    painter->drawPixmap(target, arrow);
}

} // namespace melodeck::ui
