#include "wire/JsonTokenizer.h"

#include "wire/JsonText.h"

#include <QCoreApplication>

namespace melodeck::wire {

namespace {

/// Far beyond any number that means something, far below what would hurt.
constexpr std::size_t kMaxScalarBytes = 4096;
/// What is handed on of a string at a time: its reader finds it in the nearest cache, where the look at it has put it.
constexpr std::size_t kPieceBytes = 16UL * 1024;

core::Error answerError(core::ErrorCode code, const QString& what)
{
    return core::Error{
        code,
        QCoreApplication::translate("JsonTokenizer",
                                    "%1 Media that was whole before that point is kept. Look at the answer before "
                                    "you send it again.")
            .arg(what),
        {}};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonTokenizer::JsonTokenizer(JsonHandler& handler, int maxDepth)
    : m_handler(handler)
    , m_maxDepth(static_cast<std::size_t>(maxDepth))
{
}

core::Error JsonTokenizer::unexpected() const
{
    return answerError(
        core::ErrorCode::Parse,
        QCoreApplication::translate("JsonTokenizer", "The answer is not valid JSON at byte %1.").arg(m_offset + 1));
}

core::Result<void> JsonTokenizer::feed(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::size_t i = 0;
    while (i < text.size()) {
        if (m_state == State::Escape && text[i] == '/') {
            // Escaped, a slash stands for itself: it begins the next run. Some writers escape all those of base64.
            m_state = State::String;
        }
        if (m_state == State::String) {
            const core::Result<std::size_t> run = plainRun(text.substr(i));
            if (!run) {
                return core::fail(run.error());
            }
            i += *run;
            m_offset += static_cast<std::int64_t>(*run);
            if (i == text.size()) {
                break;
            }
        }
        if (const core::Result<void> taken = structural(text[i]); !taken) {
            return taken;
        }
        ++i;
        ++m_offset;
    }
    return {};
}

core::Result<void> JsonTokenizer::finish()
{
    // Inside a container a number at the end was cut: nobody knows whether it is whole.
    if (m_state == State::Scalar && m_open.empty()) {
        if (const core::Result<void> ended = endScalar(); !ended) {
            return ended;
        }
    }
    if (m_state == State::Done) {
        return {};
    }
    if (m_state == State::Value && m_open.empty()) {
        return core::fail(
            answerError(core::ErrorCode::Parse, QCoreApplication::translate("JsonTokenizer", "The answer is empty.")));
    }
    return core::fail(answerError(
        core::ErrorCode::Parse,
        QCoreApplication::translate("JsonTokenizer", "The answer breaks off after %1 bytes.").arg(m_offset)));
}

/// Takes one byte in whatever state.
core::Result<void> JsonTokenizer::structural(char c)
{
    switch (m_state) {
    case State::String:
        return stringByte(c);
    case State::Escape:
        return escape(c);
    case State::Hex:
        return hexDigit(c);
    case State::Scalar:
        if (isScalarByte(c)) {
            if (m_scalar.size() == kMaxScalarBytes) {
                return core::fail(unexpected());
            }
            m_scalar.push_back(c);
            return {};
        }
        if (const core::Result<void> ended = endScalar(); !ended) {
            return ended;
        }
        return structural(c);
    default:
        break;
    }
    if (isSpace(c) && !m_byteOrderMark) {
        return {};
    }
    switch (m_state) {
    case State::Value:
        return value(c);
    case State::FirstElement:
        return c == ']' ? close(c) : value(c);
    case State::FirstKey:
    case State::Key:
        if (c == '"') {
            return beginString(JsonString::Key);
        }
        return m_state == State::FirstKey && c == '}' ? close(c) : core::fail(unexpected());
    case State::Colon:
        if (c == ':') {
            m_state = State::Value;
            return {};
        }
        return core::fail(unexpected());
    case State::Comma:
        if (c == ',') {
            m_state = m_open.back() == Container::Object ? State::Key : State::Value;
            return {};
        }
        return close(c);
    default:
        return core::fail(unexpected());
    }
}

core::Result<void> JsonTokenizer::value(char c)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if ((m_byteOrderMark || m_offset == 0) && c == kByteOrderMark[static_cast<std::size_t>(m_offset)]) {
        m_byteOrderMark = m_offset < 2;
        return {};
    }
    if (m_byteOrderMark) {
        return core::fail(unexpected());
    }
    switch (c) {
    case '{':
        return open(Container::Object);
    case '[':
        return open(Container::Array);
    case '"':
        return beginString(JsonString::Value);
    default:
        break;
    }
    if (!isScalarByte(c)) {
        return core::fail(unexpected());
    }
    m_scalar.assign(1, c);
    m_state = State::Scalar;
    return {};
}

core::Result<void> JsonTokenizer::open(Container container)
{
    if (m_open.size() == m_maxDepth) {
        return core::fail(answerError(
            core::ErrorCode::TooLarge,
            QCoreApplication::translate("JsonTokenizer", "The answer is nested more than %1 deep.").arg(m_maxDepth)));
    }
    m_open.push_back(container);
    if (container == Container::Object) {
        m_state = State::FirstKey;
        return m_handler.beginObject();
    }
    m_state = State::FirstElement;
    return m_handler.beginArray();
}

core::Result<void> JsonTokenizer::close(char c)
{
    const Container container = m_open.back();
    if (c != (container == Container::Object ? '}' : ']')) {
        return core::fail(unexpected());
    }
    m_open.pop_back();
    afterValue();
    return container == Container::Object ? m_handler.endObject() : m_handler.endArray();
}

void JsonTokenizer::afterValue()
{
    m_state = m_open.empty() ? State::Done : State::Comma;
}

core::Result<void> JsonTokenizer::endScalar()
{
    const std::optional<JsonScalar> scalar = classifyScalar(m_scalar);
    if (!scalar) {
        return core::fail(unexpected());
    }
    afterValue();
    switch (*scalar) {
    case JsonScalar::Number:
        return m_handler.number(m_scalar);
    case JsonScalar::True:
        return m_handler.literal(JsonLiteral::True);
    case JsonScalar::False:
        return m_handler.literal(JsonLiteral::False);
    case JsonScalar::Null:
        break;
    }
    return m_handler.literal(JsonLiteral::Null);
}

core::Result<void> JsonTokenizer::beginString(JsonString role)
{
    m_role = role;
    m_state = State::String;
    return m_handler.beginString(role);
}

/// Hands on what needs no look at single bytes. Returns its length, 0 where the next byte needs one.
core::Result<std::size_t> JsonTokenizer::plainRun(std::string_view text)
{
    if (m_sequenceBytes > 0 || m_highSurrogate != 0) {
        return std::size_t{0};
    }
    std::size_t length = 0;
    std::size_t piece = 0;
    do {
        piece = plainTextLength(text.substr(length, kPieceBytes));
        if (piece > 0) {
            if (const core::Result<void> taken = m_handler.stringBytes(text.substr(length, piece)); !taken) {
                return core::fail(taken.error());
            }
            length += piece;
        }
    } while (piece == kPieceBytes);
    return length;
}

core::Result<void> JsonTokenizer::stringByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\\') {
        m_state = State::Escape;
        return m_sequenceBytes > 0 ? dropPartialText() : core::Result<void>{};
    }
    if (m_sequenceBytes == 0 || byte < m_nextLow || byte > m_nextHigh) {
        if (const core::Result<void> dropped = dropPartialText(); !dropped) {
            return dropped;
        }
    }
    if (c == '"') {
        if (m_role == JsonString::Key) {
            m_state = State::Colon;
        } else {
            afterValue();
        }
        return m_handler.endString();
    }
    if (byte < 0x20) {
        return core::fail(unexpected());
    }
    return textByte(byte);
}

/// One byte of text by the table of well-formed UTF-8 (Unicode 15, table 3-7).
core::Result<void> JsonTokenizer::textByte(unsigned char byte)
{
    if (m_sequenceBytes == 0) {
        if (byte < 0x80) {
            const char c = static_cast<char>(byte);
            return m_handler.stringBytes({&c, 1});
        }
        const Utf8Lead lead = utf8Lead(byte);
        if (lead.length == 0) {
            return replacement();
        }
        m_sequenceNeeded = lead.length;
        m_nextLow = lead.nextLow;
        m_nextHigh = lead.nextHigh;
    } else {
        m_nextLow = 0x80;
        m_nextHigh = 0xBF;
    }
    m_sequence.at(m_sequenceBytes++) = static_cast<char>(byte);
    if (m_sequenceBytes < m_sequenceNeeded) {
        return {};
    }
    m_sequenceBytes = 0;
    return m_handler.stringBytes({m_sequence.data(), m_sequenceNeeded});
}

core::Result<void> JsonTokenizer::escape(char c)
{
    if (c == 'u') {
        m_state = State::Hex;
        m_hex = 0;
        m_hexDigits = 0;
        return {};
    }
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
    const std::size_t found = kNames.find(c);
    if (found == std::string_view::npos) {
        return core::fail(unexpected());
    }
    m_state = State::String;
    if (const core::Result<void> dropped = dropPartialText(); !dropped) {
        return dropped;
    }
    return m_handler.stringBytes(kMeant.substr(found, 1));
}

core::Result<void> JsonTokenizer::hexDigit(char c)
{
    const int digit = hexValue(c);
    if (digit < 0) {
        return core::fail(unexpected());
    }
    m_hex = m_hex * 16 + static_cast<std::uint32_t>(digit);
    if (++m_hexDigits < 4) {
        return {};
    }
    m_state = State::String;
    return codeUnit(m_hex);
}

/// One UTF-16 unit from an escape; two may make one character.
core::Result<void> JsonTokenizer::codeUnit(std::uint32_t unit)
{
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (isLow && m_highSurrogate != 0) {
        const std::uint32_t point = 0x10000 + ((m_highSurrogate - 0xD800) << 10U) + (unit - 0xDC00);
        m_highSurrogate = 0;
        return codePoint(point);
    }
    if (const core::Result<void> dropped = dropPartialText(); !dropped) {
        return dropped;
    }
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        m_highSurrogate = unit;
        return {};
    }
    return isLow ? replacement() : codePoint(unit);
}

core::Result<void> JsonTokenizer::codePoint(std::uint32_t point)
{
    std::array<char, 4> bytes{};
    const std::size_t count = encodeUtf8(point, bytes);
    return m_handler.stringBytes({bytes.data(), count});
}

/// A sequence or a pair of surrogates that did not become whole.
core::Result<void> JsonTokenizer::dropPartialText()
{
    if (m_sequenceBytes == 0 && m_highSurrogate == 0) {
        return {};
    }
    m_sequenceBytes = 0;
    m_highSurrogate = 0;
    return replacement();
}

core::Result<void> JsonTokenizer::replacement()
{
    ++m_replacements;
    return m_handler.stringBytes("\xEF\xBF\xBD");
}

} // namespace melodeck::wire
