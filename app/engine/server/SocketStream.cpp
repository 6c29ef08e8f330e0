#include "engine/server/SocketStream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace melodeck::engine {

namespace {

/// How often a waiting call looks whether the server stops.
constexpr std::chrono::milliseconds kStopCheck{100};
/// For a refused caller to notice its answer.
constexpr std::chrono::milliseconds kReadOffTime{2'000};

bool hasEvent(socket_t socket, short events, std::chrono::milliseconds time)
{
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, static_cast<int>(time.count())) > 0;
}

using AddressCall = int (*)(int, sockaddr*, socklen_t*);

void readAddress(AddressCall call, socket_t socket, std::string& ip, int& port)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    std::array<char, INET_ADDRSTRLEN> text{};
    if (call(socket, reinterpret_cast<sockaddr*>(&address), &length) == 0 && address.sin_family == AF_INET &&
        ::inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size()) != nullptr) {
        ip = text.data();
        port = ntohs(address.sin_port);
    }
}

} // namespace

SocketStream::SocketStream(socket_t socket, const StreamLimits& limits, std::stop_token stop)
    : m_socket(socket)
    , m_limits(limits)
    , m_stop(std::move(stop))
    , m_deadline(Clock::now() + limits.requestTimeout)
{
    // Without it a small answer waits for the caller's delayed acknowledgement: 38 instead of 7,800 a second.
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

SocketStream::~SocketStream()
{
    ::shutdown(m_socket, SHUT_WR);
    if (m_inputMayRemain) {
        readOff();
    }
    ::close(m_socket);
}

void SocketStream::headIsIn()
{
    m_inHead = false;
}

void SocketStream::requestIsIn()
{
    m_inHead = false;
    m_inputMayRemain = false;
}

bool SocketStream::isCallerGone() const
{
    pollfd entry{m_socket, POLLRDHUP, 0};
    return ::poll(&entry, 1, 0) > 0 && (entry.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL)) != 0;
}

bool SocketStream::is_readable() const
{
    return m_begin < m_end || hasEvent(m_socket, POLLIN, std::chrono::milliseconds(0));
}

bool SocketStream::is_writable() const
{
    return !isCallerGone() && hasEvent(m_socket, POLLOUT, std::chrono::milliseconds(0));
}

ssize_t SocketStream::read(char* bytes, std::size_t size)
{
    if (m_begin == m_end) {
        if (size >= m_buffer.size()) {
            return receive(bytes, size);
        }
        const ssize_t got = receive(m_buffer.data(), m_buffer.size());
        if (got <= 0) {
            return got;
        }
        m_begin = 0;
        m_end = static_cast<std::size_t>(got);
    }
    const std::size_t count = std::min(size, m_end - m_begin);
    m_headBytes += m_inHead ? static_cast<std::int64_t>(count) : 0;
    if (m_headBytes > m_limits.maxHeadBytes) {
        m_ending = Ending::TooLong;
        return -1;
    }
    std::memcpy(bytes, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t SocketStream::receive(char* bytes, std::size_t size)
{
    const auto deadline = std::min(m_deadline, Clock::now() + m_limits.readTimeout);
    for (;;) {
        if (!waitUntil(POLLIN, deadline)) {
            m_ending = m_stop.stop_requested() ? Ending::Stopping : Ending::TimedOut;
            return -1;
        }
        const ssize_t got = ::recv(m_socket, bytes, size, MSG_DONTWAIT);
        if (got > 0) {
            m_bytes += got;
            if (m_bytes > m_limits.maxBytes) {
                m_ending = Ending::TooLong;
                return -1;
            }
            return got;
        }
        if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_ending = Ending::Closed;
            return got;
        }
    }
}

ssize_t SocketStream::write(const char* bytes, std::size_t size)
{
    for (std::size_t sent = 0; sent < size;) {
        if (!waitUntil(POLLOUT, Clock::now() + m_limits.writeTimeout)) {
            return -1;
        }
        const ssize_t count = ::send(m_socket, bytes + sent, size - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count > 0) {
            sent += static_cast<std::size_t>(count);
        } else if (errno != EAGAIN && errno != EINTR) {
            return -1;
        }
    }
    return static_cast<ssize_t>(size);
}

void SocketStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    readAddress(&::getpeername, m_socket, ip, port);
}

void SocketStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    readAddress(&::getsockname, m_socket, ip, port);
}

bool SocketStream::waitUntil(short event, Clock::time_point deadline) const
{
    for (;;) {
        // Looked at first: an answer that can be sent at once is still sent by a server that stops.
        if (hasEvent(m_socket, event, std::chrono::milliseconds(0))) {
            return true;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0 || m_stop.stop_requested()) {
            return false;
        }
        static_cast<void>(hasEvent(m_socket, event, std::min(left, kStopCheck)));
    }
}

void SocketStream::readOff()
{
    const auto deadline = Clock::now() + kReadOffTime;
    while (waitUntil(POLLIN, deadline)) {
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR) || Clock::now() > deadline ||
            m_stop.stop_requested()) {
            return;
        }
    }
}

} // namespace melodeck::engine
