#pragma once

#include "audio/Loudness.h"

#include <ebur128.h>

#include <cstdint>
#include <memory>
#include <span>

namespace melodeck::audio {

/// What is measured.
enum class LoudnessParts : std::uint8_t { Integrated, WithTruePeak };

/// Measures loudness piece by piece (libebur128). Internal to this folder. One thread at a time.
class RunningLoudness final
{
public:
    RunningLoudness(int channels, int sampleRateHz, LoudnessParts parts = LoudnessParts::WithTruePeak);

    /// Whole interleaved frames. What libebur128 refuses ends the measurement without a result.
    void add(std::span<const float> samples);
    [[nodiscard]] Loudness result() const;

private:
    struct Closer
    {
        void operator()(ebur128_state* meter) const;
    };

    int m_channels;
    std::unique_ptr<ebur128_state, Closer> m_state;
};

} // namespace melodeck::audio
