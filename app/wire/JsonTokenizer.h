#pragma once

#include "core/Result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace melodeck::wire {

enum class JsonLiteral : std::uint8_t { Null, True, False };

/// Whether a string is a value or names a member of an object.
enum class JsonString : std::uint8_t { Value, Key };

/// Hears the pieces of a document in their order. An error ends the reading and is handed on by the tokenizer.
class JsonHandler
{
public:
    JsonHandler() = default;
    virtual ~JsonHandler() = default;
    JsonHandler(const JsonHandler&) = delete;
    JsonHandler& operator=(const JsonHandler&) = delete;

    [[nodiscard]] virtual core::Result<void> beginObject() = 0;
    [[nodiscard]] virtual core::Result<void> endObject() = 0;
    [[nodiscard]] virtual core::Result<void> beginArray() = 0;
    [[nodiscard]] virtual core::Result<void> endArray() = 0;
    [[nodiscard]] virtual core::Result<void> beginString(JsonString role) = 0;
    /// The next bytes of the string: valid UTF-8 when all are put together, escapes undone. As many calls as it takes.
    [[nodiscard]] virtual core::Result<void> stringBytes(std::string_view bytes) = 0;
    [[nodiscard]] virtual core::Result<void> endString() = 0;
    /// The text of a number, valid by RFC 8259 §6.
    [[nodiscard]] virtual core::Result<void> number(std::string_view text) = 0;
    [[nodiscard]] virtual core::Result<void> literal(JsonLiteral value) = 0;
};

/// A push tokenizer for JSON (RFC 8259) in chunks of any size: keeps nothing of a string, so that one of any length
/// costs no memory. Strict but for three things that must not cost a paid answer: bare NaN, Infinity and -Infinity are
/// null, a byte order mark is skipped, and invalid UTF-8 or a lone surrogate becomes U+FFFD. One thread at a time.
class JsonTokenizer final
{
public:
    JsonTokenizer(JsonHandler& handler, int maxDepth);

    /// Errors: Parse (naming the byte), TooLarge (nested too deep), those of the handler. Not to be called after one.
    [[nodiscard]] core::Result<void> feed(std::span<const std::byte> bytes);
    /// Errors: Parse when the document is empty or not whole.
    [[nodiscard]] core::Result<void> finish();

    /// Pieces of invalid text that became U+FFFD.
    [[nodiscard]] std::int64_t replacements() const { return m_replacements; }

private:
    enum class State : std::uint8_t {
        Value,
        FirstElement,
        FirstKey,
        Key,
        Colon,
        Comma,
        String,
        Escape,
        Hex,
        Scalar,
        Done
    };
    enum class Container : std::uint8_t { Object, Array };

    [[nodiscard]] core::Result<void> structural(char c);
    [[nodiscard]] core::Result<void> value(char c);
    [[nodiscard]] core::Result<void> open(Container container);
    [[nodiscard]] core::Result<void> close(char c);
    [[nodiscard]] core::Result<void> beginString(JsonString role);
    [[nodiscard]] core::Result<std::size_t> plainRun(std::string_view text);
    [[nodiscard]] core::Result<void> stringByte(char c);
    [[nodiscard]] core::Result<void> textByte(unsigned char byte);
    [[nodiscard]] core::Result<void> escape(char c);
    [[nodiscard]] core::Result<void> hexDigit(char c);
    [[nodiscard]] core::Result<void> codeUnit(std::uint32_t unit);
    [[nodiscard]] core::Result<void> codePoint(std::uint32_t point);
    [[nodiscard]] core::Result<void> dropPartialText();
    [[nodiscard]] core::Result<void> replacement();
    [[nodiscard]] core::Result<void> endScalar();
    [[nodiscard]] core::Error unexpected() const;
    void afterValue();

    JsonHandler& m_handler;
    std::size_t m_maxDepth;
    State m_state = State::Value;
    JsonString m_role = JsonString::Value;
    std::vector<Container> m_open;
    std::string m_scalar;
    std::int64_t m_offset = 0;
    std::int64_t m_replacements = 0;
    /// Inside a byte order mark that is not whole yet.
    bool m_byteOrderMark = false;

    std::uint32_t m_hex = 0;
    int m_hexDigits = 0;
    std::uint32_t m_highSurrogate = 0;

    /// A UTF-8 sequence that is not whole yet, and what its next byte may be.
    std::array<char, 4> m_sequence{};
    std::size_t m_sequenceBytes = 0;
    std::size_t m_sequenceNeeded = 0;
    unsigned char m_nextLow = 0x80;
    unsigned char m_nextHigh = 0xBF;
};

} // namespace melodeck::wire
