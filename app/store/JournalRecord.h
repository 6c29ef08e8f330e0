#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::store {

/// What a line of the journal says about its job. The numbers are the file format.
enum class JournalMark : std::uint8_t {
    Sending = 1,  ///< The request is about to leave: JSON with the whole job record and its folder.
    Refused = 2,  ///< The server said that it did not run it (429, 503): as if it had never left.
    Head = 3,     ///< JSON: status, headers, bytes sent.
    Bytes = 4,    ///< The next bytes of the answer's body, as they came.
    Spool = 5,    ///< From here on the answer's bytes are in a file of their own; the payload is its name.
    Received = 6, ///< The answer is whole. A payload: its length (8 bytes), where nobody waited for the disk.
    Dropped = 7,  ///< Nobody needs this job any more: its results are where the user wanted them.
    Thinned = 8,  ///< From here on, what goes into clips' files is left out; the payload is the path of their folder.
};

/// What a line of the journal begins with. The layout of a line, little-endian: F5 'M' 'D' 'J', mark (1), length of the
/// id (1), number (2), length of the payload (4), CRC-32 of all that follows the magic but itself (4), salt (4), id,
/// payload.
struct JournalLine
{
    JournalMark mark = JournalMark::Sending;
    /// Job it belongs to; at most 255 bytes.
    QByteArray jobId;
    /// Counts the lines of a job from 0 (and begins anew after 65,535), so that a missing one is noticed.
    std::uint16_t number = 0;
    /// Of the file, chosen at random: an answer that holds bytes like these lines cannot know it.
    std::uint32_t salt = 0;
};

inline constexpr std::size_t kJournalHeaderBytes = 20;
inline constexpr std::size_t kMaxJournalPayload = 16 * 1024 * 1024;
inline constexpr std::array<std::byte, 4> kJournalMagic{std::byte{0xF5}, std::byte{'M'}, std::byte{'D'},
                                                        std::byte{'J'}};

/// Header and id of a line: what is written before its payload.
[[nodiscard]] std::vector<std::byte> journalPrefix(const JournalLine& line, std::span<const std::byte> payload);

/// What stands at the front of some bytes of a journal.
struct JournalFrame
{
    enum class Kind : std::uint8_t {
        Whole,
        Short,   ///< More bytes are needed; at the end of a file: the last write was cut.
        Damaged, ///< Not a record: skip to the next magic.
    };

    Kind kind = Kind::Damaged;
    JournalLine line;
    /// Place and size of the payload from the front of the bytes.
    std::size_t payloadStart = 0;
    std::size_t payloadBytes = 0;

    [[nodiscard]] std::size_t totalBytes() const { return payloadStart + payloadBytes; }
};

/// Reads the record at the front. Pure; never reads behind the bytes, whatever they are.
[[nodiscard]] JournalFrame readJournalFrame(std::span<const std::byte> bytes);

/// Where the next record may begin after a damaged one: the first magic from index 1 on, else as far as there can be
/// none.
[[nodiscard]] std::size_t nextJournalMagic(std::span<const std::byte> bytes);

} // namespace melodeck::store
