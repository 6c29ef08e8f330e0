#pragma once

#include <QWidget>

#include <cstdint>

class QPushButton;

namespace melodeck::ui {

class Card;
class LinkButton;
class TextLabel;

/// Above the clips of a job that is compared blind: what to do, and how it ends. Afterwards it says which clip was
/// which, until it is closed.
class BlindPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BlindPanel(QWidget* parent = nullptr);

    /// Clips that are silent, or shorter than a loudness can be told of, are played as they came.
    enum class Levels : std::uint8_t { Equal, NotAllEqual };
    void showTask(Levels levels);
    /// While the task is shown: a level became known.
    void setLevels(Levels levels);
    /// Only once a place was given can it be revealed.
    void setCanReveal(bool can);
    void focusReveal();
    /// "1st: Clip B, happy rock", one a line.
    void showVerdict(const QStringList& lines);

Q_SIGNALS:
    void revealRequested();
    void cancelRequested();

private:
    Card* m_card;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_reveal;
    LinkButton* m_leave;
    bool m_isOver = false;
};

} // namespace melodeck::ui
