#pragma once

#include "net/HttpRequest.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace melodeck::net {

/// Certificates that are trusted in place of those of the system; empty for those.
struct TrustedCertificates
{
    /// PEM file with one or more.
    QByteArray file;
    /// Folder as c_rehash makes it.
    QByteArray folder;
};

/// Time limits of a request that has none of its own.
struct TimeLimits
{
    std::chrono::milliseconds connect{10'000};
    /// Nothing sent or received for so long while a body moves; not while the model thinks.
    std::chrono::milliseconds stall{60'000};
    /// From start to last byte. The platform's own limit for one request.
    std::chrono::milliseconds total{1'200'000};

    /// These, but for those that the request names.
    [[nodiscard]] TimeLimits with(const OwnLimits& own) const;
};

/// Requests that can be on their way to one host at once.
inline constexpr int kMostPerHost = 256;

/// How a client reaches the network. What is no setting: TLS 1.2 at least, always verified, never left for plain HTTP;
/// this computer is never reached through a proxy.
struct NetworkSettings
{
    /// Connections at once to one host, and to all. A transfer beyond waits for one, and its total limit runs.
    int maxConnectionsPerHost = kMostPerHost;
    int maxConnections = 2 * kMostPerHost;
    TimeLimits limits;

    /// Proxies by the scheme of the request: "http://host:port", "https://…", "socks5h://…", with user and password if
    /// need be; empty for none.
    QByteArray httpProxy;
    QByteArray httpsProxy;
    /// Hosts that are reached without: names, domains and networks, separated by commas; "*" for all.
    QByteArray noProxy;

    TrustedCertificates certificates;

    /// Defaults, and what the environment names as it does for curl: http_proxy (lower case only: a web server may make
    /// HTTP_PROXY out of a header), https_proxy, all_proxy, no_proxy; CURL_CA_BUNDLE or SSL_CERT_FILE, SSL_CERT_DIR.
    [[nodiscard]] static NetworkSettings fromEnvironment();

    /// One proxy for all but this computer, in place of those of the environment; empty for none.
    void useProxy(const QByteArray& address);

    /// The proxy for an address; empty for none, as for any address of this computer. The exceptions are up to curl.
    [[nodiscard]] QByteArray proxyFor(const QUrl& url) const;
};

} // namespace melodeck::net
