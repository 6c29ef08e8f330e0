#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace melodeck::ui {

/// Every colour of the window by its meaning. The values are in Tokens.cpp and nowhere else.
enum class ColorRole : std::uint8_t {
    Window,
    Panel,
    Divider, ///< Carries no meaning: may be faint.
    Text,
    SecondaryText,
    FaintText,
    Accent,
    OnAccent,
    AccentTint,
    Ok,
    Warn,
    Bad,
    ControlBorder,
    Wave, ///< The unplayed part of a waveform.
    Star,
};
inline constexpr int colorRoleCount = 15;

/// What the person sees; which of the two "as the system" means is decided by Theme.
enum class Appearance : std::uint8_t { Light, Dark };

[[nodiscard]] QColor tokenColor(ColorRole role, Appearance appearance);

/// Light or dark, told by the lightness of the palette's window colour.
[[nodiscard]] Appearance appearanceOf(const QPalette& palette);

/// The colour in the theme of the moment, which the application's palette tells. (A widget's own palette does not: a
/// style sheet writes its colours into it.) Painting so needs no signal: with a change of theme every widget repaints.
[[nodiscard]] QColor themeColor(ColorRole role);

/// The tokens mapped to every role and group of a QPalette.
[[nodiscard]] QPalette themePalette(Appearance appearance);

/// WCAG 2.1 contrast of two opaque colours, 1 … 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

/// The grid of 4 px, in device-independent pixels.
namespace spacing {
inline constexpr int grid = 4;
inline constexpr int within = 8; ///< Between the parts of one group.
inline constexpr int card = 12;  ///< Inside the edge of a card.
inline constexpr int group = 16; ///< Between groups, and at the edge of a pane.
inline constexpr int radius = 8; ///< Corners of controls.
inline constexpr int cardRadius = 10;
inline constexpr int icon = 18;
} // namespace spacing

} // namespace melodeck::ui
