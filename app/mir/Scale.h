#pragma once

#include "mir/Transcription.h"

#include <QString>

#include <array>

namespace melodeck::mir {

/// All modes, the usual ones first.
inline constexpr std::array<Mode, 4> allModes{Mode::Major, Mode::Minor, Mode::Dorian, Mode::Mixolydian};

/// One value for each mode, such as a table of what is usual in it.
template <typename T>
struct PerMode
{
    T major;
    T minor;
    T dorian;
    T mixolydian;

    [[nodiscard]] const T& of(Mode mode) const
    {
        switch (mode) {
        case Mode::Major:
            break;
        case Mode::Minor:
            return minor;
        case Mode::Dorian:
            return dorian;
        case Mode::Mixolydian:
            return mixolydian;
        }
        return major;
    }
};

/// Semitones of the seven steps above the tonic, from 0; the natural minor for minor.
[[nodiscard]] const std::array<int, 7>& scaleSteps(Mode mode);

/// Whether the third above the tonic is a minor one: Minor and Dorian.
[[nodiscard]] bool isMinorLike(Mode mode);

/// Sharps (above 0) or flats (below 0) of the signature, −6 … 6: that of the major key with the same tones, so that
/// D Dorian and G Mixolydian have none.
[[nodiscard]] int keySignature(const Key& key);

/// "D", "B♭": spelt as the signature has it.
[[nodiscard]] QString tonicName(const Key& key);

/// Like keyName(), in English whatever the language: for files.
[[nodiscard]] QString plainKeyName(const Key& key);

} // namespace melodeck::mir
