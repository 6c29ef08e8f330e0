#pragma once

#include "ui/player/TruePeakMeter.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <span>

namespace melodeck::ui {

/// Measures what is played: the audio thread gives it every sample, the GUI thread asks about 30 times a second. No
/// lock. Of more than two channels the front pair; one is shown twice.
class LevelTap final
{
public:
    static constexpr std::size_t kChannels = 2;

    /// Linear, full scale = 1.
    struct Level
    {
        /// Largest sample since the question before.
        float peak = 0.0F;
        /// Root mean square with the ballistics of a VU meter: 99 % of a step after 300 ms. A full-scale sine: 0.707.
        float rms = 0.0F;
        /// Largest true peak (ITU-R BS.1770) since reset().
        float truePeak = 0.0F;
    };

    /// The audio thread.
    void take(std::span<const float> interleaved, int channels, int sampleRateHz);

    /// The GUI thread.
    [[nodiscard]] std::array<Level, kChannels> levels();
    /// Another clip: the true peak begins anew.
    void reset();

private:
    void takeChannel(std::size_t meter, std::span<const float> samples, std::size_t channels, double decay);

    struct Channel
    {
        TruePeakMeter oversampled;
        double meanSquare = 0.0;
        std::atomic<float> peak = 0.0F;
        std::atomic<float> rms = 0.0F;
        std::atomic<float> truePeak = 0.0F;
    };
    std::array<Channel, kChannels> m_channels;
};

} // namespace melodeck::ui
