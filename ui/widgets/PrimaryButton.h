#pragma once

#include <QPushButton>

namespace melodeck::ui {

/// The one filled button of a screen: label in semi-bold, the key that presses it beside it in lighter print.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text = {}, QWidget* parent = nullptr);

    /// Shown only; the shortcut itself belongs to the window's action. The accessible name stays the label.
    void setShortcutHint(const QString& hint);
    [[nodiscard]] QString shortcutHint() const { return m_hint; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Without the key, which gives way where there is little room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int gap() const;
    void paintWords(QPainter& painter, const QColor& fill);

    QString m_hint;
};

} // namespace melodeck::ui
