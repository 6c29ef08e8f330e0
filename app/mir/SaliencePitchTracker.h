#pragma once

#include "mir/PitchTracker.h"

namespace melodeck::mir {

/// The pitches that stand out of a mix, 78 to 1560 Hz: peaks of the spectrum add their strength to all pitches of which
/// they may be a harmonic, and the highest sums are the candidates (after Salamon and Gómez, "Melody extraction from
/// polyphonic music signals using pitch contour characteristics", 2012). Window 128 ms.
class SaliencePitchTracker final : public PitchTracker
{
public:
    [[nodiscard]] std::vector<PitchFrame> track(std::span<const float> mono, std::stop_token stop) const override;
};

} // namespace melodeck::mir
