#pragma once

#include "engine/sketch/Chord.h"
#include "engine/sketch/Style.h"
#include "mir/Transcription.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::engine {

/// Where a stretch of harmony leaves one.
enum class Close : std::uint8_t {
    Home,
    Open, ///< On the chord that leads home, and it need not begin there.
};

/// What a style and a mood want of the harmony.
struct HarmonyTaste
{
    /// 1 or 2. With one a bar has two only where the melody insists, as at many a cadence.
    int chordsPerBar = 1;
    Extension extension = Extension::Triad;
    ModeBias bias = ModeBias::None;
    /// Leant on where the melody allows it, a degree a bar, round and round; may be empty.
    Progression progression;
    Close close = Close::Home;
};

/// A chord that may stand under a melody.
struct PaletteChord
{
    ChordSymbol triad;
    ChordSymbol seventh;
    /// 1 … 7; 0 for a chord from outside the key.
    int degree = 0;
    /// How likely it is before the melody is known.
    double usual = 0.0;
    /// Where it wants to go, as a pitch class, and what it costs to go elsewhere.
    std::optional<int> target;
    double strayCost = 0.0;
    /// Which of the tune's keys it is of.
    std::size_t region = 0;
};

/// The seven chords of the key first, then what style and mood borrow: dominants of other degrees than the first, the
/// minor fourth, the flat seventh, the major fourth of minor. Dorian and Mixolydian keep to their own.
[[nodiscard]] std::vector<PaletteChord> paletteOf(const mir::Key& key, const HarmonyTaste& taste);

/// How well one chord follows another over a bar line, about −1.6 … 0.6: a change is welcome.
/// From one key to another only the roots count.
[[nodiscard]] double transitionScore(const PaletteChord& from, const PaletteChord& to);

/// The chord as a style likes it. melody: pitch classes that sound long over it; what they clash with is left out.
[[nodiscard]] ChordSymbol extendedChord(const PaletteChord& chord, const mir::Key& key, Extension extension,
                                        const std::vector<int>& melody);

/// The chord on a degree, 1 … 7, as a style likes it under the tonic, or without a melody.
[[nodiscard]] ChordSymbol chordOnDegree(const mir::Key& key, int degree, Extension extension);

} // namespace melodeck::engine
