#include "engine/sketch/SongForm.h"

#include <algorithm>
#include <cmath>

namespace melodeck::engine {

namespace {

constexpr double shortestPickup = 0.7;
/// A final chord that is cut at once is worse than a fade.
constexpr double shortestEndingSeconds = 0.8;

/// The accompaniment plays from the start when the melody comes in late, but never under a pickup alone.
double firstBeatOf(const Tune& tune)
{
    const double perBar = tune.beatsPerBar;
    const bool pickup = !tune.notes.empty() && tune.notes.front().startBeats >= shortestPickup;
    const double melodyBar = pickup ? perBar : 0.0;
    // Whole bars of silence before the melody are an introduction.
    const double silentBars = std::floor((melodyBar - tune.beatAt(-0.05)) / perBar);
    return silentBars >= 1.0 ? melodyBar - silentBars * perBar : melodyBar;
}

} // namespace

SongForm formOf(const Tune& tune, double durationSeconds)
{
    SongForm form;
    form.durationSeconds = durationSeconds;
    form.endBeat = tune.beatAt(durationSeconds);
    form.firstBeat = firstBeatOf(tune);
    if (tune.notes.empty()) {
        return form;
    }
    const double loop = tune.loopBeats();
    const double finalInTune = std::round(tune.notes.back().startBeats);
    const double turns = std::floor((form.endBeat - finalInTune) / loop);
    const double finalBeat = finalInTune + turns * loop;
    const double nextTurn = std::max(finalBeat + 1.0, (turns + 1.0) * loop);
    const double left = durationSeconds - tune.secondsAt(finalBeat);
    if (turns >= 0.0 && form.endBeat - nextTurn < 2.0 * tune.beatsPerBar && left >= shortestEndingSeconds) {
        form.finalBeat = finalBeat;
    }
    return form;
}

} // namespace melodeck::engine
