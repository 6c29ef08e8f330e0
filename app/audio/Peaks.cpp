#include "audio/Peaks.h"

#include "audio/SoundFile.h"

#include <algorithm>
#include <cmath>

namespace melodeck::audio {

namespace {

constexpr int kFinestPeak = 256;
constexpr std::int64_t kMostPeaks = 65'536;
constexpr std::int64_t kBlockFrames = 65'536;
constexpr float kSoundThreshold = 0.01F; // −40 dB

} // namespace

Peaks computePeaks(const AudioBuffer& audio, int framesPerPeak)
{
    Peaks peaks{audio.sampleRateHz, audio.frames(), std::max(1, framesPerPeak), {}};
    const auto stride =
        static_cast<std::size_t>(peaks.framesPerPeak) * static_cast<std::size_t>(std::max(1, audio.channels));
    peaks.values.reserve(audio.samples.size() / stride + 1);
    for (std::size_t start = 0; start < audio.samples.size(); start += stride) {
        const auto first = audio.samples.begin() + static_cast<std::ptrdiff_t>(start);
        const auto last =
            audio.samples.begin() + static_cast<std::ptrdiff_t>(std::min(start + stride, audio.samples.size()));
        const auto extremes = std::minmax_element(first, last);
        peaks.values.push_back({*extremes.first, *extremes.second});
    }
    return peaks;
}

core::Result<Peaks> readPeaks(const QString& path, const std::stop_token& stop)
{
    auto file = SoundFile::open(path);
    if (!file) {
        return core::fail(file.error());
    }
    Peaks peaks{file->facts().sampleRateHz, 0, kFinestPeak, {}};
    while (file->facts().frames / peaks.framesPerPeak > kMostPeaks) {
        peaks.framesPerPeak *= 2;
    }
    const std::int64_t block = std::max<std::int64_t>(peaks.framesPerPeak, kBlockFrames);
    const auto read =
        forEachBlock(*file, block - block % peaks.framesPerPeak, [&](const AudioBuffer& audio, std::int64_t) {
            const Peaks part = computePeaks(audio, peaks.framesPerPeak);
            peaks.values.insert(peaks.values.end(), part.values.begin(), part.values.end());
            peaks.frames += part.frames;
            return !stop.stop_requested();
        });
    if (!read) {
        return core::fail(read.error());
    }
    if (stop.stop_requested()) {
        return core::fail(core::ErrorCode::Cancelled, QString());
    }
    return peaks;
}

double firstSoundSeconds(const Peaks& peaks)
{
    const auto level = [](const Peak& peak) { return std::max(peak.maximum, -peak.minimum); };
    float loudest = 0.0F;
    for (const Peak& peak : peaks.values) {
        loudest = std::max(loudest, level(peak));
    }
    const auto first = std::find_if(peaks.values.begin(), peaks.values.end(),
                                    [&](const Peak& peak) { return level(peak) > loudest * kSoundThreshold; });
    if (loudest <= 0.0F || first == peaks.values.end()) {
        return 0.0;
    }
    return static_cast<double>((first - peaks.values.begin()) * peaks.framesPerPeak) / peaks.sampleRateHz;
}

Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds)
{
    const double perSecond = static_cast<double>(peaks.sampleRateHz) / peaks.framesPerPeak;
    // Clamped before they are integers: far outside they would not fit into one.
    const auto count = static_cast<double>(peaks.values.size());
    const auto index = [count](double position) {
        return position > 0.0 ? static_cast<std::size_t>(std::min(position, count)) : std::size_t{0};
    };
    const std::size_t first = index(std::floor(startSeconds * perSecond));
    const std::size_t last = index(std::ceil(endSeconds * perSecond));
    Peak result;
    for (std::size_t i = first; i < last; ++i) {
        const Peak& peak = peaks.values[i];
        result.minimum = std::min(result.minimum, peak.minimum);
        result.maximum = std::max(result.maximum, peak.maximum);
    }
    return result;
}

} // namespace melodeck::audio
