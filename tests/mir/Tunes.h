#pragma once

#include "mir/Transcription.h"

#include <QString>

#include <functional>
#include <vector>

namespace melodeck::tests {

/// A public-domain tune as written, for testing what works on notes.
struct WrittenTune
{
    QString name;
    mir::Key key;
    int beatsPerBar = 4;
    /// Beats before the first bar line.
    double pickupBeats = 0.0;
    /// Pitch (0 for a rest) and length in beats, in turns.
    std::vector<double> pitchesAndBeats;

    /// The notes played at a tempo, from startSeconds on, each held for 90 % of its length.
    [[nodiscard]] std::vector<mir::Note> notes(double beatsPerMinute, double startSeconds = 0.2) const;
    /// The same with every beat at a time of its own: secondsOfBeat(0) is where the first note or rest begins.
    [[nodiscard]] std::vector<mir::Note> notes(const std::function<double(double)>& secondsOfBeat) const;
    /// All beats that are written, rests included.
    [[nodiscard]] double lengthBeats() const;
};

/// Ten of them, in three and four.
[[nodiscard]] const std::vector<WrittenTune>& publicDomainTunes();
/// Twelve others, in two, three, four and six. Every second of them (the odd indices) has no part in any fitting.
[[nodiscard]] const std::vector<WrittenTune>& furtherTunes();

} // namespace melodeck::tests
