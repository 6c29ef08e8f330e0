#pragma once

#include <httplib.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stop_token>

namespace melodeck::engine {

/// How long a caller may take.
struct StreamLimits
{
    /// Without a byte of a request arriving.
    std::chrono::milliseconds readTimeout{5'000};
    /// From the connection to the last byte of its request: a caller that drips does not hold a thread for long.
    std::chrono::milliseconds requestTimeout{60'000};
    /// Without the caller taking a byte of the answer.
    std::chrono::milliseconds writeTimeout{30'000};
    /// Request line and headers together.
    std::int64_t maxHeadBytes = 64 * 1024;
    /// All of it as it comes: what frames a body in chunks has no limit of its own in cpp-httplib.
    std::int64_t maxBytes = 256LL * 1024 * 1024;
};

/// One connection, read and written with the limits above. cpp-httplib's own stream knows no time limit for a whole
/// request, no limit for an endless header line, and does not let a handler see that its caller has gone.
/// Owns the socket. One thread at a time.
class SocketStream final : public httplib::Stream
{
public:
    /// Why a read gave nothing.
    enum class Ending : std::uint8_t { None, Closed, TimedOut, TooLong, Stopping };

    SocketStream(socket_t socket, const StreamLimits& limits, std::stop_token stop);
    /// Ends the answer and closes. While some of the request may still be on its way it is read off for a moment, since
    /// closing over unread bytes would throw away the answer that the caller has not read yet.
    ~SocketStream() override;

    /// The headers are in: their limit no longer counts.
    void headIsIn();
    /// The whole request is in: the limits of reading no longer count, and nothing has to be read off at the end.
    void requestIsIn();

    [[nodiscard]] Ending ending() const { return m_ending; }
    /// True once the caller has closed its side, or the connection broke. Answers at once.
    [[nodiscard]] bool isCallerGone() const;

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char* bytes, std::size_t size) override;
    /// All or nothing: size, or −1.
    ssize_t write(const char* bytes, std::size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool waitUntil(short event, Clock::time_point deadline) const;
    [[nodiscard]] ssize_t receive(char* bytes, std::size_t size);
    void readOff();

    socket_t m_socket;
    StreamLimits m_limits;
    std::stop_token m_stop;
    Clock::time_point m_deadline;
    Ending m_ending = Ending::None;
    std::int64_t m_headBytes = 0;
    std::int64_t m_bytes = 0;
    bool m_inHead = true;
    bool m_inputMayRemain = true;
    std::array<char, 16 * 1024> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace melodeck::engine
