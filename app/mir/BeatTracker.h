#pragma once

#include "mir/BarShape.h"
#include "mir/Ending.h"
#include "mir/TempoMap.h"
#include "mir/Transcription.h"

#include <span>
#include <vector>

namespace melodeck::mir {

/// How the notes of a melody lie in bars of one shape.
struct TrackedBeats
{
    int beatsPerBar = 4;
    /// Where each note begins, in beats from the bar line at or before the first note; of steps of the shape.
    std::vector<double> noteBeats;
    /// Logarithm of how likely notes and bars are together; comparable between shapes for the same notes.
    double logLikelihood = 0.0;
};

/// Finds bars for the notes of an unevenly played melody by dynamic programming: from note to note both the place in
/// the bar and the tempo go on, the tempo changing by as little as explains the times. So a drift or a hesitation bends
/// the beat instead of losing it.
class BeatTracker final
{
public:
    /// The likeliest bars of that shape; tunes end on strong beats. notes: at least two, in order.
    [[nodiscard]] TrackedBeats track(std::span<const Note> notes, const BarShape& shape,
                                     Ending ending = Ending::Whole) const;
};

/// Beat times from where the notes lie: one constant beat when that explains them, else a line that bends as little as
/// it can between them. notes and noteBeats: the same number, at least two, rising.
[[nodiscard]] TempoMap fittedTempo(std::span<const Note> notes, std::span<const double> noteBeats);

} // namespace melodeck::mir
