#include "ui/widgets/ScrolledLayout.h"

#include <QWidget>

#include <utility>

namespace melodeck::ui {

void ScrolledLayout::setGeometry(const QRect& rect)
{
    QWidget* widget = parentWidget();
    // What a resizable QScrollArea will find.
    const int wanted = hasHeightForWidth() ? totalHeightForWidth(widget->width()) : totalMinimumSize().height();
    if (widget->height() < wanted && !std::exchange(m_isGrowing, true)) {
        widget->resize(widget->width(), wanted); // comes back here with the new geometry
        m_isGrowing = false;
        return;
    }
    QVBoxLayout::setGeometry(rect);
}

} // namespace melodeck::ui
