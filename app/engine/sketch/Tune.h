#pragma once

#include "mir/Transcription.h"

#include <vector>

namespace melodeck::engine {

/// A note of the lead in beats from the tune's first bar line.
struct TuneNote
{
    double startBeats = 0.0;
    double lengthBeats = 1.0;
    int midi = 60;
    /// 0 … 1.
    float strength = 1.0F;

    [[nodiscard]] double endBeats() const { return startBeats + lengthBeats; }
};

/// A key that begins at a beat of a tune.
struct TuneKey
{
    double startBeats = 0.0;
    mir::Key key;
};

/// What is arranged: a melody on a grid of bars that is played over and over.
struct Tune
{
    /// That in which it begins.
    mir::Key key;
    /// Other keys that it goes to, in order; most tunes stay.
    std::vector<TuneKey> keyChanges;
    /// The mean, where tempo has every beat.
    double beatsPerMinute = 120.0;
    /// 3 or 4: what styles have patterns for.
    int beatsPerBar = 4;
    /// 2 where a bar of six eighths became two bars of three.
    int barsPerMeasure = 1;
    /// Beats of a bar as people would write it: 2, 3, 4, or 6 for six eighths.
    int metre = 4;
    /// Time of the first bar line in the clip, in seconds; may lie before 0.
    double barLineSeconds = 0.0;
    /// After so many bars it starts again. Notes may sound past that end: the last bar is then shared with the pickup.
    int bars = 1;
    /// In order.
    std::vector<TuneNote> notes;
    /// The beats of an uneven player, beat 0 being the first bar line; empty for a constant beat. Every turn is as
    /// uneven as the first.
    mir::TempoMap tempo;

    /// The key at a beat, which goes round and round.
    [[nodiscard]] const mir::Key& keyAt(double beats) const;
    [[nodiscard]] int beatsPerMeasure() const { return beatsPerBar * barsPerMeasure; }
    [[nodiscard]] double secondsPerBeat() const { return 60.0 / beatsPerMinute; }
    [[nodiscard]] double secondsAt(double beats) const;
    /// The beat that sounds at a time, the other way round.
    [[nodiscard]] double beatAt(double seconds) const;
    [[nodiscard]] double loopBeats() const { return static_cast<double>(bars) * beatsPerBar; }
};

} // namespace melodeck::engine
