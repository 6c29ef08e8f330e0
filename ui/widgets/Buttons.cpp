#include "ui/widgets/Buttons.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace melodeck::ui {
namespace {

int smallIcon()
{
    return qRound(14 * textScale());
}

QSize iconExtent()
{
    const int side = qRound(spacing::icon * textScale());
    return {side, side};
}

/// Text without the & of its mnemonic, as measured and as accessible name.
QString plainText(const QString& text)
{
    auto plain = text;
    return plain.remove(QLatin1Char('&'));
}

} // namespace

LinkButton::LinkButton(const QString& text, ColorRole role, QWidget* parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
    setFocusRingRadius(this, spacing::grid);
}

void LinkButton::setColorRole(ColorRole role)
{
    m_role = role;
    update();
}

void LinkButton::setLeadingIcon(IconId id)
{
    m_icon = id;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const int iconWidth = m_icon ? smallIcon() + spacing::grid : 0;
    return {fontMetrics().horizontalAdvance(plainText(text())) + iconWidth + 2, fontMetrics().height() + 2};
}

bool LinkButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto role = !isEnabled() ? ColorRole::ControlBorder : isDown() || isChecked() ? ColorRole::Text : m_role;
    const auto color = themeColor(role);
    auto area = rect().adjusted(1, 0, -1, 0);
    if (m_icon) {
        const auto pixmap = iconPixmap(*m_icon, color, smallIcon(), devicePixelRatioF());
        const auto spot = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                              QSize(smallIcon(), smallIcon()), area);
        painter.drawPixmap(spot, pixmap);
        const int taken = smallIcon() + spacing::grid;
        area = isLeftToRight() ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0);
    }
    if (underMouse() && isEnabled()) {
        auto underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.setPen(color);
    painter.drawText(area,
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::TextSingleLine | Qt::TextHideMnemonic,
                     text());
}

Chip::Chip(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Secondary));
    setFocusRingRadius(this, sizeHint().height() / 2 + 2);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    return {metrics.horizontalAdvance(plainText(text())) + 2 * (spacing::within + 2),
            metrics.height() + spacing::within};
}

void Chip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Secondary));
        setFocusRingRadius(this, sizeHint().height() / 2 + 2);
    }
}

void Chip::paintEvent(QPaintEvent*)
{
    const bool strong = isChecked() || isDown();
    const auto color = [](ColorRole role) { return themeColor(role); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = strong ? 2.0 : 1.0;
    painter.setPen(QPen(color(!isEnabled() ? ColorRole::Divider
                              : strong     ? ColorRole::Accent
                                           : ColorRole::ControlBorder),
                        width));
    const bool filled = isEnabled() && (strong || underMouse());
    painter.setBrush(filled ? QBrush(color(ColorRole::AccentTint)) : QBrush(Qt::NoBrush));
    const auto shape = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(color(!isEnabled() ? ColorRole::ControlBorder
                         : strong     ? ColorRole::Accent
                                      : ColorRole::SecondaryText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
}

IconButton::IconButton(IconId id, const QString& label, QWidget* parent)
    : QToolButton(parent)
    , m_id(id)
{
    setIconSize(iconExtent());
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIconId(id);
    setLabel(label);
}

void IconButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setIconSize(iconExtent());
    }
}

void IconButton::setIconId(IconId id, ColorRole role)
{
    m_id = id;
    setIcon(melodeck::ui::icon(id, role));
}

void IconButton::setLabel(const QString& label)
{
    setToolTip(label);
    setAccessibleName(label);
}

DisclosureButton::DisclosureButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setFlat(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRingRadius(this, spacing::grid);
}

QSize DisclosureButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(plainText(text())) + smallIcon() + spacing::within + 2,
            std::max(fontMetrics().height(), smallIcon()) + spacing::grid};
}

void DisclosureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto color = themeColor(!isEnabled()   ? ColorRole::ControlBorder
                                  : underMouse() ? ColorRole::Text
                                                 : ColorRole::SecondaryText);
    auto chevron =
        iconPixmap(isChecked() ? IconId::ChevronDown : IconId::ChevronRight, color, smallIcon(), devicePixelRatioF());
    if (!isLeftToRight() && !isChecked()) {
        chevron = chevron.transformed(QTransform::fromScale(-1, 1));
    }
    const auto spot = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          QSize(smallIcon(), smallIcon()), rect());
    painter.drawPixmap(spot, chevron);
    painter.setPen(color);
    const int taken = smallIcon() + spacing::within;
    const auto area = isLeftToRight() ? rect().adjusted(taken, 0, 0, 0) : rect().adjusted(0, 0, -taken, 0);
    painter.drawText(area,
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::TextSingleLine | Qt::TextHideMnemonic,
                     text());
}

} // namespace melodeck::ui
