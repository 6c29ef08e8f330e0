#pragma once

#include <QWidget>

#include <cstdint>

class QToolButton;

namespace melodeck::ui {

class Comparison;
class Player;
class SecondaryLabel;

/// In the player's bar: A / B, match level with what it does to the clip of now, loop.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(Player& player, QWidget* parent = nullptr);

    /// What the buttons act on; those that have nothing to act on are not shown. It must live as long as the bar.
    void setComparison(Comparison& comparison);
    enum class Room : std::uint8_t {
        Plenty,
        Little, ///< Shorter words; loop is an icon.
    };
    void setRoom(Room room);
    /// The keys that do what the buttons do, as people read them; empty for none.
    struct Keys
    {
        QString pair;
        QString match;
        QString loop;
    };
    void setKeys(const Keys& keys);

private:
    QToolButton* makeButton(const QString& name, const QString& text);
    void build();
    void showLoop();
    void showLevel();
    void showPair();
    void showHints();

    Player& m_player;
    Comparison* m_comparison = nullptr;
    QToolButton* m_pair;
    QToolButton* m_match;
    SecondaryLabel* m_offset;
    QToolButton* m_loop;
    Room m_room = Room::Plenty;
    Keys m_keys;
};

} // namespace melodeck::ui
