#include "mir/TempoEstimator.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <vector>

namespace melodeck::mir {

namespace {

constexpr double slowestBpm = 50.0;
constexpr double fastestBpm = 190.0;
constexpr double stepRatio = 1.002;
constexpr double likeliestBpm = 110.0;
/// Standard deviation of the prior, in octaves.
constexpr double priorOctaves = 0.75;
constexpr double coherentSeconds = 12.0;

/// Sum of the onsets as unit vectors that turn once per period; 1 when all lie on one grid.
double coherence(std::span<const Note> notes, double period)
{
    double total = 0.0;
    double weight = 0.0;
    std::size_t first = 0;
    while (first < notes.size()) {
        std::complex<double> sum;
        std::size_t end = first;
        const double until = notes[first].onsetSeconds + coherentSeconds;
        for (; end < notes.size() && notes[end].onsetSeconds < until; ++end) {
            sum += std::polar(1.0, 2.0 * std::numbers::pi * notes[end].onsetSeconds / period);
        }
        // One note alone agrees with any grid and says nothing.
        if (end - first >= 2) {
            total += std::abs(sum);
            weight += static_cast<double>(end - first);
        }
        first = end;
    }
    return weight > 0.0 ? total / weight : 0.0;
}

/// Share of the steps from onset to onset that are one beat, or two for less.
double stepAgreement(std::span<const Note> notes, double period)
{
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < notes.size(); ++i) {
        const double beats = (notes[i + 1].onsetSeconds - notes[i].onsetSeconds) / period;
        const auto near = [beats](double target) {
            const double off = (beats - target) / (0.1 * target);
            return std::exp(-0.5 * off * off);
        };
        sum += near(1.0) + 0.5 * near(2.0) + 0.35 * near(0.5);
    }
    return sum / static_cast<double>(notes.size() - 1);
}

double scoreOf(std::span<const Note> notes, double bpm)
{
    const double period = 60.0 / bpm;
    const double octaves = std::log2(bpm / likeliestBpm) / priorOctaves;
    const double prior = std::exp(-0.5 * octaves * octaves);
    const double grid = 0.5 * coherence(notes, period) +
                        0.5 * std::max(coherence(notes, period / 2.0), 0.9 * coherence(notes, period / 3.0));
    return prior * (grid + 0.6 * stepAgreement(notes, period));
}

/// Counts half beats from note to note, so that a drifting player is followed, then fits one line through all.
BeatGrid fitted(std::span<const Note> notes, double bpm)
{
    const double half = 30.0 / bpm;
    std::complex<double> phase;
    for (const Note& note : notes) {
        if (note.onsetSeconds - notes.front().onsetSeconds < coherentSeconds) {
            phase += std::polar(1.0, std::numbers::pi * note.onsetSeconds / half);
        }
    }
    double expected = std::arg(phase) / std::numbers::pi * half;
    double position = 0.0;
    double n = 0.0;
    double sumX = 0.0;
    double sumY = 0.0;
    double sumXX = 0.0;
    double sumXY = 0.0;
    for (const Note& note : notes) {
        const double steps = std::round((note.onsetSeconds - expected) / half);
        position += steps;
        expected += steps * half;
        const double error = note.onsetSeconds - expected;
        if (std::abs(error) < 0.3 * half) {
            n += 1.0;
            sumX += position;
            sumY += note.onsetSeconds;
            sumXX += position * position;
            sumXY += position * note.onsetSeconds;
        }
        expected += 0.3 * error;
    }
    const double spread = n * sumXX - sumX * sumX;
    if (spread <= 0.0) {
        return {bpm, expected};
    }
    const double slope = (n * sumXY - sumX * sumY) / spread;
    // The fit refines; a fit that runs away means that the notes were no grid.
    if (std::abs(slope / half - 1.0) > 0.04) {
        return {bpm, expected - position * half};
    }
    return {30.0 / slope, (sumY - slope * sumX) / n};
}

} // namespace

BeatGrid TempoEstimator::estimate(std::span<const Note> notes) const
{
    if (notes.size() < 2) {
        return {120.0, notes.empty() ? 0.0 : notes.front().onsetSeconds};
    }
    double bestBpm = likeliestBpm;
    double bestScore = -1.0;
    for (double bpm = slowestBpm; bpm <= fastestBpm; bpm *= stepRatio) {
        const double score = scoreOf(notes, bpm);
        if (score > bestScore) {
            bestScore = score;
            bestBpm = bpm;
        }
    }
    return fitted(notes, bestBpm);
}

} // namespace melodeck::mir
