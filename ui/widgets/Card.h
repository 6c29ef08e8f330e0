#pragma once

#include <QFrame>

#include <cstdint>

namespace melodeck::ui {

/// A rounded panel: panel colour, divider outline, 12 px inside. Put a layout in it (its margins are set from
/// contentsMargins, so give the layout none).
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Emphasis : std::uint8_t {
        None,
        Selected,   ///< 2 px accent outline: the clip that the transport holds.
        DropTarget, ///< Accent tint and dashed accent outline: a drag is over the window.
    };

    explicit Card(QWidget* parent = nullptr);

    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }
    void setEmphasis(Emphasis emphasis);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Emphasis m_emphasis = Emphasis::None;
};

} // namespace melodeck::ui
