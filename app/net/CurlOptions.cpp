#include "net/CurlOptions.h"

#include "core/Version.h"

#include <cstdint>

namespace melodeck::net {

namespace {

/// From here on a body is worth larger buffers.
constexpr std::int64_t kBigBody = 8LL * 1024 * 1024;
constexpr long kBigBuffer = 256L * 1024;
constexpr long kAnswerBuffer = 64L * 1024;
/// Servers of the platform keep idle connections for 60 s at least: one that is older may be closed under our feet.
constexpr long kMaxIdleSeconds = 30;

const QByteArray& userAgent()
{
    static const QByteArray words = QByteArray("Melodeck/") + core::kVersion + " (libcurl/" +
                                    curl_version_info(CURLVERSION_NOW)->version + "; Linux)";
    return words;
}

bool isDecoded(const QByteArray& encoding)
{
    static const int features = curl_version_info(CURLVERSION_NOW)->features;
    if (encoding == "identity" || encoding == "none") {
        return true;
    }
    if (encoding == "deflate" || encoding == "gzip" || encoding == "x-gzip") {
        return (features & CURL_VERSION_LIBZ) != 0;
    }
    return (encoding == "br" && (features & CURL_VERSION_BROTLI) != 0) ||
           (encoding == "zstd" && (features & CURL_VERSION_ZSTD) != 0);
}

void setGeneral(CURL* easy, const HttpRequest& request)
{
    curl_easy_setopt(easy, CURLOPT_URL, request.url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, request.url.scheme() == QLatin1String("https") ? "https" : "http");
    // HTTP/2 would hold back megabytes for a transfer that pauses, and gains nothing where bodies are large.
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(easy, CURLOPT_USERAGENT, userAgent().constData());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    // All that curl can undo, should a server compress unasked: the header that would ask is left out.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, kMaxIdleSeconds);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, kAnswerBuffer);
    // A model may think for 20 minutes: without these a router on the way forgets the connection.
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 60L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 30L);
    // Removing a transfer must not wait for a name server.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
}

void setLimits(CURL* easy, const TimeLimits& limits)
{
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
}

void setProxy(CURL* easy, const HttpRequest& request, const NetworkSettings& settings)
{
    // Both even when empty: else curl asks the environment itself.
    curl_easy_setopt(easy, CURLOPT_PROXY, settings.proxyFor(request.url).constData());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, settings.noProxy.constData());
    // The headers, with the key in them, are for the server; a proxy that only makes the tunnel gets none of them.
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, long{CURLHEADER_SEPARATE});
}

/// Where curl was built to look: its file, or its folder where it has none.
TrustedCertificates systemCertificates()
{
    const curl_version_info_data* const curl = curl_version_info(CURLVERSION_NOW);
    if (curl->cainfo != nullptr) {
        return {.file = QByteArray(curl->cainfo), .folder = {}};
    }
    return {.file = {}, .folder = QByteArray(curl->capath)};
}

void setTrust(CURL* easy, const TrustedCertificates& certificates)
{
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    // A proxy that is reached by TLS is no less a stranger.
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    // Both are always said: of the one that is not, curl would trust what the system has, too. And with a folder it
    // keeps nothing: each connection would read all of the system's file once more, on the network thread.
    const TrustedCertificates trusted =
        certificates.file.isEmpty() && certificates.folder.isEmpty() ? systemCertificates() : certificates;
    const char* const file = trusted.file.isEmpty() ? nullptr : trusted.file.constData();
    const char* const folder = trusted.folder.isEmpty() ? nullptr : trusted.folder.constData();
    curl_easy_setopt(easy, CURLOPT_CAINFO, file);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, file);
    curl_easy_setopt(easy, CURLOPT_CAPATH, folder);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, folder);
}

void setBody(CURL* easy, const HttpRequest& request)
{
    switch (request.method) {
    case Method::Get:
        curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
        return;
    case Method::Delete:
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "DELETE");
        break;
    case Method::Post:
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        break;
    }
    if (request.bodyBytes == 0) {
        if (request.method == Method::Post) {
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "");
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, 0L);
        }
        // curl sends again by itself when a connection that it used before turns out dead; with a body it cannot.
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        return;
    }
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.bodyBytes));
    if (request.bodyBytes > kBigBody) {
        curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, kBigBuffer);
    }
}

} // namespace

void setOptions(CURL* easy, const HttpRequest& request, const NetworkSettings& settings)
{
    setGeneral(easy, request);
    setLimits(easy, settings.limits.with(request.limits));
    setProxy(easy, request, settings);
    setTrust(easy, settings.certificates);
    setBody(easy, request);
}

bool canDecode(const HttpHead& head)
{
    for (const auto& [name, value] : head.headers) {
        for (const QByteArray& part : name == "content-encoding" ? value.split(',') : QList<QByteArray>()) {
            const QByteArray encoding = part.trimmed().toLower();
            if (!encoding.isEmpty() && !isDecoded(encoding)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace melodeck::net
