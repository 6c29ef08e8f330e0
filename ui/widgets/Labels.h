#pragma once

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TextLine.h"

#include <QLabel>

namespace melodeck::ui {

/// A label in one of our sizes and colours; follows the system's font and the theme by itself.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setTextSize(TextSize size, TextWeight weight = TextWeight::Regular);
    /// Body text is ColorRole::Text, the default.
    void setColorRole(ColorRole role);
    [[nodiscard]] ColorRole colorRole() const { return m_role; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void applyColor();

    TextSize m_size = TextSize::Body;
    TextWeight m_weight = TextWeight::Regular;
    ColorRole m_role = ColorRole::Text;
    bool m_applying = false;
};

/// TextLabel in the secondary size and colour.
class SecondaryLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// One line that ends in "…" where it does not fit, with spaces for line breaks. The full text is the tooltip then, and
/// the accessible name always.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Middle suits file names, Right (the default) prose.
    void setElideMode(Qt::TextElideMode mode);
    /// Own suits prompts and names; Window (the default) what the program says. The side where it stands is the
    /// window's in both.
    void setWordOrder(WordOrder order);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateToolTip();

    Qt::TextElideMode m_mode = Qt::ElideRight;
    WordOrder m_order = WordOrder::Window;
};

/// The small framed digit that says which key plays a row.
class KeyBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBadge(const QString& key = {}, QWidget* parent = nullptr);

    void setKey(const QString& key);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace melodeck::ui
