#include "ui/widgets/PlayButton.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace melodeck::ui {

PlayButton::PlayButton(Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRingRadius(this, diameter() / 2 + 3);
}

void PlayButton::setShows(Shows shows)
{
    if (m_shows != shows) {
        m_shows = shows;
        update();
    }
}

QSize PlayButton::sizeHint() const
{
    return {diameter(), diameter()};
}

QRectF PlayButton::disc() const
{
    const double side = std::min(width(), height());
    return {(width() - side) / 2.0, (height() - side) / 2.0, side, side};
}

bool PlayButton::hitButton(const QPoint& point) const
{
    const auto fromCentre = QPointF(point) - disc().center();
    return std::hypot(fromCentre.x(), fromCentre.y()) <= disc().width() / 2.0;
}

int PlayButton::diameter() const
{
    return qRound((m_kind == Kind::Row ? 34 : 44) * textScale());
}

void PlayButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFocusRingRadius(this, diameter() / 2 + 3);
        updateGeometry();
    }
}

void PlayButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PlayButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PlayButton::paintEvent(QPaintEvent*)
{
    // Under the pointer a row's button is filled as the transport's is.
    const bool filled = isEnabled() && (m_kind == Kind::Transport || underMouse());
    const auto color = [](ColorRole role) { return themeColor(role); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? color(ColorRole::Divider)
                     : filled     ? color(ColorRole::Accent)
                                  : color(ColorRole::AccentTint));
    const double inset = isDown() ? 1.0 : 0.0;
    painter.drawEllipse(disc().adjusted(inset, inset, -inset, -inset));

    painter.setBrush(!isEnabled() ? color(ColorRole::ControlBorder)
                     : filled     ? color(ColorRole::OnAccent)
                                  : color(ColorRole::Accent));
    const auto centre = disc().center();
    const double unit = diameter() / 34.0;
    if (m_shows == Shows::Pause) {
        painter.drawRect(QRectF(centre.x() - 5.0 * unit, centre.y() - 6.0 * unit, 3.4 * unit, 12.0 * unit));
        painter.drawRect(QRectF(centre.x() + 1.6 * unit, centre.y() - 6.0 * unit, 3.4 * unit, 12.0 * unit));
        return;
    }
    // A triangle looks centred when its centroid is.
    QPainterPath triangle;
    triangle.moveTo(centre.x() - 3.7 * unit, centre.y() - 6.4 * unit);
    triangle.lineTo(centre.x() + 7.4 * unit, centre.y());
    triangle.lineTo(centre.x() - 3.7 * unit, centre.y() + 6.4 * unit);
    triangle.closeSubpath();
    painter.drawPath(triangle);
}

} // namespace melodeck::ui
