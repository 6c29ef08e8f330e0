#include "engine/sketch/Tune.h"

#include <algorithm>
#include <cmath>

namespace melodeck::engine {

const mir::Key& Tune::keyAt(double beats) const
{
    const double inTurn = beats - loopBeats() * std::max(0.0, std::floor(beats / loopBeats() + 1e-6));
    const auto next = std::find_if(keyChanges.begin(), keyChanges.end(),
                                   [inTurn](const TuneKey& change) { return change.startBeats > inTurn + 1e-6; });
    return next == keyChanges.begin() ? key : (next - 1)->key;
}

double Tune::secondsAt(double beats) const
{
    if (tempo.isEmpty()) {
        return barLineSeconds + beats * secondsPerBeat();
    }
    const double loop = loopBeats();
    const double turn = std::max(0.0, std::floor(beats / loop));
    return tempo.secondsAt(beats - turn * loop) + turn * (tempo.secondsAt(loop) - tempo.secondsAt(0.0));
}

double Tune::beatAt(double seconds) const
{
    if (tempo.isEmpty()) {
        return (seconds - barLineSeconds) / secondsPerBeat();
    }
    const double begin = tempo.secondsAt(0.0);
    const double length = tempo.secondsAt(loopBeats()) - begin;
    const double turn = std::max(0.0, std::floor((seconds - begin) / length));
    return turn * loopBeats() + tempo.beatAt(seconds - turn * length);
}

} // namespace melodeck::engine
