#include "engine/sketch/Mastering.h"

#include "audio/IntegratedLoudness.h"
#include "audio/Loudness.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr double knee = 0.6;
constexpr double highestCeiling = 0.86;
/// Peaks between the samples rise above the ceiling; it is lowered so often at most.
constexpr int ceilingTurns = 3;
constexpr double lowestCeiling = 0.7;
/// What clipping takes is given back in a second and third turn, unless nobody would hear it.
constexpr int loudnessTurns = 3;
constexpr double heardDecibels = 0.05;

float softClipped(double sample, double ceiling)
{
    const double size = std::abs(sample);
    if (size <= knee) {
        return static_cast<float>(sample);
    }
    const double room = ceiling - knee;
    return static_cast<float>(std::copysign(knee + room * std::tanh((size - knee) / room), sample));
}

/// What clipping at the ceiling takes is given back in turns. The gain of all of them.
double bringToTarget(audio::AudioBuffer& clip, double ceiling)
{
    double whole = 1.0;
    for (int turn = 0; turn < loudnessTurns; ++turn) {
        const auto loudness = audio::measureIntegratedLoudness(clip);
        if (!loudness || std::abs(targetLufs - *loudness) < heardDecibels) {
            break;
        }
        const double gain = std::pow(10.0, (targetLufs - *loudness) / 20.0);
        whole *= gain;
        for (float& sample : clip.samples) {
            sample = softClipped(sample * gain, ceiling);
        }
    }
    return whole;
}

/// In seconds, and as a part of a short clip.
struct FadeLength
{
    double seconds = 1.0;
    std::int64_t share = 8;
};

} // namespace

void fadeOut(audio::AudioBuffer& clip, ClipEnd end)
{
    if (end == ClipEnd::Looped) {
        return;
    }
    const FadeLength fade = end == ClipEnd::Faded ? FadeLength{5.0, 4} : FadeLength{1.0, 8};
    const std::int64_t frames = clip.frames();
    const std::int64_t length =
        std::min<std::int64_t>(std::llround(fade.seconds * clip.sampleRateHz), frames / fade.share);
    for (std::int64_t i = 0; i < length; ++i) {
        const double left = static_cast<double>(length - 1 - i) / static_cast<double>(length);
        // A quarter of a cosine keeps the loudness longer than a straight line does.
        const auto gain = static_cast<float>(std::sin(left * 1.5707963267948966));
        for (int channel = 0; channel < clip.channels; ++channel) {
            clip.samples[static_cast<std::size_t>((frames - length + i) * clip.channels + channel)] *= gain;
        }
    }
}

MasterGain master(audio::AudioBuffer& clip, ClipEnd end, const BusCompression& compression)
{
    MasterGain whole;
    if (compression.ratio > 1.0) {
        if (const auto loudness = audio::measureIntegratedLoudness(clip)) {
            // The threshold is that of a clip which is as loud as all of them.
            BusCompression atThisLevel = compression;
            atThisLevel.thresholdDecibels += *loudness - targetLufs;
            whole.compression = compressionOf(clip, atThisLevel, end == ClipEnd::Looped);
            whole.compression.applyTo(clip);
        }
    }
    // What is compressed before fades evenly.
    fadeOut(clip, end);
    double ceiling = highestCeiling;
    double truePeak = 0.0;
    for (int turn = 0; turn < ceilingTurns; ++turn) {
        whole.gain *= bringToTarget(clip, ceiling);
        truePeak = audio::measureLoudness(clip).truePeak;
        if (truePeak <= highestTruePeak) {
            return whole;
        }
        ceiling = std::max(lowestCeiling, ceiling * highestTruePeak * 0.99 / truePeak);
        for (float& sample : clip.samples) {
            sample = softClipped(sample, ceiling);
        }
    }
    // Where both cannot be had the true peak wins.
    truePeak = audio::measureLoudness(clip).truePeak;
    if (truePeak > highestTruePeak) {
        const auto gain = static_cast<float>(highestTruePeak * 0.999 / truePeak);
        whole.gain *= gain;
        for (float& sample : clip.samples) {
            sample *= gain;
        }
    }
    return whole;
}

} // namespace melodeck::engine
