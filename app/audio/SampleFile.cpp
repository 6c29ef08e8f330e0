#include "audio/SampleFile.h"

#include "audio/SoundFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace melodeck::audio {

SampleFile::SampleFile() = default;
SampleFile::SampleFile(SampleFile&& other) noexcept = default;
SampleFile::~SampleFile() = default;

core::Result<SampleFile> SampleFile::open(const QString& path)
{
    SampleFile file;
    file.m_path = path;
    file.m_wav = std::make_unique<QFile>();
    file.m_wav->setFileName(path);
    if (const auto layout = usualWav(path, *file.m_wav)) {
        file.m_layout = *layout;
        file.m_facts = {QStringLiteral("WAV"), layout->sampleRateHz, layout->channels,
                        *layout->dataBytes / (std::int64_t{layout->channels} * bytesOf(layout->code))};
        return file;
    }
    file.m_wav.reset();
    auto sound = SoundFile::open(path);
    if (!sound) {
        return core::fail(std::move(sound).error());
    }
    file.m_facts = sound->facts();
    file.m_sound = std::make_unique<SoundFile>(std::move(*sound));
    return file;
}

core::Result<SampleFile> SampleFile::open(const QString& path, const RawPcm& raw)
{
    SampleFile file;
    file.m_path = path;
    file.m_wav = std::make_unique<QFile>();
    file.m_wav->setFileName(path);
    if (!file.m_wav->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate("Audio", "“%1” cannot be read. Nothing was sent. Check that it is still there.")
                .arg(QFileInfo(path).fileName()),
            file.m_wav->errorString());
    }
    file.m_layout = {raw.sampleRateHz, raw.channels,
                     raw.sample == RawPcm::Sample::Int16 ? SampleCode::Int16 : SampleCode::Float32, 0,
                     file.m_wav->size()};
    if (raw.sampleRateHz < 1 || raw.channels < 1) {
        return core::fail(damagedFile(path, QStringLiteral("%1 Hz").arg(raw.sampleRateHz)));
    }
    file.m_facts = {QStringLiteral("PCM"), raw.sampleRateHz, raw.channels,
                    file.m_wav->size() / (std::int64_t{raw.channels} * bytesOf(file.m_layout.code))};
    return file;
}

bool SampleFile::decodesThrough()
{
    return m_sound && m_sound->decodesThrough();
}

core::Result<AudioBuffer> SampleFile::read(std::int64_t first, std::int64_t count)
{
    const std::int64_t start = std::clamp<std::int64_t>(first, 0, m_facts.frames);
    const std::int64_t wanted = std::clamp<std::int64_t>(first + count, start, m_facts.frames) - start;
    if (m_sound) {
        return m_sound->readFrames(start, wanted);
    }
    AudioBuffer audio{m_facts.sampleRateHz, m_facts.channels, {}};
    const std::int64_t frameBytes = std::int64_t{m_facts.channels} * bytesOf(m_layout.code);
    m_bytes.resize(static_cast<std::size_t>(wanted * frameBytes));
    if (!m_wav->seek(m_layout.dataStart + start * frameBytes)) {
        return core::fail(damagedFile(m_path, m_wav->errorString()));
    }
    const qint64 got = m_wav->read(reinterpret_cast<char*>(m_bytes.data()), wanted * frameBytes);
    if (got < 0) {
        return core::fail(damagedFile(m_path, m_wav->errorString()));
    }
    const auto frames = static_cast<std::size_t>(got / frameBytes);
    audio.samples.resize(frames * static_cast<std::size_t>(m_facts.channels));
    decodeSamples(std::span<const std::byte>(m_bytes).first(frames * static_cast<std::size_t>(frameBytes)),
                  m_layout.code, audio.samples);
    return audio;
}

std::optional<std::int64_t> nearestZeroCrossing(const AudioBuffer& audio, std::int64_t frame, std::int64_t reach)
{
    const auto mean = [&audio](std::int64_t at) {
        float sum = 0.0F;
        for (int channel = 0; channel < audio.channels; ++channel) {
            sum += audio.samples[static_cast<std::size_t>(at * audio.channels + channel)];
        }
        return sum;
    };
    // The frame itself is quiet, or the sign changes before it and it is the quieter of the two.
    const auto isCrossing = [&](std::int64_t at) {
        if (at < 0 || at >= audio.frames()) {
            return false;
        }
        const float here = mean(at);
        const float before = at > 0 ? mean(at - 1) : 0.0F;
        const float after = at + 1 < audio.frames() ? mean(at + 1) : 0.0F;
        const bool fromBefore = (here < 0.0F) != (before < 0.0F) && std::abs(here) <= std::abs(before);
        const bool toAfter = (here < 0.0F) != (after < 0.0F) && std::abs(here) < std::abs(after);
        return here == 0.0F || fromBefore || toAfter;
    };
    for (std::int64_t away = 0; away <= reach; ++away) {
        if (isCrossing(frame - away)) {
            return frame - away;
        }
        if (isCrossing(frame + away)) {
            return frame + away;
        }
    }
    return std::nullopt;
}

} // namespace melodeck::audio
