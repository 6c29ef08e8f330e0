#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace melodeck::bench {

struct TlsContextDeleter
{
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using TlsContext = std::unique_ptr<SSL_CTX, TlsContextDeleter>;

/// A key and a certificate for 127.0.0.1, made now and good for a day; the certificate is written to path, for clients
/// to trust. Nothing when one of it failed.
[[nodiscard]] TlsContext makeTlsContext(const std::string& path);

} // namespace melodeck::bench
