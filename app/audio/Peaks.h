#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace melodeck::audio {

/// Extremes and root mean square of a stretch of frames; full scale = 1.
struct Peak
{
    float minimum = 0.0F;
    float maximum = 0.0F;
    float rms = 0.0F;
};

/// The same as it is kept, in units of 1/32,768: exact for 16-bit audio, else rounded outwards; beyond full scale cut.
struct StoredPeak
{
    std::int16_t minimum = 0;
    std::int16_t maximum = 0;
    std::uint16_t rms = 0;

    friend bool operator==(const StoredPeak&, const StoredPeak&) = default;
};

/// Peaks of one width: lane by lane for each stretch of framesPerPeak frames, the last stretch perhaps shorter.
struct PeakLevel
{
    std::int64_t framesPerPeak = 256;
    std::vector<StoredPeak> values;

    friend bool operator==(const PeakLevel&, const PeakLevel&) = default;
};

inline constexpr int kPeakLevels = 5;
/// Peaks of a level that make one of the next.
inline constexpr int kPeakFactor = 4;
inline constexpr int kFinestPeakFrames = 256;
/// Of all lanes of a level. Sound that has more of the finest is kept from the next level on.
inline constexpr std::size_t kMostPeaks = std::size_t{1} << 20U;

/// See Peaks::lanes.
[[nodiscard]] constexpr int lanesOf(int channels)
{
    return channels == 2 ? 2 : 1;
}

/// What a waveform is drawn from at every width: peaks of 256, 1,024, 4,096, 16,384 and 65,536 frames – of sound of
/// more than 93 minutes (of stereo, at 48 kHz, 46) four times as wide, of four times as long sound again, so that no
/// sound takes more than 8.4 MB. A value that is cheap to copy; the levels are shared and never change.
struct Peaks
{
    int sampleRateHz = 0;
    std::int64_t frames = 0;
    /// 1 or 2: the channels. What has more than two has one lane, of the extremes over all of them.
    int lanes = 0;
    /// From fine to coarse; null where there is no sound.
    std::shared_ptr<const std::vector<PeakLevel>> levels;

    [[nodiscard]] double durationSeconds() const
    {
        return sampleRateHz > 0 ? static_cast<double>(frames) / sampleRateHz : 0.0;
    }
};

/// Peaks of audio in memory, the finest of so many frames where that makes no more than kMostPeaks.
[[nodiscard]] Peaks computePeaks(const AudioBuffer& audio, int framesPerPeak = kFinestPeakFrames);

/// Peaks of a file of any length, read piece by piece: the memory for its peaks and a piece. A WAV of PCM is read about
/// as fast as the disk gives it, everything else as fast as libsndfile decodes. Any thread. Errors as
/// probeAudioFile(), and Cancelled.
[[nodiscard]] core::Result<Peaks> readPeaks(const QString& path, const std::stop_token& stop = {});

/// Time in seconds of the first sound louder than −40 dB of the loudest (0 for silence): where a region starts.
[[nodiscard]] double firstSoundSeconds(const Peaks& peaks);

inline constexpr int kAllLanes = -1;

/// Between two times in seconds (clamped to the file), widened to whole peaks of the finest level; zero outside. Takes
/// about as long for a moment as for hours.
[[nodiscard]] Peak peakBetween(const Peaks& peaks, double startSeconds, double endSeconds, int lane = kAllLanes);

} // namespace melodeck::audio
