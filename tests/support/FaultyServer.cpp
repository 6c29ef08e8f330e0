#include "support/FaultyServer.h"

#include <QCryptographicHash>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace melodeck::support {

namespace {

constexpr std::chrono::seconds kPatience{30};
constexpr qsizetype kKeptBody = 1024 * 1024;

} // namespace

void Gate::open()
{
    // Told under the lock: whoever waits may take the gate down as soon as it is through.
    const std::scoped_lock lock(m_mutex);
    m_isOpen = true;
    m_opened.notify_all();
}

bool Gate::wait()
{
    std::unique_lock lock(m_mutex);
    return m_opened.wait_for(lock, kPatience, [this] { return m_isOpen; });
}

QByteArray SeenRequest::header(const QByteArray& lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&lowerCaseName](const auto& header) { return header.first == lowerCaseName; });
    return found != headers.end() ? found->second : QByteArray();
}

struct FaultyConnection::Hash
{
    QCryptographicHash sha256{QCryptographicHash::Sha256};
};

FaultyConnection::FaultyConnection(int socket, int number)
    : m_socket(socket)
    , m_number(number)
    , m_hash(std::make_unique<Hash>())
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

FaultyConnection::~FaultyConnection()
{
    ::close(m_socket);
}

bool FaultyConnection::fill()
{
    std::array<char, 65536> bytes{};
    const ssize_t count = m_isOpen ? ::recv(m_socket, bytes.data(), bytes.size(), 0) : 0;
    if (count <= 0) {
        m_isOpen = false;
        return false;
    }
    m_buffer.append(bytes.data(), static_cast<qsizetype>(count));
    return true;
}

bool FaultyConnection::readHead()
{
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill()) {
            return false;
        }
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_request = {};
    m_request.connection = m_number;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    m_request.method = first.value(0);
    m_request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_bodyLeft = m_request.header("content-length").toLongLong();
    m_hash->sha256.reset();
    return true;
}

void FaultyConnection::takeBody(const char* bytes, qsizetype count)
{
    m_hash->sha256.addData(QByteArrayView(bytes, count));
    m_request.body.append(bytes, std::min(count, kKeptBody - m_request.body.size()));
    m_request.bodyBytes += count;
    m_bodyLeft -= count;
    m_request.bodySha256 = m_bodyLeft == 0 ? m_hash->sha256.result().toHex() : QByteArray();
}

bool FaultyConnection::readBody()
{
    return readBody(std::numeric_limits<std::int64_t>::max());
}

bool FaultyConnection::readBody(std::int64_t atMost)
{
    while (m_bodyLeft > 0 && atMost > 0) {
        if (m_buffer.isEmpty() && !fill()) {
            return false;
        }
        const auto count =
            static_cast<qsizetype>(std::min({static_cast<std::int64_t>(m_buffer.size()), m_bodyLeft, atMost}));
        takeBody(m_buffer.constData(), count);
        m_buffer.remove(0, count);
        atMost -= count;
    }
    return true;
}

bool FaultyConnection::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (m_isOpen && sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0) {
            m_isOpen = false;
            return false;
        }
        sent += static_cast<qsizetype>(count);
    }
    return m_isOpen;
}

void FaultyConnection::waitForClose()
{
    while (fill()) {
        m_buffer.clear();
    }
}

void FaultyConnection::close()
{
    m_isOpen = false;
    ::shutdown(m_socket, SHUT_WR);
    // With bytes unread the kernel would send a reset, which may overtake what was written.
    std::array<char, 4096> bytes{};
    while (m_bodyLeft > 0 && ::recv(m_socket, bytes.data(), bytes.size(), 0) > 0) {
    }
}

void FaultyConnection::reset()
{
    m_isOpen = false;
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    // Disconnecting a socket with that option sends the reset; its number stays ours until the destructor.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    ::connect(m_socket, &nobody, sizeof nobody);
}

void FaultyConnection::shutDown()
{
    ::shutdown(m_socket, SHUT_RDWR);
}

FaultyServer::FaultyServer()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    socklen_t length = sizeof address;
    if (::bind(m_listener, any, length) != 0 || ::listen(m_listener, 128) != 0 ||
        ::getsockname(m_listener, any, &length) != 0) {
        qFatal("The test server cannot listen on 127.0.0.1.");
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

FaultyServer::~FaultyServer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    ::shutdown(m_listener, SHUT_RDWR); // Wakes accept().
    m_acceptor.join();
    ::close(m_listener);
    for (const Client& client : m_clients) {
        client.connection->shutDown();
    }
    for (Client& client : m_clients) {
        client.thread.join();
    }
}

void FaultyServer::route(const QByteArray& target, Script script)
{
    const std::scoped_lock lock(m_mutex);
    m_scripts[target] = std::move(script);
}

QUrl FaultyServer::url(const QByteArray& target) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QString::fromLatin1(target)));
}

std::vector<SeenRequest> FaultyServer::requests(std::size_t atLeast)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kPatience, [this, atLeast] { return m_requests.size() >= atLeast; });
    return m_requests;
}

void FaultyServer::acceptAll()
{
    for (int number = 0;; ++number) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::scoped_lock lock(m_mutex);
        if (socket < 0 || m_isStopping) {
            if (socket >= 0) {
                ::close(socket);
            }
            return;
        }
        Client& client = m_clients.emplace_back();
        client.connection = std::make_unique<FaultyConnection>(socket, number);
        client.thread = std::thread([this, connection = client.connection.get()] { serve(*connection); });
    }
}

void FaultyServer::serve(FaultyConnection& connection)
{
    while (connection.readHead()) {
        Script script;
        {
            const std::scoped_lock lock(m_mutex);
            const auto found = m_scripts.find(connection.request().target);
            script = found != m_scripts.end() ? found->second : scripts::fixed(404, R"({"detail":"Not Found"})");
        }
        script(connection);
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(connection.request());
        }
        m_changed.notify_all();
        if (!connection.isReusable()) {
            break;
        }
    }
    connection.shutDown();
}

namespace scripts {

QByteArray head(int status, std::int64_t contentLength, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(static_cast<qint64>(contentLength)) + "\r\n" + headers + "\r\n";
}

QByteArray answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return head(status, body.size(), headers) + body;
}

FaultyServer::Script echo()
{
    return [](FaultyConnection& connection) {
        if (connection.readBody()) {
            connection.send(answer(200, connection.request().body));
        }
    };
}

FaultyServer::Script fixed(int status, const QByteArray& body, const QByteArray& headers)
{
    return [bytes = answer(status, body, headers)](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
    };
}

FaultyServer::Script raw(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
        connection.close();
    };
}

FaultyServer::Script chunked(const std::vector<QByteArray>& pieces)
{
    return [pieces](FaultyConnection& connection) {
        connection.readBody();
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (const QByteArray& piece : pieces) {
            connection.send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        }
        connection.send("0\r\n\r\n");
    };
}

FaultyServer::Script trickled(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        for (const char byte : bytes) {
            connection.send(QByteArray(1, byte));
        }
    };
}

FaultyServer::Script large(std::int64_t bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        // A whole number of periods, so that every piece is the same.
        QByteArray piece(251 * 256, Qt::Uninitialized);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            piece[i] = static_cast<char>(i % 251);
        }
        connection.send(head(200, bytes));
        for (std::int64_t left = bytes; left > 0; left -= piece.size()) {
            if (!connection.send(piece.left(static_cast<qsizetype>(std::min<std::int64_t>(left, piece.size()))))) {
                return;
            }
        }
    };
}

FaultyServer::Script stalledAfter(const QByteArray& bytes)
{
    return [bytes](FaultyConnection& connection) {
        connection.readBody();
        connection.send(bytes);
        connection.waitForClose();
    };
}

FaultyServer::Script early(std::int64_t bodyBytes, const QByteArray& bytes)
{
    return [bodyBytes, bytes](FaultyConnection& connection) {
        connection.readBody(bodyBytes);
        connection.send(bytes);
        connection.close();
    };
}

FaultyServer::Script resetAfter(std::int64_t bodyBytes)
{
    return [bodyBytes](FaultyConnection& connection) {
        connection.readBody(bodyBytes);
        connection.reset();
    };
}

} // namespace scripts

} // namespace melodeck::support
