#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "store/ClipFolder.h"
#include "wire/Base64.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace melodeck::jobs {

/// An answer as it was received is kept without the media in it a second time: a file beside the clips holds all other
/// bytes, one behind the other, then an index in JSON that says how they and stretches of the clips' files follow one
/// another, then the index's length (8 bytes, little-endian) and 8 bytes that say what the file is.
inline constexpr const char* kReceivedAnswer = store::kReceivedAnswer;
inline constexpr std::string_view kReceivedMark = "MDRECV1\n";
inline constexpr std::size_t kReceivedTrailerBytes = 16;

/// How bytes of a clip's file stand in an answer.
enum class PartEncoding : std::uint8_t {
    Raw,
    Base64,
    Base64SlashEscaped, ///< "\/" for each "/", as PHP writes it.
    Base64PlusEscaped,  ///< "\u002B" for each "+", as .NET writes it.
};

/// A stretch of an answer: bytes of the record itself, or of a clip's file.
struct ReceivedPart
{
    /// Name of the clip's file beside the record; empty for the record's own bytes, which follow one another.
    QString file;
    std::int64_t offset = 0;
    /// Of the file: how they are written takes more.
    std::int64_t bytes = 0;
    PartEncoding encoding = PartEncoding::Raw;

    friend bool operator==(const ReceivedPart&, const ReceivedPart&) = default;
};

struct ReceivedIndex
{
    /// Of the answer as it was received.
    std::int64_t bytes = 0;
    /// In lower-case hex.
    QString sha256;
    /// What a file of it is called by: "json", "txt", "wav".
    QString ending;
    std::vector<ReceivedPart> parts;
};

[[nodiscard]] core::Json receivedIndexToJson(const ReceivedIndex& index);
/// Errors: Parse. No name in it leads out of the folder.
[[nodiscard]] core::Result<ReceivedIndex> receivedIndexFromJson(const core::Json& json);

/// Writes bytes as they stand in an answer, in pieces of any size.
class PartEncoder final
{
public:
    explicit PartEncoder(PartEncoding encoding)
        : m_encoding(encoding)
    {
    }

    /// Appends what is certain of it by now.
    void update(std::span<const std::byte> bytes, std::string& text);
    /// Appends the rest.
    void finish(std::string& text);

private:
    void append(std::string_view base64, std::string& text) const;

    PartEncoding m_encoding;
    wire::Base64Encoder m_base64;
    std::string m_plain;
};

/// How many of the bytes, in whole groups of three, are written at the start of text as the encoding says; written: and
/// how much of the text that is.
[[nodiscard]] std::size_t bytesWrittenIn(std::string_view text, std::span<const std::byte> bytes, PartEncoding encoding,
                                         std::size_t& written);

} // namespace melodeck::jobs
