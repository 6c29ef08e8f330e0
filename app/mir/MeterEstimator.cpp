#include "mir/MeterEstimator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace melodeck::mir {

namespace {

/// The melody by beats: beat 0 holds the first note.
struct Beats
{
    /// Length in beats of the note that starts on each beat; 0 where none does.
    std::vector<double> lengths;
    /// Whether a note started before and sounds across.
    std::vector<bool> tiedOver;
    /// Beat of the last note.
    int last = 0;
    /// Grid beat that is index 0.
    double origin = 0.0;
};

Beats beatsOf(std::span<const Note> notes, BeatGrid& grid)
{
    // The grid was fitted to half beats: the half with more and longer notes on it is the beat.
    std::array<double, 2> weight{};
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const double halves = 2.0 * grid.beatsAt(notes[i].onsetSeconds);
        const auto parity = static_cast<std::size_t>(std::llround(halves) & 1);
        const double next = i + 1 < notes.size() ? notes[i + 1].onsetSeconds : notes[i].offsetSeconds;
        weight[parity] += std::min(2.0, (next - notes[i].onsetSeconds) / grid.secondsPerBeat());
    }
    if (weight[1] > weight[0]) {
        grid.beatSeconds += 0.5 * grid.secondsPerBeat();
    }

    Beats beats;
    beats.origin = std::floor(grid.beatsAt(notes.front().onsetSeconds) + 0.3);
    const double end = grid.beatsAt(notes.back().onsetSeconds) - beats.origin;
    const auto count = static_cast<std::size_t>(std::max(1.0, end + 1.5));
    beats.lengths.assign(count, 0.0);
    beats.tiedOver.assign(count, false);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const double start = grid.beatsAt(notes[i].onsetSeconds) - beats.origin;
        const double next = i + 1 < notes.size() ? grid.beatsAt(notes[i + 1].onsetSeconds) - beats.origin
                                                 : grid.beatsAt(notes[i].offsetSeconds) - beats.origin;
        const double nearest = std::round(start);
        if (std::abs(start - nearest) < 0.2 && nearest >= 0.0 && nearest < static_cast<double>(count)) {
            beats.lengths[static_cast<std::size_t>(nearest)] = std::clamp(next - start, 0.1, 4.0);
        }
        for (double beat = std::floor(start + 0.2) + 1.0; beat < std::min(next - 0.2, static_cast<double>(count));
             ++beat) {
            beats.tiedOver[static_cast<std::size_t>(std::max(0.0, beat))] = true;
        }
    }
    beats.last = static_cast<int>(std::lround(end));
    return beats;
}

int positionInBar(int beat, int perBar, int phase)
{
    return ((beat - phase) % perBar + perBar) % perBar;
}

/// Mean length of the notes on strong beats against all others; a note held across a strong beat counts against it.
double accentScore(const Beats& beats, int perBar, int phase)
{
    double strong = 0.0;
    double strongWeight = 0.0;
    double weak = 0.0;
    double weakWeight = 0.0;
    for (std::size_t i = 0; i < beats.lengths.size(); ++i) {
        const double value = beats.lengths[i] - (beats.tiedOver[i] ? 0.7 : 0.0);
        const int position = positionInBar(static_cast<int>(i), perBar, phase);
        if (position == 0) {
            strong += value;
            strongWeight += 1.0;
        } else {
            // The middle of a bar of four is half strong.
            const double weight = perBar == 4 && position == 2 ? 0.6 : 1.0;
            weak += weight * value;
            weakWeight += weight;
        }
    }
    if (strongWeight < 1.0 || weakWeight <= 0.0) {
        return 0.0;
    }
    return strong / strongWeight - weak / weakWeight;
}

/// How alike the rhythm is a number of beats later, −1 … 1.
double repetition(const Beats& beats, int lag)
{
    const auto size = static_cast<int>(beats.lengths.size());
    if (size - lag < 3) {
        return 0.0;
    }
    double mean = 0.0;
    for (const double length : beats.lengths) {
        mean += length / size;
    }
    double product = 0.0;
    double energy = 0.0;
    for (int i = 0; i < size; ++i) {
        const double here = beats.lengths[static_cast<std::size_t>(i)] - mean;
        energy += here * here;
        if (i + lag < size) {
            product += here * (beats.lengths[static_cast<std::size_t>(i) + static_cast<std::size_t>(lag)] - mean);
        }
    }
    return energy > 0.0 ? product / energy * size / (size - lag) : 0.0;
}

double structureScore(const Beats& beats, int perBar)
{
    return 0.6 * repetition(beats, perBar) + 0.6 * repetition(beats, 2 * perBar) + 0.3 * repetition(beats, 4 * perBar);
}

double phaseScore(const Beats& beats, int perBar, int phase)
{
    // phase 0: the first note is a downbeat; otherwise `phase` beats of pickup come first.
    constexpr std::array<double, 4> pickupOfFour{0.35, 0.1, -0.45, -0.1};
    constexpr std::array<double, 3> pickupOfThree{0.2, 0.25, -0.2};
    double score = perBar == 4 ? pickupOfFour.at(static_cast<std::size_t>(phase))
                               : pickupOfThree.at(static_cast<std::size_t>(phase));
    const int ending = positionInBar(beats.last, perBar, phase);
    if (ending == 0) {
        score += 0.3;
    } else if (perBar == 4 && ending == 2) {
        score += 0.15;
    }
    return score;
}

} // namespace

Meter MeterEstimator::estimate(std::span<const Note> notes, const BeatGrid& grid) const
{
    if (notes.size() < 2) {
        return {grid.beatsPerMinute, 4, notes.empty() ? 0.0 : notes.front().onsetSeconds};
    }
    BeatGrid beatGrid = grid;
    const Beats beats = beatsOf(notes, beatGrid);
    // A few bars prove nothing, and most music is in four.
    const double fewBeats = std::max(0.0, 1.0 - static_cast<double>(beats.lengths.size()) / 16.0);
    int bestPerBar = 4;
    int bestPhase = 0;
    double bestScore = -1e9;
    for (const int perBar : {4, 3}) {
        const double base = structureScore(beats, perBar) + (perBar == 4 ? 0.4 * fewBeats : 0.0);
        for (int phase = 0; phase < perBar; ++phase) {
            const double score = base + 0.5 * accentScore(beats, perBar, phase) + phaseScore(beats, perBar, phase);
            if (score > bestScore) {
                bestScore = score;
                bestPerBar = perBar;
                bestPhase = phase;
            }
        }
    }
    const double downbeat = beats.origin + (bestPhase == 0 ? 0 : bestPhase - bestPerBar);
    return {beatGrid.beatsPerMinute, bestPerBar, beatGrid.beatSeconds + downbeat * beatGrid.secondsPerBeat()};
}

} // namespace melodeck::mir
