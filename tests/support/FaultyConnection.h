#pragma once

#include "support/FaultyStream.h"

#include <QByteArray>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
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
    /// Takes the socket; speaks TLS when a context is given.
    FaultyConnection(int socket, int number, ssl_ctx_st* tls);
    ~FaultyConnection();
    FaultyConnection(const FaultyConnection&) = delete;
    FaultyConnection& operator=(const FaultyConnection&) = delete;

    [[nodiscard]] const SeenRequest& request() const { return m_request; }

    /// Reads what the client announced, or at most so many bytes of it. False when the client went away first.
    bool readBody();
    bool readBody(std::int64_t atMost);
    /// False when the client is gone.
    bool send(const QByteArray& bytes);
    /// Passes all bytes on to a port of this computer and back, until either side closes.
    void relayTo(quint16 port);
    /// Waits until the client closes its side; swallows what it still sends.
    void waitForClose();
    /// Ends the connection, properly or with a reset as after a crash.
    void close();
    void reset();

    // For the server.
    [[nodiscard]] bool shakeHands();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool isReusable() const { return m_isOpen && m_bodyLeft == 0; }
    void shutDown();

private:
    [[nodiscard]] bool fill();
    void takeBody(const char* bytes, qsizetype count);

    FaultyStream m_stream;
    int m_number;
    bool m_isOpen = true;
    QByteArray m_buffer;
    SeenRequest m_request;
    std::int64_t m_bodyLeft = 0;
    struct Hash;
    std::unique_ptr<Hash> m_hash;
};

} // namespace melodeck::support
