#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>
#include <QList>

namespace melodeck::ui {

/// 256 colours from silent to loud in which equal steps look equally large: lightness and hue go evenly through the
/// Oklab space, and each colour is as vivid as a screen can show with an even chroma. From dark to light on the dark
/// theme, from paper to ink on the light one, so that silence is the panel's own shade.
/// Oklab: B. Ottosson, A perceptual color space for image processing, 2020
/// (https://bottosson.github.io/posts/oklab/).
[[nodiscard]] QList<QRgb> spectrumColors(Appearance appearance);

/// A colour in Oklab: lightness 0 … 1, and two axes.
struct Oklab
{
    double lightness = 0.0;
    double a = 0.0;
    double b = 0.0;
};
[[nodiscard]] Oklab toOklab(QRgb color);

} // namespace melodeck::ui
