#pragma once

#include "audio/WavHeader.h"

#include <cstddef>
#include <limits>
#include <span>

namespace melodeck::audio {

/// What was seen of one lane so far; full scale = 1.
struct PeakScan
{
    float minimum = std::numeric_limits<float>::infinity();
    float maximum = -std::numeric_limits<float>::infinity();
    /// Sum of the squares, and of how many samples.
    double squares = 0.0;
    std::size_t samples = 0;
};

/// Adds samples as they are in a file to one lane, or, alternating, to two. For whole frames. Uses the widest
/// instructions that the processor has; the answer is the same but for the rounding of the squares.
void scanSamples(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes);

} // namespace melodeck::audio
