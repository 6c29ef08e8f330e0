#pragma once

#include <QHeaderView>
#include <QStyleOptionHeader>

namespace melodeck::ui {

/// A header whose names end in an ellipsis where their section is too narrow. Qt's own reckons without the room that
/// the style sheet leaves around a name, and cuts it in the middle of a letter.
class ElidedHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        constexpr int kAround = 20;
        const int room = (orientation() == Qt::Horizontal ? sectionSize(logicalIndex) : width()) - kAround;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

} // namespace melodeck::ui
