#pragma once

#include <QAbstractButton>

#include <cstdint>

namespace melodeck::ui {

/// The round transport button. It shows what a press will do; the caller sets the accessible name
/// ("Play happy rock" / "Pause happy rock") together with the state.
class PlayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Row,       ///< 34 px at the usual font size, accent on tint.
        Transport, ///< 44 px, filled with accent.
    };
    enum class Shows : std::uint8_t { Play, Pause };

    explicit PlayButton(Kind kind = Kind::Row, QWidget* parent = nullptr);

    [[nodiscard]] Shows shows() const { return m_shows; }
    void setShows(Shows shows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override;

private:
    [[nodiscard]] int diameter() const;
    [[nodiscard]] QRectF disc() const;

    Kind m_kind;
    Shows m_shows = Shows::Play;
};

} // namespace melodeck::ui
