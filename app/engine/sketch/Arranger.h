#pragma once

#include "engine/sketch/Arrangement.h"
#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/SongForm.h"
#include "engine/sketch/Style.h"
#include "engine/sketch/Tune.h"

#include <vector>

namespace melodeck::engine {

/// What the players of an arrangement share. References must outlive it.
struct Score
{
    const Tune& tune;
    /// The notes of all turns, in beats from the tune's first bar line.
    const std::vector<TuneNote>& lead;
    const Harmony& harmony;
    const SongForm& form;
    const Style& style;
    const PromptIntent& intent;

    [[nodiscard]] const ChordSymbol& chordAt(double beat) const { return harmony.at(beat, tune.beatsPerBar); }
    [[nodiscard]] const mir::Key& keyAt(double beat) const;
    /// Time of a beat, with the slowing before the final chord.
    [[nodiscard]] double secondsAt(double beat) const { return tune.secondsAt(beat + form.delayAt(beat)); }
    /// Time of a sixteenth of the grid, counted from the first bar line, with the style's swing.
    [[nodiscard]] double secondsAtStep(double step) const;
};

/// Plays a tune with its chords in a style: lead, doubling, bass, layers, drums.
[[nodiscard]] Arrangement arrange(const Score& score, RandomSource& random);

} // namespace melodeck::engine
