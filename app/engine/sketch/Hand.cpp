#include "engine/sketch/Hand.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace melodeck::engine {

namespace {

/// All voices going the same way by a third or more: heard as a block that is pushed about.
constexpr double parallelJumpCost = 5.0;
constexpr int jumpSemitones = 3;

/// All positions of a chord around a centre: each tone in turn is the lowest.
std::vector<std::vector<int>> positionsOf(const std::vector<int>& classes, int centre)
{
    std::vector<std::vector<int>> positions;
    for (std::size_t lowest = 0; lowest < classes.size(); ++lowest) {
        for (const int octave : {-12, 0}) {
            std::vector<int> position;
            int pitch = nearestPitch(classes[lowest], centre) + octave;
            for (std::size_t i = 0; i < classes.size(); ++i) {
                const int wanted = classes[(lowest + i) % classes.size()];
                pitch = i == 0 ? pitch : pitchAbove(wanted, pitch + 1);
                position.push_back(pitch);
            }
            positions.push_back(std::move(position));
        }
    }
    return positions;
}

double meanOf(const std::vector<int>& pitches)
{
    double sum = 0.0;
    for (const int pitch : pitches) {
        sum += pitch;
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, pitches.size()));
}

/// Pitch classes, in the order in which they are stacked.
std::vector<int> tonesOf(const ChordSymbol& chord, Voicing voicing)
{
    const std::vector<int> intervals = chordIntervals(chord.quality);
    std::vector<int> tones;
    switch (voicing) {
    case Voicing::Power:
        tones = {0, intervals[2]};
        break;
    case Voicing::Shell:
        // Third and seventh say what a chord is; the bass has its root.
        tones = {intervals[1], intervals.size() > 3 ? intervals[3] : 0};
        if (intervals.size() > 4) {
            tones.push_back(intervals[4]);
        }
        break;
    case Voicing::Seventh:
        tones = intervals;
        if (tones.size() > 4) {
            tones.erase(tones.begin());
        }
        break;
    case Voicing::Triad:
        tones = {0, intervals[1], intervals[2]};
        break;
    }
    // In the order of the octave, or a ninth would open a gap.
    for (int& tone : tones) {
        tone %= 12;
    }
    std::sort(tones.begin(), tones.end());
    for (int& tone : tones) {
        tone = (chord.root + tone) % 12;
    }
    return tones;
}

} // namespace

int pitchAbove(int pitchClass, int lowest)
{
    return lowest + ((pitchClass - lowest) % 12 + 12) % 12;
}

int nearestPitch(int pitchClass, int around)
{
    const int distance = (((pitchClass - around) % 12) + 18) % 12 - 6;
    return around + distance;
}

Hand::Hand(Voicing voicing, int centre)
    : m_voicing(voicing)
    , m_centre(centre)
{
}

const std::vector<int>& Hand::play(const ChordSymbol& chord)
{
    if (m_chord && *m_chord == chord) {
        return m_position;
    }
    std::vector<int> best;
    if (m_voicing == Voicing::Power) {
        // Fifths of a guitar keep their root below.
        const int root = nearestPitch(chord.root, m_centre - 6);
        best = {root, root + chordIntervals(chord.quality)[2], root + 12};
    } else {
        double bestCost = 1e9;
        for (std::vector<int>& position : positionsOf(tonesOf(chord, m_voicing), m_centre)) {
            const double cost = costOf(position);
            if (cost < bestCost) {
                bestCost = cost;
                best = std::move(position);
            }
        }
    }
    m_chord = chord;
    m_position = std::move(best);
    return m_position;
}

double Hand::costOf(const std::vector<int>& position) const
{
    double cost = 0.8 * std::abs(meanOf(position) - m_centre);
    const std::size_t voices = std::min(position.size(), m_position.size());
    int up = 0;
    int down = 0;
    for (std::size_t i = 0; i < voices; ++i) {
        const int moved = position[i] - m_position[i];
        cost += std::abs(moved);
        up += moved >= jumpSemitones ? 1 : 0;
        down += moved <= -jumpSemitones ? 1 : 0;
    }
    const bool allJump = voices > 0 && std::max(up, down) == static_cast<int>(voices);
    return cost + (allJump ? parallelJumpCost : 0.0);
}

} // namespace melodeck::engine
