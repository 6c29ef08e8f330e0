#pragma once

#include "ui/theme/Icon.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

namespace melodeck::ui {

/// A button that looks like a link: text alone, underlined under the pointer. Space and Enter press it.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    /// role: Accent where the action matters, SecondaryText in a row of several.
    explicit LinkButton(const QString& text = {}, ColorRole role = ColorRole::Accent, QWidget* parent = nullptr);

    void setColorRole(ColorRole role);
    /// Drawn before the text, in its colour.
    void setLeadingIcon(IconId id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    ColorRole m_role;
    std::optional<IconId> m_icon;
};

/// A pill for a suggestion ("lo-fi piano") or, checkable, for a filter.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

/// A flat button of 30 px with an icon only; its label is tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(IconId id, const QString& label, QWidget* parent = nullptr);

    /// Another picture and label for another state ("Star" / "Remove star").
    void setIconId(IconId id, ColorRole role = ColorRole::SecondaryText);
    void setLabel(const QString& label);
    [[nodiscard]] IconId iconId() const { return m_id; }

protected:
    void changeEvent(QEvent* event) override;

private:
    IconId m_id;
};

/// "▸ Options": checked means open. Connect toggled() to the visibility of what it folds.
class DisclosureButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace melodeck::ui
