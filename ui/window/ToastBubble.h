#pragma once

#include <QFrame>

namespace melodeck::ui {

class LinkButton;
class TextLabel;

/// What a Toast shows: a sentence, and a button where something can be done about it, over the foot of the widget that
/// it was made for.
class ToastBubble final : public QFrame
{
    Q_OBJECT

public:
    /// foot: pixels of the host's foot, in text of the usual size, that stay free below it.
    ToastBubble(QWidget* host, int foot);

    /// Without an action it lets clicks through.
    void showSentence(const QString& sentence, const QString& action);

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    int m_foot;
    TextLabel* m_text;
    LinkButton* m_action;
};

} // namespace melodeck::ui
