#include "ui/waveform/SpectrumTiles.h"

#include "audio/SampleFile.h"
#include "mir/RealFft.h"
#include "ui/media/MediaToWav.h"
#include "ui/theme/Tokens.h"
#include "ui/waveform/SpectrumColors.h"
#include "ui/work/BackgroundQueue.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace melodeck::ui {

namespace {

constexpr int kTileColumns = 256;
constexpr int kTileRows = 192;
constexpr std::size_t kMostTiles = 96;
constexpr double kHighestHz = 20'000.0;
/// Below this many frames a column nothing new can be seen: the window is many times as long.
constexpr int kFinestLevel = 4;
/// Looks into a column that is longer than the window.
constexpr int kLooks = 4;

/// Long windows tell tones apart, short ones moments: the closer the look, the shorter.
int windowFor(int level)
{
    return level >= 8 ? 4096 : level >= 6 ? 2048 : 1024;
}

double rowHertz(double row, double highestHz)
{
    return SpectrumTiles::lowestHz * std::pow(highestHz / SpectrumTiles::lowestHz, row / kTileRows);
}

/// The power spectra of one column, as bytes from the quietest to full scale.
class ColumnMaker final
{
public:
    ColumnMaker(mir::RealFft& transform, int sampleRateHz, double highestHz)
        : m_transform(transform)
        , m_window(static_cast<std::size_t>(transform.size()))
        , m_input(m_window.size())
        , m_power(static_cast<std::size_t>(transform.binCount()))
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_window.size(); ++i) {
            const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(m_window.size());
            m_window[i] = static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * share)); // Hann
            sum += static_cast<double>(m_window[i]);
        }
        m_fullScale = sum * sum / 4.0; // power of a sine of full scale in its bin
        const double perBin = static_cast<double>(sampleRateHz) / transform.size();
        for (int edge = 0; edge <= kTileRows; ++edge) {
            m_edges[static_cast<std::size_t>(edge)] =
                std::min(rowHertz(edge, highestHz) / perBin, static_cast<double>(transform.binCount() - 2));
        }
    }

    void begin() { std::fill(m_power.begin(), m_power.end(), 0.0F); }

    /// Adds what sounds around a frame of the buffer, which starts at frame `first`; silence lies around it.
    void add(const audio::AudioBuffer& audio, std::int64_t first, std::int64_t centre)
    {
        const auto size = static_cast<std::int64_t>(m_window.size());
        const auto channels = static_cast<std::size_t>(audio.channels);
        for (std::int64_t i = 0; i < size; ++i) {
            const std::int64_t frame = centre - size / 2 + i - first;
            float sum = 0.0F;
            if (frame >= 0 && frame < audio.frames()) {
                for (std::size_t channel = 0; channel < channels; ++channel) {
                    sum += audio.samples[static_cast<std::size_t>(frame) * channels + channel];
                }
                sum /= static_cast<float>(channels);
            }
            m_input[static_cast<std::size_t>(i)] = sum * m_window[static_cast<std::size_t>(i)];
        }
        const auto spectrum = m_transform.forward(m_input);
        for (std::size_t bin = 0; bin < m_power.size(); ++bin) {
            m_power[bin] += std::norm(spectrum[bin]);
        }
    }

    /// From the lowest row up.
    template <class Put>
    void finish(int looks, Put put) const
    {
        for (int row = 0; row < kTileRows; ++row) {
            const double power =
                powerBetween(m_edges[static_cast<std::size_t>(row)], m_edges[static_cast<std::size_t>(row) + 1]) /
                looks / m_fullScale;
            const double decibels = 10.0 * std::log10(std::max(power, 1e-12));
            const double share = 1.0 - decibels / SpectrumTiles::quietestDb;
            put(row, static_cast<uchar>(std::lround(std::clamp(share, 0.0, 1.0) * 255.0)));
        }
    }

private:
    /// The most of a band; between two bins what lies between them.
    [[nodiscard]] double powerBetween(double from, double to) const
    {
        const auto interpolated = [this](double bin) {
            const auto below = static_cast<std::size_t>(bin);
            const double share = bin - static_cast<double>(below);
            return static_cast<double>(m_power[below]) * (1.0 - share) +
                   static_cast<double>(m_power[below + 1]) * share;
        };
        double most = std::max(interpolated(from), interpolated(to));
        for (auto bin = static_cast<std::size_t>(std::ceil(from)); static_cast<double>(bin) < to; ++bin) {
            most = std::max(most, static_cast<double>(m_power[bin]));
        }
        return most;
    }

    mir::RealFft& m_transform;
    std::vector<float> m_window;
    std::vector<float> m_input;
    std::vector<float> m_power;
    std::array<double, kTileRows + 1> m_edges{};
    double m_fullScale = 1.0;
};

} // namespace

SpectrumTiles::SpectrumTiles(QObject* parent)
    : QObject(parent)
{
}

SpectrumTiles::~SpectrumTiles() = default;

void SpectrumTiles::setFile(const QString& path, int sampleRateHz, std::int64_t frames)
{
    if (m_source && m_source->path == path && m_frames == frames) {
        return;
    }
    if (m_queue) {
        m_queue->clear();
    }
    m_tiles.clear();
    m_coming.clear();
    m_sampleRateHz = sampleRateHz;
    m_frames = frames;
    m_source.reset();
    if (!path.isEmpty() && sampleRateHz > 0) {
        m_source = std::make_shared<Source>();
        m_source->path = path;
        m_source->highestHz = highestHz();
    }
}

double SpectrumTiles::highestHz() const
{
    return std::max(std::min(kHighestHz, m_sampleRateHz / 2.0), 2.0 * lowestHz);
}

double SpectrumTiles::yOf(double hertz, double height) const
{
    return height * (1.0 - std::log(hertz / lowestHz) / std::log(highestHz() / lowestHz));
}

double SpectrumTiles::hertzAt(double y, double height) const
{
    return lowestHz * std::pow(highestHz() / lowestHz, std::clamp(1.0 - y / height, 0.0, 1.0));
}

std::optional<double> SpectrumTiles::decibelsAt(double seconds, double hertz) const
{
    const double frame = seconds * m_sampleRateHz;
    const double row = std::log(hertz / lowestHz) / std::log(highestHz() / lowestHz) * kTileRows;
    for (const auto& [key, tile] : m_tiles) { // from fine to coarse
        const double column = std::ldexp(frame, -key.first) - static_cast<double>(key.second) * kTileColumns;
        if (column >= 0.0 && column < kTileColumns && row >= 0.0 && row < kTileRows && !tile.isNull()) {
            const int value = tile.pixelIndex(static_cast<int>(column), kTileRows - 1 - static_cast<int>(row));
            return quietestDb * (1.0 - value / 255.0);
        }
    }
    return std::nullopt;
}

int SpectrumTiles::levelFor(const Viewport& viewport, double devicePixelRatio) const
{
    const double framesPerPixel = viewport.secondsPerPixel() * m_sampleRateHz / devicePixelRatio;
    return std::max(kFinestLevel, static_cast<int>(std::floor(std::log2(std::max(framesPerPixel, 1.0)))));
}

void SpectrumTiles::paint(QPainter& painter, const Viewport& viewport, const QRectF& rect, double devicePixelRatio)
{
    if (!m_source || viewport.width() <= 0.0) {
        return;
    }
    const Appearance appearance = appearanceOf(QGuiApplication::palette());
    if (m_colors.isEmpty() || appearance != m_appearance) {
        m_appearance = appearance;
        m_colors = spectrumColors(appearance);
    }
    const int level = levelFor(viewport, devicePixelRatio);
    const double tileSeconds = std::ldexp(kTileColumns, level) / m_sampleRateHz;
    const auto first = static_cast<std::int64_t>(viewport.visible().startSeconds / tileSeconds);
    const auto last =
        static_cast<std::int64_t>(std::min(viewport.visible().endSeconds, viewport.duration() - 1e-9) / tileSeconds);
    std::vector<TileKey> missing;
    for (std::int64_t i = first; i <= last; ++i) {
        if (!m_tiles.contains({level, i})) {
            missing.emplace_back(level, i);
        }
    }
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!missing.empty()) {
        // Until they come, what is known from a look from farther away or closer; the closest on top.
        for (auto tile = m_tiles.rbegin(); tile != m_tiles.rend(); ++tile) {
            paintTile(painter, viewport, rect, tile->first, tile->second);
        }
    }
    for (std::int64_t i = first; i <= last; ++i) {
        if (const auto tile = m_tiles.find({level, i}); tile != m_tiles.end()) {
            paintTile(painter, viewport, rect, tile->first, tile->second);
        }
    }
    painter.restore();
    request(missing);
}

void SpectrumTiles::paintTile(QPainter& painter, const Viewport& viewport, const QRectF& rect, TileKey key,
                              QImage& tile) const
{
    const double seconds = std::ldexp(kTileColumns, key.first) / m_sampleRateHz;
    const double left = viewport.xOf(static_cast<double>(key.second) * seconds);
    const double right = viewport.xOf(static_cast<double>(key.second + 1) * seconds);
    if (right < rect.left() || left > rect.right() || tile.isNull()) {
        return;
    }
    if (tile.colorTable() != m_colors) {
        tile.setColorTable(m_colors);
    }
    // Of a tile that is much wider than the picture, only the part that is seen is scaled.
    const double perColumn = (right - left) / kTileColumns;
    const double from = std::max(0.0, std::floor((rect.left() - left) / perColumn) - 1.0);
    const double to = std::min<double>(kTileColumns, std::ceil((rect.right() - left) / perColumn) + 1.0);
    painter.drawImage(QRectF(left + from * perColumn, rect.top(), (to - from) * perColumn, rect.height()), tile,
                      QRectF(from, 0.0, to - from, kTileRows));
}

void SpectrumTiles::request(const std::vector<TileKey>& missing)
{
    const std::set<TileKey> wanted(missing.begin(), missing.end());
    if (std::includes(m_coming.begin(), m_coming.end(), wanted.begin(), wanted.end())) {
        return;
    }
    if (!m_queue) {
        m_queue = std::make_unique<BackgroundQueue>();
    }
    // What nobody looks at any more need not be computed.
    m_queue->clear();
    m_coming = wanted;
    for (const TileKey& key : missing) {
        m_queue->run([source = m_source, key](const std::stop_token& stop) { return compute(*source, key, stop); },
                     [this, key](QImage tile) { keep(key, std::move(tile)); });
    }
}

void SpectrumTiles::keep(TileKey key, QImage tile)
{
    m_coming.erase(key);
    // Those of other levels first: they are for the way from one look to the next.
    while (m_tiles.size() >= kMostTiles) {
        const auto other = std::find_if(m_tiles.begin(), m_tiles.end(),
                                        [&](const auto& each) { return each.first.first != key.first; });
        m_tiles.erase(other != m_tiles.end() ? other : m_tiles.begin());
    }
    m_tiles.insert_or_assign(key, std::move(tile));
    Q_EMIT changed();
}

QImage SpectrumTiles::compute(Source& source, TileKey key, const std::stop_token& stop)
{
    QImage tile(kTileColumns, kTileRows, QImage::Format_Indexed8);
    tile.setColorCount(256);
    tile.fill(0);
    if (!source.file) {
        auto file = openReadableSound(source.path, stop);
        if (!file) {
            return tile;
        }
        source.file = std::make_unique<audio::SampleFile>(std::move(*file));
    }
    const int size = windowFor(key.first);
    auto& transform = source.transforms[size];
    if (!transform) {
        transform = std::make_unique<mir::RealFft>(size);
    }
    ColumnMaker maker(*transform, source.file->facts().sampleRateHz, source.highestHz);
    const std::int64_t hop = std::int64_t{1} << key.first;
    const std::int64_t start = key.second * kTileColumns * hop;
    // Columns that are close together are read together.
    const bool isDense = hop <= size;
    const int looks = isDense ? 1 : kLooks;
    audio::AudioBuffer all;
    if (isDense) {
        all = source.file->read(start - size, kTileColumns * hop + 2 * size).value_or(audio::AudioBuffer{});
    }
    for (int column = 0; column < kTileColumns && !stop.stop_requested(); ++column) {
        maker.begin();
        for (int look = 0; look < looks; ++look) {
            const std::int64_t centre = start + column * hop + hop * (2 * look + 1) / (2 * looks);
            if (isDense) {
                maker.add(all, std::max<std::int64_t>(0, start - size), centre);
            } else {
                const std::int64_t first = std::max<std::int64_t>(0, centre - size / 2);
                maker.add(source.file->read(first, size).value_or(audio::AudioBuffer{}), first, centre);
            }
        }
        maker.finish(looks,
                     [&tile, column](int row, uchar value) { tile.scanLine(kTileRows - 1 - row)[column] = value; });
    }
    return tile;
}

} // namespace melodeck::ui
