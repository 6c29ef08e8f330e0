// WaveformView: what mouse and keyboard do to it.
#include "ui/widgets/WaveformView.h"

#include <QKeyEvent>
#include <QMouseEvent>

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
