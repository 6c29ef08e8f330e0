#include "engine/sketch/Phrases.h"

#include <algorithm>

namespace melodeck::engine {

namespace {

/// From one onset to the next, so many times the usual, and so many beats at least.
constexpr double longTimes = 1.7;
constexpr double longBeats = 1.4;
constexpr double restBeats = 0.75;
constexpr double shortestBars = 1.5;

double usualStep(const std::vector<TuneNote>& notes)
{
    std::vector<double> steps;
    for (std::size_t i = 0; i + 1 < notes.size(); ++i) {
        steps.push_back(notes[i + 1].startBeats - notes[i].startBeats);
    }
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

} // namespace

std::vector<Phrase> phrasesOf(const Tune& tune)
{
    std::vector<Phrase> phrases;
    const std::vector<TuneNote>& notes = tune.notes;
    if (notes.empty()) {
        return phrases;
    }
    const double usual = notes.size() > 1 ? usualStep(notes) : 1.0;
    const double shortest = shortestBars * tune.beatsPerBar;
    std::size_t first = 0;
    for (std::size_t i = 0; i + 1 < notes.size(); ++i) {
        const double step = notes[i + 1].startBeats - notes[i].startBeats;
        const double rest = notes[i + 1].startBeats - notes[i].endBeats();
        const bool breathes = (step >= longBeats && step >= longTimes * usual) || rest >= restBeats;
        const bool isLongEnough = notes[i + 1].startBeats - notes[first].startBeats >= shortest - 0.1;
        const bool leavesEnough = notes.back().endBeats() - notes[i + 1].startBeats >= shortest - 0.6;
        if (breathes && isLongEnough && leavesEnough) {
            phrases.push_back({first, i});
            first = i + 1;
        }
    }
    phrases.push_back({first, notes.size() - 1});
    return phrases;
}

} // namespace melodeck::engine
