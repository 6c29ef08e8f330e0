#include "engine/sketch/Inversions.h"

#include <cstddef>
#include <cstdlib>

namespace melodeck::engine {

namespace {

/// How often a chord takes its third into the bass where that leads on by step.
constexpr double inversionChance = 0.55;

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
        const bool isTriadic = chord.quality == ChordQuality::Major || chord.quality == ChordQuality::Minor ||
                               chord.quality == ChordQuality::Dominant7 || chord.quality == ChordQuality::Add9;
        const int third = (chord.root + (chord.quality == ChordQuality::Minor ? 3 : 4)) % 12;
        const bool goesHome = chord.root == (home + 7) % 12 && next.root == home;
        const bool comes = (before.root == chord.root && before.quality == chord.quality && !before.onThird) ||
                           isStep(bassOf(before), third);
        if (isTriadic && !goesHome && comes && next.root != chord.root && isStep(third, next.root)) {
            chord.onThird = random.real() < inversionChance;
        }
    }
}

} // namespace melodeck::engine
