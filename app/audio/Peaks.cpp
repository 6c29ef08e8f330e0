#include "audio/Peaks.h"

#include <algorithm>
#include <cmath>

namespace melodeck::audio {

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

Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds)
{
    const double perSecond = static_cast<double>(peaks.sampleRateHz) / peaks.framesPerPeak;
    const auto count = static_cast<std::int64_t>(peaks.values.size());
    const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>(std::floor(startSeconds * perSecond)));
    const auto last = std::min<std::int64_t>(count, static_cast<std::int64_t>(std::ceil(endSeconds * perSecond)));
    Peak result;
    for (std::int64_t i = first; i < last; ++i) {
        const Peak& peak = peaks.values[static_cast<std::size_t>(i)];
        result.minimum = std::min(result.minimum, peak.minimum);
        result.maximum = std::max(result.maximum, peak.maximum);
    }
    return result;
}

} // namespace melodeck::audio
