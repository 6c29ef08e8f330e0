#include "mir/MelodyTranscriber.h"

#include "audio/Conversion.h"
#include "mir/KeyChanges.h"
#include "mir/MelodyGate.h"
#include "mir/MeterEstimator.h"
#include "mir/NoteSegmenter.h"
#include "mir/OnsetDetector.h"
#include "mir/SaliencePitchTracker.h"
#include "mir/TempoEstimator.h"
#include "mir/Tuning.h"
#include "mir/YinPitchTracker.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace melodeck::mir {

namespace {

/// In a chord that is held the strongest pitch changes without anything being struck: that is no melody.
bool isLead(const std::vector<Note>& notes, const std::vector<Onset>& onsets)
{
    constexpr double fewestOnsetsPerNote = 0.3;
    return static_cast<double>(onsets.size()) >= fewestOnsetsPerNote * static_cast<double>(notes.size());
}

/// What stands out of a mix for so short a time is more often of the accompaniment.
bool isPassing(const Note& note)
{
    constexpr double shortestSeconds = 0.14;
    return note.offsetSeconds - note.onsetSeconds < shortestSeconds;
}

bool isStruck(const Note& note, const std::vector<Onset>& onsets)
{
    constexpr double nearSeconds = 0.03;
    return std::any_of(onsets.begin(), onsets.end(), [&note](const Onset& onset) {
        return std::abs(onset.seconds - note.onsetSeconds) <= nearSeconds;
    });
}

/// A tone that swells or trembles is heard as the same pitch, or its octave, several times; two or three of them may
/// even seem struck.
bool isOneNote(const std::vector<Note>& notes, const std::vector<Onset>& onsets)
{
    constexpr std::ptrdiff_t mostParts = 3;
    const auto struck =
        std::count_if(notes.begin(), notes.end(), [&](const Note& note) { return isStruck(note, onsets); });
    return !notes.empty() && struck <= mostParts && std::all_of(notes.begin(), notes.end(), [&](const Note& note) {
        return (note.midi - notes.front().midi) % 12 == 0;
    });
}

} // namespace

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
    std::vector<PitchFrame> frames = YinPitchTracker().track(mono, stop);
    const std::vector<Onset> onsets = OnsetDetector().detect(mono, stop);
    if (stop.stop_requested()) {
        return result;
    }
    VoiceFacts facts = measureVoice(mono, frames);
    result.kind = judgeVoice(facts);
    if (result.kind == MelodyKind::Polyphonic || result.kind == MelodyKind::Unpitched) {
        frames = SaliencePitchTracker().track(mono, stop);
        facts.steadiness = measureSteadiness(frames);
        result.kind = judgeVoice(facts);
    }
    if (stop.stop_requested()) {
        return {};
    }
    if (result.kind != MelodyKind::Monophonic && result.kind != MelodyKind::Polyphonic) {
        return result;
    }
    result.tuningSemitones = estimateTuning(frames);
    result.notes = NoteSegmenter().segment(frames, onsets, result.tuningSemitones);
    if (result.kind == MelodyKind::Polyphonic) {
        std::erase_if(result.notes, isPassing);
        if (!isLead(result.notes, onsets)) {
            result.notes.clear();
            return result;
        }
    } else if (isOneNote(result.notes, onsets)) {
        result.notes.front().offsetSeconds = result.notes.back().offsetSeconds;
        result.notes.resize(1);
    }
    // A note that sounds until the recording stops was cut, or the tune goes on after it.
    const bool cut = !result.notes.empty() && result.notes.back().offsetSeconds > result.durationSeconds - 0.25;
    const Ending ending = cut ? Ending::Cut : Ending::Whole;
    Rhythm rhythm = MeterEstimator().follow(result.notes, TempoEstimator().estimate(result.notes), ending);
    result.meter = rhythm.meter;
    result.tempo = std::move(rhythm.tempo);
    KeyCourse keys = followKeys(result.notes, ending, result.tempo, result.meter.beatsPerBar);
    result.key = keys.key;
    result.keyChanges = std::move(keys.changes);
    return result;
}

} // namespace melodeck::mir
