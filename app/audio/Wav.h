#pragma once

#include "audio/ArrivingFile.h"
#include "core/Recipe.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>

namespace melodeck::audio {

/// The most frames that a RIFF WAV file of this format holds: its sizes are 32-bit numbers.
[[nodiscard]] std::int64_t mostWavFrames(const core::AudioFormat& format);

/// Bytes of a WAV file of so many frames: a 44-byte header, integer PCM, one more byte after an odd number of them.
[[nodiscard]] std::int64_t wavBytes(std::int64_t frames, const core::AudioFormat& format);

/// The first 44 bytes of a RIFF WAV file of 16-, 24- or 32-bit PCM. At most mostWavFrames().
[[nodiscard]] QByteArray wavHeader(std::int64_t frames, const core::AudioFormat& format);

/// The first 44 bytes of a RIFF WAV file that holds headerless PCM as it came. dataBytes: none where the end is not
/// known yet; the sizes then say "until the end", as they do for more than fits in 32 bits.
[[nodiscard]] QByteArray rawPcmWavHeader(const RawPcm& format, std::optional<std::int64_t> dataBytes);

/// Appends samples (nominal range −1 … 1, full scale = 2^(bits − 1)) as little-endian PCM of 16, 24 or 32 bits: rounded
/// to nearest (halves away from zero), clipped; NaN becomes 0.
void appendPcm(std::span<const float> samples, int bitsPerSample, QByteArray& bytes);

} // namespace melodeck::audio
