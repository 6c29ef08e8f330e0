#include "ui/widgets/Slider.h"

#include "ui/theme/Tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

constexpr int handleSize = 16;
constexpr int grooveHeight = 4;

} // namespace

Slider::Slider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize Slider::sizeHint() const
{
    return {120, handleSize + spacing::grid};
}

QSize Slider::minimumSizeHint() const
{
    return {3 * handleSize, handleSize + spacing::grid};
}

bool Slider::runsLeftwards() const
{
    return (layoutDirection() == Qt::RightToLeft) != invertedAppearance();
}

double Slider::handleCentre() const
{
    const int room = width() - handleSize;
    const int offset = QStyle::sliderPositionFromValue(minimum(), maximum(), sliderPosition(), room, runsLeftwards());
    return offset + handleSize / 2.0;
}

int Slider::valueAt(double x) const
{
    const int room = width() - handleSize;
    const int offset = static_cast<int>(std::lround(x - handleSize / 2.0));
    return QStyle::sliderValueFromPosition(minimum(), maximum(), offset, room, runsLeftwards());
}

void Slider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double centre = handleCentre();
    const QRectF groove(0, middle - grooveHeight / 2.0, width(), grooveHeight);
    painter.setBrush(themeColor(isEnabled() ? ColorRole::ControlBorder : ColorRole::Divider));
    painter.drawRoundedRect(groove, grooveHeight / 2.0, grooveHeight / 2.0);
    auto filled = groove;
    if (runsLeftwards()) {
        filled.setLeft(centre);
    } else {
        filled.setRight(centre);
    }
    const auto accent = themeColor(isEnabled() ? ColorRole::Accent : ColorRole::ControlBorder);
    painter.setBrush(accent);
    painter.drawRoundedRect(filled, grooveHeight / 2.0, grooveHeight / 2.0);

    painter.setPen(QPen(accent, 2));
    painter.setBrush(
        themeColor(isEnabled() && (underMouse() || isSliderDown()) ? ColorRole::AccentTint : ColorRole::Panel));
    const double radius = handleSize / 2.0 - 1.0;
    painter.drawEllipse(QPointF(centre, middle), radius, radius);
}

void Slider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void Slider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setSliderPosition(valueAt(event->position().x()));
    }
}

void Slider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
    update();
}

} // namespace melodeck::ui
