#include "mir/Tones.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace melodeck::tests {

audio::AudioBuffer playedNotes(std::span<const mir::Note> notes, double seconds, int rateHz, double detuneSemitones)
{
    audio::AudioBuffer buffer = silence(seconds, rateHz);
    for (const mir::Note& note : notes) {
        const double hertz = 440.0 * std::exp2((note.midi + detuneSemitones - 69.0) / 12.0);
        const auto first = static_cast<std::size_t>(std::max(0.0, note.onsetSeconds * rateHz));
        const auto end = std::min(buffer.samples.size(), static_cast<std::size_t>(note.offsetSeconds * rateHz));
        for (std::size_t i = first; i < end; ++i) {
            const double time = static_cast<double>(i - first) / rateHz;
            const double left = static_cast<double>(end - i) / rateHz;
            const double envelope = std::min({1.0, time / 0.008, left / 0.02}) * std::exp(-1.5 * time);
            double value = 0.0;
            for (int harmonic = 1; harmonic <= 6 && harmonic * hertz < 0.45 * rateHz; ++harmonic) {
                value += std::sin(2.0 * std::numbers::pi * harmonic * hertz * time) / (harmonic * harmonic);
            }
            buffer.samples[i] += static_cast<float>(0.3 * note.strength * envelope * value);
        }
    }
    return buffer;
}

audio::AudioBuffer whiteNoise(double seconds, float amplitude, std::uint32_t seed, int rateHz)
{
    audio::AudioBuffer buffer = silence(seconds, rateHz);
    std::uint32_t state = seed * 2654435761U + 1U;
    for (float& sample : buffer.samples) {
        state = state * 1664525U + 1013904223U;
        sample = amplitude * (static_cast<float>(state >> 8U) / 8388608.0F - 1.0F);
    }
    return buffer;
}

audio::AudioBuffer silence(double seconds, int rateHz)
{
    audio::AudioBuffer buffer;
    buffer.sampleRateHz = rateHz;
    buffer.channels = 1;
    buffer.samples.assign(static_cast<std::size_t>(std::lround(seconds * rateHz)), 0.0F);
    return buffer;
}

std::vector<float> sine(double hertz, double seconds, float amplitude)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * 16000.0));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * hertz * static_cast<double>(i) / 16000.0;
        samples[i] = amplitude * static_cast<float>(std::sin(phase));
    }
    return samples;
}

} // namespace melodeck::tests
