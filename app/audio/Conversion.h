#pragma once

#include "audio/AudioBuffer.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <cstdint>

namespace melodeck::audio {

/// Down-mix to mono: the mean of the channels. Any other change of channel count: mono is spread to all,
/// more channels are mixed to mono first.
[[nodiscard]] AudioBuffer withChannels(AudioBuffer audio, int channels);

/// Resampled with soxr at very high quality; frames = round(frames × rate ÷ old rate). Any thread.
/// Errors: InvalidArgument for a rate that is none, or more samples than a WAV file holds.
[[nodiscard]] core::Result<AudioBuffer> resampled(AudioBuffer audio, int sampleRateHz);

/// InvalidArgument for a format of which no WAV can be made: 16, 24 or 32 bits, 1 to 64 channels, up to 768 kHz can.
[[nodiscard]] core::Result<void> checkWavFormat(const core::AudioFormat& format);

/// Size in bytes of what ConvertedSource gives for so many seconds (of cutToFile()), header included.
[[nodiscard]] std::int64_t convertedWavBytes(double seconds, const core::AudioFormat& format);

} // namespace melodeck::audio
