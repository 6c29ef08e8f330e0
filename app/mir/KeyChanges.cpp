#include "mir/KeyChanges.h"

#include "mir/KeyEstimator.h"
#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace melodeck::mir {

namespace {

constexpr std::size_t keyCount = 12 * allModes.size();
using Scores = std::array<double, keyCount>;

/// In natural logarithms. Of tunes that stay in their key, the best change gains 1.3; of those that go up a tone, half
/// gain more than 6.
constexpr double changeCost = 3.0;
/// Fewer notes do not make a key.
constexpr std::size_t fewestNotes = 12;
/// A note longer than so many usual ones says no more.
constexpr double longestNotes = 2.0;

Key keyOf(std::size_t state)
{
    return {static_cast<int>(state / allModes.size()), allModes.at(state % allModes.size())};
}

/// For each key the logarithm of the chance of each pitch class.
std::array<std::array<double, 12>, keyCount> logChances()
{
    std::array<std::array<double, 12>, keyCount> chances{};
    for (std::size_t state = 0; state < keyCount; ++state) {
        const Key key = keyOf(state);
        const auto& profile = keyProfile(key.mode);
        double sum = 0.0;
        for (const double weight : profile) {
            sum += weight;
        }
        for (std::size_t step = 0; step < 12; ++step) {
            chances.at(state).at((step + static_cast<std::size_t>(key.tonic)) % 12) = std::log(profile.at(step) / sum);
        }
    }
    return chances;
}

double usualLength(std::span<const Note> notes)
{
    std::vector<double> lengths;
    for (const Note& note : notes) {
        lengths.push_back(note.offsetSeconds - note.onsetSeconds);
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return std::max(*middle, 0.01);
}

/// The likeliest key of each note.
std::vector<std::size_t> likeliestKeys(std::span<const Note> notes)
{
    static const auto chances = logChances();
    const double usual = usualLength(notes);
    std::vector<std::array<std::uint8_t, keyCount>> from(notes.size());
    Scores scores{};
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const double length = notes[i].offsetSeconds - notes[i].onsetSeconds;
        const double weight = std::clamp(length / usual, 0.0, longestNotes);
        const auto pitchClass = static_cast<std::size_t>(((notes[i].midi % 12) + 12) % 12);
        const auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        Scores next{};
        for (std::size_t state = 0; state < keyCount; ++state) {
            const double changed = scores.at(best) - changeCost;
            const bool changes = i > 0 && changed > scores.at(state);
            from[i].at(state) = static_cast<std::uint8_t>(changes ? best : state);
            next.at(state) = (changes ? changed : scores.at(state)) + weight * chances.at(state).at(pitchClass);
        }
        scores = next;
    }
    std::vector<std::size_t> path(notes.size());
    auto state = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    for (std::size_t i = notes.size(); i-- > 0;) {
        path[i] = state;
        state = from[i].at(state);
    }
    return path;
}

/// Where a stretch of one signature begins, as indices of notes; the first is 0.
std::vector<std::size_t> stretchesOf(const std::vector<std::size_t>& path)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (keySignature(keyOf(path[i])) != keySignature(keyOf(path[i - 1]))) {
            begins.push_back(i);
        }
    }
    return begins;
}

double atBarLine(double seconds, const TempoMap& tempo, int beatsPerBar)
{
    if (tempo.isEmpty() || beatsPerBar < 1) {
        return seconds;
    }
    const double bars = tempo.beatAt(seconds) / beatsPerBar;
    return tempo.secondsAt(std::round(bars) * beatsPerBar);
}

} // namespace

KeyCourse followKeys(std::span<const Note> notes, Ending ending, const TempoMap& tempo, int beatsPerBar)
{
    const KeyCourse whole{estimateKey(notes, ending), {}};
    if (notes.size() < 2 * fewestNotes) {
        return whole;
    }
    const std::vector<std::size_t> begins = stretchesOf(likeliestKeys(notes));
    KeyCourse course;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const bool isLast = i + 1 == begins.size();
        const std::size_t end = isLast ? notes.size() : begins[i + 1];
        if (end - begins[i] < fewestNotes) {
            return whole;
        }
        const Key key = estimateKey(notes.subspan(begins[i], end - begins[i]), isLast ? ending : Ending::Cut);
        if (i == 0) {
            course.key = key;
            continue;
        }
        const Key& before = course.changes.empty() ? course.key : course.changes.back().key;
        if (keySignature(key) == keySignature(before)) {
            return whole; // heard as a whole, the stretches are not what their notes seemed one by one
        }
        course.changes.push_back({atBarLine(notes[begins[i]].onsetSeconds, tempo, beatsPerBar), key});
    }
    return course.changes.empty() ? whole : course;
}

} // namespace melodeck::mir
