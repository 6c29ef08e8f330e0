#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace melodeck::tests {

/// An answer as it came over the wire.
struct RawAnswer
{
    /// 0 when nothing that looks like HTTP came.
    int status = 0;
    /// Status line and headers.
    QByteArray head;
    /// Taken out of its chunks.
    QByteArray body;
    /// False for chunks without the last one.
    bool isWhole = true;

    /// Value of a header, without case; empty when it is missing.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    /// The text of {"error": …}; empty when the body is not that.
    [[nodiscard]] QString error() const;
};

/// A plain TCP connection to 127.0.0.1 that can do what HTTP libraries will not: send half a request, garbage, go away.
class RawConnection final
{
public:
    explicit RawConnection(int port);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    /// False once the other side does not take it any more.
    bool send(const QByteArray& bytes) const;
    /// Everything until the other side closes, for at most that long.
    [[nodiscard]] QByteArray readAll(std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    [[nodiscard]] RawAnswer readAnswer(std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    /// What comes until there are so many bytes of it, or the other side closes, for at most ten seconds.
    [[nodiscard]] QByteArray readUntil(qsizetype size) const;
    /// Says that no more is sent, but goes on reading.
    void endSending() const;
    void close();

private:
    [[nodiscard]] QByteArray read(qsizetype size, std::chrono::milliseconds patience) const;

    int m_socket = -1;
};

/// One request with a right Host header, its body's length, and what else is given ("X: y\r\n" lines).
[[nodiscard]] QByteArray httpRequest(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                                     const QByteArray& headers = {});

/// Sends that request on a connection of its own and waits for the answer.
[[nodiscard]] RawAnswer ask(int port, const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                            const QByteArray& headers = {});

} // namespace melodeck::tests
