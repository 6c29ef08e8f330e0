#include "engine/sketch/Mastering.h"

#include "audio/Loudness.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr double knee = 0.6;
constexpr double ceiling = 0.86;
/// What clipping takes is given back in a second and third turn.
constexpr int loudnessTurns = 3;

float softClipped(double sample)
{
    const double size = std::abs(sample);
    if (size <= knee) {
        return static_cast<float>(sample);
    }
    const double room = ceiling - knee;
    return static_cast<float>(std::copysign(knee + room * std::tanh((size - knee) / room), sample));
}

void fadeOut(audio::AudioBuffer& clip)
{
    const std::size_t size = clip.samples.size();
    const auto oneSecond = static_cast<std::size_t>(clip.sampleRateHz);
    const std::size_t length = std::min(oneSecond, size / 8);
    for (std::size_t i = 0; i < length; ++i) {
        const double left = static_cast<double>(length - 1 - i) / static_cast<double>(length);
        // A quarter of a cosine keeps the loudness longer than a straight line does.
        const double gain = std::sin(left * 1.5707963267948966);
        float& sample = clip.samples[size - length + i];
        sample = static_cast<float>(sample * gain);
    }
}

} // namespace

void master(audio::AudioBuffer& clip)
{
    fadeOut(clip);
    for (int turn = 0; turn < loudnessTurns; ++turn) {
        const auto loudness = audio::measureLoudness(clip).integratedLufs;
        if (!loudness) {
            break;
        }
        const double gain = std::pow(10.0, (targetLufs - *loudness) / 20.0);
        for (float& sample : clip.samples) {
            sample = softClipped(sample * gain);
        }
    }
    const double truePeak = audio::measureLoudness(clip).truePeak;
    if (truePeak > highestTruePeak) {
        const auto gain = static_cast<float>(highestTruePeak * 0.999 / truePeak);
        for (float& sample : clip.samples) {
            sample *= gain;
        }
    }
}

} // namespace melodeck::engine
