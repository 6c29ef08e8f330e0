#pragma once

#include <span>
#include <stop_token>
#include <vector>

namespace melodeck::mir {

/// The rate and step that every analysis of this folder works with.
inline constexpr int analysisRateHz = 16000;
inline constexpr int hopSamples = 160;
inline constexpr double secondsPerHop = static_cast<double>(hopSamples) / analysisRateHz;

/// One pitch that a frame may have.
struct PitchCandidate
{
    /// Fractional MIDI pitch, 69 = 440 Hz.
    double midi = 0.0;
    /// 0 … 1; those of one frame sum to at most 1.
    double probability = 0.0;
};

/// What is heard around one moment; frame i is centred on i × secondsPerHop.
struct PitchFrame
{
    std::vector<PitchCandidate> candidates;
    /// Level of the window, dB below full scale (a full-scale square wave is 0); −120 for digital silence.
    double levelDb = -120.0;

    /// The likeliest candidate, or nullptr.
    [[nodiscard]] const PitchCandidate* best() const;
};

/// Level of some samples (at least one), dB below full scale; −120 for digital silence.
[[nodiscard]] double levelOf(std::span<const float> samples);

/// Pitches over time of mono audio at analysisRateHz. One tracker per kind of material.
class PitchTracker
{
public:
    virtual ~PitchTracker() = default;
    PitchTracker() = default;
    PitchTracker(const PitchTracker&) = delete;
    PitchTracker& operator=(const PitchTracker&) = delete;

    /// mono: samples at analysisRateHz. One frame each secondsPerHop; fewer when a stop was asked.
    [[nodiscard]] virtual std::vector<PitchFrame> track(std::span<const float> mono, std::stop_token stop) const = 0;
};

} // namespace melodeck::mir
