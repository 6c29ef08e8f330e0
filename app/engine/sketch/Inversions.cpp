#include "engine/sketch/Inversions.h"

#include <cstddef>
#include <cstdlib>

namespace melodeck::engine {

namespace {

/// How often a chord takes its third into the bass where that leads on by step.
constexpr double inversionChance = 0.45;

int stepsBetween(int from, int to)
{
    return std::abs((((to - from) % 12) + 18) % 12 - 6);
}

bool isStep(int from, int to)
{
    const int distance = stepsBetween(from, to);
    return distance == 1 || distance == 2;
}

} // namespace

void invert(Harmony& harmony, RandomSource& random)
{
    std::vector<ChordSymbol>& chords = harmony.chords;
    for (std::size_t i = 1; i + 1 < chords.size(); ++i) {
        const int home = harmony.keys[i + 1].tonic;
        ChordSymbol& chord = chords[i];
        const ChordSymbol& before = chords[i - 1];
        const ChordSymbol& next = chords[i + 1];
        const bool hasThird = chord.quality != ChordQuality::Sus4 && chord.quality != ChordQuality::Diminished &&
                              chord.quality != ChordQuality::HalfDiminished7;
        const int third = (chord.root + chordIntervals(chord.quality)[1]) % 12;
        const bool goesHome = chord.root == (home + 7) % 12 && next.root == home;
        const bool comes =
            (before.root == chord.root && before.quality == chord.quality && before.bass == BassTone::Root) ||
            isStep(bassOf(before), third);
        const bool isCadence = next.root == (home + 7) % 12 && i + 2 < chords.size() && chords[i + 2].root == home;
        if (chord.root == home && isCadence) {
            chord.bass = random.real() < inversionChance ? BassTone::Fifth : BassTone::Root;
        } else if (hasThird && !goesHome && comes && next.root != chord.root && isStep(third, next.root)) {
            chord.bass = random.real() < inversionChance ? BassTone::Third : BassTone::Root;
        }
    }
}

} // namespace melodeck::engine
