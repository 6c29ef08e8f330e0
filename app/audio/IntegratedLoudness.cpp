#include "audio/IntegratedLoudness.h"

#include "audio/RunningLoudness.h"

namespace melodeck::audio {

std::optional<double> measureIntegratedLoudness(const AudioBuffer& audio)
{
    if (audio.samples.empty() || audio.channels < 1 || audio.sampleRateHz < 1) {
        return std::nullopt;
    }
    RunningLoudness meter(audio.channels, audio.sampleRateHz, LoudnessParts::Integrated);
    meter.add(audio.samples);
    return meter.result().integratedLufs;
}

} // namespace melodeck::audio
