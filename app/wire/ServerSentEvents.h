#pragma once

#include "core/ByteStream.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace melodeck::wire {

/// One event of a stream; all text is valid UTF-8.
struct ServerSentEvent
{
    /// "message" where the server names none.
    std::string type;
    /// The data lines, joined by line feeds.
    std::string data;
    /// The last id that the server gave, with this event or before it; empty without one.
    std::string id;
    /// False for the last event of a stream that ended without the empty line behind it.
    bool isWhole = true;
};

class ServerSentEventReceiver
{
public:
    ServerSentEventReceiver() = default;
    virtual ~ServerSentEventReceiver() = default;
    ServerSentEventReceiver(const ServerSentEventReceiver&) = delete;
    ServerSentEventReceiver& operator=(const ServerSentEventReceiver&) = delete;

    /// An error ends the reading and is handed on.
    [[nodiscard]] virtual core::Result<void> received(ServerSentEvent event) = 0;
};

struct ServerSentEventLimits
{
    /// Of one line, comments included.
    std::size_t maxLineBytes = 16UL * 1024 * 1024;
    /// Of all data of one event.
    std::size_t maxEventBytes = 64UL * 1024 * 1024;
};

/// Reads text/event-stream as it arrives, in chunks of any size down to one byte (WHATWG HTML §9.2.6, Interpreting an
/// event stream). Lines end in CR, LF or both; comments and unknown fields are skipped; an event without data is none;
/// invalid UTF-8 becomes U+FFFD. One thing differs from the standard: an event that the end of the stream cuts is
/// handed out too, marked as not whole, because its run was paid for. One thread at a time.
class ServerSentEvents final : public core::ByteSink
{
public:
    explicit ServerSentEvents(ServerSentEventReceiver& receiver, ServerSentEventLimits limits = {});

    /// Errors: TooLarge (over a limit), those of the receiver. After an error every further call fails.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    /// Hands out what is left. Errors as write().
    [[nodiscard]] core::Result<void> finish() override;

    /// How long the server asks to wait before connecting again, if it does.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay() const { return m_retryDelay; }

private:
    enum class StreamState : std::uint8_t { GoesOn, Ended };

    [[nodiscard]] core::Result<void> read(std::string_view text);
    [[nodiscard]] core::Result<void> endLine(std::string_view line);
    [[nodiscard]] core::Result<void> field(std::string_view name, std::string_view value);
    [[nodiscard]] core::Result<void> dispatch(StreamState state);
    [[nodiscard]] core::Result<void> kept(core::Result<void> outcome);

    ServerSentEventReceiver& m_receiver;
    ServerSentEventLimits m_limits;
    std::optional<core::Error> m_error;
    /// The start of a line that has not ended.
    std::string m_line;
    bool m_isFirstLine = true;
    /// The last line ended in CR: a LF that follows belongs to it.
    bool m_skipsLineFeed = false;

    std::string m_type;
    std::string m_data;
    std::string m_id;
    std::optional<std::chrono::milliseconds> m_retryDelay;
};

} // namespace melodeck::wire
