#include "engine/sketch/Stems.h"

#include "audio/AudioFile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace melodeck::engine {

namespace {

/// A group and who plays in it.
struct Group
{
    const char* name;
    std::vector<TrackRole> roles;
};

const std::array<Group, 5>& groups()
{
    static const std::array<Group, 5> all{{{"lead", {TrackRole::Lead, TrackRole::LeadDouble}},
                                           {"counter", {TrackRole::Counter}},
                                           {"bass", {TrackRole::Bass}},
                                           {"chords", {TrackRole::Layer}},
                                           {"drums", {TrackRole::Drums}}}};
    return all;
}

Arrangement partOf(const Arrangement& arrangement, const Group& group)
{
    Arrangement part = arrangement;
    std::erase_if(part.tracks, [&group](const Track& track) {
        return std::find(group.roles.begin(), group.roles.end(), track.role) == group.roles.end();
    });
    return part;
}

float peakOf(const audio::AudioBuffer& audio)
{
    float peak = 0.0F;
    for (const float sample : audio.samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

} // namespace

core::Result<std::vector<Stem>> stemsOf(const Arrangement& arrangement, const ScoreRenderer& renderer,
                                        const MasterGain& gain, ClipEnd end, const std::stop_token& stop)
{
    std::vector<std::pair<QString, audio::AudioBuffer>> parts;
    float loudest = 0.0F;
    for (const Group& group : groups()) {
        const Arrangement part = partOf(arrangement, group);
        if (part.tracks.empty()) {
            continue;
        }
        auto audio = renderer.render(part, stop);
        if (!audio) {
            return core::fail(std::move(audio).error());
        }
        gain.compression.applyTo(*audio);
        fadeOut(*audio, end);
        loudest = std::max(loudest, peakOf(*audio));
        parts.emplace_back(QLatin1String(group.name), std::move(*audio));
    }
    const double fits = loudest > 0.0F ? std::min(gain.gain, 0.99 / static_cast<double>(loudest)) : gain.gain;
    std::vector<Stem> stems;
    for (auto& [name, audio] : parts) {
        for (float& sample : audio.samples) {
            sample *= static_cast<float>(fits);
        }
        // Let go of as soon as it is encoded: five minutes of samples are 38 MB.
        stems.push_back({name, audio::encodeWav16(std::exchange(audio, {}))});
    }
    return stems;
}

} // namespace melodeck::engine
