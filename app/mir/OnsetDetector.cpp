#include "mir/OnsetDetector.h"

#include "mir/PitchTracker.h"
#include "mir/RealFft.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>

namespace melodeck::mir {

namespace {

constexpr int windowSamples = 1024;
/// The frame that is compared with lies this many hops back: the windows then overlap by less than 70 %.
constexpr int lagHops = 2;
constexpr double bandsPerOctave = 24.0;
constexpr double lowestHz = 60.0;
constexpr double highestHz = 7600.0;

using Bands = std::vector<std::vector<float>>;

/// First bin of each band and, last, the end: at the bottom, where bands are narrower than a bin, each bin is a band.
std::vector<int> bandEdges()
{
    std::vector<int> edges;
    const double hertzPerBin = static_cast<double>(analysisRateHz) / windowSamples;
    for (double hertz = lowestHz; hertz < highestHz; hertz *= std::exp2(1.0 / bandsPerOctave)) {
        const int bin = static_cast<int>(std::lround(hertz / hertzPerBin));
        if (edges.empty() || bin > edges.back())
            edges.push_back(bin);
    }
    return edges;
}

std::vector<float> hannWindow()
{
    std::vector<float> window(windowSamples);
    for (std::size_t i = 0; i < window.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / windowSamples;
        window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
    }
    return window;
}

float peakOf(std::span<const float> mono)
{
    float peak = 0.0F;
    for (const float sample : mono)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

Bands logBands(std::span<const float> mono, const std::stop_token& stop)
{
    RealFft fft(windowSamples);
    const std::vector<int> edges = bandEdges();
    const std::vector<float> window = hannWindow();
    // The compression must not depend on how loud the recording is.
    const float scale = 100.0F / (std::max(peakOf(mono), 1e-6F) * windowSamples / 4.0F);
    std::vector<float> padded(mono.size() + windowSamples, 0.0F);
    std::copy(mono.begin(), mono.end(), padded.begin() + windowSamples / 2);
    std::vector<float> windowed(windowSamples);
    Bands bands;
    bands.reserve(mono.size() / hopSamples + 1);
    for (std::size_t start = 0; start + windowSamples <= padded.size() && !stop.stop_requested(); start += hopSamples) {
        for (std::size_t i = 0; i < windowed.size(); ++i)
            windowed[i] = padded[start + i] * window[i];
        const auto spectrum = fft.forward(windowed);
        std::vector<float> frame;
        frame.reserve(edges.size());
        for (std::size_t band = 0; band + 1 < edges.size(); ++band) {
            float magnitude = 0.0F;
            for (int bin = edges[band]; bin < edges[band + 1]; ++bin)
                magnitude = std::max(magnitude, std::abs(spectrum[static_cast<std::size_t>(bin)]));
            frame.push_back(std::log10(1.0F + scale * magnitude));
        }
        bands.push_back(std::move(frame));
    }
    return bands;
}

double risingSum(const std::vector<float>& now, const std::vector<float>& before)
{
    double sum = 0.0;
    for (std::size_t band = 0; band < now.size(); ++band) {
        float reference = before[band];
        if (band > 0)
            reference = std::max(reference, before[band - 1]);
        if (band + 1 < before.size())
            reference = std::max(reference, before[band + 1]);
        sum += std::max(0.0F, now[band] - reference);
    }
    return now.empty() ? 0.0 : sum / static_cast<double>(now.size());
}

bool isLocalMaximum(const std::vector<double>& curve, std::size_t at, std::size_t reach)
{
    const std::size_t first = at > reach ? at - reach : 0;
    const std::size_t last = std::min(curve.size() - 1, at + reach);
    for (std::size_t i = first; i <= last; ++i) {
        if (curve[i] > curve[at] || (curve[i] == curve[at] && i < at))
            return false;
    }
    return true;
}

double localMean(const std::vector<double>& curve, std::size_t at, std::size_t back, std::size_t ahead)
{
    const std::size_t first = at > back ? at - back : 0;
    const std::size_t last = std::min(curve.size() - 1, at + ahead);
    double sum = 0.0;
    for (std::size_t i = first; i <= last; ++i)
        sum += curve[i];
    return sum / static_cast<double>(last - first + 1);
}

} // namespace

std::vector<double> OnsetDetector::flux(std::span<const float> mono, std::stop_token stop) const
{
    const Bands bands = logBands(mono, stop);
    std::vector<double> curve(bands.size(), 0.0);
    for (std::size_t i = lagHops; i < bands.size(); ++i)
        curve[i] = risingSum(bands[i], bands[i - lagHops]);
    return curve;
}

std::vector<Onset> OnsetDetector::detect(std::span<const float> mono, std::stop_token stop) const
{
    constexpr double leastRise = 0.02;
    const std::vector<double> curve = flux(mono, stop);
    std::vector<Onset> onsets;
    if (stop.stop_requested())
        return onsets;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (!isLocalMaximum(curve, i, 3))
            continue;
        const double strength = curve[i] - localMean(curve, i, 15, 7);
        // The flux compares with the frame lagHops back, so its peak lies half of that behind the change.
        if (strength > leastRise)
            onsets.push_back({(static_cast<double>(i) - 0.5 * lagHops) * secondsPerHop, strength});
    }
    return onsets;
}

} // namespace melodeck::mir
