#pragma once

#include <QModelIndex>
#include <QTreeView>

class QPainter;
class QRect;

namespace melodeck::ui {

/// The arrow at a branch of a tree, in the colour of the row's words: the style's own is black on a selected row.
/// rect: what is left of the row's words.
void paintBranchArrow(QPainter* painter, const QTreeView& tree, const QRect& rect, const QModelIndex& index);

/// A QTreeView or QTreeWidget with such arrows.
template <class Tree>
class ArrowTree final : public Tree
{
public:
    using Tree::Tree;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        paintBranchArrow(painter, *this, rect, index);
    }
};

} // namespace melodeck::ui
