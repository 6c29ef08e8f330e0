#pragma once

#include "audio/AudioFile.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::audio {

/// What a clip can be saved as.
enum class ExportFormat : std::uint8_t {
    AsReceived, ///< The file's own format; where nothing is changed in it, every byte of it.
    Wav,        ///< WAV with the samples as they are: as many bits as the file has, float for what was compressed.
    Wav16,
    Wav24,
    WavFloat, ///< 32-bit float.
    Flac,     ///< 16 bits for 16 bits, else 24.
    Vorbis,
    Opus, ///< Always 48 kHz.
    Mp3,
};
inline constexpr int exportFormatCount = 9;

/// How much a compressed format may lose.
enum class ExportQuality : std::uint8_t { Small, High, Highest };
inline constexpr int exportQualityCount = 3;

/// All of them, in the order in which they are offered.
[[nodiscard]] const std::vector<ExportFormat>& exportFormats();

/// Stable names, as stored: "received", "wav16", "flac" …; "high".
[[nodiscard]] QString exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(const QString& name);
[[nodiscard]] QString exportQualityName(ExportQuality quality);
[[nodiscard]] std::optional<ExportQuality> exportQualityFromName(const QString& name);

/// Ending of a file name without a dot; that of the source for AsReceived.
[[nodiscard]] QString exportEnding(ExportFormat format, const QString& sourceEnding);

/// Whether a quality can be chosen: for what loses something.
[[nodiscard]] bool hasQuality(ExportFormat format);

/// The rate that a format is written at: the source's where it can have that.
[[nodiscard]] int exportSampleRate(ExportFormat format, int sourceRateHz);

/// About how many bytes that takes; from experience for what is compressed. sourceBytes: of the whole source,
/// sourceSeconds long.
[[nodiscard]] std::int64_t estimatedExportBytes(ExportFormat format, ExportQuality quality, double seconds,
                                                int sampleRateHz, int channels, std::int64_t sourceBytes,
                                                double sourceSeconds);

} // namespace melodeck::audio
