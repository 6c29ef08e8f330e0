#include "mir/SaliencePitchTracker.h"

#include "mir/RealFft.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>

namespace melodeck::mir {

namespace {

constexpr int windowSamples = 2048;
/// Zeros behind the window: peaks are then found between its bins.
constexpr int transformSamples = 4096;
/// Around the middle, whose level is that of the moment.
constexpr std::size_t levelSamples = 512;

constexpr double lowestMidi = 39.0;
constexpr double highestMidi = 91.0;
constexpr int binsPerSemitone = 5;
constexpr auto binCount = static_cast<std::size_t>((highestMidi - lowestMidi) * binsPerSemitone) + 1;

constexpr int harmonics = 12;
constexpr double harmonicWeight = 0.8;
/// Peaks so far below the strongest of their frame are noise.
constexpr double faintestPeak = 0.01;
constexpr double highestPeakHz = 5000.0;
constexpr std::size_t mostCandidates = 5;
/// How much more often a higher salience is the melody.
constexpr double contrast = 4.0;
/// What is left for "no pitch".
constexpr double allCandidates = 0.92;
/// Melodies lie around here, give or take so many semitones.
constexpr double likeliestMidi = 72.0;
constexpr double spreadSemitones = 16.0;

using Salience = std::array<double, binCount>;

struct Peak
{
    double midi = 0.0;
    double strength = 0.0;
};

class Spectrum final
{
public:
    Spectrum()
        : m_fft(transformSamples)
        , m_window(windowSamples)
        , m_input(transformSamples, 0.0F)
    {
        for (std::size_t i = 0; i < m_window.size(); ++i) {
            const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / windowSamples;
            m_window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
        }
    }

    /// The peaks of one window.
    std::vector<Peak> peaksOf(std::span<const float> samples)
    {
        for (std::size_t i = 0; i < m_window.size(); ++i) {
            m_input[i] = samples[i] * m_window[i];
        }
        const auto bins = m_fft.forward(m_input);
        constexpr double hertzPerBin = static_cast<double>(analysisRateHz) / transformSamples;
        const auto last = static_cast<std::size_t>(highestPeakHz / hertzPerBin);
        m_magnitudes.clear();
        double strongest = 0.0;
        for (std::size_t i = 0; i <= last + 1; ++i) {
            m_magnitudes.push_back(static_cast<double>(std::abs(bins[i])));
            strongest = std::max(strongest, m_magnitudes.back());
        }
        std::vector<Peak> peaks;
        // 234 Hz: below is the bass, whose pitch would stand out of any mix; a low melody has its harmonics.
        constexpr std::size_t lowestBin = 60;
        for (std::size_t i = lowestBin; i <= last; ++i) {
            const double here = m_magnitudes[i];
            if (here < faintestPeak * strongest || here <= m_magnitudes[i - 1] || here < m_magnitudes[i + 1]) {
                continue;
            }
            const double before = std::log(m_magnitudes[i - 1] + 1e-12);
            const double middle = std::log(here + 1e-12);
            const double after = std::log(m_magnitudes[i + 1] + 1e-12);
            const double curvature = before - 2.0 * middle + after;
            const double shift = curvature < 0.0 ? std::clamp(0.5 * (before - after) / curvature, -0.5, 0.5) : 0.0;
            const double hertz = (static_cast<double>(i) + shift) * hertzPerBin;
            peaks.push_back({69.0 + 12.0 * std::log2(hertz / 440.0), here});
        }
        return peaks;
    }

private:
    RealFft m_fft;
    std::vector<float> m_window;
    std::vector<float> m_input;
    std::vector<double> m_magnitudes;
};

void addPeak(Salience& salience, const Peak& peak)
{
    double weight = peak.strength;
    for (int harmonic = 1; harmonic <= harmonics; ++harmonic) {
        const double midi = peak.midi - 12.0 * std::log2(harmonic);
        const double bin = (midi - lowestMidi) * binsPerSemitone;
        constexpr int reach = binsPerSemitone / 2 + 1;
        for (int i = static_cast<int>(std::lround(bin)) - reach; i <= static_cast<int>(std::lround(bin)) + reach; ++i) {
            const double distance = std::abs(bin - i) / binsPerSemitone;
            if (i >= 0 && i < static_cast<int>(binCount) && distance < 0.6) {
                const double near = std::cos(std::numbers::pi / 2.0 * distance / 0.6);
                salience[static_cast<std::size_t>(i)] += weight * near * near;
            }
        }
        weight *= harmonicWeight;
    }
}

std::vector<PitchCandidate> candidatesOf(const Salience& salience)
{
    std::vector<PitchCandidate> candidates;
    for (std::size_t i = 1; i + 1 < binCount; ++i) {
        if (salience[i] <= salience[i - 1] || salience[i] < salience[i + 1]) {
            continue;
        }
        const double curvature = salience[i - 1] - 2.0 * salience[i] + salience[i + 1];
        const double shift = curvature < 0.0 ? 0.5 * (salience[i - 1] - salience[i + 1]) / curvature : 0.0;
        const double midi = lowestMidi + (static_cast<double>(i) + std::clamp(shift, -0.5, 0.5)) / binsPerSemitone;
        const double off = (midi - likeliestMidi) / spreadSemitones;
        candidates.push_back({midi, salience[i] * std::exp(-0.5 * off * off)});
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const PitchCandidate& a, const PitchCandidate& b) { return a.probability > b.probability; });
    candidates.resize(std::min(candidates.size(), mostCandidates));
    double sum = 0.0;
    const double highest = candidates.empty() ? 0.0 : candidates.front().probability;
    for (PitchCandidate& candidate : candidates) {
        candidate.probability = highest > 0.0 ? std::pow(candidate.probability / highest, contrast) : 0.0;
        sum += candidate.probability;
    }
    for (PitchCandidate& candidate : candidates) {
        candidate.probability *= sum > 0.0 ? allCandidates / sum : 0.0;
    }
    return candidates;
}

} // namespace

std::vector<PitchFrame> SaliencePitchTracker::track(std::span<const float> mono, std::stop_token stop) const
{
    Spectrum spectrum;
    std::vector<float> padded(mono.size() + windowSamples, 0.0F);
    std::copy(mono.begin(), mono.end(), padded.begin() + windowSamples / 2);
    std::vector<PitchFrame> frames;
    frames.reserve(mono.size() / hopSamples + 1);
    for (std::size_t start = 0; start + windowSamples <= padded.size() && !stop.stop_requested(); start += hopSamples) {
        const std::span<const float> window(padded.data() + start, windowSamples);
        PitchFrame frame;
        frame.levelDb = levelOf(window.subspan((windowSamples - levelSamples) / 2, levelSamples));
        if (frame.levelDb > -80.0) {
            Salience salience{};
            for (const Peak& peak : spectrum.peaksOf(window)) {
                addPeak(salience, peak);
            }
            frame.candidates = candidatesOf(salience);
        }
        frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace melodeck::mir
