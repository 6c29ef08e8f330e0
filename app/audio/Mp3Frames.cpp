#include "audio/Mp3Frames.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstddef>

namespace melodeck::audio {

namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;
/// The longest frame there is, 320 kbit/s at 32 kHz, and some: what is looked at without reading on.
constexpr qint64 kLookBytes = 2048;
constexpr std::array<int, 15> kKilobits1{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 15> kKilobits2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

/// The four bytes before each frame (ISO 11172-3, 2.4.1.3).
struct FrameHeader
{
    int version = 0;
    int sampleRateHz = 0;
    int samples = 0;
    int bytes = 0;
    bool isMono = false;

    [[nodiscard]] bool continues(const FrameHeader& first) const
    {
        return version == first.version && sampleRateHz == first.sampleRateHz && isMono == first.isMono;
    }
    [[nodiscard]] int sideBytes() const { return version == 3 ? (isMono ? 17 : 32) : (isMono ? 9 : 17); }
};

std::optional<FrameHeader> frameHeader(QByteArrayView bytes)
{
    if (bytes.size() < 4) {
        return std::nullopt;
    }
    const auto byte = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    constexpr int kLayer3 = 1;
    const int version = (byte(1) >> 3) & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const auto rate = static_cast<std::size_t>((byte(2) >> 2) & 3);
    const auto bits = static_cast<std::size_t>(byte(2) >> 4);
    const bool isHeader = byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0 && version != 1 &&
                          ((byte(1) >> 1) & 3) == kLayer3 && rate < 3 && bits > 0 && bits < kKilobits1.size();
    if (!isHeader) {
        return std::nullopt;
    }
    constexpr std::array<int, 3> kRates{44'100, 48'000, 32'000};
    FrameHeader header;
    header.version = version;
    header.sampleRateHz = kRates[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    header.samples = version == 3 ? 1152 : 576;
    const int kilobits = (version == 3 ? kKilobits1 : kKilobits2)[bits];
    header.bytes = header.samples / 8 * kilobits * 1000 / header.sampleRateHz + ((byte(2) >> 1) & 1);
    header.isMono = (byte(3) >> 6) == 3;
    return header;
}

/// Bytes of a file in pieces, forwards only.
class Pieces final
{
public:
    explicit Pieces(QFile& file)
        : m_file(file)
        , m_fileBytes(file.size())
    {
    }
    [[nodiscard]] qint64 fileBytes() const { return m_fileBytes; }
    /// kLookBytes from there on, fewer at the end.
    [[nodiscard]] QByteArrayView at(qint64 offset)
    {
        if (offset + kLookBytes > m_start + m_bytes.size() && m_start + m_bytes.size() < m_fileBytes) {
            m_start = offset;
            m_bytes = m_file.seek(offset) ? m_file.read(kPieceBytes) : QByteArray();
        }
        const qint64 from = std::clamp<qint64>(offset - m_start, 0, m_bytes.size());
        return QByteArrayView(m_bytes).sliced(from).first(std::min<qint64>(kLookBytes, m_bytes.size() - from));
    }

private:
    QFile& m_file;
    qint64 m_fileBytes;
    QByteArray m_bytes;
    qint64 m_start = 0;
};

/// Behind all ID3v2 tags at the start.
qint64 firstFrameAt(Pieces& pieces)
{
    constexpr qint64 kHeaderBytes = 10;
    qint64 offset = 0;
    for (QByteArrayView head = pieces.at(0); head.size() >= kHeaderBytes && head.startsWith("ID3");
         head = pieces.at(offset)) {
        qint64 size = 0;
        for (qsizetype at = 6; at < kHeaderBytes; ++at) {
            size = size << 7 | (head[at] & 0x7F);
        }
        const bool hasFooter = (head[5] & 0x10) != 0;
        offset += kHeaderBytes + size + (hasFooter ? kHeaderBytes : 0);
    }
    return offset;
}

/// Nothing worth a header behind the last frame, or a tag.
bool isEnd(QByteArrayView rest, qint64 restBytes)
{
    constexpr qint64 kId3v1Bytes = 128;
    return restBytes < 4 || rest.startsWith("APETAGEX") || rest.startsWith("LYRICSBEGIN") ||
           (rest.startsWith("TAG") && restBytes == kId3v1Bytes);
}

/// Takes note of a table (Xing, Info or VBRI), which is no sound; false where there is none.
bool takeTable(QByteArrayView frame, const FrameHeader& header, Mp3Frames& frames)
{
    constexpr qsizetype kVbriAt = 36;
    if (frame.size() > kVbriAt && frame.sliced(kVbriAt).startsWith("VBRI")) {
        return true;
    }
    const qsizetype tableAt = 4 + header.sideBytes();
    const QByteArrayView table = frame.size() > tableAt ? frame.sliced(tableAt) : QByteArrayView();
    if (!table.startsWith("Xing") && !table.startsWith("Info")) {
        return false;
    }
    const auto byte = [&table](qsizetype at) {
        return at < table.size() ? static_cast<std::int64_t>(static_cast<unsigned char>(table[at])) : 0;
    };
    // Number of frames, of bytes, a hundred places, a quality: each only if its bit is set. Then the encoder's name.
    const auto flags = byte(7);
    const qsizetype encoderAt = 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 2) != 0 ? 4 : 0) +
                                ((flags & 4) != 0 ? 100 : 0) + ((flags & 8) != 0 ? 4 : 0);
    constexpr qsizetype kDelayAt = 21;
    if (byte(encoderAt) != 0) {
        frames.delay = byte(encoderAt + kDelayAt) << 4 | byte(encoderAt + kDelayAt + 1) >> 4;
        frames.padding = (byte(encoderAt + kDelayAt + 1) & 0xF) << 8 | byte(encoderAt + kDelayAt + 2);
    }
    return true;
}

} // namespace

std::optional<std::int64_t> Mp3Frames::droppedAtStart(std::int64_t decodedSamples) const
{
    /// What the decoder's own filters put before the sound.
    constexpr std::int64_t kDecoderDelay = 529;
    if (decodedSamples == samples()) {
        return 0;
    }
    return decodedSamples == samples() - delay - padding ? std::optional(delay + kDecoderDelay) : std::nullopt;
}

std::optional<Mp3Frames> findMp3Frames(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    Pieces pieces(file);
    Mp3Frames frames;
    qint64 offset = firstFrameAt(pieces);
    const auto first = frameHeader(pieces.at(offset));
    if (!first) {
        return std::nullopt;
    }
    frames.samplesPerFrame = first->samples;
    if (takeTable(pieces.at(offset), *first, frames)) {
        offset += first->bytes;
    }
    for (;;) {
        const QByteArrayView bytes = pieces.at(offset);
        const auto header = frameHeader(bytes);
        const bool goesOn = header && header->continues(*first);
        // What is left of a last frame that was cut makes no sound.
        if (!goesOn || offset + header->bytes > pieces.fileBytes()) {
            const bool isWhole = goesOn || isEnd(bytes, pieces.fileBytes() - offset);
            return isWhole && frames.count > 0 ? std::optional(std::move(frames)) : std::nullopt;
        }
        if (frames.count % Mp3Frames::kStride == 0) {
            frames.offsets.push_back(offset);
        }
        ++frames.count;
        offset += header->bytes;
    }
}

} // namespace melodeck::audio
