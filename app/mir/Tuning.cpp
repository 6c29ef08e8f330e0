#include "mir/Tuning.h"

#include <cmath>
#include <complex>
#include <numbers>

namespace melodeck::mir {

double estimateTuning(std::span<const PitchFrame> frames)
{
    std::complex<double> sum;
    for (const PitchFrame& frame : frames) {
        for (const PitchCandidate& candidate : frame.candidates)
            sum += std::polar(candidate.probability, 2.0 * std::numbers::pi * candidate.midi);
    }
    if (std::abs(sum) < 1e-9)
        return 0.0;
    return std::arg(sum) / (2.0 * std::numbers::pi);
}

} // namespace melodeck::mir
