#pragma once

#include "core/ByteStream.h"
#include "core/Json.h"
#include "wire/MediaReceiver.h"

#include <memory>
#include <span>

namespace melodeck::wire {

/// Reads a JSON answer as it arrives, in chunks of any size down to one byte: long strings that decode to media go to
/// files, all else becomes small JSON. Strict JSON (RFC 8259), but bare NaN, Infinity and -Infinity are read as null
/// (Truss servers send them), and invalid UTF-8 becomes U+FFFD. A string that looks like base64 but is not media stays
/// text; a "data:…;base64," before media is skipped. Broken base64 inside one piece of media closes that piece with an
/// error, leaves null in its place and goes on. Memory does not grow with the media. One thread at a time.
class AnswerStream final : public core::ByteSink
{
public:
    explicit AnswerStream(MediaReceiver& receiver, AnswerLimits limits = {});
    ~AnswerStream() override;

    /// Errors: Parse (not JSON: where), TooLarge (over a limit), those of the receiver's sinks. After an error every
    /// further call fails.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    /// Errors: Parse when the document is not whole.
    [[nodiscard]] core::Result<void> finish() override;

    /// The document with references in place of media; whole after finish().
    [[nodiscard]] const core::Json& json() const;
    /// What has arrived whole so far, also after an error: containers that are open are closed; a member, text or piece
    /// of media that was cut is left out. The same as json() after finish().
    [[nodiscard]] core::Json partialJson() const;
    /// Pieces of media met so far, broken ones included.
    [[nodiscard]] int mediaCount() const;
    /// Used of the limits so far: decoded bytes of media, and bytes of memory for the JSON.
    [[nodiscard]] std::int64_t mediaBytes() const;
    [[nodiscard]] std::int64_t jsonBytes() const;
    /// True when text of the answer was not valid UTF-8 and was repaired.
    [[nodiscard]] bool hasRepairedText() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace melodeck::wire
