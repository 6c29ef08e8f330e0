#pragma once

#include "audio/AudioBuffer.h"

#include <cstdint>
#include <vector>

namespace melodeck::audio {

/// Extremes of a stretch of frames over all channels, −1 … 1.
struct Peak
{
    float minimum = 0.0F;
    float maximum = 0.0F;
};

/// What a waveform is drawn from: one Peak for each framesPerPeak frames, the last one shorter.
struct Peaks
{
    int sampleRateHz = 0;
    std::int64_t frames = 0;
    int framesPerPeak = 256;
    std::vector<Peak> values;

    [[nodiscard]] double durationSeconds() const
    {
        return sampleRateHz > 0 ? static_cast<double>(frames) / sampleRateHz : 0.0;
    }
};

[[nodiscard]] Peaks computePeaks(const AudioBuffer& audio, int framesPerPeak = 256);

/// The extremes between two times in seconds (clamped to the file); zero outside it.
[[nodiscard]] Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds);

} // namespace melodeck::audio
