#include "engine/sketch/Palette.h"

#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr std::size_t degreeCount = 7;
using Degrees = std::array<double, degreeCount>;

int classOf(int pitch)
{
    return ((pitch % 12) + 12) % 12;
}

/// What is usual without knowing the melody.
const Degrees& usualIn(mir::Mode mode)
{
    static constexpr mir::PerMode<Degrees> each{
        .major = {0.35, 0.0, -0.6, 0.25, 0.25, 0.05, -1.6},
        .minor = {0.35, -1.1, 0.0, 0.2, 0.25, 0.15, 0.05},
        // The major fourth and the seventh degree are what these modes are known by.
        .dorian = {0.35, -0.2, 0.05, 0.3, 0.05, -0.9, 0.25},
        .mixolydian = {0.35, -0.1, -0.9, 0.25, 0.05, -0.1, 0.3},
    };
    return each.of(mode);
}

double usual(const mir::Key& key, ModeBias bias, std::size_t degree)
{
    static constexpr Degrees towardsMinorInMajor{-0.45, 0.35, 0.2, -0.05, -0.2, 0.6, 0.0};
    static constexpr Degrees towardsMajorInMinor{-0.25, 0.0, 0.4, 0.0, 0.0, 0.3, 0.3};
    double value = usualIn(key.mode).at(degree);
    if (!mir::isMinorLike(key.mode) && bias == ModeBias::Minor) {
        value += towardsMinorInMajor.at(degree);
    }
    if (mir::isMinorLike(key.mode) && bias == ModeBias::Major) {
        value += towardsMajorInMinor.at(degree);
    }
    return value;
}

/// How far a style goes outside the key, 0 … 1.
double adventureOf(Extension extension)
{
    switch (extension) {
    case Extension::Triad:
        return 0.0;
    case Extension::Added:
        return 0.2;
    case Extension::Dominant:
        return 0.3;
    case Extension::Seventh:
        return 0.7;
    case Extension::Ninth:
        return 0.8;
    }
    return 0.0;
}

/// The major chord a fifth above a root of the key, which has to go there.
PaletteChord dominantOf(int target, double usual)
{
    const int root = classOf(target + 7);
    return {
        {root, ChordQuality::Major}, {root, ChordQuality::Dominant7}, 0, usual, classOf(target), 1.6, 0,
    };
}

void borrowInMajor(std::vector<PaletteChord>& palette, int tonic, const HarmonyTaste& taste)
{
    using enum ChordQuality;
    const double adventure = adventureOf(taste.extension);
    const double sad = taste.bias == ModeBias::Minor ? 1.0 : 0.0;
    // A cheerful prompt stays where it is sunny.
    const double happy = taste.bias == ModeBias::Major ? 0.6 : 0.0;
    const double dominants = -0.75 + 0.5 * adventure - happy;
    palette.push_back(dominantOf(tonic + 7, dominants));
    palette.push_back(dominantOf(tonic + 9, dominants + 0.4 * sad));
    palette.push_back(dominantOf(tonic + 2, dominants - 0.1));
    palette.push_back(dominantOf(tonic + 5, dominants - 0.1));
    const int fourth = classOf(tonic + 5);
    palette.push_back(
        {{fourth, Minor}, {fourth, Minor7}, 0, -0.9 + 1.0 * sad + 0.3 * adventure - happy, tonic, 0.4, 0});
    const int flatSeventh = classOf(tonic + 10);
    palette.push_back({{flatSeventh, Major}, {flatSeventh, Dominant7}, 0, -0.55 - 0.4 * adventure - happy, {}, 0.0, 0});
}

void borrowInMinor(std::vector<PaletteChord>& palette, int tonic, const HarmonyTaste& taste)
{
    using enum ChordQuality;
    const double adventure = adventureOf(taste.extension);
    const double bright = taste.bias == ModeBias::Major ? 0.5 : 0.0;
    const double dark = taste.bias == ModeBias::Minor ? 0.45 : 0.0;
    palette.push_back(dominantOf(tonic + 5, -0.8 + 0.5 * adventure));
    palette.push_back(dominantOf(tonic + 7, -0.8 + 0.5 * adventure));
    const int fourth = classOf(tonic + 5);
    palette.push_back({{fourth, Major}, {fourth, Dominant7}, 0, -0.6 + bright, {}, 0.0, 0});
    const int fifth = classOf(tonic + 7);
    palette.push_back({{fifth, Minor}, {fifth, Minor7}, 0, -0.25, {}, 0.0, 0});
    const int flatSecond = classOf(tonic + 1);
    palette.push_back({{flatSecond, Major}, {flatSecond, Major7}, 0, -1.0 + dark, classOf(tonic + 7), 0.3, 0});
}

bool isIn(const std::vector<int>& classes, int pitch)
{
    return std::find(classes.begin(), classes.end(), classOf(pitch)) != classes.end();
}

ChordQuality withNinth(ChordQuality quality)
{
    switch (quality) {
    case ChordQuality::Major7:
        return ChordQuality::Major9;
    case ChordQuality::Minor7:
        return ChordQuality::Minor9;
    case ChordQuality::Dominant7:
        return ChordQuality::Dominant9;
    default:
        return quality;
    }
}

PaletteChord ofDegree(const mir::Key& key, int degree, double usual)
{
    return {diatonicChord(key, degree, Extension::Triad),
            diatonicChord(key, degree, Extension::Seventh),
            degree,
            usual,
            {},
            0.0,
            0};
}

} // namespace

std::vector<PaletteChord> paletteOf(const mir::Key& key, const HarmonyTaste& taste)
{
    std::vector<PaletteChord> palette;
    for (std::size_t degree = 0; degree < degreeCount; ++degree) {
        palette.push_back(ofDegree(key, static_cast<int>(degree) + 1, usual(key, taste.bias, degree)));
    }
    if (key.mode == mir::Mode::Major) {
        borrowInMajor(palette, key.tonic, taste);
    } else if (key.mode == mir::Mode::Minor) {
        borrowInMinor(palette, key.tonic, taste);
    }
    return palette;
}

double transitionScore(const PaletteChord& from, const PaletteChord& to)
{
    if (from.triad == to.triad) {
        return -0.2;
    }
    const bool isOneKey = from.region == to.region;
    if (from.target) {
        return to.triad.root == *from.target ? 0.5 : -from.strayCost;
    }
    if (isOneKey && from.degree == 5 && to.degree == 4 && from.triad.quality == ChordQuality::Major) {
        return -0.6;
    }
    if (isOneKey && to.degree == 1 && (from.degree == 5 || from.degree == 7)) {
        return from.degree == 5 ? 0.45 : 0.25;
    }
    switch (classOf(to.triad.root - from.triad.root)) {
    case 5: // a fourth up is a fifth down
        return 0.35;
    case 1:
    case 2:
    case 8:
    case 9:
        return 0.1;
    case 7:
        return 0.05;
    case 6:
        return -0.3;
    default:
        return -0.1;
    }
}

ChordSymbol extendedChord(const PaletteChord& chord, const mir::Key& key, Extension extension,
                          const std::vector<int>& melody)
{
    using enum ChordQuality;
    const int root = chord.triad.root;
    if (chord.target && chord.seventh.quality == Dominant7) {
        return chord.seventh;
    }
    switch (extension) {
    case Extension::Triad:
        return chord.triad;
    case Extension::Added:
        if (chord.triad.quality == Minor) {
            return chord.degree == 1 ? chord.triad : chord.seventh;
        }
        return {root, chord.degree == 1 || chord.degree == 4 ? Add9 : chord.triad.quality};
    case Extension::Dominant:
        if (chord.triad.quality == Major && (chord.degree == 1 || chord.degree == 4)) {
            return {root, Dominant7};
        }
        return chord.seventh;
    case Extension::Seventh:
    case Extension::Ninth:
        break;
    }
    if (chord.seventh.quality == Major7 && isIn(melody, root)) {
        // The root on top of its own major seventh grates.
        return {root, Major6};
    }
    const bool takesNinth = extension == Extension::Ninth && isIn(scaleOf(key), root + 2);
    return {root, takesNinth ? withNinth(chord.seventh.quality) : chord.seventh.quality};
}

ChordSymbol chordOnDegree(const mir::Key& key, int degree, Extension extension)
{
    return extendedChord(ofDegree(key, degree, 0.0), key, extension, {key.tonic});
}

} // namespace melodeck::engine
