#include "engine/sketch/Harmonizer.h"

#include "engine/sketch/Inversions.h"
#include "engine/sketch/KeyPalettes.h"
#include "engine/sketch/Phrases.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr double seededChoice = 0.45;
/// A seed likes some chords better than others throughout.
constexpr double seededTaste = 0.25;
constexpr double melodyWeight = 1.3;
constexpr double progressionWeight = 0.4;
/// Inside a measure, where nothing is decided, a seed is freer.
constexpr double freerInside = 1.8;
/// The chords of another key are not there.
constexpr double otherKey = -1e6;
/// The same choice is made again after so many bars, so that like phrases have like chords.
constexpr std::size_t choiceBars = 4;
/// A chord that is gone sooner was not heard.
constexpr double shortestChordSeconds = 0.7;

/// Inside a bar a chord stays unless the melody moves it.
constexpr double stayingWithTwo = 0.55;
constexpr double stayingWithOne = 1.1;

/// One place for a chord, with how well each chord of the palette fits the notes there.
struct Slot
{
    double firstBeat = 0.0;
    double beats = 4.0;
    bool startsMeasure = true;
    /// Which of the tune's keys it is in, and where the chords of that key begin.
    std::size_t region = 0;
    std::size_t firstChord = 0;
    std::vector<double> fit;
    /// Pitch classes that sound long.
    std::vector<int> melody;

    [[nodiscard]] bool holds(double beat) const { return beat >= firstBeat && beat < firstBeat + beats; }
};

double secondChordAt(int beatsPerBar)
{
    return beatsPerBar == 3 ? 2.0 : beatsPerBar / 2.0;
}

/// Weight of a place in the bar: what starts on a strong beat defines the chord.
double weightAt(double beatInSlot)
{
    if (beatInSlot < 0.2) {
        return 1.6;
    }
    return std::abs(beatInSlot - std::round(beatInSlot)) < 0.2 ? 1.15 : 0.7;
}

double toneFit(const PaletteChord& chord, int midi, double beats)
{
    if (isChordTone(chord.triad, midi)) {
        return ((midi - chord.triad.root) % 12 + 12) % 12 == 0 ? 1.1 : 1.0;
    }
    if (isChordTone(chord.seventh, midi)) {
        return chord.seventh.quality == ChordQuality::Dominant7 ? 0.35 : 0.1;
    }
    return beats < 0.75 ? -0.6 : -1.0;
}

std::vector<Slot> slotsOf(const Tune& tune, int chordsPerBar, const KeyPalettes& keys)
{
    std::vector<Slot> slots;
    const double perBar = tune.beatsPerBar;
    for (int bar = 0; bar < tune.bars; ++bar) {
        Slot slot;
        slot.fit.assign(keys.palette.size(), 0.0);
        slot.firstBeat = bar * perBar;
        slot.beats = chordsPerBar == 2 ? secondChordAt(tune.beatsPerBar) : perBar;
        slot.startsMeasure = bar % tune.barsPerMeasure == 0;
        slots.push_back(slot);
        if (chordsPerBar == 2) {
            slot.firstBeat += slot.beats;
            slot.beats = perBar - slot.beats;
            slot.startsMeasure = false;
            slots.push_back(slot);
        }
    }
    for (Slot& slot : slots) {
        slot.region = keys.regionOf(tune.keyAt(slot.firstBeat + 0.1));
        slot.firstChord = keys.firstChords[slot.region];
    }
    return slots;
}

void addNote(Slot& slot, const std::vector<PaletteChord>& palette, const TuneNote& note, double shift)
{
    const double start = std::max(note.startBeats - shift, slot.firstBeat);
    const double end = std::min(note.endBeats() - shift, slot.firstBeat + slot.beats);
    const double beats = end - start;
    if (beats < 0.1) {
        return;
    }
    if (beats >= 0.4) {
        slot.melody.push_back(((note.midi % 12) + 12) % 12);
    }
    const double weight = std::min(beats, 2.0) * weightAt(start - slot.firstBeat) / slot.beats;
    for (std::size_t i = 0; i < palette.size(); ++i) {
        slot.fit[i] += weight * toneFit(palette[i], note.midi, beats);
    }
}

void fitMelody(std::vector<Slot>& slots, const std::vector<PaletteChord>& palette, const Tune& tune)
{
    const double loop = tune.loopBeats();
    for (const TuneNote& note : tune.notes) {
        for (Slot& slot : slots) {
            addNote(slot, palette, note, 0.0);
            // What sounds past the end is heard over the start of the next turn.
            if (note.endBeats() > loop) {
                addNote(slot, palette, note, loop);
            }
        }
    }
}

/// What is usual, what this seed likes, and what the style's progression has there.
void addPriors(std::vector<Slot>& slots, const std::vector<PaletteChord>& palette, const HarmonyTaste& taste,
               const Tune& tune, RandomSource& random)
{
    std::vector<double> liking;
    for (std::size_t i = 0; i < palette.size(); ++i) {
        liking.push_back(random.between(-seededTaste, seededTaste));
    }
    // The halves of a bar that wants one chord have one choice.
    const std::size_t choicesPerBar = taste.chordsPerBar == 2 ? 2 : 1;
    std::vector<std::vector<double>> choices(choiceBars * choicesPerBar, liking);
    for (std::vector<double>& choice : choices) {
        for (double& value : choice) {
            value += random.between(-seededChoice, seededChoice);
        }
    }
    for (Slot& slot : slots) {
        const auto bar = static_cast<std::size_t>(slot.firstBeat / tune.beatsPerBar + 1e-6);
        const bool startsBar = slot.firstBeat < static_cast<double>(bar) * tune.beatsPerBar + 0.1;
        const int wanted = taste.progression.empty() ? 0 : taste.progression[bar % taste.progression.size()];
        const std::vector<double>& choice =
            choices[(bar % choiceBars) * choicesPerBar + (startsBar ? 0 : choicesPerBar - 1)];
        // Two chords a bar share what one would have said.
        const double share = slot.beats < tune.beatsPerBar ? 0.7 : 1.0;
        const bool isInside = tune.beatsPerBar == 4 && !(startsBar && slot.startsMeasure);
        for (std::size_t chord = 0; chord < palette.size(); ++chord) {
            // What is borrowed is a matter of style and mood alone.
            const double freedom = isInside && palette[chord].degree > 0 ? freerInside : 1.0;
            double value = melodyWeight * slot.fit[chord] + share * (palette[chord].usual + freedom * choice[chord]);
            if (wanted > 0 && palette[chord].degree == wanted) {
                value += progressionWeight * (startsBar ? 1.0 : 0.5);
            }
            slot.fit[chord] = palette[chord].region == slot.region ? value : otherKey;
        }
    }
}

void favour(Slot& slot, int degree, double by)
{
    slot.fit[slot.firstChord + static_cast<std::size_t>(degree - 1)] += by;
}

/// A phrase ends at home after the chord that leads there, or halfway, on that chord.
void addCadences(std::vector<Slot>& slots, const Tune& tune, Close close)
{
    const std::vector<Phrase> phrases = phrasesOf(tune);
    for (const Phrase& phrase : phrases) {
        const TuneNote& note = tune.notes[phrase.lastNote];
        const bool isLast = phrase.lastNote + 1 == tune.notes.size();
        const double beat = std::fmod(note.startBeats + 0.2, tune.loopBeats());
        const auto end =
            std::find_if(slots.begin(), slots.end(), [beat](const Slot& slot) { return slot.holds(beat); });
        if (end == slots.end()) {
            continue;
        }
        const mir::Key& key = tune.keyAt(end->firstBeat + 0.1);
        const bool isModal = key.mode == mir::Mode::Dorian || key.mode == mir::Mode::Mixolydian;
        const int leading = isModal ? 7 : 5;
        if (isLast && close == Close::Open) {
            favour(*end, leading, 1.2);
            continue;
        }
        const bool atHome = ((note.midi - key.tonic) % 12 + 12) % 12 == 0;
        if (!atHome && !isLast) {
            const ChordSymbol half = diatonicChord(key, leading, Extension::Triad);
            const ChordSymbol home = diatonicChord(key, 1, Extension::Triad);
            // A tone of both chords does not ask for the one that is further away.
            const double wish = isChordTone(home, note.midi) ? 0.2 : 0.6;
            favour(*end, leading, isChordTone(half, note.midi) ? wish : 0.0);
            continue;
        }
        favour(*end, 1, isLast ? 0.0 : 0.4);
        if (end != slots.begin() && (end - 1)->region == end->region) {
            favour(*(end - 1), leading, 0.4);
            favour(*(end - 1), 4, 0.15);
        }
    }
}

/// The tune starts at home, and its last note is at home as well.
void leanToTonic(std::vector<Slot>& slots, const Tune& tune)
{
    const bool pickup = !tune.notes.empty() && tune.notes.front().startBeats > 0.7 && tune.bars > 1;
    const double first = pickup ? tune.beatsPerBar : 0.0;
    const double last =
        tune.notes.empty() ? tune.loopBeats() - slots.front().beats : tune.notes.back().startBeats + 0.3;
    for (Slot& slot : slots) {
        favour(slot, 1, std::abs(slot.firstBeat - first) < 0.1 ? 0.35 : 0.0);
        favour(slot, 1, slot.holds(std::fmod(last, tune.loopBeats())) ? 2.0 : 0.0);
    }
}

std::vector<std::size_t> bestPath(const std::vector<Slot>& slots, const std::vector<PaletteChord>& palette,
                                  double staying)
{
    std::vector<std::vector<std::size_t>> from(slots.size(), std::vector<std::size_t>(palette.size()));
    std::vector<double> scores = slots.front().fit;
    for (std::size_t i = 1; i < slots.size(); ++i) {
        std::vector<double> next(palette.size());
        for (std::size_t to = 0; to < palette.size(); ++to) {
            double best = -1e9;
            for (std::size_t before = 0; before < palette.size(); ++before) {
                const bool stays = before == to && !slots[i].startsMeasure;
                const double score = scores[before] + (stays ? staying : transitionScore(palette[before], palette[to]));
                if (score > best) {
                    best = score;
                    from[i][to] = before;
                }
            }
            next[to] = best + slots[i].fit[to];
        }
        scores = std::move(next);
    }
    std::vector<std::size_t> path(slots.size());
    auto chord = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    for (std::size_t i = slots.size(); i-- > 0;) {
        path[i] = chord;
        chord = from[i][chord];
    }
    return path;
}

/// A dominant that goes home carries its seventh in any style; one that lasts may wait on its fourth first.
ChordSymbol leadingHome(ChordSymbol chord, bool waits)
{
    if (chord.quality == ChordQuality::Major || chord.quality == ChordQuality::Dominant7) {
        chord.quality = waits ? ChordQuality::Sus4 : ChordQuality::Dominant7;
    }
    return chord;
}

} // namespace

const ChordSymbol& Harmony::at(double beats, int beatsPerBar) const
{
    return chords[indexAt(beats, beatsPerBar)];
}

std::size_t Harmony::indexAt(double beats, int beatsPerBar) const
{
    const double bar = std::floor(beats / beatsPerBar + 1e-6);
    const bool second = chordsPerBar == 2 && beats - bar * beatsPerBar > secondChordAt(beatsPerBar) - 1e-6;
    const auto index = static_cast<std::ptrdiff_t>(bar) * chordsPerBar + (second ? 1 : 0);
    const auto count = static_cast<std::ptrdiff_t>(index < 0 && firstTurn > 0 ? firstTurn : chords.size());
    return static_cast<std::size_t>(((index % count) + count) % count);
}

double Harmony::nextPlace(double beats, int beatsPerBar) const
{
    const double bar = std::floor(beats / beatsPerBar + 1e-6) * beatsPerBar;
    const double second = bar + secondChordAt(beatsPerBar);
    return chordsPerBar == 2 && beats < second - 1e-6 ? second : bar + beatsPerBar;
}

Harmonizer::Harmonizer(HarmonyTaste taste)
    : m_taste(std::move(taste))
{
}

Harmony Harmonizer::harmonize(const Tune& tune, RandomSource& random) const
{
    Harmony harmony;
    const double halfBarSeconds = 0.5 * tune.beatsPerBar * tune.secondsPerBeat();
    const bool hasTime = tune.barsPerMeasure == 1 && halfBarSeconds >= shortestChordSeconds;
    harmony.chordsPerBar = hasTime ? 2 : 1;
    const KeyPalettes keys = keyPalettesOf(tune, m_taste);
    const std::vector<PaletteChord>& palette = keys.palette;
    std::vector<Slot> slots = slotsOf(tune, harmony.chordsPerBar, keys);
    fitMelody(slots, palette, tune);
    addPriors(slots, palette, m_taste, tune, random);
    addCadences(slots, tune, m_taste.close);
    if (m_taste.close == Close::Home) {
        leanToTonic(slots, tune);
    }
    const std::vector<std::size_t> path =
        bestPath(slots, palette, m_taste.chordsPerBar == 2 ? stayingWithTwo : stayingWithOne);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const PaletteChord& chord = palette[path[i]];
        const PaletteChord& next = palette[path[(i + 1) % path.size()]];
        const PaletteChord& later = palette[path[(i + 2) % path.size()]];
        const mir::Key& key = keys.regions[chord.region];
        ChordSymbol symbol = extendedChord(chord, key, m_taste.extension, slots[i].melody);
        const auto& melody = slots[i].melody;
        const bool third = std::find(melody.begin(), melody.end(), (chord.triad.root + 4) % 12) != melody.end();
        const bool isOneKey = chord.region == next.region;
        const bool waits =
            isOneKey && next.degree == 5 && later.degree == 1 && !third && m_taste.extension != Extension::Triad;
        if (isOneKey && chord.degree == 5 && (next.degree == 1 || waits)) {
            symbol = leadingHome(symbol, waits);
        }
        harmony.chords.push_back(symbol);
        harmony.keys.push_back(key);
    }
    invert(harmony, random);
    return harmony;
}

} // namespace melodeck::engine
