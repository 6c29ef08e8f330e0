#pragma once

#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/SongForm.h"
#include "engine/sketch/Tune.h"

namespace melodeck::engine {

/// The chords of one turn, for each kind of section that has its own.
struct SongHarmony
{
    Harmony theme;
    /// Of the tune when it comes back.
    Harmony full;
    /// Of the middle part.
    Harmony contrast;
};

/// The chords of all sections of a piece, in order.
[[nodiscard]] Harmony harmonyOf(const SongForm& form, const Tune& tune, const SongHarmony& turns);

} // namespace melodeck::engine
