#include "engine/sketch/composing/Chroma.h"

#include "mir/RealFft.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace melodeck::tests {

namespace {

constexpr int windowSamples = 1 << 14;
constexpr int rateHz = 32000;
/// Above 7.5 kHz nothing has a pitch that counts.
constexpr std::size_t highestBin = 3840;

/// How much a bin's power counts for each pitch class.
std::array<double, 12> weightsOf(std::size_t bin)
{
    const double hertz = static_cast<double>(bin) * rateHz / windowSamples;
    const double pitch = 69.0 + 12.0 * std::log2(hertz / 440.0);
    const double octave = (pitch - 21.0) / 12.0;
    const double height = std::exp(-0.5 * std::pow((octave - 5.0) / 2.0, 2.0));
    std::array<double, 12> weights{};
    for (std::size_t i = 0; i < 12; ++i) {
        double distance = std::fmod(pitch - static_cast<double>(i) + 1206.0, 12.0) - 6.0;
        weights[i] = height * std::exp(-0.5 * std::pow(2.0 * distance, 2.0));
    }
    return weights;
}

} // namespace

int Chromagram::dominant(std::size_t frame) const
{
    const auto& classes = frames.at(frame);
    return static_cast<int>(std::max_element(classes.begin(), classes.end()) - classes.begin());
}

Chromagram chromagramOf(const audio::AudioBuffer& mono)
{
    mir::RealFft fft(windowSamples);
    static const std::vector<std::array<double, 12>> weights = [] {
        std::vector<std::array<double, 12>> table(windowSamples / 2 + 1);
        for (std::size_t bin = 8; bin < table.size(); ++bin) {
            table[bin] = weightsOf(bin);
        }
        return table;
    }();
    static const std::vector<float> hann = [] {
        std::vector<float> window(windowSamples);
        for (std::size_t i = 0; i < window.size(); ++i) {
            const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / windowSamples;
            window[i] = static_cast<float>(0.5 - 0.5 * std::cos(phase));
        }
        return window;
    }();
    const std::size_t hop = windowSamples / 4;
    std::vector<float> padded(mono.samples.size() + windowSamples, 0.0F);
    std::copy(mono.samples.begin(), mono.samples.end(), padded.begin() + windowSamples / 2);
    std::vector<float> windowed(windowSamples);
    Chromagram chromagram;
    for (std::size_t start = 0; start + windowSamples <= padded.size(); start += hop) {
        for (std::size_t i = 0; i < windowed.size(); ++i) {
            windowed[i] = padded[start + i] * hann[i];
        }
        const auto spectrum = fft.forward(windowed);
        std::array<double, 12> frame{};
        for (std::size_t bin = 8; bin < highestBin; ++bin) {
            const double power = std::norm(std::complex<double>(spectrum[bin]));
            for (std::size_t i = 0; i < 12; ++i) {
                frame[i] += weights[bin][i] * power;
            }
        }
        chromagram.frames.push_back(frame);
    }
    return chromagram;
}

double followedShare(const audio::AudioBuffer& clip, std::span<const mir::Note> notes)
{
    const Chromagram chromagram = chromagramOf(clip);
    double judged = 0.0;
    double right = 0.0;
    for (std::size_t i = 0; i < chromagram.frames.size(); ++i) {
        const double time = static_cast<double>(i) * chromagram.secondsPerFrame;
        const auto sounding = std::find_if(notes.begin(), notes.end(), [time](const mir::Note& note) {
            return note.onsetSeconds <= time && time < note.offsetSeconds;
        });
        if (sounding == notes.end() || time >= clip.durationSeconds()) {
            continue;
        }
        judged += 1.0;
        right += chromagram.dominant(i) == sounding->midi % 12 ? 1.0 : 0.0;
    }
    return judged > 0.0 ? right / judged : 0.0;
}

double agreement(const Chromagram& a, const Chromagram& b)
{
    const std::size_t count = std::min(a.frames.size(), b.frames.size());
    double same = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        same += a.dominant(i) == b.dominant(i) ? 1.0 : 0.0;
    }
    return count > 0 ? same / static_cast<double>(count) : 0.0;
}

} // namespace melodeck::tests
