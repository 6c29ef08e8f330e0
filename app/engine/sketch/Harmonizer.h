#pragma once

#include "engine/sketch/Chord.h"
#include "engine/sketch/Palette.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/Tune.h"

#include <cstddef>
#include <vector>

namespace melodeck::engine {

/// The chords of a tune, chordsPerBar for each bar. The second of two begins in the middle of a bar of four, and on the
/// last beat of a bar of three.
struct Harmony
{
    int chordsPerBar = 1;
    std::vector<ChordSymbol> chords;
    /// The key that each chord is of; empty where all are of one.
    std::vector<mir::Key> keys;
    /// Chords of the first turn of a whole piece, which stands also for what comes before it; 0 where all are one turn.
    std::size_t firstTurn = 0;

    /// The chord at a beat of the tune, which goes round and round.
    [[nodiscard]] const ChordSymbol& at(double beats, int beatsPerBar) const;
    /// The index of that chord.
    [[nodiscard]] std::size_t indexAt(double beats, int beatsPerBar) const;
    /// The beat after `beats` where the next chord has its place.
    [[nodiscard]] double nextPlace(double beats, int beatsPerBar) const;
};

/// Chooses chords for a melody: the best path over the chords of the key and what is borrowed, by how the notes fit
/// (weighted by length and place in the bar), by how chords follow each other, by the style's own progression, by the
/// cadences that phrases end with, and by a small choice that the random source makes.
class Harmonizer final
{
public:
    explicit Harmonizer(HarmonyTaste taste);

    /// tune: at least one bar. Two chords a bar only where each of them has time to be heard.
    [[nodiscard]] Harmony harmonize(const Tune& tune, RandomSource& random) const;

private:
    HarmonyTaste m_taste;
};

} // namespace melodeck::engine
