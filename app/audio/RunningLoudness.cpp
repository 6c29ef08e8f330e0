#include "audio/RunningLoudness.h"

#include <algorithm>
#include <cmath>

namespace melodeck::audio {

namespace {

/// EBU R128's absolute gate: below it there is nothing to speak of.
constexpr double kSilenceLufs = -70.0;

} // namespace

void RunningLoudness::Closer::operator()(ebur128_state* meter) const
{
    ebur128_destroy(&meter);
}

RunningLoudness::RunningLoudness(int channels, int sampleRateHz, LoudnessParts parts)
    : m_channels(channels)
    , m_state(
          ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sampleRateHz),
                       parts == LoudnessParts::Integrated ? EBUR128_MODE_I : EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK))
{
}

void RunningLoudness::add(std::span<const float> samples)
{
    const std::size_t frames = samples.size() / static_cast<std::size_t>(m_channels);
    if (m_state && ebur128_add_frames_float(m_state.get(), samples.data(), frames) != EBUR128_SUCCESS) {
        m_state.reset();
    }
}

Loudness RunningLoudness::result() const
{
    Loudness loudness;
    if (!m_state) {
        return loudness;
    }
    double lufs = 0.0;
    if (ebur128_loudness_global(m_state.get(), &lufs) == EBUR128_SUCCESS && std::isfinite(lufs) &&
        lufs > kSilenceLufs) {
        loudness.integratedLufs = lufs;
    }
    for (unsigned channel = 0; channel < static_cast<unsigned>(m_channels); ++channel) {
        double peak = 0.0;
        if (ebur128_true_peak(m_state.get(), channel, &peak) == EBUR128_SUCCESS) {
            loudness.truePeak = std::max(loudness.truePeak, peak);
        }
    }
    return loudness;
}

} // namespace melodeck::audio
