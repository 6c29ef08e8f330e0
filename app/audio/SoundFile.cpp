#include "audio/SoundFile.h"

#include "audio/WavHeader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace melodeck::audio {

namespace {

constexpr int kMaxChannels = 64;
constexpr int kMaxSampleRateHz = 768'000;
constexpr std::int64_t kBlockFrames = 65'536;
constexpr std::int64_t kSkipFrames = 4096;
constexpr std::int64_t kMp3Frames = 1152; // of one frame of MPEG audio

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

/// Where a WAV says that its sound has 0 bytes, though sound follows.
std::optional<std::int64_t> unknownSizeAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto layout = readWavLayout([&file](std::int64_t offset, std::span<std::byte> buffer) {
        const auto count = static_cast<qint64>(buffer.size());
        return file.seek(offset) && file.read(reinterpret_cast<char*>(buffer.data()), count) == count;
    });
    if (!layout || !*layout || (*layout)->dataBytes || file.size() <= (*layout)->dataStart) {
        return std::nullopt;
    }
    return (*layout)->dataStart - 4;
}

} // namespace

struct SoundFile::Stream
{
    enum class Length : std::uint8_t { Known, Unknown };

    /// Not buffered by Qt: libsndfile reads in pieces of its own.
    std::unique_ptr<QFile> file;
    Length length = Length::Known;
    /// Where four bytes are shown as 0xFF, which libsndfile understands, instead of 0, which it takes for silence.
    std::int64_t sizeAt = -1;

    static sf_count_t lengthOf(void* user)
    {
        const auto* stream = static_cast<Stream*>(user);
        return stream->length == Length::Known ? stream->file->size() : kUnknownFrames;
    }
    static sf_count_t tell(void* user) { return static_cast<Stream*>(user)->file->pos(); }
    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        auto* stream = static_cast<Stream*>(user);
        if (whence == SEEK_END && stream->length == Length::Unknown) {
            return -1;
        }
        const qint64 base = whence == SEEK_SET ? 0 : (whence == SEEK_CUR ? stream->file->pos() : stream->file->size());
        return stream->file->seek(base + offset) ? stream->file->pos() : -1;
    }
    static sf_count_t read(void* target, sf_count_t count, void* user)
    {
        auto* stream = static_cast<Stream*>(user);
        const qint64 start = stream->file->pos();
        auto* bytes = static_cast<char*>(target);
        const qint64 got = std::max<qint64>(0, stream->file->read(bytes, count));
        if (stream->sizeAt >= 0) {
            const qint64 first = std::clamp<qint64>(stream->sizeAt - start, 0, got);
            const qint64 last = std::clamp<qint64>(stream->sizeAt + 4 - start, 0, got);
            std::fill(bytes + first, bytes + last, '\xFF');
        }
        return got;
    }
    static sf_count_t write(const void*, sf_count_t, void*) { return 0; }
};

SoundFile::SoundFile() = default;
SoundFile::SoundFile(SoundFile&& other) noexcept = default;
SoundFile::~SoundFile() = default;

bool SoundFile::readsThrough() const
{
    return (m_sndfileFormat & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
}

bool SoundFile::hasCertainLength() const
{
    const int container = m_sndfileFormat & SF_FORMAT_TYPEMASK;
    if (container == SF_FORMAT_FLAC || container == SF_FORMAT_OGG || container == SF_FORMAT_MPEG) {
        return false;
    }
    switch (m_sndfileFormat & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
    case SF_FORMAT_PCM_16:
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_FLOAT:
    case SF_FORMAT_DOUBLE:
    case SF_FORMAT_ULAW:
    case SF_FORMAT_ALAW:
        return true;
    default:
        return false;
    }
}

bool SoundFile::openStream(SF_INFO& header, Stream stream)
{
    m_handle.reset();
    header = {};
    m_stream = std::make_unique<Stream>(std::move(stream));
    m_stream->file = std::make_unique<QFile>(m_path);
    SF_VIRTUAL_IO callbacks{Stream::lengthOf, Stream::seek, Stream::read, Stream::write, Stream::tell};
    if (m_stream->file->open(QIODevice::ReadOnly)) {
        m_handle.reset(sf_open_virtual(&callbacks, SFM_READ, &header, m_stream.get()));
    }
    return m_handle != nullptr;
}

bool SoundFile::openHandle(SF_INFO& header)
{
    m_handle.reset();
    m_stream.reset();
    m_frame = 0;
    header = {};
    m_handle.reset(sf_open(QFile::encodeName(m_path).constData(), SFM_READ, &header));
    const int container = header.format & SF_FORMAT_TYPEMASK;
    if (m_handle && container == SF_FORMAT_MPEG) {
        // As a stream: of one that it may jump about in, libsndfile guesses the length from the first bit rate that it
        // meets, and reads no further than the guess.
        return openStream(header, {nullptr, Stream::Length::Unknown, -1});
    }
    if (m_handle && header.frames == 0 && (container == SF_FORMAT_WAV || container == SF_FORMAT_WAVEX)) {
        const auto sizeAt = unknownSizeAt(m_path);
        return sizeAt ? openStream(header, {nullptr, Stream::Length::Known, *sizeAt}) : true;
    }
    return m_handle != nullptr;
}

std::int64_t SoundFile::countFrames()
{
    const auto limit = static_cast<std::int64_t>(kMaxSeconds * m_facts.sampleRateHz) + 1;
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames * m_facts.channels));
    std::int64_t frames = 0;
    for (std::int64_t got = kBlockFrames; got == kBlockFrames && frames < limit; frames += got) {
        got = read(block);
    }
    return frames;
}

core::Result<SoundFile> SoundFile::open(const QString& path, UnknownLength unknown)
{
    const QFileInfo info(path);
    if (auto readable = checkReadable(info); !readable) {
        return core::fail(std::move(readable).error());
    }
    SoundFile file;
    file.m_path = path;
    SF_INFO header{};
    if (!file.openHandle(header)) {
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
    file.m_sndfileFormat = header.format;
    file.m_facts = *facts;
    if (facts->frames == kUnknownFrames && unknown == UnknownLength::Count) {
        header.frames = file.countFrames();
        facts = checkedFacts(header, info.fileName());
        if (!facts || !file.openHandle(header)) {
            return core::fail(facts ? damagedFile(path, {}) : std::move(facts).error());
        }
        file.m_facts = *facts;
    }
    return file;
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

core::Result<void> SoundFile::goTo(std::int64_t frame)
{
    if (frame == m_frame) {
        return {};
    }
    if (!readsThrough()) {
        if (sf_seek(m_handle.get(), frame, SEEK_SET) < 0) {
            return core::fail(damagedFile(m_path, lastError()));
        }
        m_frame = frame;
        return {};
    }
    SF_INFO header{};
    if (frame < m_frame && !openHandle(header)) {
        return core::fail(damagedFile(m_path, QString::fromUtf8(sf_strerror(nullptr))));
    }
    std::vector<float> block(static_cast<std::size_t>(kSkipFrames * m_facts.channels));
    while (m_frame < frame) {
        const std::int64_t wanted = std::min(kSkipFrames, frame - m_frame);
        if (read(std::span(block).first(static_cast<std::size_t>(wanted * m_facts.channels))) < wanted) {
            break; // what is read there is nothing
        }
    }
    return {};
}

template <class Sample, class Read>
std::int64_t SoundFile::readWith(Read decode, std::span<Sample> samples)
{
    const auto wanted = static_cast<std::int64_t>(samples.size()) / m_facts.channels;
    // Where an MP3 breaks off, libsndfile keeps all to itself that it decoded for that call.
    const std::int64_t atOnce = readsThrough() ? kMp3Frames : wanted;
    std::int64_t done = 0;
    while (done < wanted) {
        const std::int64_t step = std::min(atOnce, wanted - done);
        const std::int64_t got =
            std::max<sf_count_t>(0, decode(m_handle.get(), samples.data() + done * m_facts.channels, step));
        done += got;
        if (got < step) {
            break;
        }
    }
    m_frame += done;
    return done;
}

std::int64_t SoundFile::read(std::span<float> samples)
{
    const std::int64_t done = readWith(sf_readf_float, samples);
    makeFinite(samples.first(static_cast<std::size_t>(done * m_facts.channels)));
    return done;
}

std::int64_t SoundFile::readExact(std::span<double> samples)
{
    return readWith(sf_readf_double, samples);
}

core::Result<AudioBuffer> SoundFile::readFrames(std::int64_t first, std::int64_t count)
{
    if (auto there = goTo(first); !there) {
        return core::fail(std::move(there).error());
    }
    AudioBuffer audio{m_facts.sampleRateHz, m_facts.channels, {}};
    // Grown block by block: a header may promise far more than the file holds.
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t wanted = std::min(kBlockFrames, count - done);
        const auto offset = audio.samples.size();
        audio.samples.resize(offset + static_cast<std::size_t>(wanted * m_facts.channels));
        const std::int64_t got = read(std::span(audio.samples).subspan(offset));
        audio.samples.resize(offset + static_cast<std::size_t>(got * m_facts.channels));
        if (got < wanted) {
            break;
        }
        done += got;
    }
    return audio;
}

QString SoundFile::lastError() const
{
    return QString::fromUtf8(sf_strerror(m_handle.get()));
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
            QCoreApplication::translate("Audio", "“%1” is damaged: its sound cannot be decoded. Nothing was sent.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

} // namespace melodeck::audio
