#include "ui/widgets/WaveformPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

/// Peaks below this are not blown up to the whole height: noise shall not look like sound.
constexpr double quietest = 0.1;
/// Share of the height that the loudest bar takes; the playhead stands out above it.
constexpr double fill = 0.86;

double loudest(const audio::Peak& peak)
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

std::vector<int> barHeights(const audio::Peaks& peaks, const QSize& pixels, const BarGeometry& geometry)
{
    const int count = std::max(0, geometry.countFor(pixels.width()));
    std::vector<double> levels(static_cast<std::size_t>(count), 0.0);
    const double secondsPerBar = count > 0 ? peaks.durationSeconds() / count : 0.0;
    double highest = quietest;
    if (secondsPerBar > 0.0) {
        for (std::size_t bar = 0; bar < levels.size(); ++bar) {
            const double start = static_cast<double>(bar) * secondsPerBar;
            levels[bar] = loudest(audio::peakBetween(peaks, start, start + secondsPerBar));
            highest = std::max(highest, levels[bar]);
        }
    }
    std::vector<int> heights;
    heights.reserve(levels.size());
    // Even, so that a bar is centred on a device pixel's edge; never nothing, so that silence is a line.
    const int thinnest = geometry.barPixels % 2 == 0 ? geometry.barPixels : geometry.barPixels + 1;
    for (const double level : levels) {
        const int half = static_cast<int>(std::round(level / highest * fill * pixels.height() / 2.0));
        heights.push_back(std::max(thinnest, 2 * half));
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
