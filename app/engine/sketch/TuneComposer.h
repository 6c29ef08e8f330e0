#pragma once

#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/Style.h"
#include "engine/sketch/Tune.h"

namespace melodeck::engine {

struct ComposedTune
{
    Tune tune;
    Harmony harmony;
};

/// A singable tune of its own: two short motifs over a progression of the style, chord tones on the strong beats, steps
/// between them, a range of about an octave and the tonic at the end. The tempo is chosen so that the clip ends with a
/// bar.
[[nodiscard]] ComposedTune composeTune(const Style& style, const PromptIntent& intent, double durationSeconds,
                                       RandomSource& random);

} // namespace melodeck::engine
