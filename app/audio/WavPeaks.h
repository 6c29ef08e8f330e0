#pragma once

#include "audio/Peaks.h"
#include "audio/WavHeader.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace melodeck::audio {

/// Peaks of the PCM in a WAV that was read to be as wav says, by all processors: one of them alone scans slower than
/// the system hands out what it has in memory. Nothing when the file turns out shorter than that. Any thread. Errors:
/// Cancelled.
[[nodiscard]] std::optional<core::Result<Peaks>> readWavPeaks(const QString& path, const WavLayout& wav,
                                                              const std::stop_token& stop);

} // namespace melodeck::audio
