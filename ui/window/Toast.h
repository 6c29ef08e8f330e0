#pragma once

#include <QFrame>
#include <QTimer>

namespace melodeck::ui {

class TextLabel;

/// One sentence over the foot of the window for a few seconds ("Saved as …"). Spoken by a screen reader; never the only
/// place of something that has to be acted on.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void say(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    TextLabel* m_text;
    QTimer m_hide;
};

} // namespace melodeck::ui
