#include "support/FaultyStream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace melodeck::support {

namespace {

bool sendAll(int socket, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

/// False at the end of either.
bool pass(int from, int to)
{
    std::array<char, 65536> bytes{};
    const ssize_t count = ::recv(from, bytes.data(), bytes.size(), 0);
    return count > 0 && sendAll(to, std::span<const char>(bytes).first(static_cast<std::size_t>(count)));
}

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

void FaultyStream::SslDeleter::operator()(ssl_st* ssl) const
{
    SSL_free(ssl);
}

FaultyStream::FaultyStream(int socket, ssl_ctx_st* tls)
    : m_socket(socket)
    , m_ssl(tls != nullptr ? SSL_new(tls) : nullptr)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (m_ssl) {
        SSL_set_fd(m_ssl.get(), socket);
    }
}

FaultyStream::~FaultyStream()
{
    m_ssl.reset();
    ::close(m_socket);
}

bool FaultyStream::shakeHands()
{
    m_isAgreed = m_isAgreed || !m_ssl || SSL_accept(m_ssl.get()) == 1;
    return m_isAgreed;
}

qsizetype FaultyStream::read(std::span<char> buffer)
{
    if (m_ssl) {
        return SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
    }
    return ::recv(m_socket, buffer.data(), buffer.size(), 0);
}

bool FaultyStream::write(const QByteArray& bytes)
{
    if (m_ssl) {
        return bytes.isEmpty() || SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())) > 0;
    }
    return sendAll(m_socket, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void FaultyStream::endWriting()
{
    if (m_ssl) {
        SSL_shutdown(m_ssl.get());
    }
    ::shutdown(m_socket, SHUT_WR);
}

void FaultyStream::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    // Disconnecting a socket with that option sends the reset; its number stays ours until the destructor.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    ::connect(m_socket, &nobody, sizeof nobody);
}

void FaultyStream::relayTo(quint16 port)
{
    const int other = connectTo(port);
    if (other < 0) {
        return;
    }
    std::array<pollfd, 2> ends{pollfd{.fd = m_socket, .events = POLLIN, .revents = 0},
                               pollfd{.fd = other, .events = POLLIN, .revents = 0}};
    bool isOpen = true;
    while (isOpen && ::poll(ends.data(), ends.size(), -1) > 0) {
        isOpen = (ends[0].revents == 0 || pass(m_socket, other)) && (ends[1].revents == 0 || pass(other, m_socket));
    }
    ::close(other);
}

void FaultyStream::shutDown()
{
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace melodeck::support
