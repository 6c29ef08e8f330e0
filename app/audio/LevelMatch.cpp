#include "audio/LevelMatch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace melodeck::audio {

namespace {

constexpr double kDecibels = 20.0;

bool canBeMatched(const Level& sound)
{
    return sound.integratedLufs && std::isfinite(*sound.integratedLufs) && sound.truePeak && *sound.truePeak > 0.0;
}

} // namespace

std::vector<std::optional<double>> matchLevels(std::span<const Level> sounds)
{
    std::vector<std::optional<double>> gains(sounds.size());
    if (std::count_if(sounds.begin(), sounds.end(), canBeMatched) < 2) {
        return gains;
    }
    double loudest = -std::numeric_limits<double>::infinity();
    double room = std::numeric_limits<double>::infinity();
    for (const Level& sound : sounds) {
        if (canBeMatched(sound)) {
            const double peak = kDecibels * std::log10(*sound.truePeak);
            loudest = std::max(loudest, *sound.integratedLufs);
            room = std::min(room, *sound.integratedLufs + kMatchedPeakDb - peak);
        }
    }
    const double target = std::min(loudest, room);
    for (std::size_t at = 0; at < sounds.size(); ++at) {
        if (canBeMatched(sounds[at])) {
            gains[at] = target - *sounds[at].integratedLufs;
        }
    }
    return gains;
}

double amplitudeOf(double decibels)
{
    return std::pow(10.0, decibels / kDecibels);
}

} // namespace melodeck::audio
