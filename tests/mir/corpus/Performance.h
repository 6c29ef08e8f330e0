#pragma once

#include "engine/sketch/RandomSource.h"
#include "mir/Transcription.h"
#include "mir/Tunes.h"

#include <vector>

namespace melodeck::tests {

/// A written tune as somebody played it.
struct Performance
{
    const WrittenTune* tune = nullptr;
    std::vector<mir::Note> notes;
    /// Time of every written beat from the first to the last note, in seconds.
    std::vector<double> beatSeconds;
    /// Those of them that begin a bar.
    std::vector<double> downbeatSeconds;
    double durationSeconds = 0.0;
};

/// How evenly it is played.
struct Playing
{
    double beatsPerMinute = 110.0;
    /// How far the length of a beat strays from the mean, as a share of it (standard deviation); neighbours stray
    /// alike.
    double wander = 0.0;
    /// How far a note strays from its beat, in seconds (standard deviation).
    double jitterSeconds = 0.008;
};

[[nodiscard]] Performance performed(const WrittenTune& tune, const Playing& playing, engine::RandomSource& random);

/// A sum of uniform numbers with mean 0 and standard deviation 1.
[[nodiscard]] double normalNumber(engine::RandomSource& random);

} // namespace melodeck::tests
