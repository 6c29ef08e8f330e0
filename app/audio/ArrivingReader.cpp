#include "audio/ArrivingReader.h"

#include "audio/SoundFile.h"
#include "audio/WavHeader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace melodeck::audio {

namespace {

/// Bytes of an arriving file by their place; blocks until they are there.
class ArrivingBytes final
{
public:
    ArrivingBytes(std::shared_ptr<const ArrivingFile> file, std::stop_token stop)
        : m_file(std::move(file))
        , m_stop(std::move(stop))
        , m_disk(m_file->path())
    {
    }

    /// The front of the buffer: fewer than it holds only where the file ended or a stop was asked for.
    [[nodiscard]] std::size_t read(std::int64_t offset, std::span<std::byte> buffer)
    {
        return readAtLeast(offset, buffer, buffer.size());
    }

    [[nodiscard]] std::size_t readAtLeast(std::int64_t offset, std::span<std::byte> buffer, std::size_t least)
    {
        const std::int64_t there = m_file->waitForBytes(offset + static_cast<std::int64_t>(least), m_stop);
        if (m_stop.stop_requested() || there <= offset) {
            return 0;
        }
        if (!m_disk.isOpen() && !m_disk.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return 0;
        }
        const auto count = std::min<std::int64_t>(static_cast<std::int64_t>(buffer.size()), there - offset);
        if (m_disk.pos() != offset && !m_disk.seek(offset)) {
            return 0;
        }
        return static_cast<std::size_t>(
            std::max<qint64>(0, m_disk.read(reinterpret_cast<char*>(buffer.data()), count)));
    }

    [[nodiscard]] const ArrivingFile& file() const { return *m_file; }
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

private:
    std::shared_ptr<const ArrivingFile> m_file;
    std::stop_token m_stop;
    QFile m_disk;
};

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QString(), {}};
}

/// PCM as it is in the file.
class PcmReader final : public ArrivingReader
{
public:
    PcmReader(std::unique_ptr<ArrivingBytes> bytes, const WavLayout& layout)
        : m_bytes(std::move(bytes))
        , m_layout(layout)
        , m_position(layout.dataStart)
    {
    }

    [[nodiscard]] int sampleRateHz() const override { return m_layout.sampleRateHz; }
    [[nodiscard]] int channels() const override { return m_layout.channels; }

    [[nodiscard]] std::int64_t read(std::span<float> samples) override
    {
        const auto frame =
            static_cast<std::size_t>(bytesOf(m_layout.code)) * static_cast<std::size_t>(m_layout.channels);
        const auto channels = static_cast<std::size_t>(m_layout.channels);
        auto wanted = samples.size() / channels * frame;
        if (m_layout.dataBytes) {
            const auto left = *m_layout.dataBytes - (m_position - m_layout.dataStart);
            wanted = std::min(wanted, static_cast<std::size_t>(left) / frame * frame);
        }
        if (wanted == 0) {
            return 0;
        }
        m_block.resize(wanted);
        const std::size_t got = m_bytes->readAtLeast(m_position, m_block, frame);
        const std::size_t frames = got / frame;
        decodeSamples(std::span<const std::byte>(m_block).first(frames * frame), m_layout.code,
                      samples.first(frames * channels));
        m_position += static_cast<std::int64_t>(frames * frame);
        return static_cast<std::int64_t>(frames);
    }

private:
    std::unique_ptr<ArrivingBytes> m_bytes;
    WavLayout m_layout;
    std::int64_t m_position;
    std::vector<std::byte> m_block;
};

/// What libsndfile decodes from a stream that waits for its bytes.
class CodecReader final : public ArrivingReader
{
public:
    explicit CodecReader(std::unique_ptr<ArrivingBytes> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] core::Result<void> open()
    {
        SF_VIRTUAL_IO callbacks{length, seek, readBytes, writeBytes, tell};
        SF_INFO header{};
        m_handle.reset(sf_open_virtual(&callbacks, SFM_READ, &header, this));
        if (m_bytes->stop().stop_requested()) {
            return core::fail(cancelled());
        }
        if (!m_handle) {
            return core::fail(core::ErrorCode::Parse,
                              QCoreApplication::translate("Audio", "The sound that arrives cannot be played here. What "
                                                                   "arrives is kept as it is."),
                              QString::fromUtf8(sf_strerror(nullptr)).simplified());
        }
        auto facts = checkedFacts(header, QFileInfo(m_bytes->file().path()).fileName());
        if (!facts) {
            return core::fail(std::move(facts).error());
        }
        m_facts = *facts;
        return {};
    }

    [[nodiscard]] int sampleRateHz() const override { return m_facts.sampleRateHz; }
    [[nodiscard]] int channels() const override { return m_facts.channels; }

    [[nodiscard]] std::int64_t read(std::span<float> samples) override
    {
        if (m_bytes->stop().stop_requested()) {
            return 0;
        }
        // One frame of MPEG audio, or less than one block of the others: what a call decodes it waits for.
        const auto frames = std::min<std::int64_t>(kAtOnce, static_cast<std::int64_t>(samples.size()) / channels());
        const auto got = std::max<sf_count_t>(0, sf_readf_float(m_handle.get(), samples.data(), frames));
        makeFinite(samples.first(static_cast<std::size_t>(got * channels())));
        return m_bytes->stop().stop_requested() ? 0 : got;
    }

private:
    static constexpr std::int64_t kAtOnce = 1152;

    static sf_count_t length(void*) { return kUnknownFrames; }
    static sf_count_t tell(void* user) { return static_cast<CodecReader*>(user)->m_position; }
    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        auto* self = static_cast<CodecReader*>(user);
        const sf_count_t place = whence == SEEK_CUR ? self->m_position + offset : offset;
        // Where it ends nobody knows: asked for that, libsndfile would have to wait until all is there.
        if (whence == SEEK_END || place < 0) {
            return -1;
        }
        self->m_position = place;
        return place;
    }
    static sf_count_t readBytes(void* target, sf_count_t count, void* user)
    {
        auto* self = static_cast<CodecReader*>(user);
        if (self->m_position > kUnknownFrames / 2) {
            return 0; // it looks for the last page of an Ogg file, shortly before an end that is none
        }
        const auto got =
            self->m_bytes->read(self->m_position, {static_cast<std::byte*>(target),
                                                   static_cast<std::size_t>(std::max<sf_count_t>(count, 0))});
        self->m_position += static_cast<sf_count_t>(got);
        return static_cast<sf_count_t>(got);
    }
    static sf_count_t writeBytes(const void*, sf_count_t, void*) { return 0; }

    std::unique_ptr<ArrivingBytes> m_bytes;
    sf_count_t m_position = 0;
    SoundFileHandle m_handle;
    AudioFileFacts m_facts;
};

/// What has to be whole first.
class WholeFileReader final : public ArrivingReader
{
public:
    explicit WholeFileReader(SoundFile file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] int sampleRateHz() const override { return m_file.facts().sampleRateHz; }
    [[nodiscard]] int channels() const override { return m_file.facts().channels; }
    [[nodiscard]] std::int64_t read(std::span<float> samples) override { return m_file.read(samples); }

private:
    SoundFile m_file;
};

/// Ogg pages, FLAC and MPEG audio can be decoded as they come; other containers send libsndfile to their end first.
bool isStreamable(std::span<const std::byte> head)
{
    const auto begins = [&head](const char* word, std::size_t size) {
        return std::memcmp(head.data(), word, size) == 0;
    };
    const bool isMpeg = head[0] == std::byte{0xFF} && (head[1] & std::byte{0xE0}) == std::byte{0xE0};
    return begins("OggS", 4) || begins("fLaC", 4) || begins("ID3", 3) || isMpeg;
}

template <class Reader>
core::Result<std::unique_ptr<ArrivingReader>> opened(std::unique_ptr<Reader> reader)
{
    return std::unique_ptr<ArrivingReader>(std::move(reader));
}

core::Result<std::unique_ptr<ArrivingReader>> openWhole(const ArrivingFile& file, const std::stop_token& stop)
{
    (void)file.waitForBytes(std::numeric_limits<std::int64_t>::max(), stop);
    if (stop.stop_requested()) {
        return core::fail(cancelled());
    }
    auto whole = SoundFile::open(file.path());
    if (!whole) {
        return core::fail(std::move(whole).error());
    }
    return opened(std::make_unique<WholeFileReader>(std::move(*whole)));
}

WavLayout layoutOf(const RawPcm& raw)
{
    return {raw.sampleRateHz, raw.channels,
            raw.sample == RawPcm::Sample::Int16 ? SampleCode::Int16 : SampleCode::Float32, 0, std::nullopt};
}

} // namespace

core::Result<std::unique_ptr<ArrivingReader>> ArrivingReader::open(const std::shared_ptr<const ArrivingFile>& file,
                                                                   const std::stop_token& stop)
{
    auto bytes = std::make_unique<ArrivingBytes>(file, stop);
    if (file->raw()) {
        return opened(std::make_unique<PcmReader>(std::move(bytes), layoutOf(*file->raw())));
    }
    std::array<std::byte, 12> head{};
    const bool hasHead = bytes->read(0, head) == head.size();
    auto layout = hasHead ? readWavLayout([&bytes](std::int64_t offset, std::span<std::byte> buffer) {
        return bytes->read(offset, buffer) == buffer.size();
    })
                          : core::Result<std::optional<WavLayout>>(std::nullopt);
    if (stop.stop_requested()) {
        return core::fail(cancelled());
    }
    if (!layout) {
        return core::fail(std::move(layout).error());
    }
    if (*layout) {
        return opened(std::make_unique<PcmReader>(std::move(bytes), **layout));
    }
    if (!hasHead || !isStreamable(head)) {
        return openWhole(*file, stop);
    }
    auto codec = std::make_unique<CodecReader>(std::move(bytes));
    if (auto open = codec->open(); !open) {
        return core::fail(std::move(open).error());
    }
    return opened(std::move(codec));
}

} // namespace melodeck::audio
