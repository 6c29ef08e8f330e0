#pragma once

#include "engine/sketch/Chord.h"
#include "engine/sketch/Style.h"

#include <optional>
#include <vector>

namespace melodeck::engine {

/// Pitches of a chord as a hand of one player finds them: of all its positions that which moves least from the last
/// one, without all voices jumping the same way, and stays near a centre.
class Hand final
{
public:
    /// centre: MIDI pitch.
    Hand(Voicing voicing, int centre);

    /// MIDI pitches, lowest first. The same chord again is left where it is.
    [[nodiscard]] const std::vector<int>& play(const ChordSymbol& chord);

private:
    [[nodiscard]] double costOf(const std::vector<int>& position) const;

    Voicing m_voicing;
    int m_centre;
    std::optional<ChordSymbol> m_chord;
    std::vector<int> m_position;
};

/// The lowest pitch of a class at or above another pitch.
[[nodiscard]] int pitchAbove(int pitchClass, int lowest);
/// The pitch of a class that is nearest to another pitch.
[[nodiscard]] int nearestPitch(int pitchClass, int around);

} // namespace melodeck::engine
