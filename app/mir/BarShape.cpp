#include "mir/BarShape.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace melodeck::mir {

namespace {

/// What the chances follow from: each step has a rank. 3 bar line, 2 other strong beats, 1 weak beats, 0 halves of
/// beats, - quarters.
struct Ranks
{
    double onset = 0.0;
    double first = 0.0;
    double last = 0.0;
};

Ranks ranksOf(char rank)
{
    switch (rank) {
    case '3':
        return {0.926, 0.492, 0.453};
    case '2':
        return {0.907, 0.0515, 0.243};
    case '1':
        return {0.544, 0.187, 0.00512};
    case '0':
        return {0.302, 0.0367, 0.00485};
    default:
        return {0.00799, 0.0078, 0.0194};
    }
}

BarShape shapeOf(int beatsPerBar, std::string_view ranks, double logCommon)
{
    BarShape shape;
    shape.beatsPerBar = beatsPerBar;
    shape.stepsPerBeat = static_cast<int>(ranks.size()) / beatsPerBar;
    shape.logCommon = logCommon;
    for (const char rank : ranks) {
        const Ranks chances = ranksOf(rank);
        shape.onset.push_back(chances.onset);
        shape.logFirst.push_back(std::log(chances.first));
        shape.logLast.push_back(std::log(chances.last));
    }
    return shape;
}

BarShape sixEighths()
{
    BarShape shape = shapeOf(6, "3-0-0-2-0-0-", 0.287);
    shape.slowestBpm = 145.0;
    shape.fastestBpm = 380.0;
    shape.likeliestBpm = 185.0;
    shape.tempoSpread = 0.3;
    // The third eighth leads on to the next group; the second is often held over.
    constexpr std::array<double, 12> onset{0.926, 0.00799, 0.154, 0.1,  0.766, 0.00799,
                                           0.933, 0.00799, 0.154, 0.08, 0.766, 0.00799};
    constexpr std::array<double, 12> first{0.492,  0.005, 0.01, 0.005, 0.01,   0.005,
                                           0.0515, 0.005, 0.05, 0.005, 0.0927, 0.005};
    for (std::size_t i = 0; i < onset.size(); ++i) {
        shape.onset[i] = onset.at(i);
        shape.logFirst[i] = std::log(first.at(i));
    }
    return shape;
}

/// The same for a melody that runs in halves of beats.
BarShape running(BarShape shape)
{
    const auto beat = static_cast<std::size_t>(shape.stepsPerBeat);
    for (std::size_t step = beat / 2; step < shape.onset.size(); step += beat) {
        shape.onset[step] = 0.387;
    }
    shape.logCommon += -1.58;
    return shape;
}

} // namespace

const std::vector<BarShape>& barShapes()
{
    static const std::vector<BarShape> shapes = [] {
        const BarShape four = shapeOf(4, "3-0-1-0-2-0-1-0-", 0.0);
        const BarShape three = shapeOf(3, "3-0-1-0-1-0-", -0.572);
        const BarShape two = shapeOf(2, "3-0-1-0-", -4.0);
        return std::vector<BarShape>{four, three, two, running(four), running(three), running(two), sixEighths()};
    }();
    return shapes;
}

} // namespace melodeck::mir
