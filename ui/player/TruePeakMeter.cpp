#include "ui/player/TruePeakMeter.h"

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

/// Phases 0 and 1 of ITU-R BS.1770-4, annex 2; 3 and 2 are these backwards.
constexpr std::array<float, 12> outer{0.0017089843750F,  0.0109863281250F,  -0.0196533203125F, 0.0332031250000F,
                                      -0.0594482421875F, 0.1373291015625F,  0.9721679687500F,  -0.1022949218750F,
                                      0.0476074218750F,  -0.0266113281250F, 0.0148925781250F,  -0.0083007812500F};
constexpr std::array<float, 12> inner{-0.0291748046875F, 0.0292968750000F,  -0.0517578125000F, 0.0891113281250F,
                                      -0.1665039062500F, 0.4650878906250F,  0.7797851562500F,  -0.2003173828125F,
                                      0.1015625000000F,  -0.0582275390625F, 0.0330810546875F,  -0.0189208984375F};

} // namespace

float TruePeakMeter::next(float sample)
{
    m_samples[m_at] = sample;
    m_samples[m_at + kTaps] = sample;
    m_at = (m_at + 1) % kTaps;
    // Oldest first.
    const float* const samples = m_samples.data() + m_at;
    std::array<float, 4> phases{};
    for (std::size_t tap = 0; tap < kTaps; ++tap) {
        const float value = samples[tap];
        const std::size_t mirrored = kTaps - 1 - tap;
        phases[0] += value * outer[mirrored];
        phases[1] += value * inner[mirrored];
        phases[2] += value * inner[tap];
        phases[3] += value * outer[tap];
    }
    float largest = 0.0F;
    for (const float phase : phases) {
        largest = std::max(largest, std::abs(phase));
    }
    return largest;
}

} // namespace melodeck::ui
