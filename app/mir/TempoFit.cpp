#include "mir/BeatTracker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::mir {

namespace {

/// How far from a constant beat most notes may lie, in seconds, to be taken as evenly played; a few attacks are dated
/// badly in any recording.
constexpr double evenSeconds = 0.022;
constexpr double mostNotes = 0.75;
/// How far a note lies from its beat, in seconds.
constexpr double jitterSeconds = 0.012;
/// How much a beat differs from the one before, as a share of it.
constexpr double change = 0.05;

struct Line
{
    double zero = 0.0;
    double period = 0.5;
    /// Most notes are at most so far from it, in seconds.
    double distance = 0.0;
};

Line lineThrough(std::span<const Note> notes, std::span<const double> noteBeats)
{
    double n = 0.0;
    double sumX = 0.0;
    double sumY = 0.0;
    double sumXX = 0.0;
    double sumXY = 0.0;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        n += 1.0;
        sumX += noteBeats[i];
        sumY += notes[i].onsetSeconds;
        sumXX += noteBeats[i] * noteBeats[i];
        sumXY += noteBeats[i] * notes[i].onsetSeconds;
    }
    Line line;
    const double spread = n * sumXX - sumX * sumX;
    line.period = spread > 0.0 ? (n * sumXY - sumX * sumY) / spread : 0.5;
    line.zero = (sumY - line.period * sumX) / n;
    std::vector<double> distances;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        distances.push_back(std::abs(notes[i].onsetSeconds - line.zero - line.period * noteBeats[i]));
    }
    const auto most = distances.begin() + static_cast<std::ptrdiff_t>(mostNotes * (n - 1.0));
    std::nth_element(distances.begin(), most, distances.end());
    line.distance = *most;
    return line;
}

/// Symmetric equations in which every unknown meets its two neighbours on each side.
class Band final
{
public:
    explicit Band(std::size_t size)
        : m_rows(size)
        , m_right(size, 0.0)
    {
    }

    /// Adds weight × (Σ factors × unknowns − value)²; the unknowns follow each other from `first` on.
    template <std::size_t N>
    void add(std::size_t first, const std::array<double, N>& factors, double value, double weight)
    {
        for (std::size_t i = 0; i < N; ++i) {
            m_right[first + i] += weight * factors[i] * value;
            for (std::size_t j = i; j < N; ++j) {
                m_rows[first + i][j - i] += weight * factors[i] * factors[j];
            }
        }
    }

    /// Cholesky's decomposition, then forward and backward.
    std::vector<double> solved()
    {
        const std::size_t size = m_rows.size();
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t back = 1; back <= std::min<std::size_t>(2, i); ++back) {
                const auto& above = m_rows[i - back];
                for (std::size_t j = 0; j + back <= 2; ++j) {
                    m_rows[i][j] -= above[back] * above[back + j];
                }
                m_right[i] -= above[back] * m_right[i - back];
            }
            const double root = std::sqrt(std::max(1e-9, m_rows[i][0]));
            for (double& value : m_rows[i]) {
                value /= root;
            }
            m_rows[i][0] = root;
            m_right[i] /= root;
        }
        for (std::size_t i = size; i-- > 0;) {
            for (std::size_t ahead = 1; ahead <= 2 && i + ahead < size; ++ahead) {
                m_right[i] -= m_rows[i][ahead] * m_right[i + ahead];
            }
            m_right[i] /= m_rows[i][0];
        }
        return m_right;
    }

private:
    std::vector<std::array<double, 3>> m_rows;
    std::vector<double> m_right;
};

} // namespace

TempoMap fittedTempo(std::span<const Note> notes, std::span<const double> noteBeats)
{
    const Line line = lineThrough(notes, noteBeats);
    const double lastBeat = std::ceil(noteBeats.back()) + 1.0;
    if (line.period > 0.0 && line.distance < evenSeconds) {
        return TempoMap::constant(60.0 / line.period, line.zero, line.zero + lastBeat * line.period);
    }
    Band equations(static_cast<std::size_t>(lastBeat) + 1);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const double beat = std::floor(noteBeats[i]);
        const double part = noteBeats[i] - beat;
        equations.add<2>(static_cast<std::size_t>(beat), {1.0 - part, part}, notes[i].onsetSeconds,
                         1.0 / (jitterSeconds * jitterSeconds));
    }
    const double bend = change * std::max(0.1, line.period);
    for (std::size_t beat = 0; beat + 2 <= static_cast<std::size_t>(lastBeat); ++beat) {
        equations.add<3>(beat, {1.0, -2.0, 1.0}, 0.0, 1.0 / (bend * bend));
    }
    return TempoMap(equations.solved());
}

} // namespace melodeck::mir
