#include "mir/TempoMap.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::mir {

namespace {

constexpr double usualPeriod = 0.5;
/// No beat is shorter: what comes closer is no beat of its own.
constexpr double shortestPeriod = 0.02;
constexpr double mostBeats = 100000.0;

} // namespace

TempoMap::TempoMap(const std::vector<double>& beatSeconds)
{
    for (const double seconds : beatSeconds) {
        if (std::isfinite(seconds) && (m_beatSeconds.empty() || seconds > m_beatSeconds.back() + shortestPeriod)) {
            m_beatSeconds.push_back(seconds);
        }
    }
}

TempoMap TempoMap::constant(double beatsPerMinute, double zeroSeconds, double endSeconds)
{
    const double period = 60.0 / beatsPerMinute;
    const auto count = static_cast<int>(std::clamp(std::ceil((endSeconds - zeroSeconds) / period), 1.0, mostBeats));
    std::vector<double> beats;
    for (int beat = 0; beat <= count; ++beat) {
        beats.push_back(zeroSeconds + beat * period);
    }
    return TempoMap(beats);
}

double TempoMap::secondsPerBeatAt(double beat) const
{
    if (isEmpty()) {
        return usualPeriod;
    }
    const double last = static_cast<double>(m_beatSeconds.size()) - 2.0;
    const auto at = static_cast<std::size_t>(std::clamp(std::floor(beat), 0.0, last));
    return m_beatSeconds[at + 1] - m_beatSeconds[at];
}

double TempoMap::secondsAt(double beat) const
{
    if (isEmpty()) {
        return beat * usualPeriod;
    }
    const double last = static_cast<double>(m_beatSeconds.size()) - 2.0;
    const double at = std::clamp(std::floor(beat), 0.0, last);
    return m_beatSeconds[static_cast<std::size_t>(at)] + (beat - at) * secondsPerBeatAt(at);
}

double TempoMap::beatAt(double seconds) const
{
    if (isEmpty()) {
        return seconds / usualPeriod;
    }
    const auto after = std::upper_bound(m_beatSeconds.begin(), m_beatSeconds.end() - 1, seconds);
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - m_beatSeconds.begin()) - 1);
    return static_cast<double>(at) + (seconds - m_beatSeconds[at]) / (m_beatSeconds[at + 1] - m_beatSeconds[at]);
}

double TempoMap::meanBeatsPerMinute() const
{
    if (isEmpty()) {
        return 60.0 / usualPeriod;
    }
    return 60.0 * static_cast<double>(m_beatSeconds.size() - 1) / (m_beatSeconds.back() - m_beatSeconds.front());
}

TempoMap TempoMap::shifted(double seconds) const
{
    TempoMap moved = *this;
    for (double& beat : moved.m_beatSeconds) {
        beat += seconds;
    }
    return moved;
}

} // namespace melodeck::mir
