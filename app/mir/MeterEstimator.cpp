#include "mir/MeterEstimator.h"

#include "mir/BeatTracker.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace melodeck::mir {

namespace {

/// How much a rhythm that repeats after whole bars counts beside the likelihood of the notes.
constexpr double structureWeight = 3.05;
constexpr double longestBeats = 4.0;
/// Halves of beats, the finest that repetition looks at.
constexpr double slotsPerBeat = 2.0;

/// Length in beats of the note that starts in each half beat; 0 where none does.
std::vector<double> lengthsOf(std::span<const double> noteBeats)
{
    const double origin = std::floor(noteBeats.front());
    const double slots = slotsPerBeat * (noteBeats.back() - origin) + 1.5;
    std::vector<double> lengths(static_cast<std::size_t>(slots), 0.0);
    for (std::size_t i = 0; i < noteBeats.size(); ++i) {
        const double length = i + 1 < noteBeats.size() ? noteBeats[i + 1] - noteBeats[i] : 1.0;
        lengths[static_cast<std::size_t>(slotsPerBeat * (noteBeats[i] - origin))] = std::min(length, longestBeats);
    }
    return lengths;
}

/// How alike a row is to itself a number of places later, −1 … 1.
double repetition(const std::vector<double>& row, std::size_t lag)
{
    constexpr std::size_t fewest = 6;
    if (row.size() < lag + fewest) {
        return 0.0;
    }
    const auto size = static_cast<double>(row.size());
    double mean = 0.0;
    for (const double value : row) {
        mean += value / size;
    }
    double product = 0.0;
    double energy = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        energy += (row[i] - mean) * (row[i] - mean);
        if (i + lag < row.size()) {
            product += (row[i] - mean) * (row[i + lag] - mean);
        }
    }
    return energy > 0.0 ? product / energy * size / (size - static_cast<double>(lag)) : 0.0;
}

double structureScore(std::span<const double> noteBeats, int perBar)
{
    const std::vector<double> lengths = lengthsOf(noteBeats);
    const auto bar = static_cast<std::size_t>(slotsPerBeat * perBar);
    return 0.6 * repetition(lengths, bar) + 0.6 * repetition(lengths, 2 * bar) + 0.3 * repetition(lengths, 4 * bar);
}

/// Notes that come at once have one place in time.
std::vector<Note> withoutGraceNotes(std::span<const Note> notes)
{
    constexpr double atOnceSeconds = 0.05;
    std::vector<Note> kept;
    for (const Note& note : notes) {
        if (kept.empty() || note.onsetSeconds > kept.back().onsetSeconds + atOnceSeconds) {
            kept.push_back(note);
        }
    }
    return kept;
}

} // namespace

Rhythm MeterEstimator::follow(std::span<const Note> notes, const BeatGrid& grid, Ending ending) const
{
    const std::vector<Note> timed = withoutGraceNotes(notes);
    const double first = notes.empty() ? 0.0 : notes.front().onsetSeconds;
    Rhythm rhythm{{grid.beatsPerMinute, 4, first}, {}};
    double bestScore = -std::numeric_limits<double>::infinity();
    TrackedBeats best;
    if (timed.size() >= 2) {
        for (BarShape shape : barShapes()) {
            if (shape.beatsPerBar != 6) {
                shape.likeliestBpm = std::clamp(grid.beatsPerMinute, shape.slowestBpm, shape.fastestBpm);
            }
            TrackedBeats tracked = BeatTracker().track(timed, shape, ending);
            if (tracked.noteBeats.empty()) {
                continue;
            }
            const double score =
                tracked.logLikelihood + structureWeight * structureScore(tracked.noteBeats, shape.beatsPerBar);
            if (score > bestScore) {
                bestScore = score;
                best = std::move(tracked);
            }
        }
    }
    if (best.noteBeats.empty()) {
        const double end = notes.empty() ? first : notes.back().offsetSeconds;
        rhythm.tempo = TempoMap::constant(grid.beatsPerMinute, first, end);
        return rhythm;
    }
    rhythm.tempo = fittedTempo(timed, best.noteBeats);
    rhythm.meter = {rhythm.tempo.meanBeatsPerMinute(), best.beatsPerBar, rhythm.tempo.secondsAt(0.0)};
    return rhythm;
}

Meter MeterEstimator::estimate(std::span<const Note> notes, const BeatGrid& grid) const
{
    return follow(notes, grid).meter;
}

} // namespace melodeck::mir
