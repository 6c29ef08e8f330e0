#include "engine/sketch/SongHarmony.h"

#include "engine/sketch/Variation.h"

#include <algorithm>
#include <cstddef>

namespace melodeck::engine {

namespace {

const Harmony& turnOf(const Section& section, const Tune& tune, const SongHarmony& turns)
{
    if (playsContrast(section, tune)) {
        return turns.contrast;
    }
    const bool isBack = section.kind == SectionKind::Full && section.firstBar >= tune.bars;
    return isBack ? turns.full : turns.theme;
}

} // namespace

Harmony harmonyOf(const SongForm& form, const Tune& tune, const SongHarmony& turns)
{
    Harmony song;
    song.chordsPerBar = std::max({turns.theme.chordsPerBar, turns.full.chordsPerBar, turns.contrast.chordsPerBar});
    song.firstTurn =
        static_cast<std::size_t>(std::min(tune.bars, form.sections.back().firstBar + form.sections.back().bars)) *
        static_cast<std::size_t>(song.chordsPerBar);
    for (const Section& section : form.sections) {
        const Harmony& turn = turnOf(section, tune, turns);
        for (int bar = 0; bar < section.bars; ++bar) {
            for (int chord = 0; chord < song.chordsPerBar; ++chord) {
                const int inTurn = (section.tuneBar + bar) % tune.bars * turn.chordsPerBar;
                const int place = inTurn + (turn.chordsPerBar == song.chordsPerBar ? chord : 0);
                const std::size_t index = static_cast<std::size_t>(place) % turn.chords.size();
                song.chords.push_back(turn.chords[index]);
                song.keys.push_back(turn.keys.empty() ? tune.key : turn.keys[index]);
            }
        }
    }
    return song;
}

} // namespace melodeck::engine
