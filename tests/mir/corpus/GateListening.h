#pragma once

#include "engine/sketch/FluidSynthRenderer.h"
#include "mir/corpus/Sounds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace melodeck::tests {

/// What the gate made of sounds of one kind.
struct GateScore
{
    int heard = 0;
    int named = 0;
    /// A melody was said to be in it.
    int followed = 0;
};

/// Sounds of a kind, the same for the same count.
[[nodiscard]] GateScore listenToSounds(Sound sound, int count, const engine::FluidSynthRenderer& renderer);
[[nodiscard]] std::string shown(Sound sound, const GateScore& score);

/// How well the lead was heard in arrangements: F1 by pitch class, onsets within 100 ms.
struct MixScore
{
    int mixes = 0;
    int followed = 0;
    double noteF1 = 0.0;

    [[nodiscard]] double meanF1() const { return noteF1 / std::max(1, mixes); }
};

/// Every prompt with the first tunes of the corpus.
[[nodiscard]] MixScore listenToMixes(const std::vector<const char*>& prompts, int tunes,
                                     const engine::FluidSynthRenderer& renderer);
[[nodiscard]] std::string shown(const MixScore& score);

} // namespace melodeck::tests
