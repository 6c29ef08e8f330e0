#pragma once

#include <QWidget>

namespace melodeck::ui {

class Card;

/// The first start: one card to drop a recording on, and a way to hear what this does at once.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setDropHighlight(bool on);

Q_SIGNALS:
    void browseRequested();
    void tryRequested();
    /// Without a recording: the prompts alone.
    void composeRequested();

private:
    Card* m_card;
};

} // namespace melodeck::ui
