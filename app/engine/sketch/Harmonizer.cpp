#include "engine/sketch/Harmonizer.h"

#include "mir/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr std::size_t degreeCount = 7;
using Degrees = std::array<double, degreeCount>;

constexpr double seededChoice = 0.22;
constexpr double melodyWeight = 1.3;

/// One place for a chord, with how well each degree fits the notes there.
struct Slot
{
    double firstBeat = 0.0;
    double beats = 4.0;
    Degrees fit{};
};

/// I ii iii IV V vi vii: what is usual without knowing the melody.
constexpr Degrees usualInMajor{0.35, 0.0, -0.7, 0.25, 0.25, 0.05, -0.9};
constexpr Degrees usualInMinor{0.35, -0.8, 0.0, 0.2, 0.25, 0.15, 0.05};

/// The major fourth and the seventh degree are what these modes are known by.
constexpr Degrees usualInDorian{0.35, -0.2, 0.05, 0.3, 0.05, -0.9, 0.25};
constexpr Degrees usualInMixolydian{0.35, -0.1, -0.9, 0.25, 0.05, -0.1, 0.3};

const Degrees& usualIn(mir::Mode mode)
{
    switch (mode) {
    case mir::Mode::Major:
        return usualInMajor;
    case mir::Mode::Minor:
        return usualInMinor;
    case mir::Mode::Dorian:
        return usualInDorian;
    case mir::Mode::Mixolydian:
        return usualInMixolydian;
    }
    return usualInMajor;
}

double usual(const mir::Key& key, ModeBias bias, std::size_t degree)
{
    constexpr Degrees towardsMinorInMajor{-0.45, 0.35, 0.2, -0.05, -0.2, 0.6, 0.0};
    constexpr Degrees towardsMajorInMinor{-0.25, 0.0, 0.4, 0.0, 0.0, 0.3, 0.3};
    double value = usualIn(key.mode)[degree];
    if (!mir::isMinorLike(key.mode) && bias == ModeBias::Minor) {
        value += towardsMinorInMajor[degree];
    }
    if (mir::isMinorLike(key.mode) && bias == ModeBias::Major) {
        value += towardsMajorInMinor[degree];
    }
    return value;
}

double transition(std::size_t from, std::size_t to, bool sameBar)
{
    if (from == to) {
        // Inside a bar a chord stays unless the melody moves it; over a bar line a change is welcome.
        return sameBar ? 0.55 : -0.2;
    }
    const std::size_t steps = (to + degreeCount - from) % degreeCount;
    if (from == 4 && to == 3) {
        return -0.6;
    }
    if (from == 4 && to == 0) {
        return 0.45;
    }
    if (steps == 3) {
        return 0.35; // a fourth up is a fifth down
    }
    if (steps == 1 || steps == 5) {
        return 0.1;
    }
    return steps == 4 ? 0.05 : -0.1;
}

/// Weight of a place in the bar: what starts on a strong beat defines the chord.
double weightAt(double beatInSlot)
{
    if (beatInSlot < 0.2) {
        return 1.6;
    }
    return std::abs(beatInSlot - std::round(beatInSlot)) < 0.2 ? 1.15 : 0.7;
}

double toneFit(const ChordSymbol& triad, const ChordSymbol& seventh, int midi, double beats)
{
    if (isChordTone(triad, midi)) {
        return ((midi - triad.root) % 12 + 12) % 12 == 0 ? 1.1 : 1.0;
    }
    if (isChordTone(seventh, midi)) {
        return seventh.quality == ChordQuality::Dominant7 ? 0.35 : 0.1;
    }
    return beats < 0.75 ? -0.6 : -1.0;
}

std::vector<Slot> slotsOf(const Tune& tune, int chordsPerBar)
{
    std::vector<Slot> slots(static_cast<std::size_t>(tune.bars * chordsPerBar));
    const double beats = static_cast<double>(tune.beatsPerBar) / chordsPerBar;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        slots[i].firstBeat = static_cast<double>(i) * beats;
        slots[i].beats = beats;
    }
    return slots;
}

void addNote(Slot& slot, const Tune& tune, const TuneNote& note, double shift)
{
    const double start = std::max(note.startBeats - shift, slot.firstBeat);
    const double end = std::min(note.endBeats() - shift, slot.firstBeat + slot.beats);
    const double beats = end - start;
    if (beats < 0.1) {
        return;
    }
    const double weight = std::min(beats, 2.0) * weightAt(start - slot.firstBeat) / slot.beats;
    for (std::size_t degree = 0; degree < degreeCount; ++degree) {
        const int number = static_cast<int>(degree) + 1;
        const ChordSymbol triad = diatonicChord(tune.key, number, Extension::Triad);
        const ChordSymbol seventh = diatonicChord(tune.key, number, Extension::Seventh);
        slot.fit[degree] += weight * toneFit(triad, seventh, note.midi, beats);
    }
}

void fitMelody(std::vector<Slot>& slots, const Tune& tune)
{
    const double loop = tune.loopBeats();
    for (const TuneNote& note : tune.notes) {
        for (Slot& slot : slots) {
            addNote(slot, tune, note, 0.0);
            // What sounds past the end is heard over the start of the next turn.
            if (note.endBeats() > loop) {
                addNote(slot, tune, note, loop);
            }
        }
    }
}

/// The tune starts at home, and its last note is at home as well.
void leanToTonic(std::vector<Slot>& slots, const Tune& tune)
{
    if (slots.empty()) {
        return;
    }
    const double perBar = tune.beatsPerBar;
    const bool pickup = !tune.notes.empty() && tune.notes.front().startBeats > 0.7 && tune.bars > 1;
    const double last =
        tune.notes.empty() ? tune.loopBeats() - slots.front().beats : tune.notes.back().startBeats + 0.3;
    for (Slot& slot : slots) {
        const double firstBeat = pickup ? perBar : 0.0;
        if (std::abs(slot.firstBeat - firstBeat) < 0.1) {
            slot.fit[0] += 0.35;
        }
        const double end = std::fmod(last, tune.loopBeats());
        if (end >= slot.firstBeat && end < slot.firstBeat + slot.beats) {
            slot.fit[0] += 1.0;
        }
    }
}

std::vector<std::size_t> bestPath(const std::vector<Slot>& slots, int chordsPerBar)
{
    std::vector<std::array<std::size_t, degreeCount>> from(slots.size());
    Degrees scores = slots.front().fit;
    for (std::size_t i = 1; i < slots.size(); ++i) {
        const bool sameBar = chordsPerBar > 1 && i % static_cast<std::size_t>(chordsPerBar) != 0;
        Degrees next{};
        for (std::size_t to = 0; to < degreeCount; ++to) {
            double best = -1e9;
            for (std::size_t before = 0; before < degreeCount; ++before) {
                const double score = scores[before] + transition(before, to, sameBar);
                if (score > best) {
                    best = score;
                    from[i][to] = before;
                }
            }
            next[to] = best + slots[i].fit[to];
        }
        scores = next;
    }
    std::vector<std::size_t> path(slots.size());
    auto degree = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    for (std::size_t i = slots.size(); i-- > 0;) {
        path[i] = degree;
        degree = from[i][degree];
    }
    return path;
}

} // namespace

const ChordSymbol& Harmony::at(double beats, int beatsPerBar) const
{
    const double perChord = static_cast<double>(beatsPerBar) / chordsPerBar;
    const auto count = static_cast<std::ptrdiff_t>(chords.size());
    const auto index = static_cast<std::ptrdiff_t>(std::floor(beats / perChord + 1e-6));
    return chords[static_cast<std::size_t>(((index % count) + count) % count)];
}

Harmonizer::Harmonizer(int chordsPerBar, Extension extension, ModeBias bias)
    : m_chordsPerBar(chordsPerBar)
    , m_extension(extension)
    , m_bias(bias)
{
}

Harmony Harmonizer::harmonize(const Tune& tune, RandomSource& random) const
{
    Harmony harmony;
    harmony.chordsPerBar = tune.beatsPerBar == 4 ? m_chordsPerBar : 1;
    std::vector<Slot> slots = slotsOf(tune, harmony.chordsPerBar);
    fitMelody(slots, tune);
    for (Slot& slot : slots) {
        for (std::size_t degree = 0; degree < degreeCount; ++degree) {
            // Two chords a bar share what one would have said.
            const double prior = usual(tune.key, m_bias, degree) + random.between(-seededChoice, seededChoice);
            slot.fit[degree] = melodyWeight * slot.fit[degree] + prior * (harmony.chordsPerBar == 2 ? 0.7 : 1.0);
        }
    }
    leanToTonic(slots, tune);
    const std::vector<std::size_t> path = bestPath(slots, harmony.chordsPerBar);
    for (std::size_t i = 0; i < path.size(); ++i) {
        // A dominant that goes home carries its seventh in any style.
        const bool goesHome = path[i] == 4 && path[(i + 1) % path.size()] == 0;
        const Extension extension = goesHome ? Extension::Seventh : m_extension;
        harmony.chords.push_back(diatonicChord(tune.key, static_cast<int>(path[i]) + 1, extension));
    }
    return harmony;
}

} // namespace melodeck::engine
