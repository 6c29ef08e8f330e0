#include "engine/sketch/Progressions.h"

#include "mir/Scale.h"

#include <cstddef>
#include <vector>

namespace melodeck::engine {

namespace {

const std::vector<Progression>& commonIn(mir::Mode mode)
{
    static const mir::PerMode<std::vector<Progression>> each{
        .major = {{1, 5, 6, 4}, {1, 6, 4, 5}, {1, 4, 6, 5}, {1, 4, 2, 5}},
        .minor = {{1, 6, 3, 7}, {1, 4, 6, 5}, {1, 7, 6, 5}, {1, 6, 4, 5}},
        .dorian = {{1, 4, 1, 4}, {1, 7, 4, 1}, {1, 3, 7, 4}, {1, 2, 3, 4}},
        .mixolydian = {{1, 7, 4, 1}, {1, 7, 1, 7}, {1, 4, 7, 1}, {1, 5, 7, 4}},
    };
    return each.of(mode);
}

} // namespace

Progression chosenProgression(const Style& style, const mir::Key& key, RandomSource& random)
{
    static const std::vector<Progression> none;
    // What styles have is written for major and minor, or for their own mode; other modes live from their own turns.
    const bool isUsual = key.mode == mir::Mode::Major || key.mode == mir::Mode::Minor || style.mode == key.mode;
    const auto& own = !isUsual ? none : mir::isMinorLike(key.mode) ? style.minorProgressions : style.majorProgressions;
    const auto& choices = own.empty() ? commonIn(key.mode) : own;
    return choices[static_cast<std::size_t>(random.below(static_cast<int>(choices.size())))];
}

} // namespace melodeck::engine
