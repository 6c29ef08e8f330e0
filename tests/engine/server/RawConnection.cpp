#include "engine/server/RawConnection.h"

#include "core/Json.h"

#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <limits>

namespace melodeck::tests {

namespace {

/// The bytes in chunks; whole only where the last chunk, of no bytes, is there.
QByteArray unchunked(const QByteArray& chunks, bool& isWhole)
{
    QByteArray body;
    for (qsizetype at = 0; !isWhole;) {
        const qsizetype line = chunks.indexOf("\r\n", at);
        if (line < 0) {
            break;
        }
        const qsizetype size = chunks.mid(at, line - at).toLongLong(nullptr, 16);
        body += chunks.mid(line + 2, size);
        at = line + 2 + size + 2;
        isWhole = size == 0;
    }
    return body;
}

RawAnswer parsed(const QByteArray& bytes)
{
    RawAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || end < 0) {
        return answer;
    }
    answer.head = bytes.left(end);
    answer.status = bytes.mid(9, 3).toInt();
    answer.body = bytes.mid(end + 4);
    if (answer.header("Transfer-Encoding") == "chunked") {
        answer.isWhole = false;
        answer.body = unchunked(answer.body, answer.isWhole);
    }
    // "100 Continue" comes before the answer proper.
    return answer.status == 100 ? parsed(answer.body) : answer;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

QString RawAnswer::error() const
{
    const auto json = core::parseJson(body);
    return json ? core::stringMember(*json, "error") : QString();
}

RawConnection::RawConnection(int port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close();
    }
}

RawConnection::~RawConnection()
{
    close();
}

bool RawConnection::send(const QByteArray& bytes) const
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

QByteArray RawConnection::readAll(std::chrono::milliseconds patience) const
{
    return read(std::numeric_limits<qsizetype>::max(), patience);
}

QByteArray RawConnection::readUntil(qsizetype size) const
{
    return read(size, std::chrono::seconds(10));
}

QByteArray RawConnection::read(qsizetype size, std::chrono::milliseconds patience) const
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    QByteArray bytes;
    std::array<char, 65'536> buffer{};
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        pollfd entry{m_socket, POLLIN, 0};
        if (left <= 0 || bytes.size() >= size || ::poll(&entry, 1, static_cast<int>(left)) <= 0) {
            return bytes;
        }
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            return bytes;
        }
        bytes.append(buffer.data(), count);
    }
}

RawAnswer RawConnection::readAnswer(std::chrono::milliseconds patience) const
{
    return parsed(readAll(patience));
}

void RawConnection::endSending() const
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawConnection::close()
{
    if (m_socket >= 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

QByteArray httpRequest(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                       const QByteArray& headers)
{
    return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
           (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" +
           body;
}

RawAnswer ask(int port, const QByteArray& method, const QByteArray& path, const QByteArray& body,
              const QByteArray& headers)
{
    const RawConnection connection(port);
    connection.send(httpRequest(method, path, body, headers));
    return connection.readAnswer();
}

} // namespace melodeck::tests
