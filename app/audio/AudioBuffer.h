#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace melodeck::audio {

/// PCM in memory: interleaved 32-bit float, nominal range −1 … 1.
struct AudioBuffer
{
    int sampleRateHz = 0;
    int channels = 0;
    /// frames() × channels values, frame by frame.
    std::vector<float> samples;

    [[nodiscard]] std::int64_t frames() const
    {
        return channels > 0 ? static_cast<std::int64_t>(samples.size()) / channels : 0;
    }
    [[nodiscard]] double durationSeconds() const
    {
        return sampleRateHz > 0 ? static_cast<double>(frames()) / sampleRateHz : 0.0;
    }
};

} // namespace melodeck::audio
