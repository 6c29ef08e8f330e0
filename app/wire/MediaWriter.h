#pragma once

#include "core/ByteStream.h"
#include "wire/Base64.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace melodeck::wire {

/// How media stands in an answer.
enum class MediaEncoding : std::uint8_t { Base64, Raw };

/// Base64 or raw bytes in, the bytes of the media out to a sink, in pieces that are worth a write.
class MediaWriter final
{
public:
    /// Whose fault a failure is: of the text (the answer can go on without this piece) or of the sink.
    enum class State : std::uint8_t { Good, BadText, BadSink };

    /// Without a sink the bytes are only checked and counted.
    MediaWriter(std::unique_ptr<core::ByteSink> sink, MediaEncoding encoding);
    /// What came of media that has no end goes to the sink: it may be all that there will ever be of it.
    ~MediaWriter();
    MediaWriter(const MediaWriter&) = delete;
    MediaWriter& operator=(const MediaWriter&) = delete;

    [[nodiscard]] core::Result<void> write(std::string_view bytes);
    [[nodiscard]] core::Result<void> finish();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::int64_t decodedBytes() const { return m_decodedBytes; }

private:
    [[nodiscard]] core::Result<void> writeBase64(std::string_view base64);
    [[nodiscard]] core::Result<void> writePlain(std::string_view base64);
    [[nodiscard]] core::Result<void> writeRaw(std::string_view bytes);
    /// Hands on a whole block, if there is one.
    [[nodiscard]] core::Result<void> flushBlock();
    /// Hands on all there is.
    [[nodiscard]] core::Result<void> flush();
    [[nodiscard]] core::Result<void> pass(std::span<const std::byte> bytes);
    [[nodiscard]] core::Result<void> failed(State state, core::Error error);
    /// Drops the sink, and with it what it was making.
    void abandon();

    std::unique_ptr<core::ByteSink> m_sink;
    MediaEncoding m_encoding;
    Base64Decoder m_decoder;
    /// The text has line breaks, or letters of the other alphabet.
    bool m_isLoose = false;
    /// Room for kBufferBytes.
    std::unique_ptr<std::byte[]> m_decoded;
    std::size_t m_filled = 0;
    std::int64_t m_decodedBytes = 0;
    State m_state = State::Good;
};

} // namespace melodeck::wire
