#pragma once

#include "engine/sketch/ClipKind.h"
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

/// A singable tune of its own: phrases a a' b a of short motifs over progressions of the style, chord tones on the
/// strong beats, steps between them, a range of a tenth at most and the tonic at the end. The tempo is chosen so that
/// the clip ends with a bar.
[[nodiscard]] ComposedTune composeTune(const Style& style, const PromptIntent& intent, double durationSeconds,
                                       ClipKind kind, RandomSource& random);

} // namespace melodeck::engine
