#pragma once

#include "engine/sketch/Tune.h"

#include <optional>

namespace melodeck::engine {

/// How a tune fills a clip, in beats from the tune's first bar line.
struct SongForm
{
    double durationSeconds = 8.0;
    /// Where the accompaniment comes in: a bar line.
    double firstBeat = 0.0;
    /// The beat of the final chord, which is held to the end; none when the clip is faded out.
    std::optional<double> finalBeat;
    /// Beats until the clip's end.
    double endBeat = 16.0;

    /// Whether the accompaniment plays its patterns at that beat.
    [[nodiscard]] bool isPlaying(double beat) const
    {
        return beat > firstBeat - 1e-6 && beat < finalBeat.value_or(endBeat) - 1e-6;
    }
};

/// A tune that would start again less than two bars before the end stops instead: its last note carries the final
/// chord.
[[nodiscard]] SongForm formOf(const Tune& tune, double durationSeconds);

} // namespace melodeck::engine
