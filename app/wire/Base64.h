#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace melodeck::wire {

/// Base64 as it goes into a request: RFC 4648 §4, padded, no line breaks. Takes bytes in chunks of any size; no state
/// but the one or two bytes that do not fill a group yet.
class Base64Encoder final
{
public:
    /// Characters for so many bytes: 4·⌈n/3⌉.
    [[nodiscard]] static constexpr std::int64_t encodedSize(std::int64_t bytes) { return (bytes + 2) / 3 * 4; }

    /// Bytes that update() can take for sure when it may give so many characters.
    [[nodiscard]] static constexpr std::size_t bytesFor(std::size_t characters) { return characters / 4 * 3; }

    /// Encodes what fills whole groups, keeps the rest. output must have room for 4·⌊(n + 2)/3⌋ characters.
    /// Returns the number of characters written.
    std::size_t update(std::span<const std::byte> input, std::span<std::byte> output);

    /// Ends the text: writes 0 or 4 characters, padding included, and is ready for another text.
    std::size_t finish(std::span<std::byte, 4> output);

private:
    std::array<std::uint8_t, 3> m_carry{};
    std::size_t m_carried = 0;
};

/// The strict inverse: only the alphabet, padding only at the end and needed there, unused bits zero, no white space.
/// Takes characters in chunks of any size, and refuses a foreign one with the chunk that brings it.
class Base64Decoder final
{
public:
    /// Bytes of room that update() needs for so many characters.
    [[nodiscard]] static constexpr std::size_t decodedRoom(std::size_t characters) { return (characters + 3) / 4 * 3; }

    /// Decodes whole groups, keeps the rest. output must have decodedRoom(input.size()) bytes.
    /// Returns the number of bytes written. Errors: Parse, naming the place; nothing of the input counts then.
    [[nodiscard]] core::Result<std::size_t> update(std::span<const std::byte> input, std::span<std::byte> output);

    /// Errors: Parse when the text broke off inside a group.
    [[nodiscard]] core::Result<void> finish() const;

    /// Characters taken so far.
    [[nodiscard]] std::int64_t position() const { return m_position; }

private:
    [[nodiscard]] std::size_t decodeGroup(std::span<const std::uint8_t, 4> group, std::uint8_t* output);

    std::array<std::uint8_t, 4> m_carry{};
    std::size_t m_carried = 0;
    std::int64_t m_position = 0;
    bool m_padded = false;
};

/// As the decoder takes it: without line breaks (RFC 2045, as Python's encodebytes() writes it), with the letters of §4
/// for those of §5, which are for addresses. All else stays as it is, and white space is still none of it: a text of
/// words is not to become base64.
[[nodiscard]] std::string plainBase64(std::string_view text);

/// Whole texts, for small things. Errors of the decoder: Parse.
[[nodiscard]] QByteArray encodeBase64(const QByteArray& bytes);
[[nodiscard]] core::Result<QByteArray> decodeBase64(const QByteArray& text);

} // namespace melodeck::wire
