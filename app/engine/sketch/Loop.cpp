#include "engine/sketch/Loop.h"

#include "engine/sketch/ScoreRenderer.h"

#include <algorithm>
#include <cmath>

namespace melodeck::engine {

namespace {

constexpr double longestSeconds = 300.0;

} // namespace

double fitToLoop(Tune& tune, double durationSeconds)
{
    tune.tempo = {};
    tune.barLineSeconds = 0.0;
    const double barFrames = std::round(tune.beatsPerBar * tune.secondsPerBeat() * clipRateHz);
    tune.beatsPerMinute = 60.0 * tune.beatsPerBar * clipRateHz / barFrames;
    const double barSeconds = barFrames / clipRateHz;
    const double most = std::max(1.0, std::floor(longestSeconds / barSeconds));
    const double bars = std::clamp(std::round(durationSeconds / barSeconds), 1.0, most);
    return bars * barSeconds;
}

} // namespace melodeck::engine
