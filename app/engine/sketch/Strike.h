#pragma once

#include "engine/sketch/Arranger.h"

#include <vector>

namespace melodeck::engine {

/// A symbol of a pattern with how many steps it is held.
struct Strike
{
    double step = 0.0;
    double steps = 1.0;
    char symbol = 'x';
};

/// How a role is played: seconds behind the beat, and how far its notes scatter in time and loudness at full humanity.
struct Touch
{
    double delaySeconds = 0.0;
    double scatterSeconds = 0.008;
    double scatterVelocity = 7.0;
};

/// Every strike of a pattern in the bars where the accompaniment plays and is dense enough for it. The variant changes
/// with the section.
[[nodiscard]] std::vector<Strike> strikesOf(const Score& score, const std::vector<Pattern>& patterns, int variant,
                                            int leastDensity);

/// Beats of a whole measure: those of its bars.
[[nodiscard]] int beatsPerMeasure(const Tune& tune);

/// Splits strikes where the chord changes under them, so that a held chord follows the harmony.
[[nodiscard]] std::vector<Strike> cutAtChanges(const Score& score, const std::vector<Strike>& strikes);

/// Added to the velocity by the place in the bar.
[[nodiscard]] double accentAt(const Score& score, double step);

/// A strike as it is played; never beyond the final chord.
[[nodiscard]] NoteEvent eventAt(const Score& score, const Strike& strike, int midi, double velocity, const Touch& touch,
                                RandomSource& random);

/// A note of the final chord, held to the end of the clip. The form must have a final beat.
[[nodiscard]] NoteEvent heldEvent(const Score& score, int midi, int velocity);

} // namespace melodeck::engine
