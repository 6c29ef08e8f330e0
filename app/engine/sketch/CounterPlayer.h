#pragma once

#include "engine/sketch/Arranger.h"
#include "engine/sketch/RandomSource.h"

namespace melodeck::engine {

/// A second melody where the style has one: thirds and sevenths of the chords, held, below the lead and against its
/// direction. While the tune is heard for the first time it plays only where that rests or holds. May have no notes.
[[nodiscard]] Track playCounter(const Score& score, const CounterVoice& voice, RandomSource& random);

} // namespace melodeck::engine
