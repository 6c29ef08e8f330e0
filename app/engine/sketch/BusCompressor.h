#pragma once

#include "audio/AudioBuffer.h"
#include "engine/sketch/Arrangement.h"

#include <cstdint>
#include <vector>

namespace melodeck::engine {

/// A gain over time: one value for each 32 frames, straight lines between them.
class GainCurve final
{
public:
    static constexpr std::int64_t stepFrames = 32;

    GainCurve() = default;
    explicit GainCurve(std::vector<float> values)
        : m_values(std::move(values))
    {
    }

    /// Linear, of the steps; empty where nothing is changed.
    [[nodiscard]] const std::vector<float>& values() const { return m_values; }
    void applyTo(audio::AudioBuffer& audio) const;

private:
    std::vector<float> m_values;
};

/// What gentle compression of a whole mix does to it: where its level over the last hundredths of a second is above the
/// threshold it is turned down by the ratio, softly around the threshold, the same on both sides, and in time for what
/// is loud. A loop's start is as if it had been played before.
[[nodiscard]] GainCurve compressionOf(const audio::AudioBuffer& audio, const BusCompression& compression, bool loops);

} // namespace melodeck::engine
