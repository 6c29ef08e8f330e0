#include "audio/SoundFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace melodeck::audio {

namespace {

constexpr int kMaxChannels = 64;
constexpr int kMaxSampleRateHz = 768'000;
constexpr std::int64_t kBlockFrames = 65'536;

core::Result<void> checkReadable(const QFileInfo& info)
{
    const QString name = info.fileName();
    if (!info.exists()) {
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate("Audio", "“%1” is not there. Nothing was sent. Choose the file again.")
                .arg(name),
            info.filePath());
    }
    if (!info.isFile()) {
        return core::fail(core::ErrorCode::Io, QCoreApplication::translate("Audio", "“%1” is not a file.").arg(name));
    }
    if (!info.isReadable()) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "Audio", "“%1” may not be read. Nothing was sent. Check the file's permissions.")
                              .arg(name));
    }
    if (info.size() == 0) {
        return core::fail(
            core::ErrorCode::Parse,
            QCoreApplication::translate("Audio", "“%1” is empty (0 bytes). Nothing was sent. Choose another file.")
                .arg(name));
    }
    return {};
}

} // namespace

/// Frames up to the end, by decoding them; a little more than kMaxSeconds of them at most.
std::int64_t countedFrames(SNDFILE* file, const SF_INFO& header)
{
    const auto limit = static_cast<std::int64_t>(kMaxSeconds * header.samplerate) + 1;
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames * std::max(1, header.channels)));
    std::int64_t frames = 0;
    for (sf_count_t got = kBlockFrames; got == kBlockFrames && frames < limit; frames += got) {
        got = std::max<sf_count_t>(0, sf_readf_float(file, block.data(), kBlockFrames));
    }
    return frames;
}

core::Result<OpenedSoundFile> openSoundFile(const QString& path)
{
    const QFileInfo info(path);
    if (auto readable = checkReadable(info); !readable) {
        return core::fail(std::move(readable).error());
    }
    const QByteArray place = QFile::encodeName(path);
    SF_INFO header{};
    SoundFileHandle handle(sf_open(place.constData(), SFM_READ, &header));
    if (handle && header.frames == SF_COUNT_MAX) {
        // A FLAC that was written into a pipe does not say how long it is.
        const std::int64_t frames = countedFrames(handle.get(), header);
        handle.reset(sf_open(place.constData(), SFM_READ, &header));
        header.frames = frames;
    }
    if (!handle) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate(
                              "Audio", "“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, "
                                       "OGG and MP3 work.")
                              .arg(info.fileName()),
                          QString::fromUtf8(sf_strerror(nullptr)));
    }
    auto facts = checkedFacts(header, info.fileName());
    if (!facts) {
        return core::fail(std::move(facts).error());
    }
    return OpenedSoundFile{std::move(handle), *facts};
}

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

core::Result<AudioBuffer> readFrames(SNDFILE* file, const AudioFileFacts& facts, std::int64_t first, std::int64_t count)
{
    // A seek to where it stands anyway would cost an MP3 the bits that it keeps for its next frame.
    if (sf_seek(file, 0, SEEK_CUR) != first && sf_seek(file, first, SEEK_SET) < 0) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("Audio", "The audio cannot be read from that position."),
                          QString::fromUtf8(sf_strerror(file)));
    }
    AudioBuffer audio{facts.sampleRateHz, facts.channels, {}};
    // Grown block by block: a header may promise far more than the file holds.
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t wanted = std::min(kBlockFrames, count - done);
        const auto offset = audio.samples.size();
        audio.samples.resize(offset + static_cast<std::size_t>(wanted * facts.channels));
        const sf_count_t got = sf_readf_float(file, audio.samples.data() + offset, wanted);
        audio.samples.resize(offset + static_cast<std::size_t>(std::max<sf_count_t>(got, 0) * facts.channels));
        if (got < wanted) {
            break;
        }
        done += got;
    }
    for (float& sample : audio.samples) {
        // A float file may hold NaN or infinity; neither may reach a filter, a meter or a loudspeaker.
        if (!(sample > -8.0F && sample < 8.0F)) {
            sample = sample > 0.0F ? 1.0F : (sample < 0.0F ? -1.0F : 0.0F);
        }
    }
    return audio;
}

} // namespace melodeck::audio
