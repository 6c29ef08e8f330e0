#pragma once

#include "audio/AudioBuffer.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace melodeck::audio {

/// Down-mix to mono: the mean of the channels. Any other change of channel count: mono is spread to all,
/// more channels are mixed to mono first.
[[nodiscard]] AudioBuffer withChannels(AudioBuffer audio, int channels);

/// Resampled with soxr at very high quality; frames = round(frames × rate ÷ old rate). Any thread.
/// Errors: InvalidArgument for a rate that is none, or more samples than a WAV file holds.
[[nodiscard]] core::Result<AudioBuffer> resampled(AudioBuffer audio, int sampleRateHz);

/// Reads a file's region and turns it into the WAV bytes that a model wants. Any thread.
/// Errors as readAudioFile(), and InvalidArgument (a format that is not 16-bit, a region without sound).
[[nodiscard]] core::Result<QByteArray> convertToWav(const QString& path, std::optional<core::TimeRegion> region,
                                                    const core::AudioFormat& format);

/// Size in bytes of what convertToWav() gives for so many seconds (of cutToFile()), header included.
[[nodiscard]] std::int64_t convertedWavBytes(double seconds, const core::AudioFormat& format);

} // namespace melodeck::audio
