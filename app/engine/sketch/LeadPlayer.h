#pragma once

#include "engine/sketch/Arranger.h"

#include <vector>

namespace melodeck::engine {

/// Semitones by which the lead moves a tune, in octaves: a low voice comes up, so that it stands above its
/// accompaniment, a very high one down.
[[nodiscard]] int leadShift(const Tune& tune);

/// The melody of all sections, adorned where it comes back, pulled 60 % towards the sixteenths, and its doubling if the
/// instrument needs one.
[[nodiscard]] std::vector<Track> playLead(const Score& score, RandomSource& random);

} // namespace melodeck::engine
