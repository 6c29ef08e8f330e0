#include "engine/sketch/Variation.h"

#include "engine/sketch/Chord.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace melodeck::engine {

namespace {

constexpr int longestVariedTurn = 16;

int floorDivided(int value, int by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// So many steps up the scale; a tone from outside keeps its distance to the step below.
int transposed(const std::vector<int>& scale, int tonic, int midi, int steps)
{
    const int relative = midi - tonic;
    const int octave = floorDivided(relative, 12);
    const int inOctave = relative - 12 * octave;
    int step = 0;
    while (step + 1 < 7 && ((scale[static_cast<std::size_t>(step) + 1] - tonic + 12) % 12) <= inOctave) {
        ++step;
    }
    const int beside = inOctave - (scale[static_cast<std::size_t>(step)] - tonic + 12) % 12;
    const int there = step + steps;
    const int octavesOn = floorDivided(there, 7);
    const auto degree = static_cast<std::size_t>(there - 7 * octavesOn);
    return tonic + 12 * (octave + octavesOn) + (scale[degree] - tonic + 12) % 12 + beside;
}

int nearestTone(const ChordSymbol& chord, int midi)
{
    for (int distance = 0; distance < 12; ++distance) {
        for (const int sign : {-1, 1}) {
            if (isChordTone(chord, midi + sign * distance)) {
                return midi + sign * distance;
            }
        }
    }
    return midi;
}

/// The keys of a tune's first half, heard from a beat on.
void addKeys(Tune& contrast, const Tune& tune, double from, double halfBeats)
{
    if (!contrast.keyChanges.empty()) {
        contrast.keyChanges.push_back({from, tune.key});
    }
    for (const TuneKey& change : tune.keyChanges) {
        if (change.startBeats < halfBeats - 0.1) {
            contrast.keyChanges.push_back({from + change.startBeats, change.key});
        }
    }
}

} // namespace

Tune contrastTo(const Tune& tune, RandomSource& random)
{
    static constexpr std::array<std::array<int, 2>, 4> sequences{{{2, 1}, {-2, -1}, {1, 2}, {3, 2}}};
    Tune contrast = tune;
    contrast.notes.clear();
    contrast.keyChanges.clear();
    const auto& sequence = sequences.at(static_cast<std::size_t>(random.below(4)));
    const int half = tune.bars > 1 ? tune.bars / 2 : 1;
    const double halfBeats = static_cast<double>(half) * tune.beatsPerBar;
    for (int part = 0; part * half < tune.bars; ++part) {
        const double from = part * halfBeats;
        const int steps = sequence.at(static_cast<std::size_t>(part % 2));
        addKeys(contrast, tune, from, halfBeats);
        for (TuneNote note : tune.notes) {
            if (note.startBeats >= halfBeats - 0.1 || note.startBeats + from >= tune.loopBeats() - 0.1) {
                break;
            }
            const mir::Key& key = tune.keyAt(note.startBeats + 0.1);
            note.lengthBeats = std::min(note.lengthBeats, halfBeats - note.startBeats);
            note.startBeats += from;
            note.midi = transposed(scaleOf(key), key.tonic, note.midi, steps);
            contrast.notes.push_back(note);
        }
    }
    if (contrast.notes.empty()) {
        return tune;
    }
    TuneNote& last = contrast.notes.back();
    const mir::Key& key = contrast.keyAt(last.startBeats + 0.1);
    const bool isModal = key.mode == mir::Mode::Dorian || key.mode == mir::Mode::Mixolydian;
    last.midi = nearestTone(diatonicChord(key, isModal ? 7 : 5, Extension::Triad), last.midi);
    return contrast;
}

bool playsContrast(const Section& section, const Tune& tune)
{
    const bool isMiddle = section.kind == SectionKind::Contrast || section.kind == SectionKind::Build;
    return isMiddle && section.firstBar >= tune.bars && tune.bars <= longestVariedTurn;
}

std::vector<TuneNote> notesOf(const SongForm& form, const Tune& tune, const Tune& contrast)
{
    std::vector<TuneNote> notes;
    const double perBar = tune.beatsPerBar;
    for (const Section& section : form.sections) {
        const std::vector<TuneNote>& source = playsContrast(section, tune) ? contrast.notes : tune.notes;
        int tuneBar = section.tuneBar;
        for (int bar = 0; bar < section.bars;) {
            const int count = std::min(tune.bars - tuneBar, section.bars - bar);
            const double shift = (section.firstBar + bar - tuneBar) * perBar;
            const double from = tuneBar == 0 ? -1e9 : tuneBar * perBar - 0.1;
            // The last note may lie beyond the turn's bars.
            const double to = tuneBar + count == tune.bars ? 1e9 : (tuneBar + count) * perBar - 0.1;
            for (TuneNote note : source) {
                if (note.startBeats >= from && note.startBeats < to) {
                    note.startBeats += shift;
                    notes.push_back(note);
                }
            }
            bar += count;
            tuneBar = (tuneBar + count) % tune.bars;
        }
    }
    // A pickup comes before what the turn before it still holds.
    std::stable_sort(notes.begin(), notes.end(),
                     [](const TuneNote& a, const TuneNote& b) { return a.startBeats < b.startBeats; });
    return notes;
}

} // namespace melodeck::engine
