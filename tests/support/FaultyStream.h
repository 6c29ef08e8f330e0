#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <span>

struct ssl_ctx_st;
struct ssl_st;

namespace melodeck::support {

/// The bytes of one accepted socket, in the clear or inside TLS. One thread, but for shutDown().
class FaultyStream final
{
public:
    FaultyStream(int socket, ssl_ctx_st* tls);
    ~FaultyStream();
    FaultyStream(const FaultyStream&) = delete;
    FaultyStream& operator=(const FaultyStream&) = delete;

    /// Agrees on TLS, once; true at once in the clear.
    [[nodiscard]] bool shakeHands();
    /// Waits for some bytes; 0 or less at the end.
    [[nodiscard]] qsizetype read(std::span<char> buffer);
    /// All of it; false when the client is gone.
    [[nodiscard]] bool write(const QByteArray& bytes);
    /// Says that no more comes; can still be read.
    void endWriting();
    /// As after a crash.
    void reset();
    /// Passes all bytes on to a port of this computer and back, until either side closes. In the clear only.
    void relayTo(quint16 port);
    /// Ends whatever waits on another thread.
    void shutDown();

private:
    struct SslDeleter
    {
        void operator()(ssl_st* ssl) const;
    };

    const int m_socket;
    std::unique_ptr<ssl_st, SslDeleter> m_ssl;
    bool m_isAgreed = false;
};

} // namespace melodeck::support
