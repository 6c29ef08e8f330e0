#include "ui/theme/Text.h"

#include <QApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace melodeck::ui {
namespace {

double scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        return 1.0;
    case TextSize::Secondary:
        return 0.92;
    case TextSize::Title:
        return 1.25;
    }
    return 1.0;
}

} // namespace

QFont textFont(TextSize size, TextWeight weight)
{
    auto font = QApplication::font();
    const double scale = scaleOf(size);
    // A system font is given in points or in pixels, never in both.
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * scale);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * scale));
    }
    if (weight == TextWeight::SemiBold) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

double textScale()
{
    // The line height that the design is drawn for.
    constexpr double usualLine = 16.0;
    return std::max(1.0, QFontMetricsF(QApplication::font()).height() / usualLine);
}

} // namespace melodeck::ui
