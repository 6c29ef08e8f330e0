#pragma once

#include "ui/theme/FocusRing.h"
#include "ui/theme/Look.h"
#include "ui/theme/Tokens.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

class QApplication;

namespace melodeck::ui {

/// What the person chose in the settings.
enum class ColorScheme : std::uint8_t { System, Light, Dark };

/// Name as kept in the settings ("system", "light", "dark"); an unknown name is System.
[[nodiscard]] QString colorSchemeName(ColorScheme scheme);
[[nodiscard]] ColorScheme colorSchemeFromName(const QString& name);

/// Dresses the application: Fusion, palette, style sheet, focus ring. Made once, right after QApplication, and kept as
/// long as it. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    /// Takes effect at once in every open window.
    void setScheme(ColorScheme scheme);

    /// What is shown now.
    [[nodiscard]] Appearance appearance() const { return m_shown; }
    [[nodiscard]] QColor color(ColorRole role) const { return themeColor(role); }

    /// What the desktop says (the settings portal knows it better than the palette that Qt 6.4 gives).
    void setSystemAppearance(Appearance appearance);
    /// The desktop's accent colour, nothing for our own; and whether it wants high contrast. Both in either appearance.
    void setSystemAccent(const std::optional<QColor>& accent);
    void setSystemContrast(Contrast contrast);

Q_SIGNALS:
    /// After palette and style sheet have changed.
    void changed(melodeck::ui::Appearance appearance);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class ThemeHold;
    void apply();
    void setHeld(bool on);
    void readSystemAppearance();

    QApplication& m_application;
    FocusRing m_focusRing;
    ColorScheme m_scheme = ColorScheme::System;
    Appearance m_system = Appearance::Light;
    Appearance m_shown = Appearance::Light;
    std::optional<QColor> m_accent;
    Contrast m_contrast = Contrast::Usual;
    /// What dresses the application, on or held back.
    QString m_sheet;
    bool m_isHeld = false;
    /// Setting the palette sends the very events that tell of the system's change.
    bool m_applying = false;
};

/// While it lives, the style sheet is held back. For the making of a whole window: whenever a widget gets a parent, Qt
/// dresses it anew with all that it holds, which was half of what the start took; dressing all of them once is a sixth
/// of that. What is shown already is not painted meanwhile, but is dressed twice. No two at once. GUI thread.
class ThemeHold final
{
public:
    explicit ThemeHold(Theme& theme);
    ~ThemeHold();
    ThemeHold(const ThemeHold&) = delete;
    ThemeHold& operator=(const ThemeHold&) = delete;

private:
    Theme& m_theme;
};

} // namespace melodeck::ui
