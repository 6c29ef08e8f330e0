#include "engine/sketch/Chord.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace melodeck::engine {

namespace {

int wrapped(int pitch)
{
    return ((pitch % 12) + 12) % 12;
}

/// Keys whose signature has flats: by tonic, major and minor.
bool hasFlats(const mir::Key& key)
{
    static constexpr std::array<bool, 12> majorFlats{false, true,  false, true,  false, true,
                                                     false, false, true,  false, true,  false};
    const int relativeMajor = key.mode == mir::Mode::Major ? key.tonic : wrapped(key.tonic + 3);
    return majorFlats.at(static_cast<std::size_t>(wrapped(relativeMajor)));
}

QString suffixOf(ChordQuality quality)
{
    switch (quality) {
    case ChordQuality::Major:
        return {};
    case ChordQuality::Minor:
        return QStringLiteral("m");
    case ChordQuality::Diminished:
        return QStringLiteral("dim");
    case ChordQuality::Dominant7:
        return QStringLiteral("7");
    case ChordQuality::Major7:
        return QStringLiteral("maj7");
    case ChordQuality::Minor7:
        return QStringLiteral("m7");
    case ChordQuality::HalfDiminished7:
        return QStringLiteral("m7♭5");
    }
    return {};
}

} // namespace

std::vector<int> chordIntervals(ChordQuality quality)
{
    switch (quality) {
    case ChordQuality::Major:
        return {0, 4, 7};
    case ChordQuality::Minor:
        return {0, 3, 7};
    case ChordQuality::Diminished:
        return {0, 3, 6};
    case ChordQuality::Dominant7:
        return {0, 4, 7, 10};
    case ChordQuality::Major7:
        return {0, 4, 7, 11};
    case ChordQuality::Minor7:
        return {0, 3, 7, 10};
    case ChordQuality::HalfDiminished7:
        return {0, 3, 6, 10};
    }
    return {0, 4, 7};
}

bool isChordTone(const ChordSymbol& chord, int pitch)
{
    const std::vector<int> intervals = chordIntervals(chord.quality);
    return std::find(intervals.begin(), intervals.end(), wrapped(pitch - chord.root)) != intervals.end();
}

QString chordName(const ChordSymbol& chord, const mir::Key& key)
{
    static constexpr std::array<const char*, 12> sharps{"C",  "C♯", "D",  "D♯", "E",  "F",
                                                        "F♯", "G",  "G♯", "A",  "A♯", "B"};
    static constexpr std::array<const char*, 12> flats{"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};
    const auto root = static_cast<std::size_t>(wrapped(chord.root));
    return QString::fromUtf8(hasFlats(key) ? flats.at(root) : sharps.at(root)) + suffixOf(chord.quality);
}

std::vector<int> scaleOf(const mir::Key& key)
{
    static constexpr std::array<int, 7> major{0, 2, 4, 5, 7, 9, 11};
    static constexpr std::array<int, 7> minor{0, 2, 3, 5, 7, 8, 10};
    std::vector<int> scale;
    for (const int step : key.mode == mir::Mode::Major ? major : minor) {
        scale.push_back(wrapped(key.tonic + step));
    }
    return scale;
}

ChordSymbol diatonicChord(const mir::Key& key, int degree, Extension extension)
{
    using enum ChordQuality;
    static constexpr std::array<ChordQuality, 7> majorTriads{Major, Minor, Minor, Major, Major, Minor, Diminished};
    static constexpr std::array<ChordQuality, 7> majorSevenths{Major7,    Minor7, Minor7,         Major7,
                                                               Dominant7, Minor7, HalfDiminished7};
    static constexpr std::array<ChordQuality, 7> minorTriads{Minor, Diminished, Major, Minor, Major, Major, Major};
    static constexpr std::array<ChordQuality, 7> minorSevenths{Minor7,    HalfDiminished7, Major7,   Minor7,
                                                               Dominant7, Major7,          Dominant7};
    const auto index = static_cast<std::size_t>(std::clamp(degree, 1, 7) - 1);
    const auto& qualities = key.mode == mir::Mode::Major
                                ? (extension == Extension::Triad ? majorTriads : majorSevenths)
                                : (extension == Extension::Triad ? minorTriads : minorSevenths);
    return {scaleOf(key)[index], qualities.at(index)};
}

} // namespace melodeck::engine
