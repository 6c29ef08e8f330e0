#include "mir/PitchTracker.h"

#include <algorithm>
#include <cmath>

namespace melodeck::mir {

const PitchCandidate* PitchFrame::best() const
{
    const auto found =
        std::max_element(candidates.begin(), candidates.end(), [](const PitchCandidate& a, const PitchCandidate& b) {
            return a.probability < b.probability;
        });
    return found == candidates.end() ? nullptr : &*found;
}

double levelOf(std::span<const float> samples)
{
    double energy = 0.0;
    for (const float sample : samples) {
        energy += static_cast<double>(sample) * sample;
    }
    return std::max(-120.0, 10.0 * std::log10(energy / static_cast<double>(samples.size()) + 1e-12));
}

} // namespace melodeck::mir
