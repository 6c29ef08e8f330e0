#pragma once

#include <openssl/ssl.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace melodeck::bench {

/// A connected socket, in the clear or under TLS. One thread.
class Stream final
{
public:
    /// Owns the descriptor. With a context the handshake is made with the first read.
    Stream(int descriptor, SSL_CTX* context);
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    /// Waits for bytes; 0 when the other side has closed.
    [[nodiscard]] std::size_t read(std::span<char> buffer);
    /// Takes so many bytes and drops them, as fast as the system can. False when the other side has closed before.
    [[nodiscard]] bool drop(std::int64_t bytes);
    /// False when the other side has closed.
    [[nodiscard]] bool write(std::string_view text);
    /// Waits until the other side closes, whatever it sends before.
    void waitForClose();

private:
    struct TlsDeleter
    {
        void operator()(SSL* tls) const { SSL_free(tls); }
    };

    int m_descriptor;
    std::unique_ptr<SSL, TlsDeleter> m_tls;
};

} // namespace melodeck::bench
