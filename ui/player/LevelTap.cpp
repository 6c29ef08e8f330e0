#include "ui/player/LevelTap.h"

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

/// 99 % after 300 ms (IEC 60268-17) of a filter of the first order.
constexpr double vuSeconds = 0.300 / 4.605;

void raise(std::atomic<float>& largest, float value)
{
    float before = largest.load(std::memory_order_relaxed);
    while (value > before && !largest.compare_exchange_weak(before, value, std::memory_order_relaxed)) {
    }
}

} // namespace

void LevelTap::take(std::span<const float> interleaved, int channels, int sampleRateHz)
{
    const auto stride = static_cast<std::size_t>(std::max(channels, 1));
    const double decay = 1.0 - std::exp(-1.0 / (vuSeconds * std::max(sampleRateHz, 1)));
    for (std::size_t meter = 0; meter < kChannels; ++meter) {
        const auto from = std::min(meter, stride - 1);
        if (from < interleaved.size()) {
            takeChannel(meter, interleaved.subspan(from), stride, decay);
        }
    }
}

void LevelTap::takeChannel(std::size_t meter, std::span<const float> samples, std::size_t channels, double decay)
{
    Channel& channel = m_channels[meter];
    float peak = 0.0F;
    float truePeak = 0.0F;
    double meanSquare = channel.meanSquare;
    for (std::size_t at = 0; at < samples.size(); at += channels) {
        const float sample = samples[at];
        peak = std::max(peak, std::abs(sample));
        truePeak = std::max(truePeak, channel.oversampled.next(sample));
        meanSquare += (static_cast<double>(sample) * sample - meanSquare) * decay;
    }
    channel.meanSquare = meanSquare;
    raise(channel.peak, peak);
    raise(channel.truePeak, truePeak);
    channel.rms.store(static_cast<float>(std::sqrt(meanSquare)), std::memory_order_relaxed);
}

std::array<LevelTap::Level, LevelTap::kChannels> LevelTap::levels()
{
    std::array<Level, kChannels> levels;
    for (std::size_t at = 0; at < kChannels; ++at) {
        Channel& channel = m_channels[at];
        levels[at] = {channel.peak.exchange(0.0F, std::memory_order_relaxed),
                      channel.rms.load(std::memory_order_relaxed), channel.truePeak.load(std::memory_order_relaxed)};
    }
    return levels;
}

void LevelTap::reset()
{
    for (auto& channel : m_channels) {
        channel.truePeak.store(0.0F, std::memory_order_relaxed);
    }
}

} // namespace melodeck::ui
