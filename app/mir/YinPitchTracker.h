#pragma once

#include "mir/PitchTracker.h"

namespace melodeck::mir {

/// YIN (de Cheveigné and Kawahara 2002) for one voice, 65 to 2100 Hz. Every dip of the normalised difference function
/// is a candidate; its probability is the share of a Beta(2, 18) distribution of thresholds that would choose it (Mauch
/// and Dixon 2014). Window 64 ms; the difference function comes from one FFT of the same length.
class YinPitchTracker final : public PitchTracker
{
public:
    [[nodiscard]] std::vector<PitchFrame> track(std::span<const float> mono, std::stop_token stop) const override;
};

} // namespace melodeck::mir
