#include "ui/widgets/Card.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace melodeck::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(spacing::card, spacing::card, spacing::card, spacing::card);
}

void Card::setEmphasis(Emphasis emphasis)
{
    if (m_emphasis != emphasis) {
        m_emphasis = emphasis;
        update();
    }
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_emphasis == Emphasis::None;
    QPen outline(themeColor(plain ? ColorRole::Divider : ColorRole::Accent), plain ? 1.0 : 2.0);
    if (m_emphasis == Emphasis::DropTarget) {
        outline.setStyle(Qt::DashLine);
    }
    const double half = outline.widthF() / 2.0;
    painter.setPen(outline);
    painter.setBrush(themeColor(m_emphasis == Emphasis::DropTarget ? ColorRole::AccentTint : ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), spacing::cardRadius,
                            spacing::cardRadius);
}

} // namespace melodeck::ui
