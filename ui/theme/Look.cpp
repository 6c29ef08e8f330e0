#include "ui/theme/Look.h"

#include <algorithm>
#include <array>

namespace melodeck::ui {

namespace {

/// What controls and shapes have to what is around them where high contrast is wanted.
constexpr double kShapes = 4.5;

/// How much of the accent is in its tint.
double tintShare(Appearance appearance)
{
    return appearance == Appearance::Light ? 0.1 : 0.2;
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](double a, double b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

bool hasContrast(const QColor& color, const QList<QColor>& backgrounds, double least)
{
    return std::all_of(backgrounds.begin(), backgrounds.end(),
                       [&](const QColor& each) { return contrastRatio(color, each) >= least; });
}

QColor windowColor(Appearance appearance, Contrast contrast)
{
    return contrast == Contrast::Usual       ? tokenColor(ColorRole::Window, appearance)
           : appearance == Appearance::Light ? QColor(Qt::white)
                                             : QColor(Qt::black);
}

QList<QColor> surfaces(Appearance appearance, Contrast contrast)
{
    QList<QColor> all{windowColor(appearance, contrast)};
    if (contrast == Contrast::Usual) {
        all << tokenColor(ColorRole::Panel, appearance);
    }
    return all;
}

/// So that it can be read on all surfaces and on the tint that is made of it.
QColor accentOf(const Look& look)
{
    const QColor wanted = look.accent.value_or(tokenColor(ColorRole::Accent, look.appearance));
    const QList<QColor> plain = surfaces(look.appearance, look.contrast);
    const double least = leastTextContrast(look.contrast);
    QColor accent = readableOn(wanted, plain, least);
    // The tint moves with the accent, much less than it does: this ends after a few steps.
    constexpr int kMostSteps = 8;
    for (int step = 0; step < kMostSteps; ++step) {
        const QColor tint = mixed(accent, plain.back(), tintShare(look.appearance));
        if (hasContrast(accent, {tint}, least)) {
            break;
        }
        accent = readableOn(accent, plain + QList<QColor>{tint}, least);
    }
    return accent;
}

QColor highContrastColor(ColorRole role, const Look& look)
{
    const bool isLight = look.appearance == Appearance::Light;
    const QColor surface = windowColor(look.appearance, look.contrast);
    const QColor ink = isLight ? QColor(Qt::black) : QColor(Qt::white);
    switch (role) {
    case ColorRole::Window:
    case ColorRole::Panel:
    case ColorRole::OnAccent:
        return surface;
    case ColorRole::Text:
    case ColorRole::SecondaryText:
    case ColorRole::FaintText:
        return ink;
    case ColorRole::Divider:
    case ColorRole::ControlBorder:
    case ColorRole::Wave:
    case ColorRole::Star:
        return readableOn(tokenColor(role, look.appearance), {surface}, kShapes);
    default:
        return readableOn(tokenColor(role, look.appearance), {surface}, leastTextContrast(Contrast::High));
    }
}

QColor computed(ColorRole role, const Look& look)
{
    const bool isPlain = look.contrast == Contrast::Usual && !look.accent;
    if (isPlain) {
        return tokenColor(role, look.appearance);
    }
    switch (role) {
    case ColorRole::Accent:
        return accentOf(look);
    case ColorRole::AccentTint:
        return mixed(accentOf(look), surfaces(look.appearance, look.contrast).back(), tintShare(look.appearance));
    default:
        return look.contrast == Contrast::High ? highContrastColor(role, look) : tokenColor(role, look.appearance);
    }
}

/// The colours that a disabled control has as well.
void setSurfaces(QPalette& palette, const Look& look)
{
    const auto color = [&look](ColorRole role) { return lookColor(role, look); };
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::Base, color(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Window));
    palette.setColor(QPalette::Button, color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Panel));
    // What Fusion shades its frames with: dark enough to be seen on both surfaces.
    palette.setColor(QPalette::Light, color(ColorRole::Panel));
    palette.setColor(QPalette::Midlight, color(ColorRole::Divider));
    palette.setColor(QPalette::Mid, color(ColorRole::ControlBorder));
    palette.setColor(QPalette::Dark, color(ColorRole::ControlBorder));
    palette.setColor(QPalette::Shadow,
                     look.appearance == Appearance::Light ? QColor(0xC8, 0xC8, 0xD2) : QColor(Qt::black));
}

void setForegrounds(QPalette& palette, const Look& look)
{
    const auto color = [&look](ColorRole role) { return lookColor(role, look); };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, color(ColorRole::Text));
    }
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::SecondaryText));
    palette.setColor(QPalette::BrightText, color(ColorRole::Bad));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::OnAccent));
}

} // namespace

double leastTextContrast(Contrast contrast)
{
    return contrast == Contrast::High ? 7.0 : 4.5;
}

QColor readableOn(const QColor& color, const QList<QColor>& backgrounds, double least)
{
    if (hasContrast(color, backgrounds, least)) {
        return color;
    }
    const QColor ink = backgrounds.front().lightnessF() > 0.5F ? QColor(Qt::black) : QColor(Qt::white);
    const QColor hsl = color.toHsl();
    const float from = hsl.lightnessF();
    const float to = ink.toHsl().lightnessF();
    // Halves the way between the colour and ink until a step is less than one of 256. As it is shown: of 8 bits.
    const auto at = [&](float share) {
        const auto moved =
            QColor::fromHslF(std::max(0.0F, hsl.hslHueF()), hsl.hslSaturationF(), from + (to - from) * share);
        return QColor(moved.rgb());
    };
    constexpr int kHalvings = 9;
    float little = 0.0F;
    float enough = 1.0F;
    for (int i = 0; i < kHalvings; ++i) {
        const float middle = (little + enough) / 2.0F;
        (hasContrast(at(middle), backgrounds, least) ? enough : little) = middle;
    }
    return at(enough);
}

QColor lookColor(ColorRole role, const Look& look)
{
    // Asked in every paint, and the same for a long time.
    struct Known
    {
        Look look;
        std::array<QColor, colorRoleCount> colors;
    };
    thread_local std::optional<Known> known;
    if (!known || known->look != look) {
        known = Known{look, {}};
        for (int each = 0; each < colorRoleCount; ++each) {
            known->colors.at(static_cast<std::size_t>(each)) = computed(static_cast<ColorRole>(each), look);
        }
    }
    return known->colors.at(static_cast<std::size_t>(role));
}

QPalette lookPalette(const Look& look)
{
    QPalette palette;
    setSurfaces(palette, look);
    setForegrounds(palette, look);
    const auto faint = lookColor(ColorRole::ControlBorder, look);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::Link, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, lookColor(ColorRole::Divider, look));
    palette.setColor(QPalette::Disabled, QPalette::Base, lookColor(ColorRole::Window, look));
    return palette;
}

Look lookOf(const QPalette& palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    Look look{appearanceOf(palette)};
    // In high contrast secondary text is as strong as any.
    look.contrast = color(QPalette::PlaceholderText) == color(QPalette::Text) ? Contrast::High : Contrast::Usual;
    if (color(QPalette::Window) != windowColor(look.appearance, look.contrast)) {
        return {look.appearance}; // none of ours
    }
    // One that can be read already stays what it is.
    if (color(QPalette::Highlight) != tokenColor(ColorRole::Accent, look.appearance)) {
        look.accent = color(QPalette::Highlight);
    }
    return look;
}

} // namespace melodeck::ui
