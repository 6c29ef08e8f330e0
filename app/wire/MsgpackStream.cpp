#include "wire/MsgpackStream.h"

#include "wire/AnswerDocument.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace melodeck::wire {

namespace {

core::Error messagePackError(core::ErrorCode code, const QString& what)
{
    return core::Error{
        code,
        QCoreApplication::translate("MsgpackStream",
                                    "%1 Media that was whole before that point is kept. Look at the answer before "
                                    "you send it again.")
            .arg(what),
        {}};
}

/// Bytes of a value before its content, its type byte included.
constexpr std::size_t headBytes(std::uint8_t type)
{
    constexpr std::array<std::uint8_t, 32> kHeads{1, 1, 1, 1, 2, 3, 5, 3, 4, 6, 5, 9, 2, 3, 5, 9,  // 0xC0 …
                                                  2, 3, 5, 9, 2, 2, 2, 2, 2, 2, 3, 5, 3, 5, 3, 5}; // 0xD0 …
    return type >= 0xC0 && type <= 0xDF ? kHeads[type - 0xC0U] : 1;
}

/// Two's complement.
constexpr std::int64_t signedByte(std::uint8_t byte)
{
    return byte < 128 ? byte : static_cast<std::int64_t>(byte) - 256;
}

constexpr bool isExtension(std::uint8_t type)
{
    return (type >= 0xC7 && type <= 0xC9) || (type >= 0xD4 && type <= 0xD8);
}

/// NaN and infinity have no place in JSON.
core::Json finite(double number)
{
    return std::isfinite(number) ? core::Json(number) : core::Json();
}

} // namespace

/// Takes the document apart and hands its pieces to an AnswerDocument.
class MsgpackStream::Reader final
{
public:
    Reader(MediaReceiver& receiver, const AnswerLimits& limits)
        : m_document(receiver, limits)
        , m_maxDepth(static_cast<std::size_t>(limits.maxDepth))
    {
    }

    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes)
    {
        return m_error ? core::fail(*m_error) : kept(feed(bytes));
    }
    [[nodiscard]] core::Result<void> finish() { return m_error ? core::fail(*m_error) : kept(end()); }
    [[nodiscard]] const AnswerDocument& document() const { return m_document; }

private:
    enum class Container : std::uint8_t { Array, Map };

    struct Frame
    {
        Container container = Container::Array;
        /// Elements or pairs that are still to come.
        std::uint64_t left = 0;
        bool expectsKey = false;
    };

    [[nodiscard]] core::Result<void> feed(std::span<const std::byte> bytes);
    [[nodiscard]] core::Result<void> end();
    [[nodiscard]] core::Result<void> headByte(std::uint8_t byte);
    [[nodiscard]] core::Result<void> item();
    [[nodiscard]] core::Result<void> simple(std::uint8_t type);
    [[nodiscard]] core::Result<void> integer(std::uint8_t type);
    [[nodiscard]] core::Result<void> scalar(core::Json value);
    [[nodiscard]] core::Result<void> open(Container container, std::uint64_t count);
    [[nodiscard]] core::Result<void> beginString(StringKind kind, std::uint64_t length);
    [[nodiscard]] core::Result<void> beginExtension(std::uint8_t type);
    [[nodiscard]] core::Result<void> endString();
    [[nodiscard]] core::Result<void> afterValue();
    [[nodiscard]] core::Result<void> kept(core::Result<void> outcome);
    [[nodiscard]] core::Error unexpected() const;
    [[nodiscard]] core::Error tooDeep() const;
    [[nodiscard]] bool isAtKey() const { return !m_open.empty() && m_open.back().expectsKey; }
    /// Big-endian number of count bytes of the head.
    [[nodiscard]] std::uint64_t number(std::size_t from, std::size_t count) const;

    AnswerDocument m_document;
    std::size_t m_maxDepth;
    std::optional<core::Error> m_error;
    std::vector<Frame> m_open;
    bool m_isDone = false;
    std::int64_t m_offset = 0;

    /// The start of a value that is not whole yet.
    std::array<std::uint8_t, 9> m_head{};
    std::size_t m_headBytes = 0;

    bool m_isInString = false;
    bool m_isInExtension = false;
    std::uint64_t m_stringLeft = 0;
};

core::Error MsgpackStream::Reader::unexpected() const
{
    return messagePackError(
        core::ErrorCode::Parse,
        QCoreApplication::translate("MsgpackStream", "The answer is not valid MessagePack at byte %1.").arg(m_offset));
}

core::Error MsgpackStream::Reader::tooDeep() const
{
    return messagePackError(
        core::ErrorCode::TooLarge,
        QCoreApplication::translate("MsgpackStream", "The answer is nested more than %1 deep.").arg(m_maxDepth));
}

core::Result<void> MsgpackStream::Reader::kept(core::Result<void> outcome)
{
    if (!outcome) {
        m_error = outcome.error();
        m_document.abandon();
    }
    return outcome;
}

std::uint64_t MsgpackStream::Reader::number(std::size_t from, std::size_t count) const
{
    std::uint64_t number = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        number = (number << 8U) | m_head.at(i);
    }
    return number;
}

core::Result<void> MsgpackStream::Reader::feed(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        std::size_t taken = 1;
        core::Result<void> outcome;
        if (m_isInString) {
            taken = static_cast<std::size_t>(std::min<std::uint64_t>(m_stringLeft, bytes.size()));
            outcome = m_document.stringBytes({reinterpret_cast<const char*>(bytes.data()), taken});
            m_offset += static_cast<std::int64_t>(taken);
            m_stringLeft -= taken;
            if (outcome && m_stringLeft == 0) {
                outcome = endString();
            }
        } else {
            ++m_offset;
            outcome = headByte(std::to_integer<std::uint8_t>(bytes.front()));
        }
        if (!outcome) {
            return outcome;
        }
        bytes = bytes.subspan(taken);
    }
    return {};
}

core::Result<void> MsgpackStream::Reader::end()
{
    if (m_isDone) {
        return {};
    }
    const QString what =
        m_offset == 0
            ? QCoreApplication::translate("MsgpackStream", "The answer is empty.")
            : QCoreApplication::translate("MsgpackStream", "The answer breaks off after %1 bytes.").arg(m_offset);
    return core::fail(messagePackError(core::ErrorCode::Parse, what));
}

core::Result<void> MsgpackStream::Reader::headByte(std::uint8_t byte)
{
    if (m_isDone) {
        return core::fail(unexpected());
    }
    m_head.at(m_headBytes++) = byte;
    if (m_headBytes < headBytes(m_head.front())) {
        return {};
    }
    m_headBytes = 0;
    return item();
}

core::Result<void> MsgpackStream::Reader::item()
{
    const std::uint8_t type = m_head.front();
    if (type <= 0x7F) {
        return scalar(static_cast<std::uint64_t>(type));
    }
    if (type >= 0xE0) {
        return scalar(signedByte(type));
    }
    if (type <= 0x8F) {
        return open(Container::Map, type & 0x0FU);
    }
    if (type <= 0x9F) {
        return open(Container::Array, type & 0x0FU);
    }
    if (type <= 0xBF) {
        return beginString(StringKind::LooseText, type & 0x1FU);
    }
    if (isExtension(type)) {
        return beginExtension(type);
    }
    const std::uint64_t length = number(1, headBytes(type) - 1);
    switch (type) {
    case 0xC4:
    case 0xC5:
    case 0xC6:
        return beginString(StringKind::Binary, length);
    case 0xD9:
    case 0xDA:
    case 0xDB:
        return beginString(StringKind::LooseText, length);
    case 0xDC:
    case 0xDD:
        return open(Container::Array, length);
    case 0xDE:
    case 0xDF:
        return open(Container::Map, length);
    default:
        return simple(type);
    }
}

core::Result<void> MsgpackStream::Reader::simple(std::uint8_t type)
{
    switch (type) {
    case 0xC0:
        return scalar(core::Json());
    case 0xC2:
        return scalar(false);
    case 0xC3:
        return scalar(true);
    case 0xCA:
        return scalar(finite(static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(number(1, 4))))));
    case 0xCB:
        return scalar(finite(std::bit_cast<double>(number(1, 8))));
    case 0xC1: // never used
        return core::fail(unexpected());
    default:
        return integer(type);
    }
}

core::Result<void> MsgpackStream::Reader::integer(std::uint8_t type)
{
    const std::size_t bytes = headBytes(type) - 1;
    const std::uint64_t value = number(1, bytes);
    if (type < 0xD0) {
        return scalar(value);
    }
    // The sign fills the bytes above.
    const std::size_t shift = 64 - 8 * bytes;
    return scalar(static_cast<std::int64_t>(value << shift) >> shift);
}

core::Result<void> MsgpackStream::Reader::scalar(core::Json value)
{
    if (!isAtKey()) {
        core::Result<void> added = m_document.builder().value(std::move(value));
        return added ? afterValue() : added;
    }
    m_open.back().expectsKey = false;
    const std::string name = value.dump();
    m_document.beginString(StringKind::Key);
    core::Result<void> named = m_document.stringBytes(name);
    return named ? m_document.endString() : named;
}

core::Result<void> MsgpackStream::Reader::open(Container container, std::uint64_t count)
{
    if (isAtKey()) {
        return core::fail(unexpected());
    }
    if (m_open.size() == m_maxDepth) {
        return core::fail(tooDeep());
    }
    m_open.push_back({.container = container, .left = count, .expectsKey = container == Container::Map && count > 0});
    core::Result<void> begun =
        container == Container::Map ? m_document.builder().beginObject() : m_document.builder().beginArray();
    if (!begun || count > 0) {
        return begun;
    }
    m_open.pop_back();
    core::Result<void> ended = m_document.builder().endContainer();
    return ended ? afterValue() : ended;
}

core::Result<void> MsgpackStream::Reader::beginString(StringKind kind, std::uint64_t length)
{
    m_document.beginString(isAtKey() ? StringKind::Key : kind);
    m_isInString = true;
    m_stringLeft = length;
    return length == 0 ? endString() : core::Result<void>{};
}

core::Result<void> MsgpackStream::Reader::beginExtension(std::uint8_t type)
{
    if (isAtKey()) {
        return core::fail(unexpected());
    }
    if (m_open.size() == m_maxDepth) {
        return core::fail(tooDeep());
    }
    const std::size_t head = headBytes(type);
    const std::uint64_t length = type <= 0xC9 ? number(1, head - 2) : std::uint64_t{1} << (type - 0xD4U);
    const std::int64_t kind = signedByte(m_head.at(head - 1));
    core::JsonBuilder& builder = m_document.builder();
    core::Result<void> outcome = builder.beginObject();
    outcome = outcome ? builder.key("ext") : outcome;
    outcome = outcome ? builder.value(kind) : outcome;
    outcome = outcome ? builder.key("data") : outcome;
    if (!outcome) {
        return outcome;
    }
    m_isInExtension = true;
    return beginString(StringKind::Binary, length);
}

core::Result<void> MsgpackStream::Reader::endString()
{
    m_isInString = false;
    if (core::Result<void> ended = m_document.endString(); !ended) {
        return ended;
    }
    if (isAtKey()) {
        m_open.back().expectsKey = false;
        return {};
    }
    if (std::exchange(m_isInExtension, false)) {
        if (core::Result<void> closed = m_document.builder().endContainer(); !closed) {
            return closed;
        }
    }
    return afterValue();
}

/// Counts a value, and closes the containers that it fills.
core::Result<void> MsgpackStream::Reader::afterValue()
{
    while (!m_open.empty()) {
        Frame& frame = m_open.back();
        --frame.left;
        if (frame.left > 0) {
            frame.expectsKey = frame.container == Container::Map;
            return {};
        }
        m_open.pop_back();
        if (core::Result<void> ended = m_document.builder().endContainer(); !ended) {
            return ended;
        }
    }
    m_isDone = true;
    return {};
}

MsgpackStream::MsgpackStream(MediaReceiver& receiver, AnswerLimits limits)
    : m_reader(std::make_unique<Reader>(receiver, limits))
{
}

MsgpackStream::~MsgpackStream() = default;

core::Result<void> MsgpackStream::write(std::span<const std::byte> bytes)
{
    return m_reader->write(bytes);
}

core::Result<void> MsgpackStream::finish()
{
    return m_reader->finish();
}

const core::Json& MsgpackStream::json() const
{
    return m_reader->document().json();
}

core::Json MsgpackStream::partialJson() const
{
    return m_reader->document().partialJson();
}

int MsgpackStream::mediaCount() const
{
    return m_reader->document().mediaCount();
}

bool MsgpackStream::hasRepairedText() const
{
    return m_reader->document().repairedStrings() > 0;
}

} // namespace melodeck::wire
