#pragma once

#include "engine/sketch/Palette.h"
#include "engine/sketch/Tune.h"

#include <cstddef>
#include <vector>

namespace melodeck::engine {

/// A tune's keys, each once, with the chords of all of them.
struct KeyPalettes
{
    std::vector<mir::Key> regions;
    /// Where the chords of each begin in the palette.
    std::vector<std::size_t> firstChords;
    std::vector<PaletteChord> palette;

    /// The index of a key; that of none is past the end.
    [[nodiscard]] std::size_t regionOf(const mir::Key& key) const;
};

[[nodiscard]] KeyPalettes keyPalettesOf(const Tune& tune, const HarmonyTaste& taste);

} // namespace melodeck::engine
