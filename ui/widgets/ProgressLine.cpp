#include "ui/widgets/ProgressLine.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace melodeck::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QProgressBar(parent)
{
    setRange(0, 100);
    setValue(0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setFraction(double fraction)
{
    const double clamped = std::clamp(fraction, 0.0, 1.0);
    if (clamped != m_fraction) {
        m_fraction = clamped;
        setValue(static_cast<int>(clamped * 100.0));
        update();
    }
}

QSize ProgressLine::sizeHint() const
{
    return {160, 4};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {40, 4};
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_fraction > 0.0) {
        QRectF done(rect());
        done.setWidth(std::max(done.width() * m_fraction, static_cast<double>(height())));
        if (layoutDirection() == Qt::RightToLeft) {
            done.moveRight(width());
        }
        painter.setBrush(themeColor(ColorRole::Accent));
        painter.drawRoundedRect(done, radius, radius);
    }
}

} // namespace melodeck::ui
