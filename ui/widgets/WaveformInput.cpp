// WaveformView: what mouse and keyboard do to it.
#include "ui/Format.h"
#include "ui/waveform/RegionSnap.h"
#include "ui/waveform/SpectrumTiles.h"
#include "ui/waveform/TimeRuler.h"
#include "ui/widgets/WaveformView.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr double handleReach = 6.0;
constexpr double snapReach = 7.0;
/// Farther than this a cut would be heard as another one.
constexpr double mostSnapSeconds = 0.010;
constexpr double dragThreshold = 3.0;
constexpr double arrowSeconds = 5.0;
constexpr double shiftArrowSeconds = 1.0;
constexpr double regionStepSeconds = 0.1;
/// A notch of a wheel, in the eighths of a degree that Qt counts.
constexpr double notch = 120.0;
constexpr double zoomPerNotch = 1.25;
constexpr double scrollPerNotch = 60.0;

} // namespace

WaveformView::Drag WaveformView::dragAt(double x) const
{
    if (m_content != Content::Loaded) {
        return Drag::None;
    }
    if (m_editing != RegionEditing::Off && m_region) {
        const double toStart = std::abs(x - xOf(m_region->startSeconds));
        const double toEnd = std::abs(x - xOf(m_region->endSeconds));
        if (std::min(toStart, toEnd) <= handleReach) {
            return toStart < toEnd ? Drag::Start : Drag::End;
        }
    }
    if (m_beatPlacing == BeatPlacing::On) {
        return Drag::Beat;
    }
    if (m_editing != RegionEditing::Off && m_region) {
        const bool inside = x > xOf(m_region->startSeconds) && x < xOf(m_region->endSeconds);
        const bool whole = m_region->length() >= duration();
        if (inside && !whole && m_editing == RegionEditing::Handles) {
            return Drag::Whole;
        }
    }
    return m_seeking == Seeking::On ? Drag::Seek : Drag::None;
}

WaveformView::Drag WaveformView::dragFor(const QMouseEvent& event) const
{
    const bool canScroll = m_content == Content::Loaded && !m_viewport.showsAll();
    if (event.button() == Qt::MiddleButton) {
        return canScroll ? Drag::Scroll : Drag::None;
    }
    if (event.button() != Qt::LeftButton) {
        return Drag::None;
    }
    if (m_editing == RegionEditing::Draw && m_content == Content::Loaded &&
        event.modifiers().testFlag(Qt::ShiftModifier)) {
        return Drag::NewRegion;
    }
    return dragAt(event.position().x());
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
    case Drag::NewRegion:
    case Drag::Beat:
        setCursor(Qt::IBeamCursor);
        break;
    case Drag::Scroll:
        setCursor(Qt::ClosedHandCursor);
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
    m_drag = dragFor(*event);
    if (m_drag == Drag::None) {
        // A row that the view lies in may be selected or dragged out.
        event->ignore();
        return;
    }
    m_pressedX = x;
    m_lastX = x;
    m_moved = false;
    if (m_snap) {
        m_snap->forget();
    }
    if (m_region) {
        m_grabOffset = secondsAt(x) - (m_drag == Drag::End ? m_region->endSeconds : m_region->startSeconds);
    }
    showCursorFor(m_drag);
    if (m_drag == Drag::Seek) {
        requestSeek(secondsAt(x));
    } else if (m_drag == Drag::Beat) {
        placeBeat(x, event->modifiers());
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
        dragTo(x, event->modifiers());
        if (m_drag != Drag::Seek && m_drag != Drag::Scroll && m_drag != Drag::Beat) {
            showRegionHint(event->position().toPoint());
        }
    }
    m_lastX = x;
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, Drag::None);
    showCursorFor(dragAt(event->position().x()));
    const bool isOfRegion = drag == Drag::Start || drag == Drag::End || drag == Drag::Whole || drag == Drag::NewRegion;
    if (isOfRegion && m_moved && m_region) {
        finishRegionDrag(drag, event->modifiers());
    } else if (drag == Drag::Whole) {
        requestSeek(secondsAt(event->position().x()));
    }
}

void WaveformView::finishRegionDrag(Drag drag, Qt::KeyboardModifiers modifiers)
{
    const core::TimeRegion edited = *m_region;
    Q_EMIT regionEdited(edited);
    const bool isFree = m_snapping == Snapping::Off || modifiers.testFlag(Qt::ControlModifier);
    if (!m_region || isFree || m_sampleFile.isEmpty()) {
        return;
    }
    const core::TimeRegion region = *m_region; // whoever was told may have cut it
    const auto movesStart = drag != Drag::End && !isOnBeat(region.startSeconds);
    const auto movesEnd = drag != Drag::Start && !isOnBeat(region.endSeconds);
    if (!movesStart && !movesEnd) {
        return;
    }
    if (!m_snap) {
        m_snap = std::make_unique<RegionSnap>();
        connect(m_snap.get(), &RegionSnap::snapped, this,
                [this](const core::TimeRegion& before, const core::TimeRegion& after) {
                    if (m_region == before && m_drag == Drag::None && after.length() >= m_shortestRegion) {
                        setRegionByUser(after);
                        Q_EMIT regionEdited(after);
                    }
                });
    }
    const auto ends = !movesEnd     ? RegionSnap::Ends::Start
                      : !movesStart ? RegionSnap::Ends::End
                                    : RegionSnap::Ends::Both;
    m_snap->snap(m_sampleFile, region, ends, std::min(mostSnapSeconds, snapReach * m_viewport.secondsPerPixel()));
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_editing == RegionEditing::Draw && m_region && event->button() == Qt::LeftButton) {
        removeRegion();
        return;
    }
    mousePressEvent(event);
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isMine = m_content == Content::Loaded && m_zooming != Zooming::Off;
    const bool scrolls = event->modifiers().testFlag(Qt::ShiftModifier) ||
                         std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (!isMine || (scrolls && m_viewport.showsAll()) ||
        (!scrolls && m_zooming == Zooming::ControlWheel && !hasControl)) {
        event->ignore();
        return;
    }
    const double turn = (event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / notch;
    if (scrolls) {
        // Fingers say how far in pixels.
        const double pixels = event->pixelDelta().x() != 0 ? event->pixelDelta().x() : turn * scrollPerNotch;
        scrollBy(-pixels);
    } else {
        zoomAt(event->position().x(), std::pow(zoomPerNotch, turn));
    }
    event->accept();
}

bool WaveformView::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        return handleGesture(*static_cast<QGestureEvent*>(event)) || QWidget::event(event);
    }
    if (event->type() == QEvent::NativeGesture && m_zooming != Zooming::Off) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position().x(), 1.0 + gesture->value());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && showRegionHint(static_cast<QHelpEvent*>(event)->pos())) {
        return true;
    }
    if (event->type() == QEvent::ToolTip && hasSpectrum()) {
        showHint(static_cast<QHelpEvent*>(event)->pos());
        return true;
    }
    return QWidget::event(event);
}

bool WaveformView::handleGesture(QGestureEvent& event)
{
    const auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (pinch == nullptr || m_zooming == Zooming::Off) {
        return false;
    }
    zoomAt(mapFromGlobal(pinch->hotSpot()).x(), pinch->scaleFactor());
    return true;
}

bool WaveformView::showRegionHint(const QPoint& position)
{
    if (!m_region || m_editing == RegionEditing::Off || m_content != Content::Loaded) {
        return false;
    }
    const double x = position.x();
    const bool isOver = x > xOf(m_region->startSeconds) - handleReach && x < xOf(m_region->endSeconds) + handleReach;
    // On the spectrum it is told how loud that place is.
    const bool isAtAnEnd = m_drag != Drag::None || dragAt(x) == Drag::Start || dragAt(x) == Drag::End;
    if (!isOver || (hasSpectrum() && spectrumRect().contains(position) && !isAtAnEnd)) {
        return false;
    }
    QToolTip::showText(mapToGlobal(position), regionText(), this);
    return true;
}

void WaveformView::showHint(const QPoint& position)
{
    const QRect spectrum = spectrumRect();
    const double hertz = m_spectrum->hertzAt(position.y() - spectrum.top(), spectrum.height());
    const auto decibels = m_spectrum->decibelsAt(secondsAt(position.x()), hertz);
    if (!decibels || !spectrum.contains(position)) {
        QToolTip::hideText();
        return;
    }
    const QString pitch =
        hertz < 1000.0 ? tr("%1 Hz").arg(qRound(hertz)) : tr("%1 kHz").arg(numberText(hertz / 1000.0, 2));
    QToolTip::showText(mapToGlobal(position), tr("%1 · %2 dB").arg(pitch, numberText(*decibels, 0)), this);
}

void WaveformView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

double WaveformView::snapped(double seconds, Qt::KeyboardModifiers modifiers) const
{
    if (m_snapping == Snapping::Off || !m_meter || modifiers.testFlag(Qt::ControlModifier)) {
        return seconds;
    }
    return snappedToBeat(seconds, snapReach * m_viewport.secondsPerPixel(), *m_meter);
}

bool WaveformView::isOnBeat(double seconds) const
{
    if (!m_meter) {
        return false;
    }
    // From a little beside it, only a beat leads back.
    constexpr double kSame = 1e-6;
    const double reach = snapReach * m_viewport.secondsPerPixel();
    return std::abs(snappedToBeat(seconds + reach / 2.0, reach, *m_meter) - seconds) < kSame;
}

void WaveformView::dragTo(double x, Qt::KeyboardModifiers modifiers)
{
    if (m_drag == Drag::Seek) {
        requestSeek(secondsAt(x));
        return;
    }
    if (m_drag == Drag::Scroll) {
        scrollBy(m_lastX - x);
        return;
    }
    if (m_drag == Drag::Beat) {
        placeBeat(x, modifiers);
        return;
    }
    if (m_drag == Drag::NewRegion) {
        const double first = snapped(secondsAt(m_pressedX), modifiers);
        const double second = snapped(secondsAt(x), modifiers);
        if (std::abs(second - first) >= std::min(m_shortestRegion, duration())) {
            setRegionByUser({std::min(first, second), std::max(first, second)});
        }
        return;
    }
    if (!m_region) {
        return;
    }
    const double wanted = snapped(secondsAt(x) - m_grabOffset, modifiers);
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
    const double shortest = std::min(m_shortestRegion, duration());
    switch (part) {
    case Part::Start:
        region.startSeconds =
            std::clamp(region.startSeconds + bySeconds, std::max(0.0, region.endSeconds - m_longestRegion),
                       std::max(0.0, region.endSeconds - shortest));
        break;
    case Part::End:
        region.endSeconds =
            std::clamp(region.endSeconds + bySeconds, std::min(duration(), region.startSeconds + shortest),
                       std::min(duration(), region.startSeconds + m_longestRegion));
        break;
    case Part::Whole: {
        const double length = region.length();
        region.startSeconds = std::clamp(region.startSeconds + bySeconds, 0.0, std::max(0.0, duration() - length));
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
    if (m_content != Content::Loaded || (!regionByKey(*event) && !zoomByKey(*event) && !seekByKey(*event))) {
        QWidget::keyPressEvent(event);
    }
}

bool WaveformView::regionByKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Delete && m_editing == RegionEditing::Draw && m_region) {
        removeRegion();
        return true;
    }
    const bool arrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool meant = event.modifiers().testFlag(Qt::ControlModifier) || m_seeking == Seeking::Off;
    if (!arrow || !meant || !m_region || m_editing == RegionEditing::Off) {
        return false;
    }
    const double pixel = m_viewport.showsAll() ? regionStepSeconds : m_viewport.secondsPerPixel();
    const double step = std::min(regionStepSeconds, pixel);
    const double by = event.key() == Qt::Key_Right ? step : -step;
    const auto before = m_region;
    moveRegion(event.modifiers().testFlag(Qt::ShiftModifier) ? Part::End : Part::Whole, by);
    if (m_region != before) {
        showRegionHint({qRound(std::clamp(xOf(m_region->startSeconds), 0.0, width() - 1.0)), height() / 2});
        Q_EMIT regionEdited(*m_region);
    }
    return true;
}

bool WaveformView::zoomByKey(const QKeyEvent& event)
{
    if (m_zooming == Zooming::Off || event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
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
