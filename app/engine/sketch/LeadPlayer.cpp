#include "engine/sketch/LeadPlayer.h"

#include "engine/sketch/Ornaments.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace melodeck::engine {

namespace {

constexpr double pullToGrid = 0.6;
constexpr double shortestSeconds = 0.12;
/// What is shorter was meant to be.
constexpr double graceBeats = 0.2;
constexpr double lowestMeanPitch = 64.0;
constexpr double highestMeanPitch = 81.0;

/// Grid time and played time differ by the pull and, in a style with swing, by the swing of its place.
double pulledSeconds(const Score& score, double beats)
{
    const double step = std::round(beats * 4.0);
    const double played = score.secondsAt(beats);
    return played + pullToGrid * (score.secondsAtStep(step) - played);
}

int velocityOf(const Score& score, const TuneNote& note, RandomSource& random)
{
    const double inBar = std::fmod(std::round(note.startBeats * 4.0) / 4.0, score.tune.beatsPerBar);
    const double accent = inBar < 0.1 ? 5.0 : 0.0;
    const double loudness = 84.0 + 24.0 * note.strength + accent + 0.5 * score.intent.velocity;
    return static_cast<int>(std::lround(loudness + score.style.humanity * random.between(-6.0, 6.0)));
}

std::vector<NoteEvent> playedNotes(const Score& score, RandomSource& random)
{
    std::vector<NoteEvent> events;
    const int shift = leadShift(score.tune);
    const double lastStart = score.form.finalBeat.value_or(score.form.endBeat) + 0.25;
    for (const TuneNote& note : ornamented(score, random)) {
        if (note.startBeats > lastStart) {
            break;
        }
        NoteEvent event;
        event.startSeconds = pulledSeconds(score, note.startBeats);
        const double end = pulledSeconds(score, note.endBeats());
        event.lengthSeconds =
            std::max(note.lengthBeats < graceBeats ? 0.04 : shortestSeconds, end - event.startSeconds);
        event.midi = std::clamp(note.midi + shift, 24, 108);
        event.velocity = velocityOf(score, note, random);
        events.push_back(event);
    }
    return events;
}

/// Small gaps are breathing between notes of a recording, not rests; the last note of the piece is held.
void playLegato(const Score& score, std::vector<NoteEvent>& events)
{
    const double smallGap = 0.3 * score.tune.secondsPerBeat();
    for (std::size_t i = 0; i + 1 < events.size(); ++i) {
        const double gap = events[i + 1].startSeconds - events[i].startSeconds - events[i].lengthSeconds;
        if (gap < smallGap) {
            // The same key has to come up before it goes down again.
            const double lift = events[i + 1].midi == events[i].midi ? 0.03 : 0.0;
            events[i].lengthSeconds = std::max(0.05, events[i].lengthSeconds + gap - lift);
        }
    }
    if (score.form.finalBeat && !events.empty()) {
        events.back().lengthSeconds =
            std::max(events.back().lengthSeconds, score.form.durationSeconds - 0.15 - events.back().startSeconds);
    }
}

} // namespace

int leadShift(const Tune& tune)
{
    double sum = 0.0;
    double weight = 0.0;
    for (const TuneNote& note : tune.notes) {
        sum += note.midi * note.lengthBeats;
        weight += note.lengthBeats;
    }
    if (weight <= 0.0) {
        return 0;
    }
    const double mean = sum / weight;
    if (mean < lowestMeanPitch) {
        return 12 * static_cast<int>(std::ceil((lowestMeanPitch - mean) / 12.0));
    }
    return mean > highestMeanPitch ? -12 * static_cast<int>(std::ceil((mean - highestMeanPitch) / 12.0)) : 0;
}

std::vector<Track> playLead(const Score& score, RandomSource& random)
{
    const LeadVoice& voice = score.style.lead;
    Track lead;
    lead.role = TrackRole::Lead;
    lead.program = score.intent.instrument ? score.intent.instrument->program : voice.program;
    lead.gain = voice.gain;
    lead.pan = voice.pan;
    lead.reverb = 56;
    lead.notes = playedNotes(score, random);
    playLegato(score, lead.notes);

    const std::optional<Doubling> doubling =
        score.intent.instrument ? score.intent.instrument->doubling : voice.doubling;
    std::vector<Track> tracks{lead};
    if (doubling) {
        Track second = lead;
        second.role = TrackRole::LeadDouble;
        second.program = doubling->program;
        second.gain = doubling->gain;
        second.pan = 127 - lead.pan;
        for (NoteEvent& note : second.notes) {
            note.midi = std::clamp(note.midi + 12 * doubling->octave, 24, 108);
        }
        tracks.push_back(second);
    }
    return tracks;
}

} // namespace melodeck::engine
