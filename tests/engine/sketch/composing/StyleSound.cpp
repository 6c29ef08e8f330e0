#include "engine/sketch/composing/StyleSound.h"

#include "mir/OnsetDetector.h"
#include "mir/RealFft.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstddef>

namespace melodeck::tests {

namespace {

constexpr int windowSamples = 2048;
constexpr double rateHz = 32000.0;
constexpr double lowestHz = 45.0;
constexpr std::size_t bandCount = 16;
using Bands = std::array<double, bandCount>;

double decibels(double power)
{
    return 10.0 * std::log10(power + 1e-9);
}

/// Power of each half octave in each window.
std::vector<Bands> bandsOf(const audio::AudioBuffer& mono)
{
    mir::RealFft fft(windowSamples);
    std::vector<Bands> frames;
    for (std::size_t start = 0; start + windowSamples <= mono.samples.size(); start += windowSamples / 2) {
        const auto spectrum = fft.forward({mono.samples.data() + start, windowSamples});
        Bands bands{};
        for (std::size_t bin = 1; bin < spectrum.size(); ++bin) {
            const double place = 2.0 * std::log2(static_cast<double>(bin) * rateHz / windowSamples / lowestHz);
            if (place >= 0.0 && place < bandCount) {
                bands.at(static_cast<std::size_t>(place)) += std::norm(std::complex<double>(spectrum[bin]));
            }
        }
        frames.push_back(bands);
    }
    return frames;
}

double onsetsPerSecond(const audio::AudioBuffer& mono)
{
    std::vector<float> half;
    for (std::size_t i = 0; i + 1 < mono.samples.size(); i += 2) {
        half.push_back(0.5F * (mono.samples[i] + mono.samples[i + 1]));
    }
    return static_cast<double>(mir::OnsetDetector().detect(half).size()) / mono.durationSeconds();
}

double distance(const std::vector<double>& a, const std::vector<double>& b, const std::vector<double>& spread)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += std::abs(a[i] - b[i]) / spread[i];
    }
    return sum;
}

std::vector<double> spreadOf(const std::vector<std::vector<std::vector<double>>>& clips)
{
    std::vector<double> spread;
    for (std::size_t i = 0; i < clips.front().front().size(); ++i) {
        double sum = 0.0;
        double squares = 0.0;
        double count = 0.0;
        for (const auto& style : clips) {
            for (const auto& clip : style) {
                sum += clip[i];
                squares += clip[i] * clip[i];
                count += 1.0;
            }
        }
        const double mean = sum / count;
        spread.push_back(std::sqrt(std::max(1e-9, squares / count - mean * mean)));
    }
    return spread;
}

} // namespace

std::vector<double> soundFeatures(const audio::AudioBuffer& mono32k)
{
    const std::vector<Bands> frames = bandsOf(mono32k);
    std::vector<double> features;
    double all = 0.0;
    for (const Bands& frame : frames) {
        for (const double power : frame) {
            all += power;
        }
    }
    for (std::size_t band = 0; band < bandCount; ++band) {
        double sum = 0.0;
        double change = 0.0;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            sum += frames[i].at(band);
            // What rises by less than 60 dB below the whole is not heard.
            const double floor = 1e-6 * all / static_cast<double>(frames.size());
            change +=
                i > 0 ? std::abs(decibels(frames[i].at(band) + floor) - decibels(frames[i - 1].at(band) + floor)) : 0.0;
        }
        features.push_back(decibels(sum / all + 1e-6));
        features.push_back(change / static_cast<double>(frames.size()));
    }
    features.push_back(onsetsPerSecond(mono32k));
    return features;
}

std::vector<int> recognised(const std::vector<std::vector<std::vector<double>>>& clips)
{
    const std::vector<double> spread = spreadOf(clips);
    std::vector<int> right;
    for (std::size_t style = 0; style < clips.size(); ++style) {
        int own = 0;
        for (std::size_t tune = 0; tune < clips[style].size(); ++tune) {
            double nearest = 1e300;
            std::size_t nearestStyle = 0;
            for (std::size_t other = 0; other < clips.size(); ++other) {
                for (std::size_t otherTune = 0; otherTune < clips[other].size(); ++otherTune) {
                    const double found = distance(clips[style][tune], clips[other][otherTune], spread);
                    if (otherTune != tune && found < nearest) {
                        nearest = found;
                        nearestStyle = other;
                    }
                }
            }
            own += nearestStyle == style ? 1 : 0;
        }
        right.push_back(own);
    }
    return right;
}

double levelOf(const audio::AudioBuffer& clip)
{
    double sum = 0.0;
    for (const float sample : clip.samples) {
        sum += static_cast<double>(sample) * sample;
    }
    return std::max(
        -120.0, 10.0 * std::log10(sum / static_cast<double>(std::max<std::size_t>(1, clip.samples.size())) + 1e-12));
}

double crestOf(const audio::AudioBuffer& clip)
{
    double peak = 0.0;
    for (const float sample : clip.samples) {
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    }
    return peak > 0.0 ? 20.0 * std::log10(peak) - levelOf(clip) : 0.0;
}

double lowMidShare(const audio::AudioBuffer& mono32k)
{
    mir::RealFft fft(windowSamples);
    double muddy = 0.0;
    double all = 0.0;
    for (std::size_t start = 0; start + windowSamples <= mono32k.samples.size(); start += windowSamples) {
        const auto spectrum = fft.forward({mono32k.samples.data() + start, windowSamples});
        for (std::size_t bin = 1; bin < spectrum.size(); ++bin) {
            const double hertz = static_cast<double>(bin) * rateHz / windowSamples;
            const double power = std::norm(std::complex<double>(spectrum[bin]));
            all += power;
            muddy += hertz > 180.0 && hertz < 480.0 ? power : 0.0;
        }
    }
    return all > 0.0 ? muddy / all : 0.0;
}

double longestSilence(const audio::AudioBuffer& mono32k)
{
    const double threshold = std::pow(10.0, (levelOf(mono32k) - 45.0) / 10.0);
    constexpr std::size_t block = 800;
    std::size_t longest = 0;
    std::size_t run = 0;
    const std::size_t size = mono32k.samples.size() - std::min(mono32k.samples.size(), std::size_t{32000});
    for (std::size_t start = 0; start + block <= size; start += block) {
        double sum = 0.0;
        for (std::size_t i = start; i < start + block; ++i) {
            sum += static_cast<double>(mono32k.samples[i]) * mono32k.samples[i];
        }
        run = sum / block < threshold ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return static_cast<double>(longest * block) / rateHz;
}

} // namespace melodeck::tests
