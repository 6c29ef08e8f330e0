#include "ui/widgets/WaveformPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

/// Peaks below this are not blown up to the whole height: noise shall not look like sound.
constexpr float quietest = 0.1F;
/// Share of the height that the loudest bar takes; the playhead stands out above it.
constexpr double fill = 0.86;

float loudestOf(const audio::Peak& peak)
{
    return std::max(std::abs(peak.minimum), std::abs(peak.maximum));
}

} // namespace

BarGeometry BarGeometry::forRatio(double devicePixelRatio)
{
    const int bar = std::max(1, static_cast<int>(std::floor(1.5 * devicePixelRatio)));
    const int gap = std::max(1, static_cast<int>(std::round(devicePixelRatio)));
    return {bar, bar + gap};
}

double levelGain(float loudest)
{
    return fill / static_cast<double>(std::max(loudest, quietest));
}

std::vector<int> barHeights(const audio::Peaks& peaks, const QSize& pixels, const BarGeometry& geometry)
{
    return barHeights(peaks, pixels, geometry, audio::kAllLanes,
                      loudestOf(audio::peakBetween(peaks, 0.0, peaks.durationSeconds())));
}

std::vector<int> barHeights(const audio::Peaks& peaks, const QSize& pixels, const BarGeometry& geometry, int lane,
                            float loudest)
{
    const int count = std::max(0, geometry.countFor(pixels.width()));
    const double secondsPerBar = count > 0 ? peaks.durationSeconds() / count : 0.0;
    const double gain = levelGain(loudest);
    std::vector<int> heights;
    heights.reserve(static_cast<std::size_t>(count));
    // Even, so that a bar is centred on a device pixel's edge; never nothing, so that silence is a line.
    const int thinnest = geometry.barPixels % 2 == 0 ? geometry.barPixels : geometry.barPixels + 1;
    for (int bar = 0; bar < count; ++bar) {
        const double start = bar * secondsPerBar;
        const float level =
            secondsPerBar > 0.0 ? loudestOf(audio::peakBetween(peaks, start, start + secondsPerBar, lane)) : 0.0F;
        const double half = std::round(static_cast<double>(level) * gain * pixels.height() / 2.0);
        heights.push_back(std::max(thinnest, 2 * static_cast<int>(half)));
    }
    return heights;
}

void paintBars(QPainter& painter, const std::vector<int>& heights, const BarGeometry& geometry, int first, int last,
               int heightPixels, double devicePixelRatio, const QColor& color)
{
    const int centre = heightPixels / 2;
    for (int bar = std::max(first, 0); bar < std::min(last, static_cast<int>(heights.size())); ++bar) {
        const int tall = heights[static_cast<std::size_t>(bar)];
        const QRectF pixels(bar * geometry.pitchPixels, centre - tall / 2, geometry.barPixels, tall);
        painter.fillRect(QRectF(pixels.topLeft() / devicePixelRatio, pixels.size() / devicePixelRatio), color);
    }
}

} // namespace melodeck::ui
