// SoundFile.h: what libsndfile says, in our words.
#include "audio/SoundFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace melodeck::audio {

namespace {

constexpr int kMaxChannels = 64;
constexpr int kMaxSampleRateHz = 768'000;

} // namespace

core::Result<AudioFileFacts> checkedFacts(const SF_INFO& header, const QString& name)
{
    if (header.channels < 1 || header.channels > kMaxChannels || header.samplerate < 1 ||
        header.samplerate > kMaxSampleRateHz || header.frames < 0) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate(
                              "Audio", "“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.")
                              .arg(name),
                          QStringLiteral("%1 channels, %2 Hz, %3 frames")
                              .arg(header.channels)
                              .arg(header.samplerate)
                              .arg(header.frames));
    }
    if (header.frames == 0) {
        return core::fail(
            core::ErrorCode::Parse,
            QCoreApplication::translate("Audio", "“%1” holds no sound. Nothing was sent. Choose another file.")
                .arg(name));
    }
    return AudioFileFacts{formatName(header.format), header.samplerate, header.channels, header.frames};
}

QString formatName(int sndfileFormat)
{
    switch (sndfileFormat & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
        return QStringLiteral("WAV");
    case SF_FORMAT_RF64:
        return QStringLiteral("RF64");
    case SF_FORMAT_W64:
        return QStringLiteral("W64");
    case SF_FORMAT_AIFF:
        return QStringLiteral("AIFF");
    case SF_FORMAT_FLAC:
        return QStringLiteral("FLAC");
    case SF_FORMAT_OGG:
        return QStringLiteral("OGG");
    case SF_FORMAT_MPEG:
        return QStringLiteral("MP3");
    case SF_FORMAT_CAF:
        return QStringLiteral("CAF");
    case SF_FORMAT_AU:
        return QStringLiteral("AU");
    default:
        return QCoreApplication::translate("Audio", "audio");
    }
}

void makeFinite(std::span<float> samples)
{
    for (float& sample : samples) {
        if (!(sample > -8.0F && sample < 8.0F)) {
            sample = sample > 0.0F ? 1.0F : (sample < 0.0F ? -1.0F : 0.0F);
        }
    }
}

core::Error damagedFile(const QString& path, const QString& detail)
{
    return {core::ErrorCode::Parse,
            QCoreApplication::translate("Audio", "“%1” is damaged: its sound cannot be decoded. Nothing was sent. "
                                                 "Export it again, or choose another file.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

} // namespace melodeck::audio
