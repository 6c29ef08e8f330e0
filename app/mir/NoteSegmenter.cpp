#include "mir/NoteSegmenter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace melodeck::mir {

namespace {

constexpr int lowestMidi = 36;
constexpr int highestMidi = 96;
constexpr std::size_t stateCount = highestMidi - lowestMidi + 2;
constexpr std::size_t unvoiced = 0;

constexpr double pitchSpread = 0.42;
constexpr double changeCost = 5.5;
constexpr double voicingCost = 2.5;
constexpr double gateBelowPeakDb = 34.0;
constexpr double leastProbability = 1e-3;

constexpr double snapBackSeconds = 0.14;
constexpr double snapAheadSeconds = 0.05;
constexpr double shortestNoteSeconds = 0.07;
constexpr double shortestSplitSeconds = 0.09;
constexpr double repeatRiseDb = 1.5;
/// A repeat that is breathed or bowed has no attack, only a moment at which it is softer than before and after.
constexpr double repeatDipDb = 6.0;
constexpr std::size_t dipReach = 25;
constexpr std::size_t dipWidth = 8;
constexpr std::size_t tremoloReach = 30;
constexpr double deeperShare = 1.25;

using Scores = std::array<double, stateCount>;

/// A stretch of frames [first, end) on one pitch.
struct Run
{
    int midi = 0;
    std::size_t first = 0;
    std::size_t end = 0;
};

double loudestDb(std::span<const PitchFrame> frames)
{
    double loudest = -120.0;
    for (const PitchFrame& frame : frames) {
        loudest = std::max(loudest, frame.levelDb);
    }
    return loudest;
}

Scores emissionOf(const PitchFrame& frame, double tuning, double gateDb)
{
    Scores scores;
    scores.fill(std::log(leastProbability));
    if (frame.levelDb < gateDb) {
        scores[unvoiced] = 0.0;
        return scores;
    }
    Scores probabilities{};
    double voiced = 0.0;
    for (const PitchCandidate& candidate : frame.candidates) {
        voiced += candidate.probability;
        const double midi = candidate.midi - tuning;
        const int nearest = static_cast<int>(std::lround(midi));
        for (int note = std::max(lowestMidi, nearest - 2); note <= std::min(highestMidi, nearest + 2); ++note) {
            const double distance = (midi - note) / pitchSpread;
            probabilities[static_cast<std::size_t>(note - lowestMidi) + 1] +=
                candidate.probability * std::exp(-0.5 * distance * distance);
        }
    }
    for (std::size_t state = 1; state < stateCount; ++state) {
        scores[state] = std::log(probabilities[state] + leastProbability);
    }
    scores[unvoiced] = std::log(std::max(0.0, 1.0 - voiced) * 0.5 + 0.02);
    return scores;
}

/// Cost of leaving a state is the same for all targets, so the best predecessor is itself or the best of all.
std::vector<std::size_t> likeliestPath(std::span<const PitchFrame> frames, double tuning)
{
    const double gateDb = loudestDb(frames) - gateBelowPeakDb;
    std::vector<std::array<std::uint8_t, stateCount>> from(frames.size());
    Scores scores{};
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        const Scores emission = emissionOf(frames[i], tuning, gateDb);
        Scores next{};
        for (std::size_t state = 0; state < stateCount; ++state) {
            const double cost = state == unvoiced || best == unvoiced ? voicingCost : changeCost;
            const double changed = scores[best] - cost;
            from[i][state] = static_cast<std::uint8_t>(changed > scores[state] ? best : state);
            next[state] = std::max(changed, scores[state]) + emission[state];
        }
        scores = next;
    }
    std::vector<std::size_t> path(frames.size(), unvoiced);
    auto state = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    for (std::size_t i = frames.size(); i-- > 0;) {
        path[i] = state;
        state = from[i][state];
    }
    return path;
}

std::vector<Run> runsOf(const std::vector<std::size_t>& path)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == unvoiced) {
            continue;
        }
        const int midi = lowestMidi + static_cast<int>(path[i]) - 1;
        if (!runs.empty() && runs.back().midi == midi && runs.back().end == i) {
            runs.back().end = i + 1;
        } else {
            runs.push_back({midi, i, i + 1});
        }
    }
    return runs;
}

double secondsOf(std::size_t frame)
{
    return static_cast<double>(frame) * secondsPerHop;
}

/// The onset that dates a pitch which the path reached at `seconds`: strong ones may lie further away.
std::optional<double> datingOnset(std::span<const Onset> onsets, double seconds, double earliest)
{
    std::optional<double> dated;
    double bestScore = 0.0;
    for (const Onset& onset : onsets) {
        const double distance = onset.seconds - seconds;
        if (distance < -snapBackSeconds || distance > snapAheadSeconds || onset.seconds < earliest) {
            continue;
        }
        const double score = onset.strength * (1.0 - std::abs(distance) / 0.2);
        if (score > bestScore) {
            bestScore = score;
            dated = onset.seconds;
        }
    }
    return dated;
}

/// How much louder it gets around a moment, dB; positive for a note struck again.
double riseDb(std::span<const PitchFrame> frames, double seconds)
{
    const auto at = static_cast<std::ptrdiff_t>(std::lround(seconds / secondsPerHop));
    const auto size = static_cast<std::ptrdiff_t>(frames.size());
    double before = 0.0;
    double after = -120.0;
    for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, at - 5); i < std::min(size, at + 1); ++i) {
        before = std::min(before, frames[static_cast<std::size_t>(i)].levelDb);
    }
    for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, at); i < std::min(size, at + 7); ++i) {
        after = std::max(after, frames[static_cast<std::size_t>(i)].levelDb);
    }
    return after - before;
}

/// Without an attack a note begins where the sound is softest between two pitches; where it is not softer there, when
/// its pitch is reached.
double softestMoment(std::span<const PitchFrame> frames, double seconds, double earliest)
{
    constexpr double leastDb = 3.0;
    const auto reached = std::min(static_cast<std::size_t>(std::lround(seconds / secondsPerHop)), frames.size() - 1);
    const auto back = static_cast<std::size_t>(snapBackSeconds / secondsPerHop);
    const std::size_t from = std::max(reached - std::min(reached, back),
                                      static_cast<std::size_t>(std::max(0.0, std::ceil(earliest / secondsPerHop))));
    std::size_t softest = reached;
    for (std::size_t i = from; i < reached; ++i) {
        softest = frames[i].levelDb < frames[softest].levelDb ? i : softest;
    }
    if (from >= softest) {
        return seconds;
    }
    const double before = loudestDb(frames.subspan(from, softest - from));
    const double after = loudestDb(frames.subspan(softest, std::min(frames.size() - softest, back)));
    return std::min(before, after) - frames[softest].levelDb >= leastDb ? secondsOf(softest) : seconds;
}

/// A short hole in a pitch without a new attack belongs to the same note.
bool continues(const Note& previous, const Run& run, std::span<const Onset> onsets, std::span<const PitchFrame> frames)
{
    const double start = secondsOf(run.first);
    if (previous.midi != run.midi || start - previous.offsetSeconds > 0.06) {
        return false;
    }
    const auto dated = datingOnset(onsets, start, previous.onsetSeconds + shortestSplitSeconds);
    return !dated || riseDb(frames, *dated) < repeatRiseDb;
}

std::vector<Note> datedNotes(const std::vector<Run>& runs, std::span<const Onset> onsets,
                             std::span<const PitchFrame> frames)
{
    std::vector<Note> notes;
    for (const Run& run : runs) {
        if (!notes.empty() && continues(notes.back(), run, onsets, frames)) {
            notes.back().offsetSeconds = secondsOf(run.end);
            continue;
        }
        const double earliest = notes.empty() ? 0.0 : notes.back().onsetSeconds + 0.05;
        Note note;
        note.midi = run.midi;
        const auto onset = datingOnset(onsets, secondsOf(run.first), earliest);
        note.onsetSeconds = onset ? *onset : softestMoment(frames, secondsOf(run.first), earliest);
        note.offsetSeconds = secondsOf(run.end);
        if (!notes.empty()) {
            notes.back().offsetSeconds = std::min(notes.back().offsetSeconds, note.onsetSeconds);
        }
        if (note.offsetSeconds - note.onsetSeconds >= shortestNoteSeconds) {
            notes.push_back(note);
        }
    }
    return notes;
}

std::vector<Note> splitAtAttacks(const std::vector<Note>& notes, std::span<const Onset> onsets,
                                 std::span<const PitchFrame> frames)
{
    std::vector<Note> split;
    for (Note note : notes) {
        for (const Onset& onset : onsets) {
            const bool inside = onset.seconds > note.onsetSeconds + shortestSplitSeconds &&
                                onset.seconds < note.offsetSeconds - shortestNoteSeconds;
            if (inside && riseDb(frames, onset.seconds) > repeatRiseDb) {
                Note first = note;
                first.offsetSeconds = onset.seconds;
                split.push_back(first);
                note.onsetSeconds = onset.seconds;
            }
        }
        split.push_back(note);
    }
    return split;
}

double loudestBetween(std::span<const PitchFrame> frames, std::size_t first, std::size_t end)
{
    return loudestDb(frames.subspan(first, std::max(end, first + 1) - first));
}

/// A moment at which a note is softer than before and after.
struct Dip
{
    std::size_t frame = 0;
    double depthDb = 0.0;
};

/// How far the level between two frames of a note dips to a frame; 0 where that is not the bottom of a dip.
double dipDepthDb(std::span<const PitchFrame> frames, std::size_t at, std::size_t first, std::size_t end)
{
    const double level = frames[at].levelDb;
    const std::size_t from = std::max(first, at - std::min(at, dipWidth));
    for (std::size_t i = from; i < std::min(end, at + dipWidth + 1); ++i) {
        if (frames[i].levelDb < level || (frames[i].levelDb == level && i < at)) {
            return 0.0;
        }
    }
    const double before = loudestBetween(frames, std::max(first, at - std::min(at, dipReach)), at);
    const double after = loudestBetween(frames, at, std::min(end, at + dipReach));
    return std::min(before, after) - level;
}

/// Dips that follow each other closely and are alike are a tremolo: of those only the one that is deeper counts.
bool isTrembling(const std::vector<Dip>& dips, std::size_t index)
{
    const auto isAlike = [&dips, index](std::size_t other) {
        const std::size_t distance =
            std::max(dips[index].frame, dips[other].frame) - std::min(dips[index].frame, dips[other].frame);
        return distance < tremoloReach && dips[index].depthDb < deeperShare * dips[other].depthDb;
    };
    return (index > 0 && isAlike(index - 1)) || (index + 1 < dips.size() && isAlike(index + 1));
}

std::vector<Note> splitAtDips(const std::vector<Note>& notes, std::span<const PitchFrame> frames)
{
    std::vector<Note> split;
    for (Note note : notes) {
        const auto frameOf = [&frames](double seconds) {
            return std::min(frames.size(),
                            static_cast<std::size_t>(std::max(0.0, std::round(seconds / secondsPerHop))));
        };
        const std::size_t first = frameOf(note.onsetSeconds);
        const std::size_t end = frameOf(note.offsetSeconds);
        const std::size_t last = frameOf(note.offsetSeconds - shortestNoteSeconds);
        std::vector<Dip> dips;
        for (std::size_t at = frameOf(note.onsetSeconds + shortestSplitSeconds); at < last; ++at) {
            const double depth = dipDepthDb(frames, at, first, end);
            if (depth >= repeatDipDb) {
                dips.push_back({at, depth});
            }
        }
        for (std::size_t i = 0; i < dips.size(); ++i) {
            const double seconds = secondsOf(dips[i].frame);
            if (seconds > note.onsetSeconds + shortestSplitSeconds && !isTrembling(dips, i)) {
                Note before = note;
                before.offsetSeconds = seconds;
                split.push_back(before);
                note.onsetSeconds = seconds;
            }
        }
        split.push_back(note);
    }
    return split;
}

void measureStrengths(std::vector<Note>& notes, std::span<const PitchFrame> frames)
{
    const double loudest = loudestDb(frames);
    for (Note& note : notes) {
        double level = -120.0;
        const auto first = static_cast<std::size_t>(note.onsetSeconds / secondsPerHop);
        const auto end = static_cast<std::size_t>(note.offsetSeconds / secondsPerHop);
        for (std::size_t i = first; i < std::min(end, frames.size()); ++i) {
            level = std::max(level, frames[i].levelDb);
        }
        note.strength = static_cast<float>(std::clamp(std::pow(10.0, (level - loudest) / 20.0), 0.0, 1.0));
    }
}

} // namespace

std::vector<Note> NoteSegmenter::segment(std::span<const PitchFrame> frames, std::span<const Onset> onsets,
                                         double tuningSemitones) const
{
    const std::vector<Run> runs = runsOf(likeliestPath(frames, tuningSemitones));
    std::vector<Note> notes = splitAtAttacks(datedNotes(runs, onsets, frames), onsets, frames);
    notes = splitAtDips(notes, frames);
    measureStrengths(notes, frames);
    return notes;
}

} // namespace melodeck::mir
