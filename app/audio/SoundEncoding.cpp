#include "audio/SoundEncoding.h"

#include "audio/SoundFile.h"

#include <QCoreApplication>

namespace melodeck::audio {

namespace {

/// A RIFF WAV counts its bytes with 32 bits; some are for chunks beside the sound.
constexpr std::int64_t kMostWavBytes = 0xFFF0'0000;

/// libsndfile's name for what the order asks for; 0 where there is none.
int sndfileFormatFor(ExportFormat format, int source)
{
    const int bits = integerBitsOf(source);
    const int container = source & SF_FORMAT_TYPEMASK;
    const int asMany = bits > 24 ? SF_FORMAT_PCM_32 : (bits > 16 ? SF_FORMAT_PCM_24 : SF_FORMAT_PCM_16);
    const int sample =
        bits > 0 ? asMany : ((source & SF_FORMAT_SUBMASK) == SF_FORMAT_DOUBLE ? SF_FORMAT_DOUBLE : SF_FORMAT_FLOAT);
    switch (format) {
    case ExportFormat::Wav:
        return SF_FORMAT_WAV | sample;
    case ExportFormat::Wav16:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    case ExportFormat::Wav24:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_24;
    case ExportFormat::WavFloat:
        return SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    case ExportFormat::Flac:
        return SF_FORMAT_FLAC | (bits > 0 && bits <= 16 ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24);
    case ExportFormat::Vorbis:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case ExportFormat::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case ExportFormat::Mp3:
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    case ExportFormat::AsReceived:
        break;
    }
    switch (container) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
    case SF_FORMAT_RF64:
    case SF_FORMAT_W64:
    case SF_FORMAT_AIFF:
    case SF_FORMAT_CAF:
    case SF_FORMAT_AU:
        return container | sample;
    case SF_FORMAT_FLAC:
        return sndfileFormatFor(ExportFormat::Flac, source);
    case SF_FORMAT_OGG:
    case SF_FORMAT_MPEG:
        return container | (source & SF_FORMAT_SUBMASK);
    default:
        return 0;
    }
}

ExportFormat formatOf(int sndfileFormat)
{
    const bool isOpus = (sndfileFormat & SF_FORMAT_SUBMASK) == SF_FORMAT_OPUS;
    switch (sndfileFormat & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_OGG:
        return isOpus ? ExportFormat::Opus : ExportFormat::Vorbis;
    case SF_FORMAT_MPEG:
        return ExportFormat::Mp3;
    default:
        return ExportFormat::Wav;
    }
}

std::int64_t bytesOfSample(int sndfileFormat)
{
    const int bits = integerBitsOf(sndfileFormat);
    const std::int64_t ofFloat = (sndfileFormat & SF_FORMAT_SUBMASK) == SF_FORMAT_DOUBLE ? 8 : 4;
    return bits > 0 ? bits / 8 : ofFloat;
}

} // namespace

int integerBitsOf(int sndfileFormat)
{
    switch (sndfileFormat & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
        return 8;
    case SF_FORMAT_PCM_16:
    case SF_FORMAT_ULAW:
    case SF_FORMAT_ALAW:
    case SF_FORMAT_ALAC_16:
        return 16;
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_ALAC_20:
    case SF_FORMAT_ALAC_24:
        return 24;
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_ALAC_32:
        return 32;
    default:
        return 0;
    }
}

core::Result<SoundEncoding> exportEncoding(ExportFormat format, ExportQuality quality, const SoundFile& source,
                                           std::int64_t frames)
{
    const AudioFileFacts& facts = source.facts();
    SoundEncoding encoding;
    encoding.sndfileFormat = sndfileFormatFor(format, source.sndfileFormat());
    if (encoding.sndfileFormat == 0) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            QCoreApplication::translate("Export", "%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.")
                .arg(facts.format));
    }
    encoding.integerBits = integerBitsOf(encoding.sndfileFormat);
    encoding.channels = facts.channels;
    encoding.sampleRateHz = exportSampleRate(formatOf(encoding.sndfileFormat), facts.sampleRateHz);
    // A part of what was received should lose as little as can be.
    encoding.quality = format == ExportFormat::AsReceived ? ExportQuality::Highest : quality;
    const bool isWav = (encoding.sndfileFormat & SF_FORMAT_TYPEMASK) == SF_FORMAT_WAV;
    if (isWav && frames * facts.channels * bytesOfSample(encoding.sndfileFormat) > kMostWavBytes) {
        encoding.sndfileFormat = SF_FORMAT_RF64 | (encoding.sndfileFormat & SF_FORMAT_SUBMASK);
    }
    return encoding;
}

} // namespace melodeck::audio
