#include "fuzz/Fuzz.h"
#include "wire/Base64.h"

#include <openssl/evp.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace melodeck::fuzz {

namespace {

std::string evpEncoded(std::string_view bytes)
{
    // One more than the text: EVP ends it with a NUL.
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

/// The bytes of a text in canonical form, nothing for any other. EVP alone is lax: it skips white space, takes padding
/// anywhere and ignores unused bits; what it reads is canonical if it writes the same text again.
std::optional<std::string> evpDecoded(std::string_view text)
{
    std::string bytes(text.size() / 4 * 3 + 1, '\0');
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 0) {
        return std::nullopt;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    if (static_cast<std::size_t>(length) < padding) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(length) - padding);
    return evpEncoded(bytes) == text ? std::optional(bytes) : std::nullopt;
}

std::string encodedInChunks(std::span<const std::byte> input)
{
    wire::Base64Encoder encoder;
    std::string text;
    Chunks chunks(input);
    for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
        // Exactly the room that is documented: one byte beyond it is a finding.
        std::vector<std::byte> room((chunk.size() + 2) / 3 * 4);
        text.append(textOf(std::span(room).first(encoder.update(chunk, room))));
    }
    std::array<std::byte, 4> tail{};
    return text.append(textOf(std::span(tail).first(encoder.finish(tail))));
}

core::Result<std::string> decodedInChunks(std::span<const std::byte> input)
{
    wire::Base64Decoder decoder;
    std::string bytes;
    Chunks chunks(input);
    for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
        std::vector<std::byte> room(wire::Base64Decoder::decodedRoom(chunk.size()));
        const core::Result<std::size_t> count = decoder.update(chunk, room);
        if (!count) {
            return core::fail(count.error());
        }
        bytes.append(textOf(std::span(room).first(*count)));
    }
    if (const core::Result<void> ended = decoder.finish(); !ended) {
        return core::fail(ended.error());
    }
    return bytes;
}

core::Result<std::string> decodedAtOnce(std::string_view text)
{
    const core::Result<QByteArray> bytes =
        wire::decodeBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    return bytes ? core::Result<std::string>(bytes->toStdString()) : core::fail(bytes.error());
}

void checkDecoding(std::string_view text)
{
    const std::optional<std::string> expected = evpDecoded(text);
    const core::Result<std::string> chunked = decodedInChunks(std::as_bytes(std::span(text)));
    const core::Result<std::string> whole = decodedAtOnce(text);
    require(chunked.has_value() == expected.has_value(), "canonical base64 is decoded, all other refused");
    require(whole.has_value() == expected.has_value(), "chunks do not change whether it is decoded");
    if (expected) {
        require(*chunked == *expected && *whole == *expected, "the bytes are those that OpenSSL decodes");
    } else {
        require(chunked.error().message == whole.error().message, "chunks do not change the place of an error");
    }
}

} // namespace

void examine(std::span<const std::byte> input)
{
    checkDecoding(textOf(input));

    std::string text = encodedInChunks(input);
    require(text == evpEncoded(textOf(input)), "the text is what OpenSSL encodes");
    require(decodedAtOnce(text) == textOf(input), "what was encoded is decoded to the same bytes");

    // A text that is right but for one byte is what a fuzzer hardly finds by itself.
    if (!text.empty()) {
        Chunks choice(input);
        text[choice.number(text.size())] = static_cast<char>(choice.number(256));
        checkDecoding(text);
    }
}

} // namespace melodeck::fuzz
