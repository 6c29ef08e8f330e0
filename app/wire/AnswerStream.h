#pragma once

#include "core/ByteStream.h"
#include "core/Json.h"
#include "wire/MediaSignature.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace melodeck::wire {

/// Gives the sink for the index-th piece of media (from 0), and hears when that piece is whole or broken.
class MediaReceiver
{
public:
    MediaReceiver() = default;
    virtual ~MediaReceiver() = default;
    MediaReceiver(const MediaReceiver&) = delete;
    MediaReceiver& operator=(const MediaReceiver&) = delete;

    struct Target
    {
        /// None where the media is not wanted: it is checked and dropped.
        std::unique_ptr<core::ByteSink> sink;
        /// Stands in the JSON in place of the media ("clip_0.wav").
        QString reference;
    };

    /// jsonPointer names its place in the document (RFC 6901).
    [[nodiscard]] virtual core::Result<Target> open(int index, const MediaSignature& signature,
                                                    const QString& jsonPointer) = 0;
    /// All bytes are in the sink and finish() succeeded; or the base64 broke off or was wrong, and the sink is gone.
    virtual void closed(int index, const core::Result<void>& outcome) = 0;
};

struct AnswerLimits
{
    int maxDepth = 128;
    /// Bytes of memory that the JSON takes, media left out.
    std::int64_t maxJsonBytes = 64LL * 1024 * 1024;
    /// Decoded bytes of all media of one answer together.
    std::int64_t maxMediaBytes = 4LL * 1024 * 1024 * 1024;
    int maxMediaCount = 10'000;
};

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
    /// Pieces of media met so far, broken ones included.
    [[nodiscard]] int mediaCount() const;
    /// True when text of the answer was not valid UTF-8 and was repaired.
    [[nodiscard]] bool hasRepairedText() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace melodeck::wire
