#include "engine/sketch/CounterPlayer.h"

#include "engine/sketch/Chord.h"
#include "engine/sketch/Hand.h"
#include "engine/sketch/LeadPlayer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <optional>

namespace melodeck::engine {

namespace {

constexpr int lowest = 50;
constexpr int highest = 72;
constexpr int centre = 60;
/// So far below the lead at least.
constexpr int distanceToLead = 3;
constexpr double longestBeats = 8.0;

/// A stretch of one chord.
struct Span
{
    double from = 0.0;
    double to = 4.0;
};

std::vector<Span> spansOf(const Score& score)
{
    std::vector<Span> spans;
    const double end = score.form.finalBeat.value_or(score.form.endBeat);
    for (double beat = std::max(0.0, score.form.firstBeat); beat < end - 0.1;) {
        double to = score.harmony.nextPlace(beat, score.tune.beatsPerBar);
        while (to < end - 0.1 && to - beat < longestBeats - 0.1 && score.chordAt(to) == score.chordAt(beat) &&
               score.form.sectionIndexAt(to) == score.form.sectionIndexAt(beat)) {
            to = score.harmony.nextPlace(to, score.tune.beatsPerBar);
        }
        spans.push_back({beat, std::min(to, end)});
        beat = to;
    }
    return spans;
}

/// What the lead does during a span.
struct LeadMotion
{
    std::optional<int> pitch;
    int direction = 0;
    int starts = 0;
};

LeadMotion motionIn(const Score& score, const Span& span, int shift)
{
    LeadMotion motion;
    const TuneNote* before = nullptr;
    for (const TuneNote& note : score.lead) {
        if (note.startBeats >= span.to - 0.1) {
            break;
        }
        if (note.startBeats >= span.from - 0.2) {
            ++motion.starts;
        }
        if (note.endBeats() > span.from + 0.1) {
            motion.pitch = std::min(motion.pitch.value_or(127), note.midi + shift);
        }
        if (note.startBeats < span.from + 0.2) {
            motion.direction = before == nullptr ? 0 : (note.midi > before->midi ? 1 : -1);
            before = &note;
        }
    }
    return motion;
}

/// Thirds and sevenths say most of a chord.
double costOfTone(std::size_t index)
{
    return index == 1 || index == 3 ? 0.0 : index == 2 ? 3.5 : 5.0;
}

int chosenPitch(const ChordSymbol& chord, const LeadMotion& motion, int last)
{
    const std::vector<int> intervals = chordIntervals(chord.quality);
    int best = last;
    double least = 1e9;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        for (int pitch = pitchAbove((chord.root + intervals[i]) % 12, lowest); pitch <= highest; pitch += 12) {
            const int move = pitch - last;
            double cost = std::abs(move) + 0.3 * std::abs(pitch - centre) + costOfTone(i);
            cost += move != 0 && (move > 0 ? 1 : -1) == motion.direction ? 3.0 : 0.0;
            if (motion.pitch) {
                cost += (*motion.pitch - pitch) % 12 == 0 ? 2.0 : 0.0;
                cost += pitch > *motion.pitch - distanceToLead ? 8.0 : 0.0;
            }
            if (cost < least) {
                least = cost;
                best = pitch;
            }
        }
    }
    return best;
}

bool plays(const Score& score, const Span& span, const LeadMotion& motion)
{
    const SectionKind kind = score.form.sectionAt(span.from).kind;
    if (kind == SectionKind::Breakdown) {
        return false;
    }
    return kind != SectionKind::Theme || motion.starts <= 0.5 * (span.to - span.from);
}

} // namespace

Track playCounter(const Score& score, const CounterVoice& voice, RandomSource& random)
{
    Track track;
    track.role = TrackRole::Counter;
    track.program = voice.program;
    track.gain = voice.gain;
    track.pan = voice.pan;
    track.reverb = 62;
    const int shift = leadShift(score.tune);
    int last = centre;
    const auto add = [&](double from, double to, int pitch) {
        NoteEvent event;
        event.startSeconds = score.secondsAt(from) + score.style.humanity * random.between(0.0, 0.02);
        event.lengthSeconds = std::max(0.1, 0.98 * (score.secondsAt(to) - event.startSeconds));
        event.midi = pitch;
        event.velocity = static_cast<int>(
            std::lround(66.0 + 0.5 * score.intent.velocity + score.style.humanity * random.between(-4.0, 4.0)));
        track.notes.push_back(event);
    };
    for (const Span& span : spansOf(score)) {
        const LeadMotion motion = motionIn(score, span, shift);
        if (!plays(score, span, motion)) {
            continue;
        }
        last = chosenPitch(score.chordAt(span.from), motion, last);
        add(span.from, span.to, last);
    }
    if (score.form.finalBeat && !track.notes.empty()) {
        const ChordSymbol home = diatonicChord(score.keyAt(*score.form.finalBeat), 1, Extension::Triad);
        add(*score.form.finalBeat, score.form.endBeat, chosenPitch(home, {}, last));
    }
    return track;
}

} // namespace melodeck::engine
