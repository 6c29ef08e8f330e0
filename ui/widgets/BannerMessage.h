#pragma once

#include <QFrame>

#include <cstdint>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace melodeck::ui {

class DisclosureButton;
class TextLabel;

/// A message in place: what happened in semi-bold, what it means below, what to do next as buttons, details folded.
/// Its kind is told by icon and words, not by colour alone. Setting a message announces it to a screen reader.
class BannerMessage final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Info, Ok, Warn, Bad };
    enum class Frame : std::uint8_t {
        Card,   ///< Stands alone.
        Inline, ///< Inside of a card: no outline, no margin.
    };

    explicit BannerMessage(Frame frame = Frame::Card, QWidget* parent = nullptr);

    /// detail: for the curious, folded away behind "Details"; empty for none.
    void setMessage(Tone tone, const QString& title, const QString& text, const QString& detail = {});
    /// A text of several sentences: the first becomes the title.
    void setSentences(Tone tone, const QString& sentences, const QString& detail = {});
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    /// A button at the end, owned by the banner.
    QPushButton* addAction(const QString& text);
    void clearActions();

    /// With its buttons below one another.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateIcon();
    void placeActions();
    /// That of all buttons side by side, with the banner's margins.
    [[nodiscard]] int actionsWidth() const;

    Frame m_frame;
    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    DisclosureButton* m_disclosure;
    TextLabel* m_detail;
    QBoxLayout* m_row;
    QBoxLayout* m_actions;
    QList<QPushButton*> m_buttons;
};

} // namespace melodeck::ui
