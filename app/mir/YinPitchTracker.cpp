#include "mir/YinPitchTracker.h"

#include "mir/RealFft.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <limits>
#include <optional>

namespace melodeck::mir {

namespace {

constexpr int windowSamples = 1024;
constexpr double lowestHz = 64.0;
constexpr double highestHz = 2150.0;
constexpr int shortestLag = static_cast<int>(analysisRateHz / highestHz);
constexpr int longestLag = static_cast<int>(analysisRateHz / lowestHz) + 1;
/// Samples that are compared with themselves one lag later; the longest lag still stays inside the window.
constexpr int comparedSamples = windowSamples - longestLag - 1;
constexpr double leastProbability = 0.005;

/// Share of the thresholds below x: the cumulative Beta(2, 18) distribution.
double thresholdShare(double x)
{
    const double y = 1.0 - std::clamp(x, 0.0, 1.0);
    const double power = std::pow(y, 18.0);
    return 1.0 - power * y - 19.0 * (1.0 - y) * power;
}

struct Dip
{
    double lag = 0.0;
    double depth = 1.0;
};

/// A parabola through three neighbours: lags are few samples long at the top of the range.
Dip interpolatedDip(std::span<const double> curve, int lag)
{
    const auto at = static_cast<std::size_t>(lag);
    const double before = curve[at - 1];
    const double here = curve[at];
    const double after = curve[at + 1];
    const double curvature = before - 2.0 * here + after;
    if (curvature <= 0.0)
        return {static_cast<double>(lag), here};
    const double shift = std::clamp(0.5 * (before - after) / curvature, -0.5, 0.5);
    return {lag + shift, std::max(0.0, here - 0.25 * (before - after) * shift)};
}

class DifferenceFunction final
{
public:
    DifferenceFunction()
        : m_fft(windowSamples)
        , m_head(windowSamples, 0.0F)
        , m_product(windowSamples / 2 + 1)
        , m_normalised(longestLag + 2, 1.0)
    {
    }

    /// Cumulative mean normalised difference by lag, 0 … longestLag + 1.
    std::span<const double> of(std::span<const float> window)
    {
        std::copy_n(window.begin(), comparedSamples, m_head.begin());
        const auto headSpectrum = m_fft.forward(m_head);
        m_product.assign(headSpectrum.begin(), headSpectrum.end());
        const auto spectrum = m_fft.forward(window);
        for (std::size_t bin = 0; bin < m_product.size(); ++bin)
            m_product[bin] = std::conj(m_product[bin]) * spectrum[bin];
        const auto correlation = m_fft.inverse(m_product);
        normalise(window, correlation);
        return m_normalised;
    }

private:
    void normalise(std::span<const float> window, std::span<const float> correlation)
    {
        double headEnergy = 0.0;
        for (int i = 0; i < comparedSamples; ++i)
            headEnergy +=
                static_cast<double>(window[static_cast<std::size_t>(i)]) * window[static_cast<std::size_t>(i)];
        double lagEnergy = headEnergy;
        double sum = 0.0;
        m_normalised[0] = 1.0;
        for (int lag = 1; lag <= longestLag + 1; ++lag) {
            const double leaving = window[static_cast<std::size_t>(lag - 1)];
            const double entering = window[static_cast<std::size_t>(lag + comparedSamples - 1)];
            lagEnergy += entering * entering - leaving * leaving;
            const double product = static_cast<double>(correlation[static_cast<std::size_t>(lag)]) / windowSamples;
            const double difference = std::max(0.0, headEnergy + lagEnergy - 2.0 * product);
            sum += difference;
            m_normalised[static_cast<std::size_t>(lag)] = sum > 0.0 ? difference * lag / sum : 1.0;
        }
    }

    RealFft m_fft;
    std::vector<float> m_head;
    std::vector<std::complex<float>> m_product;
    std::vector<double> m_normalised;
};

std::vector<PitchCandidate> candidatesOf(std::span<const double> curve)
{
    std::vector<PitchCandidate> candidates;
    double lowestSoFar = 1.0;
    for (int lag = std::max(2, shortestLag); lag <= longestLag; ++lag) {
        const auto at = static_cast<std::size_t>(lag);
        if (curve[at] >= curve[at - 1] || curve[at] > curve[at + 1])
            continue;
        const Dip dip = interpolatedDip(curve, lag);
        if (dip.depth >= lowestSoFar)
            continue;
        // The thresholds between this dip and the deepest earlier one choose this dip first.
        const double probability = thresholdShare(lowestSoFar) - thresholdShare(dip.depth);
        lowestSoFar = dip.depth;
        if (probability >= leastProbability)
            candidates.push_back({69.0 + 12.0 * std::log2(analysisRateHz / dip.lag / 440.0), probability});
    }
    return candidates;
}

} // namespace

std::vector<PitchFrame> YinPitchTracker::track(std::span<const float> mono, std::stop_token stop) const
{
    DifferenceFunction difference;
    std::vector<float> padded(mono.size() + windowSamples, 0.0F);
    std::copy(mono.begin(), mono.end(), padded.begin() + windowSamples / 2);
    std::vector<PitchFrame> frames;
    frames.reserve(mono.size() / hopSamples + 1);
    for (std::size_t start = 0; start + windowSamples <= padded.size() && !stop.stop_requested(); start += hopSamples) {
        const std::span<const float> window(padded.data() + start, windowSamples);
        PitchFrame frame;
        // The level follows the middle of the window, so that a new note shows as a rise at its time.
        frame.levelDb = levelOf(window.subspan(windowSamples / 4, windowSamples / 2));
        if (frame.levelDb > -80.0)
            frame.candidates = candidatesOf(difference.of(window));
        frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace melodeck::mir
