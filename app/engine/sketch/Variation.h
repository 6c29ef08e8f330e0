#pragma once

#include "engine/sketch/RandomSource.h"
#include "engine/sketch/SongForm.h"
#include "engine/sketch/Tune.h"

#include <vector>

namespace melodeck::engine {

/// A middle part of a tune's own stuff: its first half as a sequence on other degrees of the key, open at the end. As
/// many bars, about the same range.
[[nodiscard]] Tune contrastTo(const Tune& tune, RandomSource& random);

/// Whether a section plays the middle part instead of the tune: never in the first turn, which was sung like that.
[[nodiscard]] bool playsContrast(const Section& section, const Tune& tune);

/// The notes of all sections, in order, in beats from the tune's first bar line.
[[nodiscard]] std::vector<TuneNote> notesOf(const SongForm& form, const Tune& tune, const Tune& contrast);

} // namespace melodeck::engine
