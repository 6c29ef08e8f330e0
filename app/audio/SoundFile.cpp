#include "audio/SoundFile.h"

#include "audio/MediaContainer.h"
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

constexpr std::int64_t kBlockFrames = 65'536;
constexpr std::int64_t kSkipFrames = 4096;
constexpr std::int64_t kMp3Frames = 1152; // of one frame of MPEG audio
/// Frames of MPEG audio that are decoded before the place of a jump: at the lowest bit rate so many hold the 511 bytes
/// that a frame may borrow from those before it.
constexpr std::int64_t kLeadFrames = 256;
/// Nearer places are decoded up to.
constexpr std::int64_t kWorthAJump = std::int64_t{4} * kLeadFrames * kMp3Frames;
/// Of what only decoding tells the length.
constexpr double kMostCountedSeconds = 24.0 * 3600.0;

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
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate("Audio", "“%1” is not a file. Nothing was sent. Choose an audio file.")
                .arg(name));
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

BytesAt bytesIn(QFile& file)
{
    return [&file](std::int64_t offset, std::span<std::byte> buffer) {
        const auto count = static_cast<qint64>(buffer.size());
        return file.seek(offset) && file.read(reinterpret_cast<char*>(buffer.data()), count) == count;
    };
}

/// Where a WAV says that its sound has 0 bytes, though sound follows.
std::optional<std::int64_t> unknownSizeAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto layout = readWavLayout(bytesIn(file));
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
    /// Where it begins for libsndfile.
    std::int64_t start = 0;
    /// Where four bytes are shown as 0xFF, which libsndfile understands, instead of 0, which it takes for silence.
    std::int64_t sizeAt = -1;

    static sf_count_t lengthOf(void* user)
    {
        const auto* stream = static_cast<Stream*>(user);
        return stream->length == Length::Known ? stream->file->size() : kUnknownFrames;
    }
    static sf_count_t tell(void* user)
    {
        const auto* stream = static_cast<Stream*>(user);
        return stream->file->pos() - stream->start;
    }
    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        auto* stream = static_cast<Stream*>(user);
        if (whence == SEEK_END && stream->length == Length::Unknown) {
            return -1;
        }
        const qint64 base =
            whence == SEEK_SET ? stream->start : (whence == SEEK_CUR ? stream->file->pos() : stream->file->size());
        return stream->file->seek(base + offset) ? stream->file->pos() - stream->start : -1;
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
    if (m_stream->file->open(QIODevice::ReadOnly) && m_stream->file->seek(m_stream->start)) {
        m_handle.reset(sf_open_virtual(&callbacks, SFM_READ, &header, m_stream.get()));
    }
    return m_handle != nullptr;
}

bool SoundFile::openHandle(SF_INFO& header)
{
    m_handle.reset();
    m_stream.reset();
    m_frame = 0;
    m_jumped = false;
    m_isBroken = false;
    header = {};
    m_handle.reset(sf_open(QFile::encodeName(m_path).constData(), SFM_READ, &header));
    const int container = header.format & SF_FORMAT_TYPEMASK;
    if (m_handle && container == SF_FORMAT_MPEG) {
        // As a stream: of one that it may jump about in, libsndfile guesses the length from the first bit rate that it
        // meets, and reads no further than the guess.
        return openStream(header, {nullptr, Stream::Length::Unknown});
    }
    if (m_handle && header.frames == 0 && (container == SF_FORMAT_WAV || container == SF_FORMAT_WAVEX)) {
        const auto sizeAt = unknownSizeAt(m_path);
        return sizeAt ? openStream(header, {nullptr, Stream::Length::Known, 0, *sizeAt}) : true;
    }
    return m_handle != nullptr;
}

const std::optional<Mp3Frames>& SoundFile::mp3Frames()
{
    if (!m_mp3Frames) {
        m_mp3Frames.emplace(findMp3Frames(m_path));
    }
    return *m_mp3Frames;
}

bool SoundFile::decodesThrough()
{
    return readsThrough() && !droppedAtStart();
}

std::optional<std::int64_t> SoundFile::droppedAtStart()
{
    if (!mp3Frames()) {
        return std::nullopt;
    }
    // Where nobody told how long it is, nobody told what to drop.
    const bool isUnknown = m_facts.frames == kUnknownFrames && mp3Frames()->delay == 0 && mp3Frames()->padding == 0;
    return isUnknown ? std::optional<std::int64_t>(0) : mp3Frames()->droppedAtStart(m_facts.frames);
}

std::int64_t SoundFile::mostFrames()
{
    // Of an MP3 whose frames are counted by their headers, a decoder that finds its way through damage may give more.
    const bool isCounted = m_facts.frames == kUnknownFrames && readsThrough() && mp3Frames();
    return isCounted ? mp3Frames()->samples() : m_facts.frames;
}

std::int64_t SoundFile::countFrames()
{
    if (readsThrough() && mp3Frames()) {
        return mp3Frames()->samples();
    }
    const auto limit = static_cast<std::int64_t>(kMostCountedSeconds * m_facts.sampleRateHz);
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
    if (QFile bytes(path); bytes.open(QIODevice::ReadOnly) && hasEndlessList(bytesIn(bytes))) {
        return core::fail(damagedFile(path, QStringLiteral("a LIST chunk holds one of an impossible size")));
    }
    SoundFile file;
    file.m_path = path;
    SF_INFO header{};
    if (!file.openHandle(header)) {
        const QString reason = QString::fromUtf8(sf_strerror(nullptr));
        if (const QString container = mediaContainerOfFile(path); !container.isEmpty()) {
            return core::fail(core::ErrorCode::Parse,
                              QCoreApplication::translate(
                                  "Audio", "“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or "
                                           "FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck's window, "
                                           "which decodes it.")
                                  .arg(info.fileName(), container),
                              reason);
        }
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate(
                              "Audio", "“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, "
                                       "OGG and MP3 work.")
                              .arg(info.fileName()),
                          reason);
    }
    auto facts = checkedFacts(header, info.fileName());
    if (!facts) {
        return core::fail(std::move(facts).error());
    }
    file.m_sndfileFormat = header.format;
    file.m_facts = *facts;
    if (facts->frames == kUnknownFrames && unknown == UnknownLength::Count) {
        header.frames = file.countFrames();
        if (static_cast<double>(header.frames) >= kMostCountedSeconds * file.m_facts.sampleRateHz) {
            return core::fail(core::ErrorCode::TooLarge,
                              QCoreApplication::translate(
                                  "Audio", "“%1” does not say how long it is, and it is longer than a day. Nothing was "
                                           "sent. Cut it, or export it again as WAV or FLAC.")
                                  .arg(info.fileName()));
        }
        facts = checkedFacts(header, info.fileName());
        if (!facts || !file.openHandle(header)) {
            return core::fail(facts ? damagedFile(path, {}) : std::move(facts).error());
        }
        file.m_facts = *facts;
    }
    return file;
}

core::Result<void> SoundFile::goTo(std::int64_t frame)
{
    if (frame == m_frame) {
        return {};
    }
    if (!readsThrough()) {
        if (SF_INFO header{}; m_isBroken && !openHandle(header)) {
            return core::fail(damagedFile(m_path, QString::fromUtf8(sf_strerror(nullptr))));
        }
        if (sf_seek(m_handle.get(), frame, SEEK_SET) < 0) {
            m_isBroken = true;
            return core::fail(damagedFile(m_path, lastError()));
        }
        m_frame = frame;
        return {};
    }
    SF_INFO header{};
    const bool isFar = frame < m_frame || frame - m_frame > kWorthAJump;
    if (!(isFar && jumpInMp3(frame)) && frame < m_frame && !openHandle(header)) {
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

bool SoundFile::jumpInMp3(std::int64_t frame)
{
    const auto dropped = readsThrough() && frame >= kWorthAJump ? droppedAtStart() : std::nullopt;
    if (!dropped) {
        return false;
    }
    const Mp3Frames& mp3 = *mp3Frames();
    const std::int64_t first = std::min((frame + *dropped) / mp3.samplesPerFrame, mp3.count) - kLeadFrames;
    const auto stride = static_cast<std::size_t>(std::max<std::int64_t>(first, 0) / Mp3Frames::kStride);
    SF_INFO header{};
    if (!openStream(header, {nullptr, Stream::Length::Unknown, mp3.offsets[stride]}) ||
        header.channels != m_facts.channels || header.samplerate != m_facts.sampleRateHz) {
        // Back to where one knows one's way.
        (void)openHandle(header);
        return m_handle != nullptr;
    }
    m_frame = static_cast<std::int64_t>(stride) * Mp3Frames::kStride * mp3.samplesPerFrame - *dropped;
    m_jumped = true;
    return true;
}

template <class Sample, class Read>
std::int64_t SoundFile::readWith(Read decode, std::span<Sample> samples)
{
    auto wanted = static_cast<std::int64_t>(samples.size()) / m_facts.channels;
    if (m_jumped || readsThrough()) {
        wanted = std::clamp<std::int64_t>(mostFrames() - m_frame, 0, wanted);
    }
    if (!m_handle) {
        return 0;
    }
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
    m_isBroken = m_isBroken || (done < wanted && m_frame < m_facts.frames);
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

} // namespace melodeck::audio
