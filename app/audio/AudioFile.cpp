#include "audio/AudioFile.h"

#include "audio/SoundFile.h"
#include "audio/Wav.h"
#include "audio/WavHeader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <span>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kBlockFrames = 65'536;

/// A read-only file in memory for sf_open_virtual().
struct MemoryFile
{
    const char* data = nullptr;
    sf_count_t size = 0;
    sf_count_t position = 0;
    /// Does not say how long it is.
    bool isStream = false;
};

sf_count_t memoryLength(void* user)
{
    const auto* file = static_cast<MemoryFile*>(user);
    return file->isStream ? kUnknownFrames : file->size;
}

sf_count_t memorySeek(sf_count_t offset, int whence, void* user)
{
    auto* file = static_cast<MemoryFile*>(user);
    if (whence == SEEK_END && file->isStream) {
        return -1;
    }
    const sf_count_t base = whence == SEEK_SET ? 0 : (whence == SEEK_CUR ? file->position : file->size);
    file->position = std::clamp<sf_count_t>(base + offset, 0, file->size);
    return file->position;
}

sf_count_t memoryRead(void* target, sf_count_t count, void* user)
{
    auto* file = static_cast<MemoryFile*>(user);
    const sf_count_t available = std::clamp<sf_count_t>(count, 0, file->size - file->position);
    std::memcpy(target, file->data + file->position, static_cast<std::size_t>(available));
    file->position += available;
    return available;
}

sf_count_t memoryWrite(const void*, sf_count_t, void*)
{
    return 0;
}

sf_count_t memoryTell(void* user)
{
    return static_cast<MemoryFile*>(user)->position;
}

/// Up to so many frames; fewer where the data ends.
AudioBuffer readAll(SNDFILE* file, const AudioFileFacts& facts, std::int64_t count)
{
    AudioBuffer audio{facts.sampleRateHz, facts.channels, {}};
    // Where an MP3 breaks off, libsndfile keeps all to itself that it decoded for that call: frame by frame, then.
    constexpr std::int64_t kMp3Frames = 1152;
    const std::int64_t atOnce = facts.format == QLatin1String("MP3") ? kMp3Frames : kBlockFrames;
    // Grown block by block: a header may promise far more than the bytes hold.
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t wanted = std::min(atOnce, count - done);
        const auto offset = audio.samples.size();
        audio.samples.resize(offset + static_cast<std::size_t>(wanted * facts.channels));
        const std::int64_t got = std::max<sf_count_t>(0, sf_readf_float(file, audio.samples.data() + offset, wanted));
        audio.samples.resize(offset + static_cast<std::size_t>(got * facts.channels));
        if (got < wanted) {
            break;
        }
        done += got;
    }
    makeFinite(audio.samples);
    return audio;
}

BytesAt bytesIn(const QByteArray& bytes)
{
    return [&bytes](std::int64_t offset, std::span<std::byte> buffer) {
        const auto count = static_cast<qsizetype>(buffer.size());
        if (offset > bytes.size() - count) {
            return false;
        }
        std::memcpy(buffer.data(), bytes.constData() + offset, buffer.size());
        return true;
    };
}

/// A WAV that says that its sound has 0 bytes though sound follows, with a size that libsndfile understands for "to the
/// end"; empty for any other.
QByteArray withSizeTold(const QByteArray& bytes)
{
    const auto layout = readWavLayout(bytesIn(bytes));
    if (!layout || !*layout || (*layout)->dataBytes || bytes.size() <= (*layout)->dataStart) {
        return {};
    }
    const qsizetype sizeAt = (*layout)->dataStart - 4;
    if (bytes.mid(sizeAt, 4) != QByteArray(4, '\0')) {
        return {}; // told already
    }
    QByteArray told = bytes;
    return told.replace(sizeAt, 4, QByteArray(4, '\xFF'));
}

AudioFileFacts factsOf(const WavLayout& layout)
{
    const std::int64_t frameBytes = std::int64_t{layout.channels} * bytesOf(layout.code);
    return {QStringLiteral("WAV"), layout.sampleRateHz, layout.channels, *layout.dataBytes / frameBytes};
}

/// The layout of a WAV whose head says all, and truly.
std::optional<WavLayout> layoutOfUsualWav(std::span<const std::byte> head, std::int64_t fileBytes)
{
    constexpr int kMostChannels = 8;
    const auto layout = readWavLayout([head](std::int64_t offset, std::span<std::byte> buffer) {
        const auto start = static_cast<std::size_t>(offset);
        if (offset < 0 || start > head.size() || buffer.size() > head.size() - start) {
            return false;
        }
        std::memcpy(buffer.data(), head.data() + start, buffer.size());
        return true;
    });
    if (!layout || !*layout || !(*layout)->dataBytes || (*layout)->channels < 1 ||
        (*layout)->channels > kMostChannels || (*layout)->sampleRateHz < 1) {
        return std::nullopt;
    }
    const std::int64_t frameBytes = std::int64_t{(*layout)->channels} * bytesOf((*layout)->code);
    if ((*layout)->dataStart + *(*layout)->dataBytes > fileBytes || *(*layout)->dataBytes < frameBytes) {
        return std::nullopt;
    }
    return *layout;
}

} // namespace

std::optional<AudioFileFacts> factsOfUsualWav(std::span<const std::byte> head, std::int64_t fileBytes)
{
    const auto layout = layoutOfUsualWav(head, fileBytes);
    return layout ? std::optional(factsOf(*layout)) : std::nullopt;
}

std::optional<WavLayout> usualWav(const QString& path, QFile& file)
{
    if (!path.endsWith(QLatin1String(".wav"), Qt::CaseInsensitive) ||
        !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    const QByteArray head = file.read(static_cast<qint64>(kWavHeadBytes));
    return layoutOfUsualWav(std::as_bytes(std::span(head.constData(), static_cast<std::size_t>(head.size()))),
                            file.size());
}

core::Result<AudioFileFacts> probeAudioFile(const QString& path)
{
    QFile usual(path);
    if (const auto layout = usualWav(path, usual)) {
        return factsOf(*layout);
    }
    auto file = SoundFile::open(path);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    return file->facts();
}

std::optional<AudioFileFacts> factsAtOnce(const QString& path)
{
    QFile usual(path);
    if (const auto layout = usualWav(path, usual)) {
        return factsOf(*layout);
    }
    const auto file = SoundFile::open(path, SoundFile::UnknownLength::Keep);
    if (!file) {
        return std::nullopt;
    }
    auto facts = file->facts();
    if (facts.frames == kUnknownFrames) {
        const auto frames = findMp3Frames(path);
        facts.frames = frames ? frames->samples() : 0;
    }
    return facts.frames > 0 ? std::optional(facts) : std::nullopt;
}

core::TimeRegion cutToFile(const std::optional<core::TimeRegion>& region, const AudioFileFacts& facts)
{
    const double length = facts.durationSeconds();
    if (!region) {
        return {0.0, length};
    }
    // Written so that a time that is not a number falls on the edge.
    const double start = region->startSeconds >= 0.0 ? std::min(region->startSeconds, length) : 0.0;
    const double end = region->endSeconds <= length ? std::max(region->endSeconds, start) : length;
    return {start, end};
}

core::Result<AudioBuffer> readAudioFile(const QString& path, std::optional<core::TimeRegion> region)
{
    auto file = SoundFile::open(path);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    const AudioFileFacts& facts = file->facts();
    const auto [start, end] = cutToFile(region, facts);
    if (end - start > kMaxSeconds) {
        return core::fail(
            core::ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Audio", "The audio is longer than three hours. Nothing was sent. Choose a shorter region."));
    }
    const auto first = std::llround(start * facts.sampleRateHz);
    const auto last = std::min<std::int64_t>(std::llround(end * facts.sampleRateHz), facts.frames);
    auto audio = file->readFrames(first, last - first);
    if (audio && audio->frames() == 0 && last > first) {
        return core::fail(damagedFile(path, file->lastError()));
    }
    return audio;
}

core::Result<AudioBuffer> decodeAudio(const QByteArray& bytes, double maxSeconds)
{
    SF_VIRTUAL_IO callbacks{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
    MemoryFile memory{bytes.constData(), bytes.size(), 0, false};
    SF_INFO header{};
    if (hasEndlessList(bytesIn(bytes))) {
        return core::fail(
            core::ErrorCode::Parse,
            QCoreApplication::translate("Audio", "This is not audio: %1").arg(QStringLiteral("its LIST is damaged")));
    }
    SoundFileHandle handle(sf_open_virtual(&callbacks, SFM_READ, &header, &memory));
    if (handle && (header.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG) {
        // As SoundFile does, lest a guessed length cut it.
        handle.reset();
        memory = {bytes.constData(), bytes.size(), 0, true};
        header = {};
        handle.reset(sf_open_virtual(&callbacks, SFM_READ, &header, &memory));
    }
    if (handle && header.frames == 0) {
        if (const QByteArray told = withSizeTold(bytes); !told.isEmpty()) {
            return decodeAudio(told, maxSeconds);
        }
    }
    if (!handle) {
        const QString reason = QString::fromUtf8(sf_strerror(nullptr)).simplified();
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("Audio", "This is not audio: %1").arg(reason), reason);
    }
    auto facts = checkedFacts(header, QCoreApplication::translate("Audio", "The audio"));
    if (!facts) {
        return core::fail(std::move(facts).error());
    }
    const auto limit = static_cast<std::int64_t>(std::min(maxSeconds, kMaxSeconds) * facts->sampleRateHz);
    AudioBuffer audio = readAll(handle.get(), *facts, std::min(facts->frames, limit));
    if (audio.frames() == 0) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("Audio", "The audio ends before its first sample."));
    }
    return audio;
}

QByteArray encodeWav16(const AudioBuffer& audio)
{
    const core::AudioFormat format{audio.sampleRateHz, audio.channels, 16};
    QByteArray wav = wavHeader(audio.frames(), format);
    appendPcm(audio.samples, format.bitsPerSample, wav);
    return wav;
}

} // namespace melodeck::audio
