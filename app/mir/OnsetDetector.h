#pragma once

#include <span>
#include <stop_token>
#include <vector>

namespace melodeck::mir {

/// A moment where something new begins to sound.
struct Onset
{
    double seconds = 0.0;
    /// Height of the flux peak above its surroundings, > 0; comparable within one recording.
    double strength = 0.0;
};

/// Spectral flux over logarithmic bands of a sixth of a tone and more, with a 3-band maximum filter on the
/// earlier frame so that vibrato does not count (Böck and Widmer 2013).
class OnsetDetector final
{
public:
    /// mono: samples at analysisRateHz. In order of time; empty when a stop was asked.
    [[nodiscard]] std::vector<Onset> detect(std::span<const float> mono, std::stop_token stop = {}) const;

    /// The flux itself, one value each secondsPerHop, for drawing and for tests.
    [[nodiscard]] std::vector<double> flux(std::span<const float> mono, std::stop_token stop = {}) const;
};

} // namespace melodeck::mir
