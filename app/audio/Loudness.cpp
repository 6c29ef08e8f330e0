#include "audio/Loudness.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace melodeck::audio {

namespace {

struct MeterCloser
{
    void operator()(ebur128_state* meter) const { ebur128_destroy(&meter); }
};

/// EBU R128's absolute gate: below it there is nothing to speak of.
constexpr double kSilenceLufs = -70.0;

} // namespace

Loudness measureLoudness(const AudioBuffer& audio)
{
    Loudness loudness;
    if (audio.samples.empty() || audio.channels < 1 || audio.sampleRateHz < 1) {
        return loudness;
    }
    const std::unique_ptr<ebur128_state, MeterCloser> meter(ebur128_init(static_cast<unsigned>(audio.channels),
                                                                         static_cast<unsigned long>(audio.sampleRateHz),
                                                                         EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    if (!meter || ebur128_add_frames_float(meter.get(), audio.samples.data(),
                                           static_cast<std::size_t>(audio.frames())) != EBUR128_SUCCESS) {
        return loudness;
    }
    double lufs = 0.0;
    if (ebur128_loudness_global(meter.get(), &lufs) == EBUR128_SUCCESS && std::isfinite(lufs) && lufs > kSilenceLufs) {
        loudness.integratedLufs = lufs;
    }
    for (unsigned channel = 0; channel < static_cast<unsigned>(audio.channels); ++channel) {
        double peak = 0.0;
        if (ebur128_true_peak(meter.get(), channel, &peak) == EBUR128_SUCCESS) {
            loudness.truePeak = std::max(loudness.truePeak, peak);
        }
    }
    return loudness;
}

} // namespace melodeck::audio
