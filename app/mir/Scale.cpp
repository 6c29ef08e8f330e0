#include "mir/Scale.h"

#include <cstddef>

namespace melodeck::mir {

namespace {

/// Semitones from the tonic up to that of the major key with the same tones.
int toRelativeMajor(Mode mode)
{
    switch (mode) {
    case Mode::Major:
        return 0;
    case Mode::Minor:
        return 3;
    case Mode::Dorian:
        return 10;
    case Mode::Mixolydian:
        return 5;
    }
    return 0;
}

} // namespace

const std::array<int, 7>& scaleSteps(Mode mode)
{
    static constexpr std::array<int, 7> major{0, 2, 4, 5, 7, 9, 11};
    static constexpr std::array<int, 7> minor{0, 2, 3, 5, 7, 8, 10};
    static constexpr std::array<int, 7> dorian{0, 2, 3, 5, 7, 9, 10};
    static constexpr std::array<int, 7> mixolydian{0, 2, 4, 5, 7, 9, 10};
    switch (mode) {
    case Mode::Major:
        return major;
    case Mode::Minor:
        return minor;
    case Mode::Dorian:
        return dorian;
    case Mode::Mixolydian:
        return mixolydian;
    }
    return major;
}

bool isMinorLike(Mode mode)
{
    return scaleSteps(mode)[2] == 3;
}

int keySignature(const Key& key)
{
    static constexpr std::array<int, 12> majors{0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};
    const int tonic = (key.tonic + toRelativeMajor(key.mode)) % 12;
    const int fifths = majors.at(static_cast<std::size_t>((tonic + 12) % 12));
    // Six sharps and six flats draw: F sharp major, but E flat minor, as they are usually written.
    return fifths == 6 && key.mode == Mode::Minor ? -6 : fifths;
}

QString tonicName(const Key& key)
{
    static constexpr std::array<const char*, 12> sharps{"C",  "C♯", "D",  "D♯", "E",  "F",
                                                        "F♯", "G",  "G♯", "A",  "A♯", "B"};
    static constexpr std::array<const char*, 12> flats{"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};
    const auto pitchClass = static_cast<std::size_t>(((key.tonic % 12) + 12) % 12);
    return QString::fromUtf8((keySignature(key) < 0 ? flats : sharps).at(pitchClass));
}

QString plainKeyName(const Key& key)
{
    switch (key.mode) {
    case Mode::Major:
        break;
    case Mode::Minor:
        return tonicName(key) + QStringLiteral(" minor");
    case Mode::Dorian:
        return tonicName(key) + QStringLiteral(" Dorian");
    case Mode::Mixolydian:
        return tonicName(key) + QStringLiteral(" Mixolydian");
    }
    return tonicName(key) + QStringLiteral(" major");
}

} // namespace melodeck::mir
