#include "bench/server/Stream.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace melodeck::bench {

Stream::Stream(int descriptor, SSL_CTX* context)
    : m_descriptor(descriptor)
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (context != nullptr) {
        m_tls.reset(SSL_new(context));
        SSL_set_fd(m_tls.get(), m_descriptor);
        SSL_set_accept_state(m_tls.get());
    }
}

Stream::~Stream()
{
    ::close(m_descriptor);
}

std::size_t Stream::read(std::span<char> buffer)
{
    if (m_tls) {
        std::size_t count = 0;
        return SSL_read_ex(m_tls.get(), buffer.data(), buffer.size(), &count) == 1 ? count : 0;
    }
    ssize_t count = 0;
    do {
        count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    } while (count < 0 && errno == EINTR);
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool Stream::drop(std::int64_t bytes)
{
    std::array<char, 64UL * 1024> buffer{};
    while (bytes > 0) {
        if (m_tls) {
            const std::size_t wanted =
                std::min(buffer.size(), static_cast<std::size_t>(std::min<std::int64_t>(bytes, 1LL << 30)));
            const std::size_t got = read(std::span(buffer).first(wanted));
            if (got == 0) {
                return false;
            }
            bytes -= static_cast<std::int64_t>(got);
            continue;
        }
        // With MSG_TRUNC nothing is copied (tcp(7)); the buffer is not touched.
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(bytes, 1LL << 30));
        const ssize_t got = ::recv(m_descriptor, nullptr, wanted, MSG_TRUNC);
        if (got <= 0) {
            return false;
        }
        bytes -= got;
    }
    return true;
}

bool Stream::write(std::string_view text)
{
    while (!text.empty()) {
        std::size_t count = 0;
        if (m_tls) {
            if (SSL_write_ex(m_tls.get(), text.data(), text.size(), &count) != 1) {
                return false;
            }
        } else {
            const ssize_t sent = ::send(m_descriptor, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            count = static_cast<std::size_t>(sent);
        }
        text.remove_prefix(count);
    }
    return true;
}

void Stream::waitForClose()
{
    std::array<char, 4096> buffer{};
    while (read(buffer) > 0) {
    }
}

} // namespace melodeck::bench
