#include "mir/MelodyTranscriber.h"

#include "audio/Conversion.h"
#include "mir/KeyEstimator.h"
#include "mir/MelodyGate.h"
#include "mir/MeterEstimator.h"
#include "mir/NoteSegmenter.h"
#include "mir/OnsetDetector.h"
#include "mir/TempoEstimator.h"
#include "mir/Tuning.h"
#include "mir/YinPitchTracker.h"

#include <utility>

namespace melodeck::mir {

Transcription transcribeMelody(const audio::AudioBuffer& audio, std::stop_token stop)
{
    Transcription result;
    result.durationSeconds = audio.durationSeconds();
    if (audio.samples.empty() || audio.channels < 1 || audio.sampleRateHz < 1) {
        return result;
    }
    const auto converted = audio::resampled(audio::withChannels(audio, 1), analysisRateHz);
    if (!converted || stop.stop_requested()) {
        return result;
    }
    const std::vector<float>& mono = converted->samples;
    const std::vector<PitchFrame> frames = YinPitchTracker().track(mono, stop);
    const std::vector<Onset> onsets = OnsetDetector().detect(mono, stop);
    if (stop.stop_requested()) {
        return result;
    }
    result.kind = judgeVoice(measureVoice(mono, frames));
    if (result.kind != MelodyKind::Monophonic) {
        return result;
    }
    result.tuningSemitones = estimateTuning(frames);
    result.notes = NoteSegmenter().segment(frames, onsets, result.tuningSemitones);
    // A note that sounds until the recording stops was cut, or the tune goes on after it.
    const bool cut = !result.notes.empty() && result.notes.back().offsetSeconds > result.durationSeconds - 0.25;
    const Ending ending = cut ? Ending::Cut : Ending::Whole;
    result.key = estimateKey(result.notes, ending);
    Rhythm rhythm = MeterEstimator().follow(result.notes, TempoEstimator().estimate(result.notes), ending);
    result.meter = rhythm.meter;
    result.tempo = std::move(rhythm.tempo);
    return result;
}

} // namespace melodeck::mir
