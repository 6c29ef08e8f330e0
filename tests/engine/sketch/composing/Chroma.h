#pragma once

#include "audio/AudioBuffer.h"
#include "mir/Transcription.h"

#include <array>
#include <span>
#include <vector>

namespace melodeck::tests {

/// Share of the power in each pitch class, by frames of 2^14 samples at 32 kHz, a quarter of that apart.
struct Chromagram
{
    double secondsPerFrame = 0.128;
    std::vector<std::array<double, 12>> frames;

    /// The loudest pitch class of a frame.
    [[nodiscard]] int dominant(std::size_t frame) const;
};

/// mono: at 32 kHz. Power of each bin goes to the pitch classes around it, high and very low octaves count less, as in
/// the chromagram that melody-conditioned models use.
[[nodiscard]] Chromagram chromagramOf(const audio::AudioBuffer& mono);

/// Share of the frames in which the clip's dominant pitch class is that of the note sounding then; notes in the clip's
/// time.
[[nodiscard]] double followedShare(const audio::AudioBuffer& clip, std::span<const mir::Note> notes);

/// Share of frames where two recordings have the same dominant pitch class.
[[nodiscard]] double agreement(const Chromagram& a, const Chromagram& b);

} // namespace melodeck::tests
