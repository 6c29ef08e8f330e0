#pragma once

#include "engine/sketch/RandomSource.h"
#include "engine/sketch/Style.h"
#include "mir/Transcription.h"

namespace melodeck::engine {

/// One of the style's progressions for the key, or of the common ones where the style has none.
[[nodiscard]] Progression chosenProgression(const Style& style, const mir::Key& key, RandomSource& random);

} // namespace melodeck::engine
