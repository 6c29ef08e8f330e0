#pragma once

#include "audio/Peaks.h"
#include "ui/waveform/SampleReader.h"
#include "ui/waveform/Viewport.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace melodeck::ui {

/// What a close look at one lane is drawn from.
struct WaveSource
{
    const audio::Peaks& peaks;
    /// Drawn from where it covers what is seen, instead of the peaks of the whole.
    const SampleWindow& samples;
    /// kAllLanes, or a channel.
    int lane = audio::kAllLanes;
};

struct WaveColors
{
    QColor outline; ///< From minimum to maximum.
    QColor body;    ///< The root mean square within, single samples, the line between them.
};

/// Draws the part of a lane between two positions (device-independent, of the viewport) into its rectangle; gain: share
/// of half its height that full scale takes. Each device pixel is a column of what sounds in it, or, closer than that,
/// each sample a point on a line.
void paintWave(QPainter& painter, const WaveSource& source, const Viewport& viewport, const QRectF& rect, double gain,
               double fromX, double toX, double devicePixelRatio, const WaveColors& colors);

/// What it takes to draw it well where a pixel is less than the finest peak; none where it is not.
[[nodiscard]] std::optional<CloseLook> closeLook(const Viewport& viewport, const audio::Peaks& peaks,
                                                 double devicePixelRatio);

} // namespace melodeck::ui
