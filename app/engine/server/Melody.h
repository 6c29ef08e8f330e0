#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>

namespace melodeck::engine {

/// The melody of a request, ready to be listened to.
struct Melody
{
    /// Mono, at the file's own rate.
    audio::AudioBuffer audio;
    /// SHA-256 of the file that came, 32 bytes.
    QByteArray fileHash;
};

/// Samples of all channels that one melody may have in memory: 256 MB as float, 11 minutes of stereo at 48 kHz.
inline constexpr std::int64_t kMaxMelodySamples = 64LL * 1024 * 1024;

/// Decodes base64 and then whatever libsndfile reads. Only the first seconds are decoded.
/// base64: RFC 4648 with padding; line breaks are skipped, anything else is refused.
/// field: what the request calls it. Errors, each beginning with that and a colon: InvalidArgument (not base64, more
/// channels and samples than fit in memory), Parse (not audio, empty, cut off). Any thread.
[[nodiscard]] core::Result<Melody> readMelody(std::string base64, double seconds,
                                              std::int64_t maxSamples = kMaxMelodySamples,
                                              const QString& field = QStringLiteral("melody"));

} // namespace melodeck::engine
