#include "mir/corpus/Sounds.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace melodeck::tests {

namespace {

constexpr int rateHz = 16000;

/// First three resonances in Hz.
using Vowel = std::array<double, 3>;
constexpr std::array<Vowel, 8> vowels{{{730, 1090, 2440},
                                       {270, 2290, 3010},
                                       {300, 870, 2240},
                                       {530, 1840, 2480},
                                       {570, 840, 2410},
                                       {660, 1720, 2410},
                                       {490, 1350, 1690},
                                       {440, 1020, 2240}}};

/// A resonance of second order whose middle may move.
class Resonance final
{
public:
    double filtered(double input, double hertz, double widthHz)
    {
        const double radius = std::exp(-std::numbers::pi * widthHz / rateHz);
        const double b = 2.0 * radius * std::cos(2.0 * std::numbers::pi * hertz / rateHz);
        const double c = -radius * radius;
        const double output = (1.0 - b - c) * input + b * m_last + c * m_before;
        m_before = m_last;
        m_last = output;
        return output;
    }

private:
    double m_last = 0.0;
    double m_before = 0.0;
};

struct Voice
{
    double hertz = 120.0;
    double tractScale = 1.0;
    double syllableSeconds = 0.2;
};

class Speaker final
{
public:
    Speaker(const Voice& voice, engine::RandomSource& random)
        : m_voice(voice)
        , m_random(random)
    {
    }

    /// A consonant and a vowel; pitch in semitones from the voice's own, gliding from one to the other.
    void addSyllable(std::vector<float>& samples, double fromSemitones, double toSemitones)
    {
        const Vowel vowel = vowels.at(static_cast<std::size_t>(m_random.below(static_cast<int>(vowels.size()))));
        const int consonant = m_random.below(3);
        if (consonant == 0) {
            addHiss(samples, m_random.between(0.05, 0.11));
        } else if (consonant == 1) {
            samples.insert(samples.end(), static_cast<std::size_t>(m_random.between(0.03, 0.07) * rateHz), 0.0F);
            addHiss(samples, 0.015);
        }
        const double seconds = m_voice.syllableSeconds * m_random.between(0.6, 1.4);
        const auto count = static_cast<std::size_t>(seconds * rateHz);
        for (std::size_t i = 0; i < count; ++i) {
            const double part = static_cast<double>(i) / static_cast<double>(count);
            const double semitones = fromSemitones + (toSemitones - fromSemitones) * part;
            const double envelope = std::min({1.0, part / 0.15, (1.0 - part) / 0.25});
            samples.push_back(static_cast<float>(envelope * voiced(semitones, vowel, part)));
        }
        m_vowel = vowel;
    }

private:
    double voiced(double semitones, const Vowel& vowel, double part)
    {
        // No throat is a clock: about one per cent from period to period.
        m_phase += m_voice.hertz * std::exp2(semitones / 12.0) * m_jitter / rateHz;
        double pulse = 0.0;
        if (m_phase >= 1.0) {
            m_phase -= 1.0;
            m_jitter = 1.0 + m_random.between(-0.015, 0.015);
            pulse = 1.0;
        }
        // Falls by 12 dB an octave, as the flow through the throat does.
        m_flow = 0.95 * m_flow + pulse + m_random.between(-0.01, 0.01);
        double value = m_flow;
        const double moved = std::min(1.0, part / 0.4);
        for (std::size_t i = 0; i < vowel.size(); ++i) {
            const double hertz = (m_vowel.at(i) + (vowel.at(i) - m_vowel.at(i)) * moved) * m_voice.tractScale;
            value = m_resonances.at(i).filtered(value, hertz, 60.0 + 40.0 * static_cast<double>(i));
        }
        return 0.25 * value;
    }

    void addHiss(std::vector<float>& samples, double seconds)
    {
        Resonance resonance;
        const double hertz = m_random.between(2500.0, 6000.0);
        for (auto left = static_cast<int>(seconds * rateHz); left > 0; --left) {
            samples.push_back(static_cast<float>(resonance.filtered(m_random.between(-0.4, 0.4), hertz, 1200.0)));
        }
    }

    Voice m_voice;
    engine::RandomSource& m_random;
    std::array<Resonance, 3> m_resonances;
    Vowel m_vowel = vowels.front();
    double m_phase = 0.0;
    double m_jitter = 1.0;
    double m_flow = 0.0;
};

} // namespace

audio::AudioBuffer spoken(double seconds, engine::RandomSource& random)
{
    audio::AudioBuffer buffer{rateHz, 1, {}};
    const bool isHigh = random.below(2) == 0;
    const Voice voice{isHigh ? random.between(165.0, 250.0) : random.between(85.0, 140.0), isHigh ? 1.15 : 1.0,
                      random.between(0.13, 0.24)};
    Speaker speaker(voice, random);
    const auto wanted = static_cast<std::size_t>(seconds * rateHz);
    while (buffer.samples.size() < wanted) {
        // A phrase falls by some semitones, with an accent here and there, and breath is taken after it.
        const int syllables = 4 + random.below(6);
        double pitch = random.between(2.0, 5.0);
        for (int i = 0; i < syllables && buffer.samples.size() < wanted; ++i) {
            const double accent = random.below(3) == 0 ? random.between(1.5, 4.0) : 0.0;
            const double next = pitch - random.between(0.2, 1.4);
            speaker.addSyllable(buffer.samples, pitch + accent, next - random.between(0.0, 1.5));
            pitch = next;
        }
        buffer.samples.insert(buffer.samples.end(), static_cast<std::size_t>(random.between(0.15, 0.45) * rateHz),
                              0.0F);
    }
    buffer.samples.resize(wanted);
    float peak = 1e-6F;
    for (const float sample : buffer.samples) {
        peak = std::max(peak, std::abs(sample));
    }
    for (float& sample : buffer.samples) {
        sample *= 0.5F / peak;
    }
    return buffer;
}

} // namespace melodeck::tests
