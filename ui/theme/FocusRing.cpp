#include "ui/theme/FocusRing.h"

#include "ui/theme/Tokens.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace melodeck::ui {
namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;
constexpr int reach = ringWidth + ringGap;
constexpr auto radiusProperty = "melodeckFocusRadius";

/// Paints around what lies below it and lets every event through.
class Overlay final : public QWidget
{
public:
    Overlay(QWidget* parent, double radius)
        : QWidget(parent)
        , m_radius(radius)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintFocusRing(painter, rect(), m_radius);
    }

private:
    double m_radius;
};

bool isKeyboardReason(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Text fields show their focus by their border.
bool wantsRing(const QWidget* widget)
{
    return !widget->isWindow() && qobject_cast<const QLineEdit*>(widget) == nullptr &&
           qobject_cast<const QTextEdit*>(widget) == nullptr &&
           qobject_cast<const QPlainTextEdit*>(widget) == nullptr &&
           qobject_cast<const QAbstractSpinBox*>(widget) == nullptr && qobject_cast<const QMenu*>(widget) == nullptr;
}

double radiusAround(const QWidget& target)
{
    const auto radius = target.property(radiusProperty);
    return radius.isValid() ? radius.toDouble() : spacing::radius + ringGap;
}

/// What a ring leaves free, as round as its inner edge: a square would cut a circle into four arcs.
QRegion insideOf(const QRect& outer, double radius)
{
    const QRectF inside = QRectF(outer).adjusted(reach, reach, -reach, -reach);
    const double innerRadius = std::max(0.0, radius + ringWidth / 2.0 - reach);
    QPainterPath path;
    path.addRoundedRect(inside, innerRadius, innerRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

void paintFocusRing(QPainter& painter, const QRectF& outer, double radius)
{
    constexpr double half = ringWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(ColorRole::Accent), ringWidth));
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void setFocusRingRadius(QWidget* widget, int radius)
{
    widget->setProperty(radiusProperty, radius);
}

FocusRing::FocusRing()
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_focusFromKeyboard && wantsRing(now)) {
            follow(now);
        } else {
            leave();
        }
    });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_focusFromKeyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_focusFromKeyboard = false;
        break;
    case QEvent::FocusIn:
        onFocusIn(watched, static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && m_chain.contains(watched)) {
            place();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::onFocusIn(QObject* watched, Qt::FocusReason reason)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget != QApplication::focusWidget() || !isKeyboardReason(reason)) {
        return;
    }
    m_focusFromKeyboard = true;
    if (wantsRing(widget)) {
        follow(widget);
    }
}

void FocusRing::follow(QWidget* target)
{
    if (m_target == target && m_overlay) {
        place();
        return;
    }
    leave();
    QWidget* host = target->parentWidget();
    m_chain.append(target);
    // Up to the window or to a scroll area's viewport: there the ring is cut only where its target is, too.
    while (!host->isWindow() && qobject_cast<QAbstractScrollArea*>(host->parentWidget()) == nullptr) {
        m_chain.append(host);
        host = host->parentWidget();
    }
    m_target = target;
    m_overlay = std::make_unique<Overlay>(host, radiusAround(*target)).release();
    place();
}

void FocusRing::leave()
{
    m_target.clear();
    m_chain.clear();
    if (m_overlay) {
        m_overlay->hide();
        m_overlay->deleteLater();
        m_overlay.clear();
    }
}

void FocusRing::place()
{
    if (!m_overlay || !m_target) {
        return;
    }
    if (!m_target->isVisible()) {
        m_overlay->hide();
        return;
    }
    const QRect area(m_target->mapTo(m_overlay->parentWidget(), QPoint(0, 0)), m_target->size());
    m_overlay->setGeometry(area.adjusted(-reach, -reach, reach, reach));
    // Only the frame: the target's own repaints (a running waveform) then do not repaint the ring.
    const QRect outer = m_overlay->rect();
    m_overlay->setMask(QRegion(outer) - insideOf(outer, radiusAround(*m_target)));
    m_overlay->raise();
    m_overlay->show();
}

} // namespace melodeck::ui
