#pragma once

#include <QWidget>

class QPushButton;

namespace melodeck::ui {

class Card;

/// The first start: one card to drop a recording on, and a way to hear what this does at once.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setDropHighlight(bool on);
    /// There is a microphone to record with.
    void offerRecording();

Q_SIGNALS:
    void browseRequested();
    void recordRequested();
    void linkRequested();
    void tryRequested();
    /// Without a recording: the prompts alone.
    void composeRequested();

private:
    Card* m_card;
    QPushButton* m_record = nullptr;
};

} // namespace melodeck::ui
