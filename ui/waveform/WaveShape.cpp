#include "ui/waveform/WaveShape.h"

#include <QPainter>
#include <QPainterPath>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <vector>

namespace melodeck::ui {

namespace {

/// From here on the samples themselves are shown.
constexpr double kPixelsPerPoint = 1.0;
/// And from here on as points.
constexpr double kPixelsPerDot = 6.0;

/// Of the samples between two frames, of a lane or of all.
audio::Peak peakOfSamples(const SampleWindow& window, std::int64_t first, std::int64_t last, int lane)
{
    const audio::AudioBuffer& audio = window.audio;
    const std::int64_t from = std::clamp<std::int64_t>(first - window.firstFrame, 0, audio.frames());
    const std::int64_t to = std::clamp<std::int64_t>(last - window.firstFrame, from, audio.frames());
    const bool isStereo = audio.channels == 2 && lane != audio::kAllLanes;
    audio::Peak peak;
    double squares = 0.0;
    std::int64_t count = 0;
    for (std::int64_t i = from * audio.channels + (isStereo ? lane : 0); i < to * audio.channels;
         i += isStereo ? 2 : 1) {
        const float sample = audio.samples[static_cast<std::size_t>(i)];
        peak.minimum = count > 0 ? std::min(peak.minimum, sample) : sample;
        peak.maximum = count > 0 ? std::max(peak.maximum, sample) : sample;
        squares += static_cast<double>(sample) * static_cast<double>(sample);
        ++count;
    }
    peak.rms = count > 0 ? static_cast<float>(std::sqrt(squares / static_cast<double>(count))) : 0.0F;
    return peak;
}

class WavePainter final
{
public:
    WavePainter(QPainter& painter, const WaveSource& source, const Viewport& viewport, const QRectF& rect, double gain,
                double ratio, const WaveColors& colors)
        : m_painter(painter)
        , m_source(source)
        , m_viewport(viewport)
        , m_rect(rect)
        , m_gain(gain)
        , m_ratio(ratio)
        , m_colors(colors)
    {
    }

    /// From what is read of the part, where that is said; else from the peaks of the whole.
    void paintColumns(int firstPixel, int lastPixel, std::optional<CloseLook> look)
    {
        QVector<QRectF> outline;
        QVector<QRectF> body;
        outline.reserve(lastPixel - firstPixel);
        body.reserve(lastPixel - firstPixel);
        const double perPixel = m_viewport.secondsPerPixel() / m_ratio;
        const double start = m_viewport.visible().startSeconds;
        for (int pixel = firstPixel; pixel < lastPixel; ++pixel) {
            const double from = start + pixel * perPixel;
            const audio::Peak peak = peakAt(from, from + perPixel, look);
            // Never thinner than a pixel, so that silence is a line.
            const double top = std::min(yOf(peak.maximum), centre() - 0.5 / m_ratio);
            const double bottom = std::max(yOf(peak.minimum), centre() + 0.5 / m_ratio);
            const double x = pixel / m_ratio;
            outline.push_back({x, top, 1.0 / m_ratio, bottom - top});
            const double bodyTop = std::max(top, yOf(peak.rms));
            const double bodyBottom = std::min(bottom, yOf(-peak.rms));
            if (bodyBottom > bodyTop) {
                body.push_back({x, bodyTop, 1.0 / m_ratio, bodyBottom - bodyTop});
            }
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.outline);
        m_painter.drawRects(outline);
        m_painter.setBrush(m_colors.body);
        m_painter.drawRects(body);
    }

    void paintPoints(double fromX, double toX)
    {
        const SampleWindow& window = m_source.samples;
        const double rate = window.audio.sampleRateHz;
        const auto first = static_cast<std::int64_t>(std::floor(m_viewport.secondsAt(fromX) * rate)) - 1;
        const auto last = static_cast<std::int64_t>(std::ceil(m_viewport.secondsAt(toX) * rate)) + 2;
        QVector<QPointF> points;
        for (std::int64_t frame = std::max(first, window.firstFrame);
             frame < std::min(last, window.firstFrame + window.audio.frames()); ++frame) {
            points.push_back({m_viewport.xOf(static_cast<double>(frame) / rate), yOf(sampleAt(frame))});
        }
        // Line by line, with caps that need no arc: one path through all points takes ten times as long to fill.
        QVector<QLineF> lines;
        for (qsizetype i = 1; i < points.size(); ++i) {
            lines.push_back({points[i - 1], points[i]});
        }
        m_painter.save();
        m_painter.setClipRect(QRectF(fromX, m_rect.top(), toX - fromX, m_rect.height()), Qt::IntersectClip);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_colors.body, 1.2, Qt::SolidLine, Qt::SquareCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawLines(lines);
        if (pixelsPerSample() >= kPixelsPerDot) {
            constexpr double kRadius = 2.0;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colors.body);
            for (const QPointF& point : points) {
                m_painter.drawEllipse(point, kRadius, kRadius);
            }
        }
        m_painter.restore();
    }

    [[nodiscard]] double pixelsPerSample() const
    {
        return 1.0 / (m_viewport.secondsPerPixel() * m_source.peaks.sampleRateHz);
    }

private:
    [[nodiscard]] double centre() const { return m_rect.center().y(); }
    [[nodiscard]] double yOf(double level) const
    {
        const double half = m_rect.height() / 2.0;
        return centre() - std::clamp(level * m_gain, -1.0, 1.0) * half;
    }
    [[nodiscard]] audio::Peak peakAt(double from, double to, std::optional<CloseLook> look) const
    {
        if (!look) {
            return audio::peakBetween(m_source.peaks, from, to, m_source.lane);
        }
        const double rate = m_source.peaks.sampleRateHz;
        if (*look == CloseLook::Peaks) {
            const double start = static_cast<double>(m_source.samples.firstFrame) / rate;
            return audio::peakBetween(m_source.samples.peaks, from - start, to - start, m_source.lane);
        }
        return peakOfSamples(m_source.samples, std::llround(from * rate),
                             std::max(std::llround(to * rate), std::llround(from * rate) + 1), m_source.lane);
    }
    [[nodiscard]] double sampleAt(std::int64_t frame) const
    {
        const audio::AudioBuffer& audio = m_source.samples.audio;
        const auto at = static_cast<std::size_t>((frame - m_source.samples.firstFrame) * audio.channels);
        if (m_source.lane != audio::kAllLanes && m_source.lane < audio.channels) {
            return static_cast<double>(audio.samples[at + static_cast<std::size_t>(m_source.lane)]);
        }
        double sum = 0.0;
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(audio.channels); ++channel) {
            sum += static_cast<double>(audio.samples[at + channel]);
        }
        return sum / audio.channels;
    }

    QPainter& m_painter;
    const WaveSource& m_source;
    const Viewport& m_viewport;
    QRectF m_rect;
    double m_gain;
    double m_ratio;
    const WaveColors& m_colors;
};

} // namespace

std::optional<CloseLook> closeLook(const Viewport& viewport, const audio::Peaks& peaks, double devicePixelRatio)
{
    const double framesPerPixel = viewport.secondsPerPixel() * peaks.sampleRateHz / devicePixelRatio;
    if (framesPerPixel < audio::kFinestPeakFrames) {
        return CloseLook::Samples;
    }
    const bool hasFiner = peaks.levels && framesPerPixel < static_cast<double>(peaks.levels->front().framesPerPeak);
    return hasFiner ? std::optional(CloseLook::Peaks) : std::nullopt;
}

void paintWave(QPainter& painter, const WaveSource& source, const Viewport& viewport, const QRectF& rect, double gain,
               double fromX, double toX, double devicePixelRatio, const WaveColors& colors)
{
    if (source.peaks.levels == nullptr || toX <= fromX) {
        return;
    }
    WavePainter wave(painter, source, viewport, rect, gain, devicePixelRatio, colors);
    const double rate = source.peaks.sampleRateHz;
    const auto first = static_cast<std::int64_t>(viewport.secondsAt(fromX) * rate);
    const auto last = std::min(static_cast<std::int64_t>(viewport.secondsAt(toX) * rate), source.peaks.frames);
    const auto isThere = [&](CloseLook look) {
        const int rateRead =
            look == CloseLook::Peaks ? source.samples.peaks.sampleRateHz : source.samples.audio.sampleRateHz;
        return rateRead == source.peaks.sampleRateHz && source.samples.covers(look, first, last - first);
    };
    auto look = closeLook(viewport, source.peaks, devicePixelRatio);
    if (look && !isThere(*look)) {
        // It is on its way. What was read for a look from farther away is better than nothing.
        look = isThere(CloseLook::Peaks) ? std::optional(CloseLook::Peaks) : std::nullopt;
    }
    if (look == CloseLook::Samples && wave.pixelsPerSample() >= kPixelsPerPoint) {
        wave.paintPoints(fromX, toX);
        return;
    }
    wave.paintColumns(static_cast<int>(std::floor(fromX * devicePixelRatio)),
                      static_cast<int>(std::ceil(toX * devicePixelRatio)), look);
}

} // namespace melodeck::ui
