#include "wire/ServerSentEvents.h"

#include "wire/JsonText.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace melodeck::wire {

namespace {

core::Error lineTooLong(std::size_t limit)
{
    return core::Error{core::ErrorCode::TooLarge,
                       QCoreApplication::translate("ServerSentEvents",
                                                   "A line of the event stream is longer than %1 bytes, so the reading "
                                                   "ended there. The events before it are kept.")
                           .arg(limit),
                       {}};
}

core::Error eventTooLarge(std::size_t limit)
{
    return core::Error{core::ErrorCode::TooLarge,
                       QCoreApplication::translate("ServerSentEvents",
                                                   "An event of the stream holds more than %1 bytes, so the reading "
                                                   "ended there. The events before it are kept.")
                           .arg(limit),
                       {}};
}

std::optional<std::chrono::milliseconds> delayOf(std::string_view digits)
{
    const bool isNumber =
        !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    std::int64_t milliseconds = 0;
    const char* const end = digits.data() + digits.size();
    if (!isNumber || std::from_chars(digits.data(), end, milliseconds).ec != std::errc()) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(milliseconds);
}

} // namespace

ServerSentEvents::ServerSentEvents(ServerSentEventReceiver& receiver, ServerSentEventLimits limits)
    : m_receiver(receiver)
    , m_limits(limits)
{
}

core::Result<void> ServerSentEvents::write(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return m_error ? core::fail(*m_error) : kept(read(text));
}

core::Result<void> ServerSentEvents::finish()
{
    if (m_error) {
        return core::fail(*m_error);
    }
    if (!m_line.empty()) {
        if (core::Result<void> ended = kept(endLine(std::exchange(m_line, {}))); !ended) {
            return ended;
        }
    }
    return kept(dispatch(StreamState::Ended));
}

core::Result<void> ServerSentEvents::kept(core::Result<void> outcome)
{
    if (!outcome) {
        m_error = outcome.error();
    }
    return outcome;
}

core::Result<void> ServerSentEvents::read(std::string_view text)
{
    while (!text.empty()) {
        if (std::exchange(m_skipsLineFeed, false) && text.front() == '\n') {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (m_line.size() + end > m_limits.maxLineBytes) {
            return core::fail(lineTooLong(m_limits.maxLineBytes));
        }
        if (end == text.size()) {
            m_line.append(text);
            break;
        }
        std::string_view line = text.substr(0, end);
        if (!m_line.empty()) {
            line = m_line.append(line);
        }
        core::Result<void> ended = endLine(line);
        if (!ended) {
            return ended;
        }
        m_line.clear();
        m_skipsLineFeed = text[end] == '\r';
        text.remove_prefix(end + 1);
    }
    return {};
}

core::Result<void> ServerSentEvents::endLine(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (std::exchange(m_isFirstLine, false) && line.starts_with(kByteOrderMark)) {
        line.remove_prefix(kByteOrderMark.size());
    }
    if (line.empty()) {
        return dispatch(StreamState::GoesOn);
    }
    const std::size_t colon = line.find(':');
    if (colon == 0) {
        return {}; // a comment
    }
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' ')) {
        value.remove_prefix(1);
    }
    return field(line.substr(0, colon), value);
}

core::Result<void> ServerSentEvents::field(std::string_view name, std::string_view value)
{
    if (name == "data") {
        // Repaired line by line: a line end never belongs to a character. Each byte may become the three of U+FFFD.
        const std::string text = validUtf8(value);
        if (m_data.size() + text.size() > m_limits.maxEventBytes) {
            return core::fail(eventTooLarge(m_limits.maxEventBytes));
        }
        m_data.append(text).push_back('\n');
    } else if (name == "event") {
        m_type = validUtf8(value);
    } else if (name == "id") {
        if (value.find('\0') == std::string_view::npos) {
            m_id = validUtf8(value);
        }
    } else if (name == "retry") {
        if (const std::optional<std::chrono::milliseconds> delay = delayOf(value)) {
            m_retryDelay = delay;
        }
    }
    return {};
}

core::Result<void> ServerSentEvents::dispatch(StreamState state)
{
    std::string type = std::exchange(m_type, {});
    std::string data = std::exchange(m_data, {});
    if (data.empty()) {
        return {};
    }
    data.pop_back(); // the line feed that each line adds
    return m_receiver.received({.type = type.empty() ? std::string("message") : std::move(type),
                                .data = std::move(data),
                                .id = m_id,
                                .isWhole = state == StreamState::GoesOn});
}

} // namespace melodeck::wire
