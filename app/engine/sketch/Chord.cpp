#include "engine/sketch/Chord.h"

#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace melodeck::engine {

namespace {

int wrapped(int pitch)
{
    return ((pitch % 12) + 12) % 12;
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
    case ChordQuality::Sus4:
        return QStringLiteral("sus4");
    case ChordQuality::Add9:
        return QStringLiteral("add9");
    case ChordQuality::Major6:
        return QStringLiteral("6");
    case ChordQuality::Minor6:
        return QStringLiteral("m6");
    case ChordQuality::Major9:
        return QStringLiteral("maj9");
    case ChordQuality::Minor9:
        return QStringLiteral("m9");
    case ChordQuality::Dominant9:
        return QStringLiteral("9");
    }
    return {};
}

using Qualities = std::array<ChordQuality, 7>;

const Qualities& triadsOf(mir::Mode mode)
{
    using enum ChordQuality;
    static constexpr mir::PerMode<Qualities> each{
        .major = {Major, Minor, Minor, Major, Major, Minor, Diminished},
        .minor = {Minor, Diminished, Major, Minor, Major, Major, Major},
        .dorian = {Minor, Minor, Major, Major, Minor, Diminished, Major},
        .mixolydian = {Major, Minor, Diminished, Major, Minor, Minor, Major},
    };
    return each.of(mode);
}

const Qualities& seventhsOf(mir::Mode mode)
{
    using enum ChordQuality;
    static constexpr mir::PerMode<Qualities> each{
        .major = {Major7, Minor7, Minor7, Major7, Dominant7, Minor7, HalfDiminished7},
        .minor = {Minor7, HalfDiminished7, Major7, Minor7, Dominant7, Major7, Dominant7},
        .dorian = {Minor7, Minor7, Major7, Dominant7, Minor7, HalfDiminished7, Major7},
        .mixolydian = {Dominant7, Minor7, HalfDiminished7, Major7, Minor7, Minor7, Major7},
    };
    return each.of(mode);
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
    case ChordQuality::Sus4:
        return {0, 5, 7};
    case ChordQuality::Add9:
        return {0, 4, 7, 14};
    case ChordQuality::Major6:
        return {0, 4, 7, 9};
    case ChordQuality::Minor6:
        return {0, 3, 7, 9};
    case ChordQuality::Major9:
        return {0, 4, 7, 11, 14};
    case ChordQuality::Minor9:
        return {0, 3, 7, 10, 14};
    case ChordQuality::Dominant9:
        return {0, 4, 7, 10, 14};
    }
    return {0, 4, 7};
}

bool isChordTone(const ChordSymbol& chord, int pitch)
{
    const std::vector<int> intervals = chordIntervals(chord.quality);
    const int distance = wrapped(pitch - chord.root);
    return std::any_of(intervals.begin(), intervals.end(), [distance](int tone) { return tone % 12 == distance; });
}

int bassOf(const ChordSymbol& chord)
{
    return wrapped(chord.root + chordIntervals(chord.quality)[static_cast<std::size_t>(chord.bass)]);
}

QString chordName(const ChordSymbol& chord, const mir::Key& key)
{
    static constexpr std::array<const char*, 12> sharps{"C",  "C♯", "D",  "D♯", "E",  "F",
                                                        "F♯", "G",  "G♯", "A",  "A♯", "B"};
    static constexpr std::array<const char*, 12> flats{"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};
    const auto nameOf = [&key](int pitchClass) {
        const auto place = static_cast<std::size_t>(wrapped(pitchClass));
        return QString::fromUtf8(mir::keySignature(key) < 0 ? flats.at(place) : sharps.at(place));
    };
    const QString name = nameOf(chord.root) + suffixOf(chord.quality);
    return chord.bass != BassTone::Root ? name + QLatin1Char('/') + nameOf(bassOf(chord)) : name;
}

std::vector<int> scaleOf(const mir::Key& key)
{
    std::vector<int> scale;
    for (const int step : mir::scaleSteps(key.mode)) {
        scale.push_back(wrapped(key.tonic + step));
    }
    return scale;
}

ChordSymbol diatonicChord(const mir::Key& key, int degree, Extension extension)
{
    const auto index = static_cast<std::size_t>(std::clamp(degree, 1, 7) - 1);
    const auto& qualities = extension == Extension::Triad ? triadsOf(key.mode) : seventhsOf(key.mode);
    return {scaleOf(key)[index], qualities.at(index)};
}

} // namespace melodeck::engine
