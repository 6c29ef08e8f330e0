#include "engine/server/Melody.h"

#include "audio/AudioFile.h"
#include "audio/Conversion.h"
#include "wire/Base64.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace melodeck::engine {

namespace {

/// Enough for any real rate to give a frame, so that rate and channels are known before much is decoded.
constexpr double kGlanceSeconds = 0.01;

/// Texts for people.
struct MelodyText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

core::Result<QByteArray> decodedBase64(std::string text, const QString& field)
{
    std::erase_if(text, [](char letter) { return letter == '\n' || letter == '\r'; });
    auto decoded = wire::decodeBase64(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (decoded) {
        return decoded;
    }
    return core::fail(core::ErrorCode::InvalidArgument,
                      text.starts_with("data:")
                          ? MelodyText::tr("%1: not valid base64. Leave out the part up to and including "
                                           "the comma: the base64 alone is wanted.")
                                .arg(field)
                          : MelodyText::tr("%1: not valid base64.").arg(field),
                      decoded.error().message);
}

quint32 littleEndian32(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

/// True for a RIFF file whose sound is shorter than its header says. libsndfile reads such a file in silence, but a
/// melody that lost its end on the way should be heard of. Sizes that stand for "not known yet" are let through.
bool isCutOff(const QByteArray& file)
{
    if (!file.startsWith("RIFF") || file.mid(8, 4) != "WAVE") {
        return false;
    }
    for (qint64 offset = 12; offset + 8 <= file.size();) {
        const qint64 length = littleEndian32(file, offset + 4);
        if (file.mid(offset, 4) == "data") {
            const bool unknown = length >= 0x7fff'0000;
            return !unknown && offset + 8 + length > file.size();
        }
        offset += 8 + length + (length & 1);
    }
    return false;
}

core::Error aboutField(const QString& field, core::Error error)
{
    error.message = MelodyText::tr("%1: %2").arg(field, error.message);
    return error;
}

} // namespace

core::Result<Melody> readMelody(std::string base64, double seconds, std::int64_t maxSamples, const QString& field)
{
    const auto file = decodedBase64(std::move(base64), field);
    if (!file) {
        return core::fail(file.error());
    }
    if (file->isEmpty()) {
        return core::fail(core::ErrorCode::Parse,
                          MelodyText::tr("%1: empty. Leave it out to have a tune composed.").arg(field));
    }
    const auto glance = audio::decodeAudio(*file, kGlanceSeconds);
    if (!glance) {
        return core::fail(aboutField(field, glance.error()));
    }
    if (isCutOff(*file)) {
        return core::fail(
            core::ErrorCode::Parse,
            MelodyText::tr("%1: cut off: its header promises more sound than the file holds.").arg(field));
    }
    const double fitting =
        static_cast<double>(maxSamples) / (static_cast<double>(glance->sampleRateHz) * glance->channels);
    auto decoded = audio::decodeAudio(*file, std::min(seconds, fitting));
    if (!decoded) {
        return core::fail(aboutField(field, decoded.error()));
    }
    if (fitting < seconds && decoded->frames() >= static_cast<std::int64_t>(fitting * decoded->sampleRateHz)) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            MelodyText::tr("%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.")
                .arg(field)
                .arg(glance->channels)
                .arg(glance->sampleRateHz));
    }
    return Melody{audio::withChannels(std::move(*decoded), 1),
                  QCryptographicHash::hash(*file, QCryptographicHash::Sha256)};
}

} // namespace melodeck::engine
