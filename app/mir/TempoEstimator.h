#pragma once

#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// A constant beat.
struct BeatGrid
{
    double beatsPerMinute = 120.0;
    /// Time of any one beat, in seconds.
    double beatSeconds = 0.0;

    [[nodiscard]] double secondsPerBeat() const { return 60.0 / beatsPerMinute; }
    /// Where a time lies, in beats from beatSeconds.
    [[nodiscard]] double beatsAt(double seconds) const { return (seconds - beatSeconds) / secondsPerBeat(); }
};

/// The beat on which the onsets of a melody lie: a comb over 50 to 190 bpm with a prior around 110, coherent over 12 s
/// at a time so that a slow drift does not matter, then least squares. Fewer than two notes: 120 bpm from the first
/// note.
class TempoEstimator final
{
public:
    [[nodiscard]] BeatGrid estimate(std::span<const Note> notes) const;
};

} // namespace melodeck::mir
