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

/// What no header may hold: a line break would begin another one, and the rest is read differently by every server.
bool hasControl(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

/// RFC 9110, 5.6.2.
bool isToken(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const bool isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return isAlphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// Where a body ends is said by whoever sends it.
bool isFraming(const QByteArray& name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-length" || lower == "transfer-encoding" || lower == "expect";
}

core::Result<void> checkHeaders(const HttpRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (!isToken(name) || hasControl(value)) {
            return refused(QCoreApplication::translate(
                "HttpRequest", "A header of the request holds characters that no header may hold, such as a line "
                               "break. Nothing was sent. Correct the headers of the endpoint."));
        }
        if (isFraming(name)) {
            return refused(QCoreApplication::translate("HttpRequest",
                                                       "The header %1 is up to Melodeck, which alone knows what it "
                                                       "sends. Nothing was sent. Take it out of the endpoint.")
                               .arg(QString::fromLatin1(name)));
        }
    }
    if (hasControl(request.contentType)) {
        return refused(QCoreApplication::translate(
            "HttpRequest", "The content type of the request holds characters that no header may hold. Nothing was "
                           "sent."));
    }
    if (request.authorization && hasControl(request.authorization->key.reveal())) {
        return refused(QCoreApplication::translate(
            "HttpRequest", "The key holds a line break or another character that no key holds. Nothing was sent. "
                           "Enter it again."));
    }
    return {};
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
    if (!url.userInfo().isEmpty()) {
        return refused(QCoreApplication::translate(
                           "HttpRequest", "The address of %1 holds a user or a password, which would be kept "
                                          "and shown with it. Nothing was sent. Take them out, and enter a key "
                                          "in its own place.")
                           .arg(url.host()));
    }
    if (isPlain && request.plainHttp == PlainHttp::LoopbackOnly && !isLoopback(url)) {
        return refused(QCoreApplication::translate(
                           "HttpRequest",
                           "%1 is another computer, and http:// would show your key and your "
                           "audio to everyone on the way. Nothing was sent. Use https://, or "
                           "allow it for this endpoint (--plain-http; in the window, where the model is connected).")
                           .arg(url.host()));
    }
    return checkHeaders(request);
}

} // namespace melodeck::net
