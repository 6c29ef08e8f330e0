#pragma once

#include "ui/window/ToastBubble.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace melodeck::ui {

/// One sentence over the foot of the window for a few seconds ("Saved as …"), or of the dialog that keeps the window
/// from being reached. Spoken by a screen reader; never the only place of something that has to be acted on.
class Toast final : public QObject
{
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    void say(const QString& sentence);
    /// With something that can be done about it while it is shown ("Undo"). The keyboard reaches it by Tab. It goes
    /// along with a dialog that opens, and back to the window when that closes.
    void offer(const QString& sentence, const QString& action, std::function<void()> then);

    /// What shows it, or showed it last.
    [[nodiscard]] ToastBubble* bubble() const { return m_over ? m_over.data() : m_home; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The topmost dialog over the window that has room for it, or the window.
    [[nodiscard]] QWidget* reachable() const;
    void begin(const QString& sentence, const QString& action, std::function<void()> then);
    void showOver(QWidget* host);
    void end();

    QWidget* m_window;
    ToastBubble* m_home;
    /// In a dialog: one of its own, as a widget that has just been painted cannot go to another window unharmed.
    QPointer<ToastBubble> m_over;
    QString m_sentence;
    QString m_action;
    std::function<void()> m_then;
    QTimer m_hide;
};

} // namespace melodeck::ui
