#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

namespace melodeck::ui {

class LinkButton;
class TextLabel;

/// One sentence over the foot of the window for a few seconds ("Saved as …"). Spoken by a screen reader; never the only
/// place of something that has to be acted on.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void say(const QString& sentence);
    /// With something that can be done about it while it is shown ("Undo"). The keyboard reaches it by Tab.
    void offer(const QString& sentence, const QString& action, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void showSentence(const QString& sentence);

    TextLabel* m_text;
    LinkButton* m_action;
    std::function<void()> m_then;
    QTimer m_hide;
};

} // namespace melodeck::ui
