#include "mir/corpus/Timbre.h"

#include "audio/Conversion.h"
#include "engine/sketch/Arrangement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace melodeck::tests {

namespace {

int programOf(Timbre timbre)
{
    switch (timbre) {
    case Timbre::Guitar:
        return 24;
    case Timbre::Flute:
        return 73;
    case Timbre::Violin:
        return 40;
    case Timbre::Trumpet:
        return 56;
    case Timbre::ClarinetAt8k:
        return 71;
    default:
        return 0;
    }
}

core::Result<audio::AudioBuffer> sampled(std::span<const mir::Note> notes, double seconds, int program,
                                         const engine::FluidSynthRenderer& renderer)
{
    engine::Track track;
    track.program = program;
    track.reverb = 20;
    for (const mir::Note& note : notes) {
        track.notes.push_back({note.onsetSeconds, note.offsetSeconds - note.onsetSeconds, note.midi,
                               static_cast<int>(std::lround(60.0 + 50.0 * note.strength))});
    }
    engine::Arrangement arrangement;
    arrangement.durationSeconds = seconds;
    arrangement.reverb = 0.2;
    arrangement.tracks.push_back(std::move(track));
    return renderer.render(arrangement, {});
}

} // namespace

const char* timbreName(Timbre timbre)
{
    static constexpr std::array names{"piano",   "guitar", "flute",     "violin",
                                      "trumpet", "hum",    "noisy hum", "clarinet 8k"};
    return names.at(static_cast<std::size_t>(timbre));
}

audio::AudioBuffer hummed(std::span<const mir::Note> notes, double seconds, double detuneSemitones,
                          engine::RandomSource& random)
{
    constexpr int rateHz = 22050;
    audio::AudioBuffer buffer{rateHz, 1, std::vector<float>(static_cast<std::size_t>(seconds * rateHz), 0.0F)};
    double phase = 0.0;
    for (const mir::Note& note : notes) {
        const auto first = static_cast<std::size_t>(std::max(0.0, note.onsetSeconds * rateHz));
        const auto end =
            std::min(buffer.samples.size(), static_cast<std::size_t>((note.offsetSeconds + 0.04) * rateHz));
        const double scoop = random.between(0.5, 1.2);
        const double vibratoHz = random.between(4.8, 6.0);
        for (std::size_t i = first; i < end; ++i) {
            const double time = static_cast<double>(i - first) / rateHz;
            const double left = static_cast<double>(end - i) / rateHz;
            const double vibrato =
                0.3 * std::min(1.0, time / 0.3) * std::sin(2.0 * std::numbers::pi * vibratoHz * time);
            const double midi = note.midi + detuneSemitones + vibrato - scoop * std::exp(-time / 0.035);
            const double hertz = 440.0 * std::exp2((midi - 69.0) / 12.0);
            phase += 2.0 * std::numbers::pi * hertz / rateHz;
            double value = 0.0;
            for (int harmonic = 1; harmonic <= 10 && harmonic * hertz < 0.45 * rateHz; ++harmonic) {
                value += std::sin(harmonic * phase) / std::pow(harmonic, 1.6);
            }
            const double envelope = std::min({1.0, time / 0.05, left / 0.06});
            buffer.samples[i] += static_cast<float>(0.3 * note.strength * envelope * value);
        }
    }
    return buffer;
}

void addNoise(audio::AudioBuffer& audio, double belowDb, engine::RandomSource& random)
{
    double power = 0.0;
    for (const float sample : audio.samples) {
        power += static_cast<double>(sample) * sample;
    }
    power /= static_cast<double>(std::max<std::size_t>(1, audio.samples.size()));
    // Uniform noise in ±a has a power of a²/3.
    const double amplitude = std::sqrt(3.0 * power * std::pow(10.0, -belowDb / 10.0));
    for (float& sample : audio.samples) {
        sample += static_cast<float>(random.between(-amplitude, amplitude));
    }
}

core::Result<audio::AudioBuffer> recorded(std::span<const mir::Note> notes, double seconds, Timbre timbre,
                                          const engine::FluidSynthRenderer& renderer, engine::RandomSource& random)
{
    if (timbre == Timbre::Hum) {
        return hummed(notes, seconds, 0.22, random);
    }
    if (timbre == Timbre::NoisyHum) {
        audio::AudioBuffer noisy = hummed(notes, seconds, -0.3, random);
        addNoise(noisy, 15.0, random);
        return noisy;
    }
    auto audio = sampled(notes, seconds, programOf(timbre), renderer);
    if (audio && timbre == Timbre::ClarinetAt8k) {
        audio = audio::resampled(std::move(*audio), 8000);
        if (audio) {
            addNoise(*audio, 25.0, random);
        }
    }
    return audio;
}

} // namespace melodeck::tests
