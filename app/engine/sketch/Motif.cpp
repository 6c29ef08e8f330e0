#include "engine/sketch/Motif.h"

#include <array>
#include <cstddef>

namespace melodeck::engine {

namespace {

using Rhythm = std::vector<double>;

/// What is usual at each density.
struct Rhythms
{
    std::vector<Rhythm> calm;
    std::vector<Rhythm> usual;
    std::vector<Rhythm> lively;

    [[nodiscard]] const std::vector<Rhythm>& of(int density) const
    {
        return density < 0 ? calm : density > 0 ? lively : usual;
    }
};

const Rhythms& inFour()
{
    static const Rhythms rhythms{
        {{2, 1, 1}, {1, 1, 2}, {2, 2}, {3, 1}, {1.5, .5, 2}},
        {{1, 1, 1, 1}, {1.5, .5, 1, 1}, {1, .5, .5, 2}, {1, 1, .5, .5, 1}, {.5, .5, 1, 2}, {1.5, .5, 2}},
        {{.5, .5, 1, .5, .5, 1}, {1, .5, .5, 1, 1}, {.5, 1, .5, 1, 1}, {.5, .5, .5, .5, 1, 1}, {1.5, .5, 1, .5, .5}}};
    return rhythms;
}

const Rhythms& inThree()
{
    static const std::vector<Rhythm> all{{2, 1}, {1, 1, 1}, {1.5, .5, 1}, {1, .5, .5, 1}, {1, 2}};
    static const Rhythms rhythms{all, all, all};
    return rhythms;
}

/// Long and short, or all three of a beat.
const Rhythms& inSix()
{
    static const Rhythms rhythms{
        {{3, 3}, {2, 1, 3}, {3, 2, 1}, {2, 1, 2, 1}},
        {{2, 1, 2, 1}, {1, 1, 1, 2, 1}, {2, 1, 1, 1, 1}, {2, 1, 3}, {1, 1, 1, 3}, {3, 2, 1}},
        {{1, 1, 1, 1, 1, 1}, {2, 1, 1, 1, 1}, {1, 1, 1, 2, 1}, {1, 1, 1, 1, 1, 1}, {2, 1, 2, 1}}};
    return rhythms;
}

/// One bar of two.
const Rhythms& inTwo()
{
    static const Rhythms rhythms{{{1, 1}, {2}, {1.5, .5}},
                                 {{1, 1}, {.5, .5, 1}, {1, .5, .5}, {1.5, .5}, {.75, .25, 1}},
                                 {{.5, .5, .5, .5}, {.5, .5, 1}, {1, .5, .5}, {.75, .25, .5, .5}}};
    return rhythms;
}

const Rhythm& chosen(const std::vector<Rhythm>& rhythms, RandomSource& random)
{
    return rhythms[static_cast<std::size_t>(random.below(static_cast<int>(rhythms.size())))];
}

Rhythm rhythmOf(int metre, int density, RandomSource& random)
{
    switch (metre) {
    case 3:
        return chosen(inThree().of(density), random);
    case 6:
        return chosen(inSix().of(density), random);
    case 2: {
        Rhythm both = chosen(inTwo().of(density), random);
        const Rhythm& second = chosen(inTwo().of(density), random);
        both.insert(both.end(), second.begin(), second.end());
        return both;
    }
    default:
        return chosen(inFour().of(density), random);
    }
}

} // namespace

Motif motifOf(int metre, int density, RandomSource& random)
{
    static constexpr std::array<int, 8> likelySteps{1, 1, -1, -1, 2, -1, 0, 1};
    Motif motif;
    motif.lengths = rhythmOf(metre, density, random);
    for (std::size_t i = 0; i < motif.lengths.size(); ++i) {
        motif.steps.push_back(likelySteps.at(static_cast<std::size_t>(random.below(8))));
    }
    return motif;
}

} // namespace melodeck::engine
