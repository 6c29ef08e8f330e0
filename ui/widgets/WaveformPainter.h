#pragma once

#include "audio/Peaks.h"

#include <QColor>
#include <QRectF>
#include <QSize>

#include <vector>

class QPainter;

namespace melodeck::ui {

/// The geometry of the bars at a device pixel ratio: whole device pixels, so that every bar is equally sharp.
struct BarGeometry
{
    int barPixels = 1;
    int pitchPixels = 2;

    /// 1.5 px wide with 1 px between, rounded to the device.
    [[nodiscard]] static BarGeometry forRatio(double devicePixelRatio);
    [[nodiscard]] int countFor(int widthPixels) const { return (widthPixels + pitchPixels - barPixels) / pitchPixels; }
};

/// Share of half the height that full scale takes, where the loudest of a file is to fill it; what is below −20 dBFS
/// stays small.
[[nodiscard]] double levelGain(float loudest);

/// Heights in device pixels of the bars for a picture of this size, mirrored at the centre line: the loudest of the
/// stretch that a bar stands for, of a lane or of all, by levelGain().
[[nodiscard]] std::vector<int> barHeights(const audio::Peaks& peaks, const QSize& pixels, const BarGeometry& geometry,
                                          int lane, float loudest);
/// The same for all lanes together.
[[nodiscard]] std::vector<int> barHeights(const audio::Peaks& peaks, const QSize& pixels, const BarGeometry& geometry);

/// Paints the bars from index first to last (exclusive) around the vertical centre, in logical coordinates.
void paintBars(QPainter& painter, const std::vector<int>& heights, const BarGeometry& geometry, int first, int last,
               int heightPixels, double devicePixelRatio, const QColor& color);

} // namespace melodeck::ui
