#include "ui/waveform/SpectrumColors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace melodeck::ui {

namespace {

struct Linear
{
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
};

Linear fromOklab(const Oklab& color)
{
    const double l = std::pow(color.lightness + 0.3963377774 * color.a + 0.2158037573 * color.b, 3.0);
    const double m = std::pow(color.lightness - 0.1055613458 * color.a - 0.0638541728 * color.b, 3.0);
    const double s = std::pow(color.lightness - 0.0894841775 * color.a - 1.2914855480 * color.b, 3.0);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isOnScreen(const Linear& color)
{
    constexpr double kHair = 1e-4;
    const auto fits = [](double value) { return value >= -kHair && value <= 1.0 + kHair; };
    return fits(color.red) && fits(color.green) && fits(color.blue);
}

int encoded(double linear)
{
    const double cut = std::clamp(linear, 0.0, 1.0);
    const double value = cut <= 0.0031308 ? 12.92 * cut : 1.055 * std::pow(cut, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(value * 255.0));
}

double decoded(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Where a scale runs from and to: lightness, chroma and hue (degrees).
struct Run
{
    Oklab from;
    double hueFrom = 0.0;
    double hueTo = 0.0;
    double lightnessTo = 0.0;
    double chroma = 0.0;
};

QRgb colorAt(const Run& run, double share)
{
    // The chroma rises from the panel's own and falls again where it becomes very light or dark.
    const double hue = (run.hueFrom + (run.hueTo - run.hueFrom) * share) * std::numbers::pi / 180.0;
    const double arch = std::sin(std::numbers::pi * std::pow(share, 0.8));
    const double lightness = run.from.lightness + (run.lightnessTo - run.from.lightness) * share;
    for (double chroma = run.chroma * arch;; chroma *= 0.97) {
        const double own = 1.0 - share;
        const Oklab color{lightness, chroma * std::cos(hue) + run.from.a * own,
                          chroma * std::sin(hue) + run.from.b * own};
        const Linear linear = fromOklab(color);
        if (isOnScreen(linear) || chroma < 1e-3) {
            return qRgb(encoded(linear.red), encoded(linear.green), encoded(linear.blue));
        }
    }
}

} // namespace

Oklab toOklab(QRgb color)
{
    const double red = decoded(qRed(color));
    const double green = decoded(qGreen(color));
    const double blue = decoded(qBlue(color));
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QList<QRgb> spectrumColors(Appearance appearance)
{
    const Oklab panel = toOklab(tokenColor(ColorRole::Panel, appearance).rgb());
    const Run run =
        appearance == Appearance::Dark ? Run{panel, 280.0, 460.0, 0.96, 0.17} : Run{panel, 300.0, 280.0, 0.22, 0.17};
    QList<QRgb> colors;
    constexpr int kColors = 256;
    for (int i = 0; i < kColors; ++i) {
        colors.push_back(colorAt(run, i / (kColors - 1.0)));
    }
    return colors;
}

} // namespace melodeck::ui
