#pragma once

#include <vector>

namespace melodeck::mir {

/// When each beat is, for a player whose tempo moves. Beats count from 0, which is the first bar line; before the first
/// and after the last of them the tempo goes on as it is there.
class TempoMap final
{
public:
    /// Empty: 120 beats a minute from 0 s on.
    TempoMap() = default;
    /// beatSeconds: the times of beats 0, 1, 2 …, rising, in seconds (the first may lie before 0); times that do not
    /// rise are left out.
    explicit TempoMap(const std::vector<double>& beatSeconds);
    /// A constant beat; zeroSeconds is the time of beat 0, and beats from there to endSeconds are in the map.
    [[nodiscard]] static TempoMap constant(double beatsPerMinute, double zeroSeconds, double endSeconds);

    [[nodiscard]] bool isEmpty() const { return m_beatSeconds.size() < 2; }
    /// The times of beats 0, 1, 2 …, in seconds.
    [[nodiscard]] const std::vector<double>& beatSeconds() const { return m_beatSeconds; }

    [[nodiscard]] double secondsAt(double beat) const;
    [[nodiscard]] double beatAt(double seconds) const;
    /// Length of the beat that sounds at `beat`, in seconds.
    [[nodiscard]] double secondsPerBeatAt(double beat) const;
    /// Over the whole map.
    [[nodiscard]] double meanBeatsPerMinute() const;

    /// The same, later (or earlier) by so many seconds.
    [[nodiscard]] TempoMap shifted(double seconds) const;

    friend bool operator==(const TempoMap&, const TempoMap&) = default;

private:
    std::vector<double> m_beatSeconds;
};

} // namespace melodeck::mir
