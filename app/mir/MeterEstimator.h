#pragma once

#include "mir/Ending.h"
#include "mir/TempoEstimator.h"
#include "mir/TempoMap.h"
#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// When the beats are, and how they are grouped.
struct Rhythm
{
    Meter meter;
    /// Beat 0 is the bar line at or before the first note.
    TempoMap tempo;
};

/// Two, three, four or six beats in a bar, where the bar lines are, and every beat, also of an uneven player. The notes
/// are laid into bars of each kind (see BeatTracker); it is the kind that makes them likely and whose rhythm repeats
/// after whole bars.
class MeterEstimator final
{
public:
    /// grid: which tempo counts as the beat, when others would explain the notes as well.
    [[nodiscard]] Rhythm follow(std::span<const Note> notes, const BeatGrid& grid, Ending ending = Ending::Whole) const;
    /// The same as one constant beat.
    [[nodiscard]] Meter estimate(std::span<const Note> notes, const BeatGrid& grid) const;
};

} // namespace melodeck::mir
