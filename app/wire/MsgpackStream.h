#pragma once

#include "core/ByteStream.h"
#include "core/Json.h"
#include "wire/MediaReceiver.h"

#include <memory>
#include <span>

namespace melodeck::wire {

/// Reads a MessagePack answer as it arrives, as AnswerStream reads JSON: in chunks of any size down to one byte, within
/// the same limits, in memory that does not grow with the media. (Format: github.com/msgpack/msgpack, spec.md.)
///
/// - bin and str that are media – the bytes themselves, or base64 of them – go to files; a reference stands in their
///   place, null for a piece whose base64 is broken.
/// - bin that is not media becomes base64 text; a str that is not valid UTF-8 is repaired with U+FFFD.
/// - ext becomes {"ext": type, "data": as bin}: −1 is a timestamp. An array of NumPy comes as msgpack-numpy writes it,
/// a
///   map with nd, type, shape, and its bytes in base64 under data.
/// - NaN and infinities become null, as in JSON. Names that are bin are read as str; numbers, booleans and nil as names
///   become their text. Of members with one name the last counts. One thread at a time.
class MsgpackStream final : public core::ByteSink
{
public:
    explicit MsgpackStream(MediaReceiver& receiver, AnswerLimits limits = {});
    ~MsgpackStream() override;

    /// Errors: Parse (not MessagePack: where), TooLarge (over a limit), those of the receiver's sinks. After an error
    /// every further call fails.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    /// Errors: Parse when the document is not whole.
    [[nodiscard]] core::Result<void> finish() override;

    /// The document with references in place of media; whole after finish().
    [[nodiscard]] const core::Json& json() const;
    /// What has arrived whole so far, as AnswerStream::partialJson().
    [[nodiscard]] core::Json partialJson() const;
    /// Pieces of media met so far, broken ones included.
    [[nodiscard]] int mediaCount() const;
    /// True when text of the answer was not valid UTF-8 and was repaired.
    [[nodiscard]] bool hasRepairedText() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace melodeck::wire
