#include "engine/sketch/RumbleFilter.h"

#include <cmath>
#include <cstddef>
#include <numbers>

namespace melodeck::engine {

namespace {

/// The lowest note of a bass is E1, 41 Hz.
constexpr double cornerHz = 22.0;

/// A Butterworth high-pass of second order.
class HighPass final
{
public:
    explicit HighPass(double rateHz)
    {
        const double angle = 2.0 * std::numbers::pi * cornerHz / rateHz;
        const double alpha = std::sin(angle) / std::numbers::sqrt2;
        const double scale = 1.0 / (1.0 + alpha);
        m_pass = 0.5 * (1.0 + std::cos(angle)) * scale;
        m_first = -2.0 * std::cos(angle) * scale;
        m_second = (1.0 - alpha) * scale;
    }

    double next(double sample)
    {
        const double out = m_pass * sample + m_delayed;
        m_delayed = -2.0 * m_pass * sample - m_first * out + m_twiceDelayed;
        m_twiceDelayed = m_pass * sample - m_second * out;
        return out;
    }

private:
    double m_pass = 1.0;
    double m_first = 0.0;
    double m_second = 0.0;
    double m_delayed = 0.0;
    double m_twiceDelayed = 0.0;
};

} // namespace

void removeRumble(audio::AudioBuffer& audio, bool loops)
{
    const auto channels = static_cast<std::size_t>(audio.channels);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        HighPass filter(audio.sampleRateHz);
        if (loops) {
            for (std::size_t i = channel; i < audio.samples.size(); i += channels) {
                filter.next(audio.samples[i]);
            }
        }
        for (std::size_t i = channel; i < audio.samples.size(); i += channels) {
            audio.samples[i] = static_cast<float>(filter.next(audio.samples[i]));
        }
    }
}

} // namespace melodeck::engine
