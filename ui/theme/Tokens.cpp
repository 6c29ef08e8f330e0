#include "ui/theme/Tokens.h"

#include "ui/theme/Look.h"

#include <QGuiApplication>

#include <array>
#include <cmath>

namespace melodeck::ui {
namespace {

struct Token
{
    QRgb light;
    QRgb dark;
};

/// In the order of ColorRole.
constexpr std::array<Token, colorRoleCount> tokens{{
    {0xFFF6F6F8, 0xFF17171C}, // Window
    {0xFFFFFFFF, 0xFF1F1F26}, // Panel
    {0xFFE3E3EA, 0xFF30303A}, // Divider
    {0xFF1C1C24, 0xFFECECF2}, // Text
    {0xFF5F5F6E, 0xFFA8A8B8}, // SecondaryText
    {0xFF6B6B7A, 0xFF9696A6}, // FaintText
    {0xFF4F5BD5, 0xFF8C95FF}, // Accent
    {0xFFFFFFFF, 0xFF17171C}, // OnAccent
    {0xFFECEEFD, 0xFF2A2C4A}, // AccentTint
    {0xFF17704A, 0xFF4CC38A}, // Ok
    {0xFF8A5200, 0xFFF0A742}, // Warn
    {0xFFB62D33, 0xFFFF7B80}, // Bad
    {0xFF868696, 0xFF767686}, // ControlBorder
    {0xFF868898, 0xFF6A6B80}, // Wave
    {0xFFB07400, 0xFFF0B429}, // Star
}};

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF()) +
           0.0722 * linearChannel(color.blueF());
}

} // namespace

QColor tokenColor(ColorRole role, Appearance appearance)
{
    const auto& token = tokens.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(appearance == Appearance::Light ? token.light : token.dark);
}

Appearance appearanceOf(const QPalette& palette)
{
    const auto group = QPalette::Active;
    return palette.color(group, QPalette::Window).lightnessF() < palette.color(group, QPalette::WindowText).lightnessF()
               ? Appearance::Dark
               : Appearance::Light;
}

QColor themeColor(ColorRole role)
{
    return lookColor(role, lookOf(QGuiApplication::palette()));
}

QPalette themePalette(Appearance appearance)
{
    return lookPalette({appearance});
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace melodeck::ui
