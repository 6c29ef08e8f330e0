#include "engine/sketch/Arranger.h"

#include "engine/sketch/BassPlayer.h"
#include "engine/sketch/CounterPlayer.h"
#include "engine/sketch/Drummer.h"
#include "engine/sketch/LeadPlayer.h"
#include "engine/sketch/RhythmPlayer.h"

#include <algorithm>
#include <cmath>

namespace melodeck::engine {

namespace {

/// Notes outside the clip are dropped, those across its edges cut; in a loop they ring on.
void cutToClip(Track& track, double durationSeconds, bool loops)
{
    std::vector<NoteEvent> kept;
    for (NoteEvent note : track.notes) {
        const double end = note.startSeconds + note.lengthSeconds;
        // A note that began before the clip is heard when most of it is left.
        if (note.startSeconds < 0.0 && note.startSeconds > -0.08) {
            note.startSeconds = 0.0;
        }
        note.lengthSeconds = (loops ? end : std::min(end, durationSeconds)) - note.startSeconds;
        if (note.startSeconds >= 0.0 && note.startSeconds < durationSeconds && note.lengthSeconds > 0.01) {
            note.velocity = std::clamp(note.velocity, 1, 127);
            kept.push_back(note);
        }
    }
    track.notes = std::move(kept);
}

} // namespace

const mir::Key& Score::keyAt(double beat) const
{
    return harmony.keys.empty() ? tune.key : harmony.keys[harmony.indexAt(beat, tune.beatsPerBar)];
}

double Score::secondsAtStep(double step) const
{
    const auto whole = static_cast<long>(std::floor(step + 1e-6));
    const long unit = style.swingSteps;
    // Six eighths have the lilt already.
    const double swing = tune.barsPerMeasure == 2 ? 0.0 : style.swing;
    const bool offBeat = ((whole / unit) % 2 + 2) % 2 == 1;
    // Everything in the second half of a pair moves along, so that the order of the notes stays.
    const double swung = offBeat ? swing * static_cast<double>(unit) : 0.0;
    const double inside = offBeat ? static_cast<double>(((whole % unit) + unit) % unit) : 0.0;
    const double shrunk = inside * swing;
    return secondsAt((step + swung - shrunk) / 4.0);
}

Arrangement arrange(const Score& score, RandomSource& random)
{
    Arrangement arrangement;
    arrangement.durationSeconds = score.form.durationSeconds;
    arrangement.reverb = score.style.reverb;
    arrangement.compression = score.style.compression;
    arrangement.loops = score.form.loops;
    for (Track& track : playLead(score, random)) {
        arrangement.tracks.push_back(std::move(track));
    }
    if (score.style.counter) {
        Track counter = playCounter(score, *score.style.counter, random);
        if (!counter.notes.empty()) {
            arrangement.tracks.push_back(std::move(counter));
        }
    }
    if (score.intent.bass) {
        arrangement.tracks.push_back(playBass(score, random));
    }
    for (Track& track : playLayers(score, random)) {
        arrangement.tracks.push_back(std::move(track));
    }
    if (score.intent.drums && !score.style.drums.empty()) {
        arrangement.tracks.push_back(playDrums(score, random));
    }
    for (Track& track : arrangement.tracks) {
        cutToClip(track, arrangement.durationSeconds, arrangement.loops);
    }
    return arrangement;
}

} // namespace melodeck::engine
