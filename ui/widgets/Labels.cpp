#include "ui/widgets/Labels.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

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
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(textFont(m_size, m_weight));
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setTextSize(TextSize size, TextWeight weight)
{
    m_size = size;
    m_weight = weight;
    setFont(textFont(size, weight));
    updateGeometry();
}

void ElidedLabel::setColorRole(ColorRole role)
{
    m_role = role;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    // One more pixel than the advance: rounding must never elide a text that fits.
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int shortest = fontMetrics().horizontalAdvance(QStringLiteral("MMM…"));
    return {std::min(sizeHint().width(), shortest), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(themeColor(isEnabled() ? m_role : ColorRole::ControlBorder));
    const auto shown = fontMetrics().elidedText(m_text, m_mode, contentsRect().width());
    painter.drawText(contentsRect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), m_alignment)) | Qt::TextSingleLine,
                     shown);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(m_size, m_weight));
    }
    if (event->type() == QEvent::FontChange) {
        updateToolTip();
        updateGeometry();
    }
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isElided() ? m_text : QString());
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
