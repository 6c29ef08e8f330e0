#include "audio/Peaks.h"

#include "audio/PeakBuilder.h"
#include "audio/SoundFile.h"
#include "audio/WavPeaks.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kBlockFrames = 16'384;
constexpr float kSoundThreshold = 0.01F; // −40 dB
constexpr float kUnits = 32'768.0F;

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QString(), {}};
}

/// Of a WAV without anything odd about it; nothing for any other file.
std::optional<core::Result<Peaks>> readUsualWav(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    const auto wav = usualWav(path, file);
    return wav ? readWavPeaks(path, *wav, stop) : std::nullopt;
}

/// A walk over peaks, from first to last (exclusive) of the finest level, in as few steps as there are levels.
class Gathering final
{
public:
    Gathering(const Peaks& peaks, int lane)
        : m_peaks(peaks)
        , m_lanes(static_cast<std::size_t>(peaks.lanes))
        , m_firstLane(lane == kAllLanes ? 0 : static_cast<std::size_t>(lane))
        , m_lastLane(lane == kAllLanes ? m_lanes : m_firstLane + 1)
    {
    }

    [[nodiscard]] Peak between(std::size_t first, std::size_t last)
    {
        for (const PeakLevel& level : *m_peaks.levels) {
            const bool isCoarsest = &level == &m_peaks.levels->back();
            while (first < last && (isCoarsest || first % kPeakFactor != 0)) {
                take(level, first++);
            }
            while (first < last && last % kPeakFactor != 0) {
                take(level, --last);
            }
            first /= kPeakFactor;
            last /= kPeakFactor;
        }
        const double mean = m_weight > 0.0 ? m_squares / m_weight : 0.0;
        return {static_cast<float>(m_minimum) / kUnits, static_cast<float>(m_maximum) / kUnits,
                static_cast<float>(std::sqrt(mean)) / kUnits};
    }

private:
    void take(const PeakLevel& level, std::size_t index)
    {
        const auto weight = static_cast<double>(level.framesPerPeak);
        for (std::size_t lane = m_firstLane; lane < m_lastLane; ++lane) {
            const StoredPeak& peak = level.values[index * m_lanes + lane];
            const bool isFirst = m_weight == 0.0;
            m_minimum = isFirst ? peak.minimum : std::min(m_minimum, peak.minimum);
            m_maximum = isFirst ? peak.maximum : std::max(m_maximum, peak.maximum);
            m_squares += weight * static_cast<double>(peak.rms) * static_cast<double>(peak.rms);
            m_weight += weight;
        }
    }

    const Peaks& m_peaks;
    std::size_t m_lanes;
    std::size_t m_firstLane;
    std::size_t m_lastLane;
    std::int16_t m_minimum = 0;
    std::int16_t m_maximum = 0;
    double m_squares = 0.0;
    double m_weight = 0.0;
};

} // namespace

Peaks computePeaks(const AudioBuffer& audio, int framesPerPeak)
{
    PeakBuilder builder(audio.sampleRateHz, audio.channels, framesPerPeak);
    builder.add(audio.samples);
    return builder.take();
}

core::Result<Peaks> readPeaks(const QString& path, const std::stop_token& stop)
{
    if (auto usual = readUsualWav(path, stop)) {
        return std::move(*usual);
    }
    auto file = SoundFile::open(path, SoundFile::UnknownLength::Keep);
    if (!file) {
        return core::fail(file.error());
    }
    PeakBuilder builder(file->facts().sampleRateHz, file->facts().channels);
    // Of unknown length: to its end, however far that is.
    const std::int64_t most = file->facts().frames;
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames * file->facts().channels));
    while (builder.frames() < most) {
        if (stop.stop_requested()) {
            return core::fail(cancelled());
        }
        const auto wanted = std::min(kBlockFrames, most - builder.frames());
        const auto samples = std::span(block).first(static_cast<std::size_t>(wanted * file->facts().channels));
        const std::int64_t got = file->read(samples);
        builder.add(samples.first(static_cast<std::size_t>(got * file->facts().channels)));
        if (got < wanted) {
            break;
        }
    }
    return builder.take();
}

double firstSoundSeconds(const Peaks& peaks)
{
    if (!peaks.levels) {
        return 0.0;
    }
    const PeakLevel& finest = peaks.levels->front();
    const auto level = [](const StoredPeak& peak) {
        return static_cast<float>(std::max<int>(peak.maximum, -int{peak.minimum}));
    };
    float loudest = 0.0F;
    for (const StoredPeak& peak : peaks.levels->back().values) { // the extremes of the finest, in fewer steps
        loudest = std::max(loudest, level(peak));
    }
    const auto first = std::find_if(finest.values.begin(), finest.values.end(),
                                    [&](const StoredPeak& peak) { return level(peak) > loudest * kSoundThreshold; });
    if (loudest <= 0.0F || first == finest.values.end()) {
        return 0.0;
    }
    return static_cast<double>((first - finest.values.begin()) / peaks.lanes * finest.framesPerPeak) /
           peaks.sampleRateHz;
}

Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds, int lane)
{
    if (!peaks.levels || lane >= peaks.lanes) {
        return {};
    }
    const PeakLevel& finest = peaks.levels->front();
    const double perSecond = static_cast<double>(peaks.sampleRateHz) / static_cast<double>(finest.framesPerPeak);
    // Clamped before they are integers: far outside they would not fit into one.
    const auto count = static_cast<double>(finest.values.size() / static_cast<std::size_t>(peaks.lanes));
    const auto index = [count](double position) {
        return position > 0.0 ? static_cast<std::size_t>(std::min(position, count)) : std::size_t{0};
    };
    // 0.03 s is a division away from the thirtieth peak of a millisecond: a hair is not a peak more.
    constexpr double kHair = 1e-6;
    return Gathering(peaks, lane)
        .between(index(std::floor(startSeconds * perSecond + kHair)), index(std::ceil(endSeconds * perSecond - kHair)));
}

} // namespace melodeck::audio
