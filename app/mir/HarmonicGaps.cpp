#include "mir/HarmonicGaps.h"

#include "mir/RealFft.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <vector>

namespace melodeck::mir {

namespace {

/// 128 ms: harmonics of the lowest pitch are then four bins apart.
constexpr int windowSamples = 2048;
constexpr std::size_t frameStep = 5;
constexpr int harmonicsHeard = 12;
constexpr int harmonicsJudged = 7;
/// −30 dB of the strongest harmonic.
constexpr double absentRatio = 0.0316;
constexpr double activeBelowLoudestDb = 20.0;
constexpr double leastProbability = 0.3;

std::vector<float> hannWindow()
{
    std::vector<float> window(windowSamples);
    for (std::size_t i = 0; i < window.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / windowSamples;
        window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
    }
    return window;
}

bool isCommonDivisor(std::span<const std::complex<float>> spectrum, double hertz)
{
    std::array<double, harmonicsHeard + 1> strengths{};
    double strongest = 0.0;
    for (int harmonic = 1; harmonic <= harmonicsHeard; ++harmonic) {
        const double bin = harmonic * hertz * windowSamples / analysisRateHz;
        const auto first = static_cast<std::size_t>(std::max(1.0, std::round(bin) - 1.0));
        for (std::size_t i = first; i <= first + 2 && i < spectrum.size(); ++i) {
            auto& strength = strengths.at(static_cast<std::size_t>(harmonic));
            strength = std::max(strength, static_cast<double>(std::abs(spectrum[i])));
        }
        strongest = std::max(strongest, strengths.at(static_cast<std::size_t>(harmonic)));
    }
    const auto isAbsent = [&](int harmonic) {
        return strengths.at(static_cast<std::size_t>(harmonic)) < absentRatio * strongest;
    };
    if (!isAbsent(1)) {
        return false;
    }
    // A voice through a telephone lacks its lowest harmonics as well, but none between those that it has.
    int first = 2;
    while (first < harmonicsHeard && isAbsent(first)) {
        ++first;
    }
    int last = harmonicsHeard;
    while (last > first && isAbsent(last)) {
        --last;
    }
    for (int harmonic = first; harmonic <= std::min(last, harmonicsJudged); ++harmonic) {
        if (isAbsent(harmonic)) {
            return true;
        }
    }
    return false;
}

double loudestDb(std::span<const PitchFrame> frames)
{
    double loudest = -120.0;
    for (const PitchFrame& frame : frames) {
        loudest = std::max(loudest, frame.levelDb);
    }
    return loudest;
}

} // namespace

double measureHarmonicGaps(std::span<const float> mono, std::span<const PitchFrame> frames, std::stop_token stop)
{
    RealFft fft(windowSamples);
    const std::vector<float> window = hannWindow();
    const double gateDb = loudestDb(frames) - activeBelowLoudestDb;
    std::vector<float> windowed(windowSamples);
    double pitched = 0.0;
    double gapped = 0.0;
    for (std::size_t i = 0; i < frames.size() && !stop.stop_requested(); i += frameStep) {
        const PitchCandidate* best = frames[i].best();
        const std::size_t centre = i * hopSamples;
        const bool inside = centre >= windowSamples / 2 && centre + windowSamples / 2 <= mono.size();
        if (!inside || best == nullptr || best->probability < leastProbability || frames[i].levelDb < gateDb) {
            continue;
        }
        for (std::size_t j = 0; j < windowed.size(); ++j) {
            windowed[j] = mono[centre - windowSamples / 2 + j] * window[j];
        }
        pitched += 1.0;
        gapped += isCommonDivisor(fft.forward(windowed), 440.0 * std::exp2((best->midi - 69.0) / 12.0)) ? 1.0 : 0.0;
    }
    return pitched > 0.0 ? gapped / pitched : 0.0;
}

} // namespace melodeck::mir
