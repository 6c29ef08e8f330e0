#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QPainter;

namespace melodeck::ui {

/// Paints the ring itself: 2 px of accent inside the edge of [outer].
void paintFocusRing(QPainter& painter, const QRectF& outer, double radius);

/// Radius of the ring around a widget (default spacing::radius + 2; half the height for round ones).
void setFocusRingRadius(QWidget* widget, int radius);

/// The one ring of the program: lies 2 px outside of whatever has the keyboard's focus, as an overlay, so that no
/// control needs room or paint code for it. Shown when focus came by keyboard; text fields show their own border.
/// Theme owns one.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing();

    /// What the ring is around; null when none is shown.
    [[nodiscard]] QWidget* target() const { return m_target; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void leave();
    void place();
    void onFocusIn(QObject* watched, Qt::FocusReason reason);

    QPointer<QWidget> m_target;
    /// A child of the window or of a scroll area's viewport; it dies with it.
    QPointer<QWidget> m_overlay;
    /// The target and what is above it up to the overlay's parent: any of them may move.
    QList<QObject*> m_chain;
    bool m_focusFromKeyboard = false;
};

} // namespace melodeck::ui
