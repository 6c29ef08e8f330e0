#pragma once

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QWidget>

#include <cstdint>

class QBoxLayout;

namespace melodeck::ui {

class FlowLayout;

/// One line over a group: title, facts, actions at the end ("Melody      Record · Browse · Clear"). Where they do not
/// fit beside the title, actions stand below it, in as many lines as they need, and so do the facts of a result.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    enum class Level : std::uint8_t {
        Group,  ///< Title in secondary print: a part of the form.
        Result, ///< Title in semi-bold, facts beside it.
    };

    explicit SectionHeader(const QString& title, Level level = Level::Group, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// What it is the title of: a screen reader tells a combo box by that alone.
    void setBuddy(QWidget* buddy);
    /// Beside the title at level Result, at the end at level Group ("one clip each").
    void setFacts(const QString& facts);
    /// A link at the end; the header owns it. Several are separated by dots, a hidden one takes its dot with it.
    /// before: the one that it goes in front of.
    LinkButton* addAction(const QString& text, ColorRole role = ColorRole::SecondaryText,
                          const LinkButton* before = nullptr);

    /// With its actions below the title.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateDots();
    void placeActions();
    /// Below the title where there is too little room beside it.
    void placeFacts();

    struct Action
    {
        LinkButton* button;
        SecondaryLabel* dotBefore;
    };
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QBoxLayout* m_layout;
    QBoxLayout* m_words;
    QBoxLayout* m_lines;
    QWidget* m_linkBox;
    FlowLayout* m_links;
    QList<Action> m_actions;
    Level m_level;
    /// Before that its width is not one that a layout gave it.
    bool m_isPlaced = false;
};

} // namespace melodeck::ui
