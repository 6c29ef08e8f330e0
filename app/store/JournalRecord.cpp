#include "store/JournalRecord.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace melodeck::store {

namespace {

constexpr std::size_t kMarkAt = 4;
constexpr std::size_t kIdLengthAt = 5;
constexpr std::size_t kNumberAt = 6;
constexpr std::size_t kPayloadLengthAt = 8;
constexpr std::size_t kChecksumAt = 12;
constexpr std::size_t kSaltAt = 16;

void putNumber(std::span<std::byte> place, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i) {
        place[i] = static_cast<std::byte>(value >> (8 * i) & 0xFFU);
    }
}

std::uint32_t numberAt(std::span<const std::byte> bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value |= std::to_integer<std::uint32_t>(bytes[at + i]) << (8 * i);
    }
    return value;
}

std::uint32_t checksum(std::uint32_t start, std::span<const std::byte> bytes)
{
    if (bytes.empty()) {
        return start; // zlib takes a null pointer for the wish to begin anew
    }
    return static_cast<std::uint32_t>(crc32_z(start, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

/// Of a record whose parts stand apart: the header but for magic and checksum, the id, the payload.
std::uint32_t checksumOf(std::span<const std::byte> prefix, std::span<const std::byte> payload)
{
    const std::uint32_t header = checksum(0, prefix.subspan(kMarkAt, kChecksumAt - kMarkAt));
    return checksum(checksum(header, prefix.subspan(kSaltAt)), payload);
}

bool isMark(std::byte byte)
{
    const auto value = std::to_integer<std::uint8_t>(byte);
    return value >= static_cast<std::uint8_t>(JournalMark::Sending) &&
           value <= static_cast<std::uint8_t>(JournalMark::Thinned);
}

} // namespace

std::vector<std::byte> journalPrefix(const JournalLine& line, std::span<const std::byte> payload)
{
    const auto idBytes = static_cast<std::size_t>(std::min<qsizetype>(line.jobId.size(), 255));
    std::vector<std::byte> prefix(kJournalHeaderBytes + idBytes);
    std::copy(kJournalMagic.begin(), kJournalMagic.end(), prefix.begin());
    prefix[kMarkAt] = static_cast<std::byte>(line.mark);
    prefix[kIdLengthAt] = static_cast<std::byte>(idBytes);
    prefix[kNumberAt] = static_cast<std::byte>(line.number & 0xFFU);
    prefix[kNumberAt + 1] = static_cast<std::byte>(line.number >> 8U);
    putNumber(std::span(prefix).subspan(kPayloadLengthAt), static_cast<std::uint32_t>(payload.size()));
    putNumber(std::span(prefix).subspan(kSaltAt), line.salt);
    if (idBytes > 0) {
        std::memcpy(prefix.data() + kJournalHeaderBytes, line.jobId.constData(), idBytes);
    }
    putNumber(std::span(prefix).subspan(kChecksumAt), checksumOf(prefix, payload));
    return prefix;
}

JournalFrame readJournalFrame(std::span<const std::byte> bytes)
{
    JournalFrame frame;
    const std::size_t shared = std::min(bytes.size(), kJournalMagic.size());
    if (!std::equal(kJournalMagic.begin(), kJournalMagic.begin() + static_cast<std::ptrdiff_t>(shared),
                    bytes.begin())) {
        return frame;
    }
    if (bytes.size() < kJournalHeaderBytes) {
        frame.kind = JournalFrame::Kind::Short;
        return frame;
    }
    const std::size_t payloadBytes = numberAt(bytes, kPayloadLengthAt);
    if (!isMark(bytes[kMarkAt]) || payloadBytes > kMaxJournalPayload) {
        return frame;
    }
    frame.line.mark = static_cast<JournalMark>(bytes[kMarkAt]);
    frame.line.number = static_cast<std::uint16_t>(std::to_integer<unsigned>(bytes[kNumberAt]) |
                                                   std::to_integer<unsigned>(bytes[kNumberAt + 1]) << 8U);
    frame.line.salt = numberAt(bytes, kSaltAt);
    frame.payloadStart = kJournalHeaderBytes + std::to_integer<std::size_t>(bytes[kIdLengthAt]);
    frame.payloadBytes = payloadBytes;
    if (bytes.size() < frame.totalBytes()) {
        frame.kind = JournalFrame::Kind::Short;
        return frame;
    }
    const auto prefix = bytes.first(frame.payloadStart);
    if (numberAt(bytes, kChecksumAt) != checksumOf(prefix, bytes.subspan(frame.payloadStart, payloadBytes))) {
        return frame;
    }
    const auto id = prefix.subspan(kJournalHeaderBytes);
    frame.line.jobId = QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()));
    frame.kind = JournalFrame::Kind::Whole;
    return frame;
}

std::size_t nextJournalMagic(std::span<const std::byte> bytes)
{
    const std::size_t from = std::min<std::size_t>(1, bytes.size());
    const auto found = std::search(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end(),
                                   kJournalMagic.begin(), kJournalMagic.end());
    if (found != bytes.end()) {
        return static_cast<std::size_t>(found - bytes.begin());
    }
    // The last three bytes may be the front of a magic whose rest is not here yet.
    const std::size_t keep = kJournalMagic.size() - 1;
    return bytes.size() > from + keep ? bytes.size() - keep : from;
}

} // namespace melodeck::store
