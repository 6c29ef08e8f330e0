#include "ui/widgets/PrimaryButton.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace melodeck::ui {
namespace {

/// How far the key's print goes towards the button: lighter, and still 4.5 : 1.
constexpr double hintShade = 0.12;

QColor blended(const QColor& base, const QColor& other, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
                            part(base.blueF(), other.blueF()));
}

} // namespace

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setFont(textFont(TextSize::Body, TextWeight::SemiBold));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PrimaryButton::setShortcutHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

int PrimaryButton::gap() const
{
    return fontMetrics().horizontalAdvance(QLatin1Char('m'));
}

QSize PrimaryButton::sizeHint() const
{
    const QFontMetrics hintMetrics(textFont(TextSize::Body));
    const int hintWidth = m_hint.isEmpty() ? 0 : hintMetrics.horizontalAdvance(m_hint) + gap();
    return {fontMetrics().horizontalAdvance(text()) + hintWidth + 2 * spacing::group,
            fontMetrics().height() + 2 * spacing::card};
}

QSize PrimaryButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * spacing::within, fontMetrics().height() + 2 * spacing::card};
}

void PrimaryButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Body, TextWeight::SemiBold));
    }
}

void PrimaryButton::paintEvent(QPaintEvent*)
{
    auto fill = themeColor(isEnabled() ? ColorRole::Accent : ColorRole::Divider);
    if (isEnabled() && (isDown() || underMouse())) {
        // Away from the label's colour, so that its contrast only grows.
        const auto away = appearanceOf(QGuiApplication::palette()) == Appearance::Light ? Qt::black : Qt::white;
        fill = blended(fill, away, isDown() ? 0.2 : 0.1);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), spacing::radius, spacing::radius);
    paintWords(painter, fill);
}

void PrimaryButton::paintWords(QPainter& painter, const QColor& fill)
{
    const auto foreground = themeColor(isEnabled() ? ColorRole::OnAccent : ColorRole::SecondaryText);
    const auto hintFont = textFont(TextSize::Body);
    const int labelWidth = fontMetrics().horizontalAdvance(text());
    int hintWidth = m_hint.isEmpty() ? 0 : QFontMetrics(hintFont).horizontalAdvance(m_hint) + gap();
    if (labelWidth + hintWidth > width() - 2 * spacing::within) {
        hintWidth = 0; // The label matters more.
    }
    const QRect group = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                            QSize(std::min(labelWidth + hintWidth, width()), height()), rect());
    const auto alignment = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter) |
               Qt::TextSingleLine | Qt::TextHideMnemonic;
    };
    painter.setPen(foreground);
    painter.drawText(group, alignment(Qt::AlignLeft), text());
    if (hintWidth > 0) {
        painter.setFont(hintFont);
        painter.setPen(blended(foreground, fill, hintShade));
        painter.drawText(group, alignment(Qt::AlignRight), m_hint);
    }
}

} // namespace melodeck::ui
