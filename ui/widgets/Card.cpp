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
    painter.setPen(Qt::NoPen);
    const bool plain = m_emphasis == Emphasis::None;
    const QColor outline = themeColor(plain ? ColorRole::Divider : ColorRole::Accent);
    const double width = plain ? 1.0 : 2.0;
    const QRectF whole(rect());
    const double radius = spacing::cardRadius;
    if (m_emphasis == Emphasis::DropTarget) {
        const double half = width / 2.0;
        painter.setPen(QPen(outline, width, Qt::DashLine));
        painter.setBrush(themeColor(ColorRole::AccentTint));
        painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), radius, radius);
        return;
    }
    // The same as with a pen, which takes some times as long: cards are most of what is painted.
    painter.setBrush(outline);
    painter.drawRoundedRect(whole, radius + width / 2.0, radius + width / 2.0);
    painter.setBrush(themeColor(ColorRole::Panel));
    painter.drawRoundedRect(whole.adjusted(width, width, -width, -width), radius - width / 2.0, radius - width / 2.0);
}

} // namespace melodeck::ui
