#include "mir/corpus/Sounds.h"

#include "engine/sketch/Arrangement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace melodeck::tests {

namespace {

audio::AudioBuffer emptyBuffer(double seconds, int rateHz)
{
    return {rateHz, 1, std::vector<float>(static_cast<std::size_t>(seconds * rateHz), 0.0F)};
}

/// Nothing, or so little that nobody hears it.
audio::AudioBuffer silent(double seconds, engine::RandomSource& random)
{
    audio::AudioBuffer buffer = emptyBuffer(seconds, 44100);
    const double amplitude = random.below(2) == 0 ? 0.0 : random.between(0.00001, 0.0004);
    for (float& sample : buffer.samples) {
        sample = static_cast<float>(random.between(-amplitude, amplitude));
    }
    return buffer;
}

/// White, or darker by a filter of first order.
audio::AudioBuffer noisy(double seconds, engine::RandomSource& random)
{
    audio::AudioBuffer buffer = emptyBuffer(seconds, 32000);
    const double memory = random.below(2) == 0 ? 0.0 : random.between(0.5, 0.97);
    const double swell = random.between(0.0, 0.5);
    double value = 0.0;
    for (std::size_t i = 0; i < buffer.samples.size(); ++i) {
        value = memory * value + (1.0 - memory) * random.between(-1.0, 1.0);
        const double loudness = 1.0 - swell * std::sin(static_cast<double>(i) / 9000.0);
        buffer.samples[i] = static_cast<float>(0.4 * loudness * value);
    }
    return buffer;
}

/// Short bursts, evenly or at random.
audio::AudioBuffer clicking(double seconds, engine::RandomSource& random)
{
    audio::AudioBuffer buffer = emptyBuffer(seconds, 44100);
    const double period = random.between(0.12, 0.7);
    const double unevenness = random.between(0.0, 0.9);
    for (double at = 0.1; at < seconds - 0.05; at += period * (1.0 + unevenness * random.between(-0.8, 0.8))) {
        const auto first = static_cast<std::size_t>(at * 44100.0);
        const double decay = random.between(20.0, 200.0);
        for (std::size_t i = 0; i < 1500 && first + i < buffer.samples.size(); ++i) {
            const double loudness = std::exp(-static_cast<double>(i) / decay);
            buffer.samples[first + i] += static_cast<float>(0.8 * loudness * random.between(-1.0, 1.0));
        }
    }
    return buffer;
}

core::Result<audio::AudioBuffer> rendered(engine::Track track, double seconds,
                                          const engine::FluidSynthRenderer& renderer)
{
    engine::Arrangement arrangement;
    arrangement.durationSeconds = seconds;
    arrangement.reverb = 0.3;
    arrangement.tracks.push_back(std::move(track));
    return renderer.render(arrangement, {});
}

/// One pitch, or the three or four of a chord, held for all the time.
core::Result<audio::AudioBuffer> held(bool isChord, double seconds, const engine::FluidSynthRenderer& renderer,
                                      engine::RandomSource& random)
{
    constexpr std::array programs{0, 19, 24, 40, 48, 56, 71, 73};
    constexpr std::array<std::array<int, 4>, 4> chords{{{0, 4, 7, 12}, {0, 3, 7, 12}, {0, 4, 7, 10}, {0, 5, 9, 12}}};
    engine::Track track;
    track.program = programs.at(static_cast<std::size_t>(random.below(static_cast<int>(programs.size()))));
    const int root = 48 + random.below(20);
    const auto& chord = chords.at(static_cast<std::size_t>(random.below(static_cast<int>(chords.size()))));
    const std::size_t voices = isChord ? 3 + static_cast<std::size_t>(random.below(2)) : 1;
    for (std::size_t i = 0; i < voices; ++i) {
        track.notes.push_back({0.15, seconds - 0.5, root + chord.at(i), 95});
    }
    return rendered(std::move(track), seconds, renderer);
}

core::Result<audio::AudioBuffer> drummed(double seconds, const engine::FluidSynthRenderer& renderer,
                                         engine::RandomSource& random)
{
    engine::Track track;
    track.role = engine::TrackRole::Drums;
    const double step = random.between(0.1, 0.16);
    const int snareEvery = random.below(2) == 0 ? 8 : 4;
    int index = 0;
    for (double at = 0.1; at < seconds - 0.1; at += step, ++index) {
        if (index % 8 == 0 || random.below(9) == 0) {
            track.notes.push_back({at, 0.2, 36, 110});
        }
        if (index % snareEvery == snareEvery / 2) {
            track.notes.push_back({at, 0.2, random.below(6) == 0 ? 45 : 38, 100});
        }
        if (index % 2 == 0) {
            track.notes.push_back({at, 0.1, random.below(8) == 0 ? 46 : 42, 70 + random.below(30)});
        }
    }
    return rendered(std::move(track), seconds, renderer);
}

} // namespace

const char* soundName(Sound sound)
{
    static constexpr std::array names{"silence", "noise", "clicks", "speech", "single note", "chord", "drum loop"};
    return names.at(static_cast<std::size_t>(sound));
}

core::Result<audio::AudioBuffer> sounding(Sound sound, const engine::FluidSynthRenderer& renderer,
                                          engine::RandomSource& random)
{
    const double seconds = random.between(2.0, 8.0);
    switch (sound) {
    case Sound::Silence:
        return silent(seconds, random);
    case Sound::Noise:
        return noisy(seconds, random);
    case Sound::Clicks:
        return clicking(seconds, random);
    case Sound::Speech:
        return spoken(seconds, random);
    case Sound::SingleNote:
        return held(false, seconds, renderer, random);
    case Sound::Chord:
        return held(true, seconds, renderer, random);
    case Sound::DrumLoop:
        break;
    }
    return drummed(seconds, renderer, random);
}

} // namespace melodeck::tests
