#include "mir/corpus/HeardBeats.h"

namespace melodeck::tests {

namespace {

std::vector<double> everyBeat(const mir::Meter& meter, int step, double from, double until)
{
    std::vector<double> beats;
    // A melody is at most minutes long; what is no tempo has no beats.
    constexpr int mostBeats = 10000;
    for (int beat = 0; beat < mostBeats; beat += step) {
        const double seconds = meter.firstDownbeatSeconds + beat * meter.secondsPerBeat();
        if (seconds > until) {
            break;
        }
        if (seconds >= from) {
            beats.push_back(seconds);
        }
    }
    return beats;
}

} // namespace

std::vector<double> heardBeats(const mir::Transcription& heard, double from, double until)
{
    return everyBeat(heard.meter, 1, from, until);
}

std::vector<double> heardDownbeats(const mir::Transcription& heard, double from, double until)
{
    return everyBeat(heard.meter, heard.meter.beatsPerBar, from, until);
}

} // namespace melodeck::tests
