#include "engine/sketch/MelodyTune.h"

#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

/// A note that starts this close before a bar line belongs to the next bar.
constexpr double early = 0.3;
constexpr double shortestPickup = 0.7;
/// So much of the last note may go to the pickup of the next turn.
constexpr double mostTrimmedBeats = 1.0;

mir::TempoMap constantTempo(const mir::Transcription& melody)
{
    const double end = melody.notes.empty() ? 0.0 : melody.notes.back().offsetSeconds;
    return mir::TempoMap::constant(melody.meter.beatsPerMinute, melody.meter.firstDownbeatSeconds, end);
}

} // namespace

void setMetre(Tune& tune, int beatsPerBar)
{
    tune.metre = beatsPerBar;
    tune.beatsPerBar = beatsPerBar % 3 == 0 ? 3 : 4;
    tune.barsPerMeasure = beatsPerBar == 6 ? 2 : 1;
}

Tune tuneOfMelody(const mir::Transcription& melody, std::optional<double> beatsPerMinute)
{
    Tune tune;
    tune.key = melody.key;
    setMetre(tune, melody.meter.beatsPerBar);
    tune.beatsPerMinute = beatsPerMinute.value_or(melody.meter.beatsPerMinute);
    const mir::TempoMap heard = melody.tempo.isEmpty() ? constantTempo(melody) : melody.tempo;
    if (beatsPerMinute) {
        tune.barLineSeconds = heard.secondsAt(0.0) * melody.meter.beatsPerMinute / tune.beatsPerMinute;
    } else {
        tune.barLineSeconds = heard.secondsAt(0.0);
        tune.tempo = melody.tempo;
    }
    for (const mir::KeyChange& change : melody.keyChanges) {
        tune.keyChanges.push_back({std::round(heard.beatAt(change.seconds)), change.key});
    }
    for (const mir::Note& note : melody.notes) {
        TuneNote placed;
        placed.startBeats = heard.beatAt(note.onsetSeconds);
        placed.lengthBeats = heard.beatAt(note.offsetSeconds) - placed.startBeats;
        placed.midi = note.midi;
        placed.strength = note.strength;
        tune.notes.push_back(placed);
    }
    if (tune.notes.empty()) {
        return tune;
    }
    const TuneNote& first = tune.notes.front();
    TuneNote& last = tune.notes.back();
    const double perBar = tune.beatsPerBar;
    const double lastBar = std::max(0.0, std::floor((last.startBeats + early) / perBar));
    const double pickupInLastBar = lastBar * perBar + first.startBeats;
    const bool shares = first.startBeats >= shortestPickup && lastBar >= 1.0 &&
                        last.startBeats + 0.8 < pickupInLastBar &&
                        last.endBeats() - mostTrimmedBeats <= pickupInLastBar;
    if (shares) {
        last.lengthBeats = std::min(last.lengthBeats, pickupInLastBar - last.startBeats);
        tune.bars = static_cast<int>(lastBar);
        return tune;
    }
    // A last note that is held over bar lines keeps its bars, within reason.
    const double end = std::min(last.endBeats() - early, last.startBeats + 2.0 * perBar);
    tune.bars = static_cast<int>(std::max(lastBar, std::floor(end / perBar))) + 1;
    return tune;
}

void moveToKey(Tune& tune, std::optional<int> tonic, std::optional<mir::Mode> mode)
{
    const mir::Key to{tonic.value_or(tune.key.tonic), mode.value_or(tune.key.mode)};
    const int shift = (to.tonic - tune.key.tonic + 17) % 12 - 5;
    const std::array<int, 7>& from = mir::scaleSteps(tune.key.mode);
    for (TuneNote& note : tune.notes) {
        const int above = ((note.midi - tune.key.tonic) % 12 + 12) % 12;
        const bool isElsewhere = !(tune.keyAt(note.startBeats + 0.1) == tune.key);
        const auto step = isElsewhere ? from.end() : std::find(from.begin(), from.end(), above);
        // Notes between the steps of the scale stay there, and so does what is in a key of its own.
        const int bent =
            step == from.end() ? 0 : mir::scaleSteps(to.mode)[static_cast<std::size_t>(step - from.begin())] - above;
        note.midi += shift + bent;
    }
    for (TuneKey& change : tune.keyChanges) {
        change.key = change.key == tune.key ? to : mir::Key{(change.key.tonic + shift + 12) % 12, change.key.mode};
    }
    tune.key = to;
}

} // namespace melodeck::engine
