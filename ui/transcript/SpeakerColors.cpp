#include "ui/transcript/SpeakerColors.h"

#include "ui/theme/Tokens.h"

#include <array>
#include <cstddef>

namespace melodeck::ui {

QColor speakerColor(int number)
{
    // Neither orange nor red, which warn; the first two are far apart also for those who do not tell red from green.
    constexpr std::array<double, 6> kHues{0.65, 0.46, 0.87, 0.30, 0.75, 0.55};
    constexpr double kSaturation = 0.6;
    constexpr double kContrast = 4.5;
    constexpr double kStep = 0.02;
    const double hue = kHues.at(static_cast<std::size_t>(number < 0 ? 0 : number) % kHues.size());
    const QColor panel = themeColor(ColorRole::Panel);
    const bool isDark = panel.lightnessF() < 0.5F;
    QColor color;
    for (double lightness = 0.5; lightness > 0.0 && lightness < 1.0; lightness += isDark ? kStep : -kStep) {
        color.setHslF(static_cast<float>(hue), static_cast<float>(kSaturation), static_cast<float>(lightness));
        if (contrastRatio(color, panel) >= kContrast) {
            break;
        }
    }
    return color;
}

} // namespace melodeck::ui
