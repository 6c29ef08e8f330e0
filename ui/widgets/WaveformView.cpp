#include "ui/widgets/WaveformView.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WaveformAccessible.h"
#include "ui/widgets/WaveformPainter.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent)
{
    installWaveformAccessibility();
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WaveformView::setPeaks(audio::Peaks peaks)
{
    m_peaks = std::move(peaks);
    m_content = m_peaks.frames > 0 ? Content::Loaded : Content::Empty;
    m_barsFor = {};
    m_position = std::clamp(m_position, 0.0, duration());
    setRegion(m_region);
    update();
}

void WaveformView::setLoading()
{
    clear();
    m_content = Content::Loading;
    update();
}

void WaveformView::clear()
{
    m_peaks = {};
    m_content = Content::Empty;
    m_barsFor = {};
    m_position = 0.0;
    m_region.reset();
    m_drag = Drag::None;
    update();
}

void WaveformView::setPosition(double seconds)
{
    const double before = m_position;
    m_position = m_content == Content::Loaded ? std::clamp(seconds, 0.0, duration()) : std::max(seconds, 0.0);
    if (m_position == before) {
        return;
    }
    updateStrip(std::min(before, m_position), std::max(before, m_position));
    // Told when it jumps; a number spoken every moment of playing would drown the music.
    if (hasFocus() && std::abs(m_position - before) > 0.5) {
        QAccessibleValueChangeEvent jumped(this, m_position);
        QAccessible::updateAccessibility(&jumped);
    }
}

void WaveformView::setPlayheadVisible(bool visible)
{
    m_playheadVisible = visible;
    update();
}

void WaveformView::setSeeking(Seeking seeking)
{
    m_seeking = seeking;
    updateFocusPolicy();
}

void WaveformView::setRegionEditing(RegionEditing editing)
{
    m_editing = editing;
    updateFocusPolicy();
    update();
}

void WaveformView::updateFocusPolicy()
{
    const bool interactive = m_seeking == Seeking::On || m_editing == RegionEditing::Handles;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void WaveformView::setRegion(std::optional<core::TimeRegion> region)
{
    if (region && m_content == Content::Loaded) {
        region->startSeconds = std::clamp(region->startSeconds, 0.0, duration());
        region->endSeconds = std::clamp(region->endSeconds, region->startSeconds, duration());
    }
    if (m_region != region) {
        m_region = region;
        update();
    }
}

QString WaveformView::positionText() const
{
    return tr("%1 of %2", "position in a clip").arg(clockText(m_position), clockText(duration()));
}

void WaveformView::requestSeek(double seconds)
{
    if (m_seeking == Seeking::On && m_content == Content::Loaded) {
        Q_EMIT seekRequested(std::clamp(seconds, 0.0, duration()));
    }
}

QSize WaveformView::sizeHint() const
{
    return {320, 48};
}

QSize WaveformView::minimumSizeHint() const
{
    return {60, 24};
}

double WaveformView::xOf(double seconds) const
{
    return duration() > 0.0 ? seconds / duration() * width() : 0.0;
}

double WaveformView::secondsAt(double x) const
{
    return width() > 0 ? std::clamp(x / width(), 0.0, 1.0) * duration() : 0.0;
}

void WaveformView::updateStrip(double fromSeconds, double toSeconds)
{
    // The playhead's width and one bar to each side.
    const int left = static_cast<int>(std::floor(xOf(fromSeconds))) - 4;
    const int right = static_cast<int>(std::ceil(xOf(toSeconds))) + 4;
    update(QRect(left, 0, right - left, height()));
}

const std::vector<int>& WaveformView::bars()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels(qRound(width() * ratio), qRound(height() * ratio));
    if (m_barsFor != pixels) {
        m_barsFor = pixels;
        m_bars = barHeights(m_peaks, pixels, BarGeometry::forRatio(ratio));
    }
    return m_bars;
}

int WaveformView::barAt(double x) const
{
    const double ratio = devicePixelRatioF();
    return static_cast<int>(std::floor(x * ratio / BarGeometry::forRatio(ratio).pitchPixels + 0.5));
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const auto waveRole = isEnabled() ? ColorRole::Wave : ColorRole::Divider;
    const int all = static_cast<int>(bars().size());
    if (m_content != Content::Loaded) {
        paintNothingYet(painter, *event, waveRole);
        return;
    }
    if (m_region) {
        const double left = xOf(m_region->startSeconds);
        const double right = xOf(m_region->endSeconds);
        painter.fillRect(QRectF(left, 0, right - left, height()), themeColor(ColorRole::AccentTint));
        paintStretch(painter, *event, 0, barAt(left), waveRole);
        paintStretch(painter, *event, barAt(left), barAt(right), ColorRole::Accent);
        paintStretch(painter, *event, barAt(right), all, waveRole);
        paintRegionEnd(painter, left);
        paintRegionEnd(painter, right);
    } else {
        const int now = m_playheadVisible ? barAt(xOf(m_position)) : 0;
        paintStretch(painter, *event, 0, now, ColorRole::Accent);
        paintStretch(painter, *event, now, all, waveRole);
    }
    // At the very beginning it would look like a stray bar.
    if (m_playheadVisible && m_position > 0.0) {
        paintPlayhead(painter);
    }
}

void WaveformView::paintStretch(QPainter& painter, const QPaintEvent& event, int first, int last, ColorRole role)
{
    const double ratio = devicePixelRatioF();
    const int from = std::max(first, barAt(event.rect().left()) - 1);
    const int to = std::min(last, barAt(event.rect().right() + 1) + 1);
    paintBars(painter, bars(), BarGeometry::forRatio(ratio), from, to, m_barsFor.height(), ratio, themeColor(role));
}

void WaveformView::paintNothingYet(QPainter& painter, const QPaintEvent& event, ColorRole role)
{
    const int all = static_cast<int>(bars().size());
    if (m_content == Content::Empty) {
        paintStretch(painter, event, 0, all, role);
        return;
    }
    // The word interrupts the line: what lies below the view is not ours to paint over.
    const auto word = tr("Loading…");
    painter.setFont(textFont(TextSize::Secondary));
    auto box = painter.fontMetrics().boundingRect(word).adjusted(-8, -4, 8, 4);
    box.moveCenter(rect().center());
    paintStretch(painter, event, 0, barAt(box.left()), role);
    paintStretch(painter, event, barAt(box.right()), all, role);
    painter.setPen(themeColor(ColorRole::SecondaryText));
    painter.drawText(box, Qt::AlignCenter, word);
}

void WaveformView::paintRegionEnd(QPainter& painter, double x)
{
    const auto accent = themeColor(ColorRole::Accent);
    painter.fillRect(QRectF(std::clamp(x - 1.0, 0.0, width() - 2.0), 0, 2, height()), accent);
    if (m_editing == RegionEditing::Handles) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(std::clamp(x - 3.0, 0.0, width() - 6.0), height() / 2.0 - 8, 6, 16), 3, 3);
        painter.restore();
    }
}

void WaveformView::paintPlayhead(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    const double thick = std::max(1.0, std::round(1.5 * ratio)) / ratio;
    const double x = std::clamp(std::round(xOf(m_position) * ratio) / ratio, 0.0, width() - thick);
    painter.fillRect(QRectF(x, 0, thick, height()), themeColor(m_region ? ColorRole::Text : ColorRole::Accent));
}

} // namespace melodeck::ui
