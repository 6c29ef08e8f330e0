#include "ui/widgets/Labels.h"

#include <QEvent>
#include <QPainter>

namespace melodeck::ui {

TextLabel::TextLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    applyFont();
}

void TextLabel::setTextSize(TextSize size, TextWeight weight)
{
    m_size = size;
    m_weight = weight;
    applyFont();
}

void TextLabel::setColorRole(ColorRole role)
{
    m_role = role;
    applyColor();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (m_applying) {
        return;
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        applyColor();
    }
}

void TextLabel::applyFont()
{
    setFont(textFont(m_size, m_weight));
}

void TextLabel::applyColor()
{
    m_applying = true;
    auto own = palette();
    own.setColor(QPalette::WindowText, themeColor(m_role));
    own.setColor(QPalette::Disabled, QPalette::WindowText, themeColor(ColorRole::ControlBorder));
    setPalette(own);
    m_applying = false;
}

SecondaryLabel::SecondaryLabel(const QString& text, QWidget* parent)
    : TextLabel(text, parent)
{
    setTextSize(TextSize::Secondary);
    setColorRole(ColorRole::SecondaryText);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : TextLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    setAccessibleName(text);
    updateToolTip();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setWordOrder(WordOrder order)
{
    m_order = order;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(singleLine(text())) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    // One more pixel than the advance: rounding must never elide a text that fits.
    return {fontMetrics().horizontalAdvance(singleLine(text())) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int shortest = fontMetrics().horizontalAdvance(QStringLiteral("MMM…"));
    return {std::min(sizeHint().width(), shortest), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawTextLine(painter, contentsRect(), text(), {layoutDirection(), m_order, alignment(), m_mode});
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateToolTip();
    }
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isElided() ? text() : QString());
}

KeyBadge::KeyBadge(const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

void KeyBadge::setKey(const QString& key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyBadge::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Secondary));
    const int height = metrics.height() + spacing::grid;
    return {std::max(height, metrics.horizontalAdvance(m_key) + spacing::within), height};
}

void KeyBadge::paintEvent(QPaintEvent*)
{
    if (m_key.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::grid, spacing::grid);
    painter.setFont(textFont(TextSize::Secondary));
    painter.setPen(themeColor(ColorRole::FaintText));
    painter.drawText(rect(), Qt::AlignCenter, m_key);
}

} // namespace melodeck::ui
