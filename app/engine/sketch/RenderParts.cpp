#include "engine/sketch/RenderParts.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace melodeck::engine {

namespace {

constexpr double shortestSplitSeconds = 20.0;
/// A note costs until its sound has died away.
constexpr double ringSeconds = 0.3;

double workOf(const Track& track)
{
    return std::accumulate(track.notes.begin(), track.notes.end(), 0.0,
                           [](double work, const NoteEvent& note) { return work + note.lengthSeconds + ringSeconds; });
}

} // namespace

std::vector<Arrangement> renderParts(const Arrangement& arrangement)
{
    if (arrangement.durationSeconds < shortestSplitSeconds || arrangement.tracks.size() < 2) {
        return {arrangement};
    }
    std::vector<std::size_t> order(arrangement.tracks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&arrangement](std::size_t a, std::size_t b) {
        return workOf(arrangement.tracks[a]) > workOf(arrangement.tracks[b]);
    });
    std::vector<Arrangement> parts(2);
    std::vector<double> work(2, 0.0);
    for (Arrangement& part : parts) {
        part.durationSeconds = arrangement.durationSeconds;
        part.reverb = arrangement.reverb;
        part.channels = arrangement.channels;
        part.loops = arrangement.loops;
    }
    for (const std::size_t track : order) {
        const std::size_t lighter = work[0] <= work[1] ? 0 : 1;
        work[lighter] += workOf(arrangement.tracks[track]);
        parts[lighter].tracks.push_back(arrangement.tracks[track]);
    }
    return parts;
}

} // namespace melodeck::engine
