#include "ui/record/RecordMeter.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

constexpr double kFloorDecibels = -60.0;
constexpr float kClipped = 0.999F;
constexpr int kHoldMs = 1000;
constexpr int kLampMs = 2500;
/// Of the scale, at a tick: the bar falls slower than sound does, so that the eye can follow.
constexpr double kFall = 0.03;
constexpr int kHeight = 8;
constexpr int kLampWidth = 8;
constexpr int kLampGap = 3;

} // namespace

RecordMeter::RecordMeter(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Level"));
    setToolTip(tr("Level of the microphone; the lamp at the end says that it was too loud"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double RecordMeter::shareOf(float level)
{
    if (!(level > 0.0F)) {
        return 0.0;
    }
    constexpr double kDecibelsPerDecade = 20.0;
    return std::clamp(1.0 - kDecibelsPerDecade * std::log10(double{level}) / kFloorDecibels, 0.0, 1.0);
}

void RecordMeter::setLevel(const InputLevel& level)
{
    const double peak = shareOf(level.peak);
    m_shown = std::max(shareOf(level.rms), m_shown - kFall);
    if (peak >= m_held || !m_sinceHeld.isValid() || m_sinceHeld.elapsed() > kHoldMs) {
        m_held = peak;
        m_sinceHeld.start();
    }
    if (level.peak >= kClipped) {
        m_sinceClipped.start();
    }
    update();
}

void RecordMeter::clear()
{
    m_shown = 0.0;
    m_held = 0.0;
    m_sinceHeld.invalidate();
    m_sinceClipped.invalidate();
    update();
}

bool RecordMeter::isClipped() const
{
    return m_sinceClipped.isValid() && m_sinceClipped.elapsed() <= kLampMs;
}

QSize RecordMeter::sizeHint() const
{
    return {120, kHeight};
}

void RecordMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr double kRadius = kHeight / 2.0;
    const QRectF bar(0, (height() - kHeight) / 2.0, width() - kLampWidth - kLampGap, kHeight);
    painter.setBrush(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(bar, kRadius, kRadius);
    if (m_shown > 0.0) {
        QRectF loud = bar;
        loud.setWidth(std::max(bar.width() * m_shown, double{kHeight}));
        painter.setBrush(themeColor(ColorRole::Accent));
        painter.drawRoundedRect(loud, kRadius, kRadius);
    }
    if (m_held > 0.0) {
        painter.setBrush(themeColor(ColorRole::Text));
        painter.drawRect(
            QRectF(bar.left() + std::min(bar.width() * m_held, bar.width() - 2.0), bar.top(), 2.0, kHeight));
    }
    painter.setBrush(themeColor(isClipped() ? ColorRole::Bad : ColorRole::Divider));
    painter.drawRoundedRect(QRectF(width() - kLampWidth, bar.top(), kLampWidth, kHeight), 2.0, 2.0);
}

} // namespace melodeck::ui
