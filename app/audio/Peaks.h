#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"

#include <QString>

#include <cstdint>
#include <stop_token>
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

/// Peaks of audio in memory.
[[nodiscard]] Peaks computePeaks(const AudioBuffer& audio, int framesPerPeak = 256);

/// Peaks of a file of any length, read block by block: a few MB of memory for hours of audio. At least 256 frames a
/// peak, and at most 65,536 peaks in all. Any thread. Errors as probeAudioFile(), and Cancelled.
[[nodiscard]] core::Result<Peaks> readPeaks(const QString& path, const std::stop_token& stop = {});

/// Time in seconds of the first sound louder than −40 dB of the loudest (0 for silence): where a region starts.
[[nodiscard]] double firstSoundSeconds(const Peaks& peaks);

/// The extremes between two times in seconds (clamped to the file); zero outside it.
[[nodiscard]] Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds);

} // namespace melodeck::audio
