#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>
#include <QList>
#include <QPalette>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

enum class Contrast : std::uint8_t { Usual, High };

/// All that decides about the colours of the window.
struct Look
{
    Appearance appearance = Appearance::Light;
    /// The desktop's accent; nothing: our own. Any colour: it is made so dark or so light that it can be read.
    std::optional<QColor> accent = std::nullopt;
    Contrast contrast = Contrast::Usual;

    friend bool operator==(const Look&, const Look&) = default;
};

/// What text has to its background: 4.5 : 1, and 7 : 1 where high contrast is wanted (WCAG 2.1, 1.4.3 and 1.4.6).
[[nodiscard]] double leastTextContrast(Contrast contrast);

/// A colour by its meaning. Of the usual contrast and without an accent these are the tokens.
[[nodiscard]] QColor lookColor(ColorRole role, const Look& look);

/// The colours mapped to every role and group of a QPalette.
[[nodiscard]] QPalette lookPalette(const Look& look);
/// A look with the colours of such a palette; of another one the plain look that is as light or dark.
[[nodiscard]] Look lookOf(const QPalette& palette);

/// The colour, darker or lighter with its hue and saturation kept, until it has so much contrast to each background
/// (all of them light, or all dark); unchanged where it has it already.
[[nodiscard]] QColor readableOn(const QColor& color, const QList<QColor>& backgrounds, double least);

} // namespace melodeck::ui
