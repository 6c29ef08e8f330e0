#include "engine/sketch/Strike.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace melodeck::engine {

namespace {

constexpr double releaseShare = 0.94;

} // namespace

int beatsPerMeasure(const Tune& tune)
{
    return tune.beatsPerBar * tune.barsPerMeasure;
}

std::vector<Strike> strikesOf(const Score& score, const std::vector<Pattern>& patterns, int variant, int leastDensity)
{
    std::vector<Strike> strikes;
    const double perMeasure = beatsPerMeasure(score.tune);
    const auto stepsPerMeasure = static_cast<int>(perMeasure) * 4;
    const int firstMeasure = static_cast<int>(std::floor(score.form.firstBeat / perMeasure + 1e-6));
    const int endMeasure = static_cast<int>(std::ceil(score.form.endBeat / perMeasure));
    for (int measure = firstMeasure; measure < endMeasure; ++measure) {
        const auto section = static_cast<std::size_t>(variant) + score.form.sectionIndexAt(measure * perMeasure);
        const std::string& steps = patterns[section % patterns.size()].of(static_cast<int>(perMeasure));
        for (int i = 0; i < stepsPerMeasure; ++i) {
            const double step = static_cast<double>(measure) * stepsPerMeasure + i;
            const char symbol = steps[static_cast<std::size_t>(i)];
            const bool isSilent = score.intent.density + score.form.levelAt(step / 4.0) < leastDensity;
            if (isSilent || symbol == '.' || symbol == '-' || !score.form.isPlaying(step / 4.0)) {
                continue;
            }
            int held = 1;
            while (i + held < stepsPerMeasure && steps[static_cast<std::size_t>(i + held)] == '-') {
                ++held;
            }
            strikes.push_back({step, static_cast<double>(held), symbol});
        }
    }
    return strikes;
}

std::vector<Strike> cutAtChanges(const Score& score, const std::vector<Strike>& strikes)
{
    const auto placeAfter = [&score](double step) {
        return 4.0 * score.harmony.nextPlace(step / 4.0, score.tune.beatsPerBar);
    };
    std::vector<Strike> cut;
    for (Strike strike : strikes) {
        double boundary = placeAfter(strike.step);
        while (boundary < strike.step + strike.steps - 0.5) {
            const bool changes = !(score.chordAt(boundary / 4.0) == score.chordAt(strike.step / 4.0));
            if (changes) {
                cut.push_back({strike.step, boundary - strike.step, strike.symbol});
                strike = {boundary, strike.step + strike.steps - boundary, strike.symbol};
            }
            boundary = placeAfter(boundary);
        }
        cut.push_back(strike);
    }
    return cut;
}

double accentAt(const Score& score, double step)
{
    const double inBar = std::fmod(step, beatsPerMeasure(score.tune) * 4.0);
    if (inBar < 0.5) {
        return 6.0;
    }
    // In six eighths there are two beats to feel.
    const double felt = score.tune.barsPerMeasure == 2 ? 12.0 : 4.0;
    return std::fmod(inBar, felt) < 0.5 ? 2.0 : -4.0;
}

NoteEvent eventAt(const Score& score, const Strike& strike, int midi, double velocity, const Touch& touch,
                  RandomSource& random)
{
    const double humanity = score.style.humanity;
    NoteEvent event;
    event.startSeconds = score.secondsAtStep(strike.step) + touch.delaySeconds +
                         humanity * random.between(-touch.scatterSeconds, touch.scatterSeconds);
    double end = score.secondsAtStep(strike.step + strike.steps) + touch.delaySeconds;
    if (score.form.finalBeat) {
        end = std::min(end, score.secondsAt(*score.form.finalBeat));
    }
    event.lengthSeconds = std::max(0.04, (end - event.startSeconds) * releaseShare);
    event.midi = midi;
    const double spread = humanity * random.between(-touch.scatterVelocity, touch.scatterVelocity);
    event.velocity = static_cast<int>(std::lround(velocity + 0.7 * score.intent.velocity + spread));
    return event;
}

NoteEvent heldEvent(const Score& score, int midi, int velocity)
{
    NoteEvent event;
    event.startSeconds = score.secondsAt(*score.form.finalBeat);
    event.lengthSeconds = std::max(0.3, score.form.durationSeconds - event.startSeconds - 0.1);
    event.midi = midi;
    event.velocity = velocity;
    return event;
}

} // namespace melodeck::engine
