#include "audio/AudioFile.h"

#include "audio/SoundFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace melodeck::audio {

namespace {

/// A read-only file in memory for sf_open_virtual().
struct MemoryFile
{
    const char* data = nullptr;
    sf_count_t size = 0;
    sf_count_t position = 0;
};

sf_count_t memoryLength(void* user)
{
    return static_cast<MemoryFile*>(user)->size;
}

sf_count_t memorySeek(sf_count_t offset, int whence, void* user)
{
    auto* file = static_cast<MemoryFile*>(user);
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

void appendLittleEndian(QByteArray& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
    }
}

} // namespace

core::Result<AudioFileFacts> probeAudioFile(const QString& path)
{
    auto file = openSoundFile(path);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    return file->facts;
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
    auto file = openSoundFile(path);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    const AudioFileFacts& facts = file->facts;
    const auto [start, end] = cutToFile(region, facts);
    if (end - start > kMaxSeconds) {
        return core::fail(
            core::ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Audio", "The audio is longer than three hours. Nothing was sent. Choose a shorter region."));
    }
    const auto first = std::llround(start * facts.sampleRateHz);
    const auto last = std::min<std::int64_t>(std::llround(end * facts.sampleRateHz), facts.frames);
    auto audio = readFrames(file->handle.get(), facts, first, last - first);
    if (audio && audio->frames() == 0 && last > first) {
        return core::fail(
            core::ErrorCode::Parse,
            QCoreApplication::translate("Audio", "“%1” is damaged: its sound cannot be decoded. Nothing was sent.")
                .arg(QFileInfo(path).fileName()),
            QString::fromUtf8(sf_strerror(file->handle.get())));
    }
    return audio;
}

core::Result<AudioBuffer> decodeAudio(const QByteArray& bytes, double maxSeconds)
{
    SF_VIRTUAL_IO callbacks{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
    MemoryFile memory{bytes.constData(), bytes.size(), 0};
    SF_INFO header{};
    const SoundFileHandle handle(sf_open_virtual(&callbacks, SFM_READ, &header, &memory));
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
    auto audio = readFrames(handle.get(), *facts, 0, std::min(facts->frames, limit));
    if (audio && audio->frames() == 0) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("Audio", "The audio ends before its first sample."));
    }
    return audio;
}

QByteArray encodeWav16(const AudioBuffer& audio)
{
    const auto dataBytes = static_cast<std::uint32_t>(audio.samples.size() * 2);
    const auto frameBytes = static_cast<std::uint32_t>(audio.channels * 2);
    const auto rate = static_cast<std::uint32_t>(audio.sampleRateHz);
    QByteArray wav;
    wav.reserve(44 + static_cast<qsizetype>(dataBytes));
    wav.append("RIFF");
    appendLittleEndian(wav, 36 + dataBytes, 4);
    wav.append("WAVEfmt ");
    appendLittleEndian(wav, 16, 4);
    appendLittleEndian(wav, 1, 2); // integer PCM
    appendLittleEndian(wav, static_cast<std::uint32_t>(audio.channels), 2);
    appendLittleEndian(wav, rate, 4);
    appendLittleEndian(wav, rate * frameBytes, 4);
    appendLittleEndian(wav, frameBytes, 2);
    appendLittleEndian(wav, 16, 2);
    wav.append("data");
    appendLittleEndian(wav, dataBytes, 4);
    for (const float sample : audio.samples) {
        // The scale at which libsndfile reads, so that what was read and not changed is written bit for bit.
        const float scaled = std::isnan(sample) ? 0.0F : std::clamp(sample * 32768.0F, -32768.0F, 32767.0F);
        const auto value = static_cast<std::int16_t>(std::lround(scaled));
        appendLittleEndian(wav, static_cast<std::uint16_t>(value), 2);
    }
    return wav;
}

} // namespace melodeck::audio
