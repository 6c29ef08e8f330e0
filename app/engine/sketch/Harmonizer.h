#pragma once

#include "engine/sketch/Chord.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/Style.h"
#include "engine/sketch/Tune.h"

#include <vector>

namespace melodeck::engine {

/// The chords of one turn of a tune, chordsPerBar for each bar.
struct Harmony
{
    int chordsPerBar = 1;
    std::vector<ChordSymbol> chords;

    /// The chord at a beat of the tune, which goes round and round.
    [[nodiscard]] const ChordSymbol& at(double beats, int beatsPerBar) const;
};

/// Chooses chords for a melody: the best path over the seven chords of the key, by how the notes fit (weighted by
/// length and place in the bar), by how chords follow each other, and by a small choice that the random source makes.
class Harmonizer final
{
public:
    Harmonizer(int chordsPerBar, Extension extension, ModeBias bias);

    /// tune: at least one bar. Two chords a bar only in four.
    [[nodiscard]] Harmony harmonize(const Tune& tune, RandomSource& random) const;

private:
    int m_chordsPerBar;
    Extension m_extension;
    ModeBias m_bias;
};

} // namespace melodeck::engine
