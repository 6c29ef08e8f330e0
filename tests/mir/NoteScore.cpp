#include "mir/NoteScore.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace melodeck::tests {

namespace {

bool isSamePitch(int first, int second, PitchMatch match)
{
    return match == PitchMatch::Exact ? first == second : (first - second) % 12 == 0;
}

} // namespace

double noteF1(const std::vector<mir::Note>& expected, const std::vector<mir::Note>& found, double toleranceSeconds,
              PitchMatch match)
{
    std::vector<bool> used(found.size(), false);
    double hits = 0.0;
    for (const mir::Note& note : expected) {
        double best = toleranceSeconds;
        std::ptrdiff_t nearest = -1;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const double distance = std::abs(found[i].onsetSeconds - note.onsetSeconds);
            if (!used[i] && isSamePitch(found[i].midi, note.midi, match) && distance <= best) {
                best = distance;
                nearest = static_cast<std::ptrdiff_t>(i);
            }
        }
        if (nearest >= 0) {
            used[static_cast<std::size_t>(nearest)] = true;
            hits += 1.0;
        }
    }
    const auto total = static_cast<double>(expected.size() + found.size());
    return total > 0.0 ? 2.0 * hits / total : 0.0;
}

double beatTolerance(double secondsPerBeat)
{
    return std::max(0.07, 0.175 * secondsPerBeat);
}

double beatF1(std::span<const double> expected, std::span<const double> found, double toleranceSeconds)
{
    double hits = 0.0;
    std::size_t next = 0;
    for (const double beat : expected) {
        while (next < found.size() && found[next] < beat - toleranceSeconds) {
            ++next;
        }
        if (next < found.size() && found[next] <= beat + toleranceSeconds) {
            hits += 1.0;
            ++next;
        }
    }
    const auto total = static_cast<double>(expected.size() + found.size());
    return total > 0.0 ? 2.0 * hits / total : 0.0;
}

} // namespace melodeck::tests
