#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace melodeck::wire {

/// What a bare word of JSON stands for; NaN, Infinity and -Infinity count as Null.
enum class JsonScalar : std::uint8_t { Null, True, False, Number };

/// A byte that may be part of a number or a bare word.
[[nodiscard]] bool isScalarByte(char c);

/// Nothing for a word that JSON does not know and for a number that breaks the grammar of RFC 8259 §6.
[[nodiscard]] std::optional<JsonScalar> classifyScalar(std::string_view text);

/// Length of the start of text that stands for itself inside a JSON string: ASCII without quote, backslash and
/// controls.
[[nodiscard]] std::size_t plainTextLength(std::string_view text);

/// 0 to 15; −1 for a character that is not a hexadecimal digit.
[[nodiscard]] int hexValue(char c);

/// How a UTF-8 sequence goes on after its first byte.
struct Utf8Lead
{
    /// Bytes in all, 2 to 4; 0 for a byte that starts no sequence.
    std::size_t length = 0;
    unsigned char nextLow = 0x80;
    unsigned char nextHigh = 0xBF;
};

[[nodiscard]] Utf8Lead utf8Lead(unsigned char byte);

/// The text with each piece that is not valid UTF-8 replaced by one U+FFFD: the longest start of a sequence, else a
/// byte (Unicode 15 §3.9, Substitution of Maximal Subparts; what the WHATWG decoder does).
[[nodiscard]] std::string validUtf8(std::string_view text);

/// Writes a code point that is not a surrogate as UTF-8; returns the number of bytes.
[[nodiscard]] std::size_t encodeUtf8(std::uint32_t point, std::array<char, 4>& bytes);

} // namespace melodeck::wire
