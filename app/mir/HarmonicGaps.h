#pragma once

#include "mir/PitchTracker.h"

#include <span>
#include <stop_token>

namespace melodeck::mir {

/// Share of the pitched frames whose pitch is only the common divisor of several voices, 0 … 1. A chord is periodic
/// too, at a frequency that none of its voices has; there the fundamental and some harmonics between others are
/// missing. Looks at every fifth frame. mono: the samples at analysisRateHz that the frames were made of.
[[nodiscard]] double measureHarmonicGaps(std::span<const float> mono, std::span<const PitchFrame> frames,
                                         std::stop_token stop = {});

} // namespace melodeck::mir
