#pragma once

#include <QByteArray>
#include <QUrl>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace melodeck::support {

/// A door between a test and a script of the server: neither has to guess how long the other takes. Shared, since a
/// script may still be on its way out when the test function has returned.
class Gate final
{
public:
    void open();
    /// False when nobody opened it within half a minute: the test is broken then.
    [[nodiscard]] bool wait();

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
};

/// A request as it came in.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    /// Names in lower case.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    /// The first MiB of the body; bodyBytes and bodySha256 are of all that was read.
    QByteArray body;
    std::int64_t bodyBytes = 0;
    QByteArray bodySha256;
    /// Counts the connections of the server: two requests with one number came over one connection.
    int connection = 0;

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

/// One connection, in the hands of a script that does with it what it likes, byte by byte.
class FaultyConnection final
{
public:
    FaultyConnection(int socket, int number);
    ~FaultyConnection();
    FaultyConnection(const FaultyConnection&) = delete;
    FaultyConnection& operator=(const FaultyConnection&) = delete;

    [[nodiscard]] const SeenRequest& request() const { return m_request; }

    /// Reads what the client announced, or at most so many bytes of it. False when the client went away first.
    bool readBody();
    bool readBody(std::int64_t atMost);
    /// False when the client is gone.
    bool send(const QByteArray& bytes);
    /// Waits until the client closes its side; swallows what it still sends.
    void waitForClose();
    /// Ends the connection, properly or with a reset as after a crash.
    void close();
    void reset();

    // For the server.
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool isReusable() const { return m_isOpen && m_bodyLeft == 0; }
    void shutDown();

private:
    [[nodiscard]] bool fill();
    void takeBody(const char* bytes, qsizetype count);

    int m_socket;
    int m_number;
    bool m_isOpen = true;
    QByteArray m_buffer;
    SeenRequest m_request;
    std::int64_t m_bodyLeft = 0;
    struct Hash;
    std::unique_ptr<Hash> m_hash;
};

/// An HTTP server in the test's own process that misbehaves on purpose. Each connection has a thread; the destructor
/// cuts all and joins.
class FaultyServer final
{
public:
    using Script = std::function<void(FaultyConnection&)>;

    FaultyServer();
    ~FaultyServer();
    FaultyServer(const FaultyServer&) = delete;
    FaultyServer& operator=(const FaultyServer&) = delete;

    /// Before the first request to it.
    void route(const QByteArray& target, Script script);
    [[nodiscard]] QUrl url(const QByteArray& target) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Requests whose script has ended, in that order. Waits until there are so many (half a minute at most).
    [[nodiscard]] std::vector<SeenRequest> requests(std::size_t atLeast);

private:
    struct Client
    {
        std::unique_ptr<FaultyConnection> connection;
        std::thread thread;
    };

    void acceptAll();
    void serve(FaultyConnection& connection);

    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QByteArray, Script> m_scripts;
    std::vector<SeenRequest> m_requests;
    std::list<Client> m_clients;
    bool m_isStopping = false;
    std::thread m_acceptor;
};

/// What servers do wrong, and right. All but those that say otherwise read the body first.
namespace scripts {

/// Status line, Content-Length and the headers given ("Name: value\r\n…").
[[nodiscard]] QByteArray head(int status, std::int64_t contentLength, const QByteArray& headers = {});
[[nodiscard]] QByteArray answer(int status, const QByteArray& body, const QByteArray& headers = {});

/// The body comes back (its first MiB).
[[nodiscard]] FaultyServer::Script echo();
[[nodiscard]] FaultyServer::Script fixed(int status, const QByteArray& body, const QByteArray& headers = {});
/// Sends these bytes as they are, then closes: a cut answer, a wrong length, a bad chunk, no HTTP at all.
[[nodiscard]] FaultyServer::Script raw(const QByteArray& bytes);
[[nodiscard]] FaultyServer::Script chunked(const std::vector<QByteArray>& pieces);
/// Byte by byte, each in a packet of its own.
[[nodiscard]] FaultyServer::Script trickled(const QByteArray& bytes);
/// So many bytes of body in pieces of 64 KiB; the i-th byte is i modulo 251.
[[nodiscard]] FaultyServer::Script large(std::int64_t bytes);
/// These bytes and nothing after, the connection stays open.
[[nodiscard]] FaultyServer::Script stalledAfter(const QByteArray& bytes);
/// Reads so many bytes of the body, sends the answer and closes when the client does.
[[nodiscard]] FaultyServer::Script early(std::int64_t bodyBytes, const QByteArray& bytes);
/// Reads so many bytes of the body, then resets the connection.
[[nodiscard]] FaultyServer::Script resetAfter(std::int64_t bodyBytes);

} // namespace scripts

} // namespace melodeck::support
