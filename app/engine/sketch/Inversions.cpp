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

void invert(std::vector<ChordSymbol>& chords, const Tune& tune, RandomSource& random)
{
    const int dominant = (tune.key.tonic + 7) % 12;
    for (std::size_t i = 1; i + 1 < chords.size(); ++i) {
        ChordSymbol& chord = chords[i];
        const ChordSymbol& before = chords[i - 1];
        const ChordSymbol& next = chords[i + 1];
        const bool isTriadic = chord.quality == ChordQuality::Major || chord.quality == ChordQuality::Minor ||
                               chord.quality == ChordQuality::Dominant7 || chord.quality == ChordQuality::Add9;
        const int third = (chord.root + (chord.quality == ChordQuality::Minor ? 3 : 4)) % 12;
        const bool goesHome = chord.root == dominant && next.root == tune.key.tonic;
        const bool comes = (before.root == chord.root && before.quality == chord.quality && !before.onThird) ||
                           isStep(bassOf(before), third);
        if (isTriadic && !goesHome && comes && next.root != chord.root && isStep(third, next.root)) {
            chord.onThird = random.real() < inversionChance;
        }
    }
}

} // namespace melodeck::engine
