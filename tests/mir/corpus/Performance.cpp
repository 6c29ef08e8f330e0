#include "mir/corpus/Performance.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::tests {

namespace {

constexpr double startSeconds = 0.25;
constexpr double tailSeconds = 0.8;
/// How much of a beat's straying the next one has, too.
constexpr double likeness = 0.5;

std::vector<double> strayingBeats(double beats, const Playing& playing, engine::RandomSource& random)
{
    const double period = 60.0 / playing.beatsPerMinute;
    std::vector<double> times{startSeconds};
    double stray = normalNumber(random);
    while (static_cast<double>(times.size()) <= beats + 1.0) {
        const double length = period * std::clamp(1.0 + playing.wander * stray, 0.5, 1.8);
        times.push_back(times.back() + length);
        stray = likeness * stray + std::sqrt(1.0 - likeness * likeness) * normalNumber(random);
    }
    return times;
}

double timeAt(const std::vector<double>& beatTimes, double beat)
{
    const auto at = std::min(static_cast<std::size_t>(std::max(0.0, beat)), beatTimes.size() - 2);
    return beatTimes[at] + (beat - static_cast<double>(at)) * (beatTimes[at + 1] - beatTimes[at]);
}

} // namespace

double normalNumber(engine::RandomSource& random)
{
    double sum = 0.0;
    for (int i = 0; i < 12; ++i) {
        sum += random.between(-0.5, 0.5);
    }
    return sum;
}

Performance performed(const WrittenTune& tune, const Playing& playing, engine::RandomSource& random)
{
    Performance result;
    result.tune = &tune;
    const std::vector<double> times = strayingBeats(tune.lengthBeats(), playing, random);
    result.notes = tune.notes([&times](double beat) { return timeAt(times, beat); });
    for (std::size_t i = 0; i < result.notes.size(); ++i) {
        mir::Note& note = result.notes[i];
        note.onsetSeconds += playing.jitterSeconds * std::clamp(normalNumber(random), -2.0, 2.0);
        note.strength = static_cast<float>(random.between(0.75, 1.0));
        if (i > 0) {
            mir::Note& before = result.notes[i - 1];
            before.offsetSeconds = std::min(before.offsetSeconds, note.onsetSeconds - 0.01);
        }
    }
    const double lastBeat = tune.lengthBeats() - tune.pitchesAndBeats.back();
    // A pickup of half a beat puts the beats between the first note and the second.
    const double firstBeat = std::fmod(tune.pickupBeats, 1.0);
    for (double beat = firstBeat; beat <= lastBeat + 1e-6; beat += 1.0) {
        result.beatSeconds.push_back(timeAt(times, beat));
        const double inBar = std::fmod(beat - tune.pickupBeats + 64.0 * tune.beatsPerBar, tune.beatsPerBar);
        if (inBar < 0.01 || inBar > tune.beatsPerBar - 0.01) {
            result.downbeatSeconds.push_back(result.beatSeconds.back());
        }
    }
    result.durationSeconds = result.notes.back().offsetSeconds + tailSeconds;
    return result;
}

} // namespace melodeck::tests
