#pragma once

#include "ui/theme/Tokens.h"
#include "ui/waveform/Viewport.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

class QPainter;

namespace melodeck::audio {
class SampleFile;
}
namespace melodeck::mir {
class RealFft;
}

namespace melodeck::ui {

class BackgroundQueue;

/// How loud which frequency is at which time, as tiles that a worker computes and that are kept for the next look.
/// Frequency upwards, from 40 Hz to 20 kHz or half the sample rate, an octave as high as the next; colours by decibels
/// under full scale. GUI thread.
class SpectrumTiles final : public QObject
{
    Q_OBJECT

public:
    explicit SpectrumTiles(QObject* parent = nullptr);
    ~SpectrumTiles() override;

    /// Another file, or none.
    void setFile(const QString& path, int sampleRateHz, std::int64_t frames);
    /// Draws what is there, and begins to compute what is missing: changed() follows.
    void paint(QPainter& painter, const Viewport& viewport, const QRectF& rect, double devicePixelRatio);

    /// Something that was drawn without is still being computed.
    [[nodiscard]] bool isComputing() const { return !m_coming.empty(); }

    static constexpr double lowestHz = 40.0;
    /// Full scale is 0.
    static constexpr double quietestDb = -96.0;
    [[nodiscard]] double highestHz() const;
    /// From the top of a picture of such a height.
    [[nodiscard]] double yOf(double hertz, double height) const;
    [[nodiscard]] double hertzAt(double y, double height) const;
    /// As shown; nothing where it is not computed yet.
    [[nodiscard]] std::optional<double> decibelsAt(double seconds, double hertz) const;

Q_SIGNALS:
    void changed();

private:
    /// log2 of the frames for a column, and place from the left.
    using TileKey = std::pair<int, std::int64_t>;
    /// What the worker alone touches.
    struct Source
    {
        QString path;
        double highestHz = 0.0;
        std::unique_ptr<audio::SampleFile> file;
        std::map<int, std::unique_ptr<mir::RealFft>> transforms;
    };
    static QImage compute(Source& source, TileKey key, const std::stop_token& stop);
    void request(const std::vector<TileKey>& missing);
    void keep(TileKey key, QImage tile);
    void paintTile(QPainter& painter, const Viewport& viewport, const QRectF& rect, TileKey key, QImage& tile) const;
    [[nodiscard]] int levelFor(const Viewport& viewport, double devicePixelRatio) const;

    int m_sampleRateHz = 0;
    std::int64_t m_frames = 0;
    std::shared_ptr<Source> m_source;
    std::map<TileKey, QImage> m_tiles;
    std::set<TileKey> m_coming;
    QList<QRgb> m_colors;
    Appearance m_appearance = Appearance::Light;
    std::unique_ptr<BackgroundQueue> m_queue;
};

} // namespace melodeck::ui
