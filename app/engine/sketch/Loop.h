#pragma once

#include "engine/sketch/Tune.h"

namespace melodeck::engine {

/// Makes a tune fit for a loop: a constant tempo, its first bar line at 0 and bars of whole frames at clipRateHz, for
/// which the tempo moves by some millionths. Returns the length of the loop in seconds: as many bars as come next to
/// durationSeconds, at least one, at most five minutes.
[[nodiscard]] double fitToLoop(Tune& tune, double durationSeconds);

} // namespace melodeck::engine
