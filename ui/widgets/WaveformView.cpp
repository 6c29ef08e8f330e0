#include "ui/widgets/WaveformView.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WaveformAccessible.h"
#include "ui/widgets/WaveformPainter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr double handleReach = 6.0;
constexpr double dragThreshold = 3.0;
constexpr double arrowSeconds = 5.0;
constexpr double shiftArrowSeconds = 1.0;
constexpr double regionStepSeconds = 0.1;

} // namespace

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

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    const auto geometry = BarGeometry::forRatio(ratio);
    const auto& heights = bars();
    const int heightPixels = m_barsFor.height();
    const auto color = [this](ColorRole role) { return themeColor(role); };
    const auto barAt = [&](double x) { return static_cast<int>(std::floor(x * ratio / geometry.pitchPixels + 0.5)); };
    const auto paint = [&](int first, int last, ColorRole role) {
        const int from = std::max(first, barAt(event->rect().left()) - 1);
        const int to = std::min(last, barAt(event->rect().right() + 1) + 1);
        paintBars(painter, heights, geometry, from, to, heightPixels, ratio, color(role));
    };
    const auto waveRole = isEnabled() ? ColorRole::Wave : ColorRole::Divider;
    const int all = static_cast<int>(heights.size());

    if (m_content != Content::Loaded) {
        paint(0, all, waveRole);
        if (m_content == Content::Loading) {
            const auto word = tr("Loading…");
            painter.setFont(textFont(TextSize::Secondary));
            auto box = painter.fontMetrics().boundingRect(word).adjusted(-8, -4, 8, 4);
            box.moveCenter(rect().center());
            painter.fillRect(box, palette().color(backgroundRole()));
            painter.setPen(color(ColorRole::SecondaryText));
            painter.drawText(box, Qt::AlignCenter, word);
        }
        return;
    }
    if (m_region) {
        const double left = xOf(m_region->startSeconds);
        const double right = xOf(m_region->endSeconds);
        painter.fillRect(QRectF(left, 0, right - left, height()), color(ColorRole::AccentTint));
        paint(0, barAt(left), waveRole);
        paint(barAt(left), barAt(right), ColorRole::Accent);
        paint(barAt(right), all, waveRole);
        for (const double x : {left, right}) {
            const double at = std::clamp(x - 1.0, 0.0, width() - 2.0);
            painter.fillRect(QRectF(at, 0, 2, height()), color(ColorRole::Accent));
            if (m_editing == RegionEditing::Handles) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(color(ColorRole::Accent));
                const double grip = std::clamp(x - 3.0, 0.0, width() - 6.0);
                painter.drawRoundedRect(QRectF(grip, height() / 2.0 - 8, 6, 16), 3, 3);
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
        }
    } else if (m_playheadVisible) {
        const int now = barAt(xOf(m_position));
        paint(0, now, ColorRole::Accent);
        paint(now, all, waveRole);
    } else {
        paint(0, all, waveRole);
    }
    // At the very beginning it would look like a stray bar.
    if (m_playheadVisible && m_position > 0.0) {
        const double thick = std::max(1.0, std::round(1.5 * ratio)) / ratio;
        const double x = std::clamp(std::round(xOf(m_position) * ratio) / ratio, 0.0, width() - thick);
        painter.fillRect(QRectF(x, 0, thick, height()), color(m_region ? ColorRole::Text : ColorRole::Accent));
    }
}

WaveformView::Drag WaveformView::dragAt(double x) const
{
    if (m_content != Content::Loaded) {
        return Drag::None;
    }
    if (m_editing == RegionEditing::Handles && m_region) {
        const double toStart = std::abs(x - xOf(m_region->startSeconds));
        const double toEnd = std::abs(x - xOf(m_region->endSeconds));
        if (std::min(toStart, toEnd) <= handleReach) {
            return toStart < toEnd ? Drag::Start : Drag::End;
        }
        const bool inside = x > xOf(m_region->startSeconds) && x < xOf(m_region->endSeconds);
        const bool whole = m_region->length() >= duration();
        if (inside && !whole) {
            return Drag::Whole;
        }
    }
    return m_seeking == Seeking::On ? Drag::Seek : Drag::None;
}

void WaveformView::showCursorFor(Drag drag)
{
    switch (drag) {
    case Drag::Start:
    case Drag::End:
        setCursor(Qt::SizeHorCursor);
        break;
    case Drag::Whole:
        setCursor(m_drag == Drag::Whole ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        break;
    case Drag::Seek:
        setCursor(Qt::PointingHandCursor);
        break;
    case Drag::None:
        unsetCursor();
        break;
    }
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    m_drag = event->button() == Qt::LeftButton ? dragAt(x) : Drag::None;
    if (m_drag == Drag::None) {
        // A row that the view lies in may be selected or dragged out.
        event->ignore();
        return;
    }
    m_pressedX = x;
    m_moved = false;
    if (m_region) {
        m_grabOffset = secondsAt(x) - (m_drag == Drag::End ? m_region->endSeconds : m_region->startSeconds);
    }
    showCursorFor(m_drag);
    if (m_drag == Drag::Seek) {
        requestSeek(secondsAt(x));
    }
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        showCursorFor(dragAt(x));
        event->ignore();
        return;
    }
    m_moved = m_moved || std::abs(x - m_pressedX) >= dragThreshold;
    if (m_moved) {
        dragTo(x);
    }
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, Drag::None);
    showCursorFor(dragAt(event->position().x()));
    if (drag == Drag::Start || drag == Drag::End || drag == Drag::Whole) {
        if (m_moved && m_region) {
            Q_EMIT regionEdited(*m_region);
        } else if (drag == Drag::Whole) {
            requestSeek(secondsAt(event->position().x()));
        }
    }
}

void WaveformView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

void WaveformView::dragTo(double x)
{
    if (m_drag == Drag::Seek) {
        requestSeek(secondsAt(x));
        return;
    }
    if (!m_region) {
        return;
    }
    const double wanted = secondsAt(x) - m_grabOffset;
    if (m_drag == Drag::Start) {
        moveRegion(Part::Start, wanted - m_region->startSeconds);
    } else if (m_drag == Drag::End) {
        moveRegion(Part::End, wanted - m_region->endSeconds);
    } else {
        moveRegion(Part::Whole, wanted - m_region->startSeconds);
    }
}

void WaveformView::moveRegion(Part part, double bySeconds)
{
    auto region = *m_region;
    const double shortest = std::min(m_minimumRegion, duration());
    switch (part) {
    case Part::Start:
        region.startSeconds =
            std::clamp(region.startSeconds + bySeconds, 0.0, std::max(0.0, region.endSeconds - shortest));
        break;
    case Part::End:
        region.endSeconds =
            std::clamp(region.endSeconds + bySeconds, std::min(duration(), region.startSeconds + shortest), duration());
        break;
    case Part::Whole: {
        const double length = region.length();
        region.startSeconds = std::clamp(region.startSeconds + bySeconds, 0.0, duration() - length);
        region.endSeconds = region.startSeconds + length;
        break;
    }
    }
    setRegionByUser(region);
}

void WaveformView::setRegionByUser(const core::TimeRegion& region)
{
    if (m_region == region) {
        return;
    }
    m_region = region;
    update();
    Q_EMIT regionChanged(region);
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    if (m_content != Content::Loaded || (!regionByKey(*event) && !seekByKey(*event))) {
        QWidget::keyPressEvent(event);
    }
}

bool WaveformView::regionByKey(const QKeyEvent& event)
{
    const bool arrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool meant = event.modifiers().testFlag(Qt::ControlModifier) || m_seeking == Seeking::Off;
    if (!arrow || !meant || !m_region || m_editing == RegionEditing::Off) {
        return false;
    }
    const double by = event.key() == Qt::Key_Right ? regionStepSeconds : -regionStepSeconds;
    const auto before = m_region;
    moveRegion(event.modifiers().testFlag(Qt::ShiftModifier) ? Part::End : Part::Whole, by);
    if (m_region != before) {
        Q_EMIT regionEdited(*m_region);
    }
    return true;
}

bool WaveformView::seekByKey(const QKeyEvent& event)
{
    if (m_seeking == Seeking::Off || event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        return false;
    }
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? shiftArrowSeconds : arrowSeconds;
    switch (event.key()) {
    case Qt::Key_Left:
        requestSeek(m_position - step);
        return true;
    case Qt::Key_Right:
        requestSeek(m_position + step);
        return true;
    case Qt::Key_PageUp:
        requestSeek(m_position + duration() / 10.0);
        return true;
    case Qt::Key_PageDown:
        requestSeek(m_position - duration() / 10.0);
        return true;
    case Qt::Key_Home:
        requestSeek(0.0);
        return true;
    case Qt::Key_End:
        requestSeek(duration());
        return true;
    default:
        return false;
    }
}

} // namespace melodeck::ui
