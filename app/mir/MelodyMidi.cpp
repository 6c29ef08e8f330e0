#include "mir/MelodyExport.h"
#include "mir/Scale.h"
#include "mir/StandardMidiFile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace melodeck::mir {

namespace {

/// A moment of the recording and its place in the score.
struct Anchor
{
    double seconds = 0.0;
    double quarters = 0.0;
};

/// The bar before the first bar line, in sixteenths, and what is fixed from there on.
struct Course
{
    int leadSixteenths = 0;
    std::vector<Anchor> anchors;

    [[nodiscard]] double leadQuarters() const { return leadSixteenths / 4.0; }

    [[nodiscard]] double quartersAt(double seconds) const
    {
        const auto after =
            std::upper_bound(anchors.begin() + 1, anchors.end() - 1, seconds,
                             [](double moment, const Anchor& anchor) { return moment < anchor.seconds; });
        const Anchor& to = *after;
        const Anchor& from = *(after - 1);
        return from.quarters + (seconds - from.seconds) * (to.quarters - from.quarters) / (to.seconds - from.seconds);
    }
};

Course courseOf(const Transcription& heard)
{
    // Beats that nearly meet the start of the recording would be played at an absurd tempo.
    constexpr double fewestQuarters = 0.05;
    constexpr double fewestSeconds = 0.01;
    const TempoMap tempo = tempoOf(heard);
    const double perBar = heard.meter.beatsPerBar;
    const double quartersPerBeat = heard.meter.beatsPerBar == 6 ? 0.5 : 1.0;
    const double start = tempo.beatAt(0.0);
    const double barLine = perBar * std::ceil(start / perBar - 1e-6);
    Course course;
    course.leadSixteenths = static_cast<int>(std::lround(4.0 * quartersPerBeat * (barLine - start)));
    course.anchors.push_back({0.0, 0.0});
    const double end = std::max(heard.durationSeconds, heard.notes.empty() ? 0.0 : heard.notes.back().offsetSeconds);
    for (double beat = std::ceil(start); course.anchors.size() < 2 || course.anchors.back().seconds < end;
         beat += 1.0) {
        const Anchor next{tempo.secondsAt(beat), course.leadQuarters() + quartersPerBeat * (beat - barLine)};
        if (next.seconds > fewestSeconds && next.quarters > fewestQuarters) {
            course.anchors.push_back(next);
        }
    }
    return course;
}

std::vector<MidiTempo> tempiOf(const Course& course)
{
    // Rounded to microseconds as the file has them, so that a constant beat is said once.
    constexpr double sameMicroseconds = 1.5;
    std::vector<MidiTempo> tempi;
    double said = 0.0;
    for (std::size_t i = 0; i + 1 < course.anchors.size(); ++i) {
        const Anchor& from = course.anchors[i];
        const Anchor& to = course.anchors[i + 1];
        const double microseconds = 1e6 * (to.seconds - from.seconds) / (to.quarters - from.quarters);
        if (tempi.empty() || std::abs(microseconds - said) > sameMicroseconds) {
            tempi.push_back({from.quarters, 60e6 / microseconds});
            said = microseconds;
        }
    }
    return tempi;
}

/// 3/16, 3/8 or 2/4.
MidiTimeSignature shortBar(int sixteenths)
{
    int unit = 16;
    while (sixteenths % 2 == 0 && unit > 4) {
        sixteenths /= 2;
        unit /= 2;
    }
    return {0.0, sixteenths, unit};
}

MidiKeySignature signatureOf(const Key& key, double quarters)
{
    return {quarters, keySignature(key), key.mode == Mode::Minor};
}

} // namespace

QByteArray melodyMidi(const Transcription& heard, const QString& name)
{
    const Course course = courseOf(heard);
    MidiFile file;
    file.name = name;
    file.text = plainKeyName(heard.key);
    file.tempi = tempiOf(course);
    if (course.leadSixteenths > 0) {
        file.timeSignatures.push_back(shortBar(course.leadSixteenths));
    }
    const bool isSix = heard.meter.beatsPerBar == 6;
    file.timeSignatures.push_back({course.leadQuarters(), heard.meter.beatsPerBar, isSix ? 8 : 4});
    file.keySignatures.push_back(signatureOf(heard.key, 0.0));
    for (const KeyChange& change : heard.keyChanges) {
        file.keySignatures.push_back(signatureOf(change.key, course.quartersAt(change.seconds)));
    }
    MidiTrack track;
    track.name = name;
    track.program = 0;
    for (const Note& note : heard.notes) {
        const double start = course.quartersAt(std::max(0.0, note.onsetSeconds));
        const double length = course.quartersAt(note.offsetSeconds) - start;
        const auto velocity = static_cast<int>(std::lround(40.0 + 75.0 * static_cast<double>(note.strength)));
        track.notes.push_back({start, length, note.midi, velocity});
    }
    file.tracks.push_back(std::move(track));
    return encodeMidi(file);
}

} // namespace melodeck::mir
