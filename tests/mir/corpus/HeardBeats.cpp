#include "mir/corpus/HeardBeats.h"

#include <cstddef>

namespace melodeck::tests {

namespace {

std::vector<double> everyBeat(const mir::TempoMap& tempo, std::size_t step, double from, double until)
{
    std::vector<double> beats;
    for (std::size_t beat = 0; beat < tempo.beatSeconds().size(); beat += step) {
        const double seconds = tempo.beatSeconds()[beat];
        if (seconds >= from && seconds <= until) {
            beats.push_back(seconds);
        }
    }
    return beats;
}

} // namespace

std::vector<double> heardBeats(const mir::Transcription& heard, double from, double until)
{
    return everyBeat(heard.tempo, 1, from, until);
}

std::vector<double> heardDownbeats(const mir::Transcription& heard, double from, double until)
{
    return everyBeat(heard.tempo, static_cast<std::size_t>(heard.meter.beatsPerBar), from, until);
}

} // namespace melodeck::tests
