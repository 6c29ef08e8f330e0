#pragma once

#include "mir/Transcription.h"

#include <QString>

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
};

[[nodiscard]] const std::vector<WrittenTune>& publicDomainTunes();

} // namespace melodeck::tests
