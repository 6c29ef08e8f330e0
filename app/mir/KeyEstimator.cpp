#include "mir/KeyEstimator.h"

#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace melodeck::mir {

namespace {

using PitchClasses = std::array<double, 12>;

constexpr PitchClasses majorProfile{5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 1.5, 4.0};
constexpr PitchClasses minorProfile{5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 3.5, 2.0, 1.5, 4.0};
/// The others have their sixth and seventh the other way round.
constexpr PitchClasses dorianProfile{5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 2.0, 3.5, 4.0, 1.5};
constexpr PitchClasses mixolydianProfile{5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 4.0, 1.5};
constexpr double finalNoteBonus = 0.18;
/// A recording that was cut ends anywhere; only a last note longer than the others is an ending.
constexpr double cutNoteBonus = 0.08;
constexpr double endingLength = 1.3;
constexpr double firstNoteBonus = 0.12;
/// How much rarer the modes are than major and minor.
constexpr double modalRarity = 0.08;
/// What it costs to sound only outside of the scale.
constexpr double outsideCost = 1.0;

double correlation(const PitchClasses& heard, const PitchClasses& profile, int tonic)
{
    double meanHeard = 0.0;
    double meanProfile = 0.0;
    for (std::size_t i = 0; i < 12; ++i) {
        meanHeard += heard[i] / 12.0;
        meanProfile += profile[i] / 12.0;
    }
    double product = 0.0;
    double energyHeard = 0.0;
    double energyProfile = 0.0;
    for (std::size_t i = 0; i < 12; ++i) {
        const double a = heard[(i + static_cast<std::size_t>(tonic)) % 12] - meanHeard;
        const double b = profile[i] - meanProfile;
        product += a * b;
        energyHeard += a * a;
        energyProfile += b * b;
    }
    const double energy = std::sqrt(energyHeard * energyProfile);
    return energy > 0.0 ? product / energy : 0.0;
}

double medianLength(std::span<const Note> notes)
{
    std::vector<double> lengths;
    for (const Note& note : notes) {
        lengths.push_back(note.offsetSeconds - note.onsetSeconds);
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

/// Share of the time in which tones sound that the scale has not. Minor borrows its raised sixth and seventh; a leading
/// note is just what the modes avoid.
double outsideShare(const PitchClasses& heard, Mode mode, int tonic)
{
    const auto& scale = scaleSteps(mode);
    double outside = 0.0;
    double all = 0.0;
    for (int step = 0; step < 12; ++step) {
        const double sounding = heard.at(static_cast<std::size_t>((step + tonic) % 12));
        all += sounding;
        if (std::find(scale.begin(), scale.end(), step) != scale.end()) {
            continue;
        }
        const bool isBorrowed = mode == Mode::Minor && (step == 9 || step == 11);
        const bool isLeading = (mode == Mode::Dorian || mode == Mode::Mixolydian) && step == 11;
        outside += (isBorrowed ? 0.5 : isLeading ? 2.0 : 1.0) * sounding;
    }
    return all > 0.0 ? outside / all : 0.0;
}

/// Whether the step that tells a mode from minor or major is there, and more than the other one.
bool showsItsMode(const PitchClasses& heard, Mode mode, int tonic)
{
    const auto sounding = [&](int step) { return heard.at(static_cast<std::size_t>((step + tonic) % 12)); };
    const bool hasMinorSeventh = sounding(10) >= sounding(11);
    switch (mode) {
    case Mode::Major:
    case Mode::Minor:
        return true;
    case Mode::Dorian:
        return sounding(9) > sounding(8) && hasMinorSeventh;
    case Mode::Mixolydian:
        return sounding(10) > sounding(11);
    }
    return true;
}

/// Whether the last note is reached from a semitone above it, as no tonic of these modes is.
bool endsByAFallingSemitone(std::span<const Note> notes)
{
    const int last = notes.back().midi;
    const auto before =
        std::find_if(notes.rbegin(), notes.rend(), [last](const Note& note) { return note.midi != last; });
    return before != notes.rend() && (before->midi - last == 1 || before->midi - last == -11);
}

} // namespace

const std::array<double, 12>& keyProfile(Mode mode)
{
    switch (mode) {
    case Mode::Major:
        return majorProfile;
    case Mode::Minor:
        return minorProfile;
    case Mode::Dorian:
        return dorianProfile;
    case Mode::Mixolydian:
        return mixolydianProfile;
    }
    return majorProfile;
}

Key estimateKey(std::span<const Note> notes, Ending ending)
{
    if (notes.empty()) {
        return {};
    }
    PitchClasses heard{};
    for (const Note& note : notes) {
        // A fermata must not decide the key alone.
        heard[static_cast<std::size_t>(note.midi % 12)] += std::min(1.5, note.offsetSeconds - note.onsetSeconds);
    }
    const int first = notes.front().midi % 12;
    const int final = notes.back().midi % 12;
    const double lastLength = notes.back().offsetSeconds - notes.back().onsetSeconds;
    const bool isEnding = ending == Ending::Whole && lastLength >= endingLength * medianLength(notes);
    const double endingBonus = isEnding ? finalNoteBonus : cutNoteBonus;
    const double finalBonus = endsByAFallingSemitone(notes) ? 0.0 : endingBonus;
    Key best;
    double bestScore = -10.0;
    for (int tonic = 0; tonic < 12; ++tonic) {
        for (const Mode mode : allModes) {
            if (!showsItsMode(heard, mode, tonic)) {
                continue;
            }
            double score = correlation(heard, keyProfile(mode), tonic);
            score -= outsideCost * outsideShare(heard, mode, tonic);
            score -= mode == Mode::Dorian || mode == Mode::Mixolydian ? modalRarity : 0.0;
            score += final == tonic ? finalBonus : 0.0;
            score += first == tonic ? firstNoteBonus : 0.0;
            if (score > bestScore) {
                bestScore = score;
                best = {tonic, mode};
            }
        }
    }
    return best;
}

} // namespace melodeck::mir
