#pragma once

#include "audio/AudioBuffer.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace melodeck::audio {

/// What a file's header says.
struct AudioFileFacts
{
    /// "WAV", "FLAC", "OGG", "MP3" … for showing.
    QString format;
    int sampleRateHz = 0;
    int channels = 0;
    std::int64_t frames = 0;

    [[nodiscard]] double durationSeconds() const
    {
        return sampleRateHz > 0 ? static_cast<double>(frames) / sampleRateHz : 0.0;
    }
};

/// The header of a whole WAV of PCM says all, and libsndfile takes a dozen reads and seeks for it, which shows where
/// thousands of clips arrive. head: the first kWavHeadBytes of the file, or all of it. None for any other file, and for
/// a WAV with anything odd about it.
[[nodiscard]] std::optional<AudioFileFacts> factsOfUsualWav(std::span<const std::byte> head, std::int64_t fileBytes);
inline constexpr std::size_t kWavHeadBytes = 512;

/// Reads the header only. Any thread. Errors: Io (missing, unreadable), Parse (empty, not audio, absurd header).
[[nodiscard]] core::Result<AudioFileFacts> probeAudioFile(const QString& path);

/// The same without its errors, at once for however long a file; none where it would have to be decoded to tell how
/// long it is. Any thread.
[[nodiscard]] std::optional<AudioFileFacts> factsAtOnce(const QString& path);

/// The part of a region that a file has, in seconds; all of the file without a region.
[[nodiscard]] core::TimeRegion cutToFile(const std::optional<core::TimeRegion>& region, const AudioFileFacts& facts);

/// Reads [region] of a file, or all of it, as float. Any thread. Whatever libsndfile reads: WAV, FLAC, OGG, MP3, AIFF …
/// A region beyond the end is cut to the file. Errors as probeAudioFile(), and TooLarge beyond three hours of audio.
[[nodiscard]] core::Result<AudioBuffer> readAudioFile(const QString& path,
                                                      std::optional<core::TimeRegion> region = std::nullopt);

/// The same from bytes in memory; maxSeconds cuts what is decoded. Errors: Parse with libsndfile's reason.
[[nodiscard]] core::Result<AudioBuffer> decodeAudio(const QByteArray& bytes, double maxSeconds = 3.0 * 3600.0);

/// A complete RIFF WAV file of 16-bit PCM (44-byte header). Samples (full scale = 32768) are rounded to nearest and
/// clipped; NaN becomes 0. What was read from 16 bits comes out bit for bit.
[[nodiscard]] QByteArray encodeWav16(const AudioBuffer& audio);

} // namespace melodeck::audio
