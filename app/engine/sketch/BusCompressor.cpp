#include "engine/sketch/BusCompressor.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

/// Around the threshold the ratio comes in over so many decibels.
constexpr double kneeDecibels = 8.0;
/// A bass note must not be followed from wave to wave.
constexpr double levelSeconds = 0.01;

/// Part of the way that a follower goes in one step.
double stepShare(double seconds, int rateHz)
{
    return 1.0 - std::exp(-static_cast<double>(GainCurve::stepFrames) / (seconds * rateHz));
}

/// Mean square of each step, of the louder side.
std::vector<double> powersOf(const audio::AudioBuffer& audio)
{
    std::vector<double> powers;
    const std::int64_t frames = audio.frames();
    powers.reserve(static_cast<std::size_t>(frames / GainCurve::stepFrames) + 1);
    for (std::int64_t start = 0; start < frames; start += GainCurve::stepFrames) {
        const std::int64_t end = std::min(frames, start + GainCurve::stepFrames);
        double loudest = 0.0;
        for (int channel = 0; channel < audio.channels; ++channel) {
            double sum = 0.0;
            for (std::int64_t frame = start; frame < end; ++frame) {
                const double sample = audio.samples[static_cast<std::size_t>(frame * audio.channels + channel)];
                sum += sample * sample;
            }
            loudest = std::max(loudest, sum / static_cast<double>(end - start));
        }
        powers.push_back(loudest);
    }
    return powers;
}

/// How much sooner it is turned down than heard: what comes is known, and a compressor that is late takes from what
/// follows a drum instead of the drum.
std::size_t stepsAhead(const BusCompression& compression, int rateHz)
{
    return static_cast<std::size_t>(
        std::llround((compression.attackSeconds + levelSeconds) * rateHz / static_cast<double>(GainCurve::stepFrames)));
}

/// By how many decibels a level is turned down.
double reductionAt(double decibels, const BusCompression& compression)
{
    const double over = decibels - compression.thresholdDecibels;
    const double slope = 1.0 - 1.0 / compression.ratio;
    if (over <= -0.5 * kneeDecibels) {
        return 0.0;
    }
    if (over >= 0.5 * kneeDecibels) {
        return slope * over;
    }
    const double inKnee = over + 0.5 * kneeDecibels;
    return slope * inKnee * inKnee / (2.0 * kneeDecibels);
}

} // namespace

void GainCurve::applyTo(audio::AudioBuffer& audio) const
{
    if (m_values.empty()) {
        return;
    }
    const std::int64_t frames = audio.frames();
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const auto step = static_cast<std::size_t>(frame / stepFrames);
        const float from = m_values[std::min(step, m_values.size() - 1)];
        const float to = m_values[std::min(step + 1, m_values.size() - 1)];
        const auto place = static_cast<float>(frame % stepFrames) / static_cast<float>(stepFrames);
        const float gain = from + (to - from) * place;
        for (int channel = 0; channel < audio.channels; ++channel) {
            audio.samples[static_cast<std::size_t>(frame * audio.channels + channel)] *= gain;
        }
    }
}

GainCurve compressionOf(const audio::AudioBuffer& audio, const BusCompression& compression, bool loops)
{
    if (compression.ratio <= 1.0 || audio.samples.empty()) {
        return {};
    }
    const std::vector<double> powers = powersOf(audio);
    const double levelShare = stepShare(levelSeconds, audio.sampleRateHz);
    const double attackShare = stepShare(compression.attackSeconds, audio.sampleRateHz);
    const double releaseShare = stepShare(compression.releaseSeconds, audio.sampleRateHz);
    double level = 0.0;
    double reduction = 0.0;
    std::vector<float> values(powers.size());
    // The second turn begins as the first one ended.
    for (int turn = loops ? 0 : 1; turn < 2; ++turn) {
        for (std::size_t i = 0; i < powers.size(); ++i) {
            level += levelShare * (powers[i] - level);
            const double wanted = reductionAt(10.0 * std::log10(level + 1e-12), compression);
            reduction += (wanted > reduction ? attackShare : releaseShare) * (wanted - reduction);
            values[i] = static_cast<float>(std::pow(10.0, -reduction / 20.0));
        }
    }
    const std::size_t ahead = std::min(stepsAhead(compression, audio.sampleRateHz), values.size());
    if (loops) {
        std::rotate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(ahead), values.end());
        // Where the loop goes round, the line leads to its start.
        values.push_back(values.front());
    } else {
        const float last = values.back();
        values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(ahead));
        values.insert(values.end(), ahead, last);
    }
    return GainCurve(std::move(values));
}

} // namespace melodeck::engine
