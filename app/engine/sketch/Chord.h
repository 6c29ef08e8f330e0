#pragma once

#include "mir/Transcription.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::engine {

enum class ChordQuality : std::uint8_t {
    Major,
    Minor,
    Diminished,
    Dominant7,
    Major7,
    Minor7,
    HalfDiminished7,
    Sus4,
    Add9,
    Major6,
    Minor6,
    Major9,
    Minor9,
    Dominant9,
};

/// The tone of a chord that the bass has.
enum class BassTone : std::uint8_t { Root, Third, Fifth };

/// A chord by its root's pitch class (0 = C) and its kind.
struct ChordSymbol
{
    int root = 0;
    ChordQuality quality = ChordQuality::Major;
    BassTone bass = BassTone::Root;

    friend bool operator==(const ChordSymbol&, const ChordSymbol&) = default;
};

/// Semitones above the root, ascending from 0: three to five; the second is what stands for the third.
[[nodiscard]] std::vector<int> chordIntervals(ChordQuality quality);

/// Whether a pitch (MIDI or pitch class) belongs to the chord.
[[nodiscard]] bool isChordTone(const ChordSymbol& chord, int pitch);

/// Pitch class of the tone that the bass has.
[[nodiscard]] int bassOf(const ChordSymbol& chord);

/// "D", "A7", "Bm", "F♯m7♭5", "D/F♯", spelt as the key's signature has it.
[[nodiscard]] QString chordName(const ChordSymbol& chord, const mir::Key& key);

/// The seven pitch classes of a key, from the tonic; the natural minor for minor.
[[nodiscard]] std::vector<int> scaleOf(const mir::Key& key);

/// How a style likes its chords.
enum class Extension : std::uint8_t {
    Triad,
    Seventh,  ///< With the seventh of the key.
    Added,    ///< Triads with a second, sevenths in minor.
    Ninth,    ///< Sevenths, with the ninth where it lies in the key.
    Dominant, ///< The blues': home itself has a minor seventh.
};

/// The plain chord on a degree of the key, 1 … 7: three tones for Triad, else four that lie in the key. The fifth of
/// minor is a major chord (harmonic minor), that of Dorian and Mixolydian the minor one that their scale has.
[[nodiscard]] ChordSymbol diatonicChord(const mir::Key& key, int degree, Extension extension);

} // namespace melodeck::engine
