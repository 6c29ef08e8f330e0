#include "audio/ExportFormat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::audio {

namespace {

struct FormatFacts
{
    ExportFormat format;
    const char* name;
    const char* ending;
    /// Of one sample, where all of a format have as many.
    int bytesPerSample;
};

constexpr std::array<FormatFacts, exportFormatCount> kFormats{{
    {ExportFormat::AsReceived, "received", "", 0},
    {ExportFormat::Wav, "wav", "wav", 2},
    {ExportFormat::Wav16, "wav16", "wav", 2},
    {ExportFormat::Wav24, "wav24", "wav", 3},
    {ExportFormat::WavFloat, "wav32f", "wav", 4},
    {ExportFormat::Flac, "flac", "flac", 0},
    {ExportFormat::Vorbis, "vorbis", "ogg", 0},
    {ExportFormat::Opus, "opus", "opus", 0},
    {ExportFormat::Mp3, "mp3", "mp3", 0},
}};

constexpr std::array<const char*, exportQualityCount> kQualities{"small", "high", "highest"};

const FormatFacts& factsOf(ExportFormat format)
{
    return kFormats[static_cast<std::size_t>(format)];
}

/// Bits a second of a second channel and the first, as measured with music.
double bitRate(ExportFormat format, ExportQuality quality, int channels)
{
    static constexpr std::array<double, exportQualityCount> kVorbis{56'000, 96'000, 160'000};
    static constexpr std::array<double, exportQualityCount> kOpus{48'000, 80'000, 128'000};
    static constexpr std::array<double, exportQualityCount> kMp3{65'000, 95'000, 160'000};
    const auto at = static_cast<std::size_t>(quality);
    const double one =
        format == ExportFormat::Vorbis ? kVorbis[at] : (format == ExportFormat::Opus ? kOpus[at] : kMp3[at]);
    return one * channels;
}

} // namespace

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> formats = [] {
        std::vector<ExportFormat> all;
        for (const FormatFacts& facts : kFormats) {
            all.push_back(facts.format);
        }
        return all;
    }();
    return formats;
}

QString exportFormatName(ExportFormat format)
{
    return QString::fromLatin1(factsOf(format).name);
}

std::optional<ExportFormat> exportFormatFromName(const QString& name)
{
    for (const FormatFacts& facts : kFormats) {
        if (name == QLatin1String(facts.name)) {
            return facts.format;
        }
    }
    return std::nullopt;
}

QString exportQualityName(ExportQuality quality)
{
    return QString::fromLatin1(kQualities[static_cast<std::size_t>(quality)]);
}

std::optional<ExportQuality> exportQualityFromName(const QString& name)
{
    for (std::size_t at = 0; at < kQualities.size(); ++at) {
        if (name == QLatin1String(kQualities[at])) {
            return static_cast<ExportQuality>(at);
        }
    }
    return std::nullopt;
}

QString exportEnding(ExportFormat format, const QString& sourceEnding)
{
    return format == ExportFormat::AsReceived ? sourceEnding : QString::fromLatin1(factsOf(format).ending);
}

bool hasQuality(ExportFormat format)
{
    return format == ExportFormat::Vorbis || format == ExportFormat::Opus || format == ExportFormat::Mp3;
}

int exportSampleRate(ExportFormat format, int sourceRateHz)
{
    constexpr int kOpusHz = 48'000;
    constexpr int kVorbisLeastHz = 8'000;
    constexpr int kVorbisMostHz = 192'000;
    static constexpr std::array kMp3{8'000, 11'025, 12'000, 16'000, 22'050, 24'000, 32'000, 44'100, 48'000};
    switch (format) {
    case ExportFormat::Opus:
        return kOpusHz;
    case ExportFormat::Vorbis:
        return sourceRateHz < kVorbisLeastHz ? kVorbisLeastHz : std::min(sourceRateHz, kVorbisMostHz);
    case ExportFormat::Mp3: {
        // The next above, so that nothing audible goes; above 48 kHz a whole fraction where there is one.
        const auto* const next = std::lower_bound(kMp3.begin(), kMp3.end(), sourceRateHz);
        return next != kMp3.end() ? *next : (sourceRateHz % 44'100 == 0 ? 44'100 : 48'000);
    }
    default:
        return sourceRateHz;
    }
}

std::int64_t estimatedExportBytes(ExportFormat format, ExportQuality quality, double seconds, int sampleRateHz,
                                  int channels, std::int64_t sourceBytes, double sourceSeconds)
{
    constexpr double kFlacShare = 0.6;
    constexpr double kFlacBytes = 2.0;
    constexpr double kWavHeader = 44.0;
    const double samples = seconds * sampleRateHz * channels;
    double bytes = 0.0;
    if (format == ExportFormat::AsReceived) {
        bytes = sourceSeconds > 0.0 ? static_cast<double>(sourceBytes) * seconds / sourceSeconds
                                    : static_cast<double>(sourceBytes);
    } else if (format == ExportFormat::Flac) {
        bytes = samples * kFlacBytes * kFlacShare;
    } else if (hasQuality(format)) {
        bytes = seconds * bitRate(format, quality, channels) / 8.0;
    } else {
        bytes = kWavHeader + samples * factsOf(format).bytesPerSample;
    }
    return static_cast<std::int64_t>(std::llround(bytes));
}

} // namespace melodeck::audio
