#include "mir/BeatTracker.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace melodeck::mir {

namespace {

/// Ratio of neighbouring tempi that are tried.
constexpr double levelRatio = 1.025;
/// Halves and quarters add up with every note; so has the tempo's weight to grow, by once for so many notes.
constexpr double tempoNotes = 0.753;
/// How far a note lies from its place, in seconds; and how much of a step's length more for each step since the last.
constexpr double timingSeconds = 0.0133;
constexpr double timingShare = 0.0552;
/// Mean change (absolute, natural logarithm) of the tempo from note to note.
constexpr double tempoChange = 0.0218;
/// What lies so far below the best is given up.
constexpr double beam = 30.0;
/// A longer silence says nothing about the bar.
constexpr int mostSilentSteps = 40;

/// A note that is held over half a bar may as well be held on.
constexpr double heldOn = 0.52;

/// How much it speaks for a place that a note longer than a beat begins there: the bar line, and less elsewhere.
constexpr double longOnBarLine = 0.3;

constexpr double impossible = -1e30;

struct Origin
{
    std::int32_t state = -1;
    std::int32_t steps = 0;
};

class Lattice final
{
public:
    Lattice(std::span<const Note> notes, const BarShape& shape, Ending ending)
        : m_notes(notes)
        , m_shape(shape)
        , m_ending(ending)
        , m_ring(shape.steps())
    {
        for (double bpm = shape.slowestBpm; bpm <= shape.fastestBpm; bpm *= levelRatio) {
            m_stepSeconds.push_back(60.0 / bpm / shape.stepsPerBeat);
            const double off = std::log(bpm / shape.likeliestBpm) / shape.tempoSpread;
            m_logTempo.push_back(-0.5 * off * off * (1.0 + static_cast<double>(notes.size()) / tempoNotes));
        }
        m_levels = static_cast<int>(m_stepSeconds.size());
        m_scores.assign(static_cast<std::size_t>(m_ring * m_levels), impossible);
        for (const double onset : shape.onset) {
            m_logOnset.push_back(std::log(onset));
            m_logSilence.push_back(std::log(1.0 - onset));
        }
    }

    TrackedBeats best()
    {
        begin();
        for (std::size_t i = 1; i < m_notes.size(); ++i) {
            advance(std::max(0.001, m_notes[i].onsetSeconds - m_notes[i - 1].onsetSeconds));
        }
        return end();
    }

private:
    [[nodiscard]] std::size_t index(int place, int level) const
    {
        return static_cast<std::size_t>(place * m_levels + level);
    }

    void begin()
    {
        for (int place = 0; place < m_ring; ++place) {
            for (int level = 0; level < m_levels; ++level) {
                m_scores[index(place, level)] =
                    m_shape.logFirst[static_cast<std::size_t>(place)] + m_logTempo[static_cast<std::size_t>(level)];
            }
        }
    }

    void advance(double seconds)
    {
        changeTempo();
        std::vector<double> next(m_scores.size(), impossible);
        std::vector<Origin> origins(m_scores.size());
        const double least = *std::max_element(m_scores.begin(), m_scores.end()) - beam;
        for (int level = 0; level < m_levels; ++level) {
            const double step = m_stepSeconds[static_cast<std::size_t>(level)];
            const auto nearest = static_cast<int>(std::lround(seconds / step));
            for (int steps = std::max(1, nearest - 1); steps <= nearest + 1; ++steps) {
                const double spread = std::hypot(timingSeconds, timingShare * steps * step);
                const double off = (seconds - steps * step) / spread;
                if (std::abs(off) < 4.5) {
                    reach(level, steps, -0.5 * off * off - std::log(spread / timingSeconds), least, next, origins);
                }
            }
        }
        m_scores = std::move(next);
        m_origins.push_back(std::move(origins));
    }

    /// Lets every place in the bar come from every tempo. The cost grows evenly with the distance, so that two passes
    /// from neighbour to neighbour find the best.
    void changeTempo()
    {
        const double cost = std::log(levelRatio) / tempoChange;
        m_before.resize(m_scores.size());
        for (std::size_t state = 0; state < m_before.size(); ++state) {
            m_before[state] = static_cast<std::int32_t>(state);
        }
        const auto take = [this, cost](std::size_t to, std::size_t from) {
            if (m_scores[from] - cost > m_scores[to]) {
                m_scores[to] = m_scores[from] - cost;
                m_before[to] = m_before[from];
            }
        };
        for (int place = 0; place < m_ring; ++place) {
            for (int level = 1; level < m_levels; ++level) {
                take(index(place, level), index(place, level - 1));
            }
            for (int level = m_levels - 1; level > 0; --level) {
                take(index(place, level - 1), index(place, level));
            }
        }
    }

    /// All ways to play at a tempo for so many steps.
    void reach(int level, int steps, double logTiming, double least, std::vector<double>& next,
               std::vector<Origin>& origins) const
    {
        for (int place = 0; place < m_ring; ++place) {
            const double before = m_scores[index(place, level)];
            if (before < least) {
                continue;
            }
            const double score = before + logTiming + logSteps(place, steps);
            const std::size_t target = index((place + steps) % m_ring, level);
            if (score > next[target]) {
                next[target] = score;
                origins[target] = {m_before[index(place, level)], steps};
            }
        }
    }

    /// The chance that the next note after `place` comes after so many steps and not before.
    [[nodiscard]] double logSteps(int place, int steps) const
    {
        double sum = 0.0;
        // Long notes begin bars.
        if (steps > m_shape.stepsPerBeat) {
            sum += place == 0 ? longOnBarLine : -0.5 * longOnBarLine;
        }
        for (int step = 1; step < std::min(steps, mostSilentSteps); ++step) {
            const double expected = step > std::max(m_ring / 2, 2 * m_shape.stepsPerBeat) ? heldOn : 1.0;
            sum += expected * m_logSilence[static_cast<std::size_t>((place + step) % m_ring)];
        }
        return sum + m_logOnset[static_cast<std::size_t>((place + steps) % m_ring)];
    }

    TrackedBeats end() const
    {
        TrackedBeats result;
        result.beatsPerBar = m_shape.beatsPerBar;
        std::size_t state = 0;
        double best = 2.0 * impossible;
        for (int place = 0; place < m_ring; ++place) {
            for (int level = 0; level < m_levels; ++level) {
                const double last = m_ending == Ending::Whole ? m_shape.logLast[static_cast<std::size_t>(place)] : 0.0;
                const double score = m_scores[index(place, level)] + last;
                if (score > best) {
                    best = score;
                    state = index(place, level);
                }
            }
        }
        result.logLikelihood = best + m_shape.logCommon;
        std::vector<int> steps;
        for (std::size_t i = m_origins.size(); i-- > 0;) {
            const Origin& origin = m_origins[i][state];
            if (origin.state < 0) {
                return {m_shape.beatsPerBar, {}, impossible};
            }
            steps.push_back(origin.steps);
            state = static_cast<std::size_t>(origin.state);
        }
        int at = static_cast<int>(state) / m_levels;
        result.noteBeats.push_back(static_cast<double>(at) / m_shape.stepsPerBeat);
        for (std::size_t i = steps.size(); i-- > 0;) {
            at += steps[i];
            result.noteBeats.push_back(static_cast<double>(at) / m_shape.stepsPerBeat);
        }
        return result;
    }

    std::span<const Note> m_notes;
    const BarShape& m_shape;
    Ending m_ending;
    int m_ring = 0;
    int m_levels = 0;
    std::vector<double> m_stepSeconds;
    std::vector<double> m_logTempo;
    std::vector<double> m_logOnset;
    std::vector<double> m_logSilence;
    /// By place in the bar and tempo.
    std::vector<double> m_scores;
    /// Where each of them came from within one change of tempo.
    std::vector<std::int32_t> m_before;
    std::vector<std::vector<Origin>> m_origins;
};

} // namespace

TrackedBeats BeatTracker::track(std::span<const Note> notes, const BarShape& shape, Ending ending) const
{
    return Lattice(notes, shape, ending).best();
}

} // namespace melodeck::mir
