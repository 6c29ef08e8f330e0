#include "engine/sketch/Channels.h"

#include <algorithm>

namespace melodeck::engine {

namespace {

constexpr int drumChannel = 9;
constexpr int channelCount = 16;

} // namespace

std::vector<int> channelsOf(const Arrangement& arrangement)
{
    std::vector<int> channels;
    int next = 0;
    for (const Track& track : arrangement.tracks) {
        if (track.role == TrackRole::Drums) {
            channels.push_back(drumChannel);
            continue;
        }
        next += next == drumChannel ? 1 : 0;
        channels.push_back(std::min(next++, channelCount - 1));
    }
    return channels;
}

} // namespace melodeck::engine
