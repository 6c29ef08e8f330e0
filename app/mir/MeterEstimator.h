#pragma once

#include "mir/TempoEstimator.h"
#include "mir/Transcription.h"

#include <span>

namespace melodeck::mir {

/// Three or four beats in a bar, and where the bar line is: long notes lie on downbeats, rhythm repeats after whole
/// bars, tunes rarely start in the middle of a bar and seldom end off it.
class MeterEstimator final
{
public:
    /// The bar line of the answer is the last one at or before the first note.
    [[nodiscard]] Meter estimate(std::span<const Note> notes, const BeatGrid& grid) const;
};

} // namespace melodeck::mir
