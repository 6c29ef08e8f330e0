#include "net/HttpRequest.h"

#include <QCoreApplication>

#include <arpa/inet.h>

#include <algorithm>

namespace melodeck::net {

namespace {

core::Result<void> refused(const QString& message)
{
    return core::fail(core::ErrorCode::InvalidArgument, message);
}

bool hasLineBreak(const QByteArray& text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))) {
        return true;
    }
    const QByteArray number = host.toLatin1();
    in_addr v4{};
    if (inet_pton(AF_INET, number.constData(), &v4) == 1) {
        return (ntohl(v4.s_addr) >> 24U) == 127;
    }
    in6_addr v6{};
    return inet_pton(AF_INET6, number.constData(), &v6) == 1 &&
           std::equal(std::begin(v6.s6_addr), std::end(v6.s6_addr), std::begin(in6addr_loopback.s6_addr));
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

core::Result<void> checkRequest(const HttpRequest& request)
{
    const QUrl& url = request.url;
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1String("https"))) {
        return refused(QCoreApplication::translate("HttpRequest",
                                                   "This is not an address that a request can be sent to. Nothing was "
                                                   "sent. An address begins with https:// and names a host."));
    }
    if (isPlain && request.plainHttp == PlainHttp::LoopbackOnly && !isLoopback(url)) {
        return refused(QCoreApplication::translate("HttpRequest",
                                                   "%1 is another computer, and http:// would show your key and your "
                                                   "audio to everyone on the way. Nothing was sent. Use https://, or "
                                                   "allow plain HTTP for this endpoint.")
                           .arg(url.host()));
    }
    const bool hasBadHeader = std::any_of(
        request.headers.begin(), request.headers.end(), [](const std::pair<QByteArray, QByteArray>& header) {
            return hasLineBreak(header.first) || hasLineBreak(header.second) || header.first.contains(':');
        });
    if (hasBadHeader || hasLineBreak(request.contentType)) {
        return refused(QCoreApplication::translate("HttpRequest",
                                                   "A header of the request holds a line break. Nothing was sent."));
    }
    if (request.authorization && hasLineBreak(request.authorization->key.reveal())) {
        return refused(QCoreApplication::translate("HttpRequest",
                                                   "The key holds a line break. Nothing was sent. Enter it again."));
    }
    return {};
}

} // namespace melodeck::net
