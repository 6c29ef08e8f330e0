#include "mir/KeyEstimator.h"

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
constexpr double finalNoteBonus = 0.18;
/// A recording that was cut ends anywhere; only a last note longer than the others is an ending.
constexpr double cutNoteBonus = 0.08;
constexpr double endingLength = 1.3;
constexpr double firstNoteBonus = 0.12;

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

} // namespace

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
    const double finalBonus = isEnding ? finalNoteBonus : cutNoteBonus;
    Key best;
    double bestScore = -10.0;
    for (int tonic = 0; tonic < 12; ++tonic) {
        for (const Mode mode : {Mode::Major, Mode::Minor}) {
            double score = correlation(heard, mode == Mode::Major ? majorProfile : minorProfile, tonic);
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
