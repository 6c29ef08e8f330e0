#include "ExchangeRun.h"

#include <array>
#include <memory>
#include <utility>

namespace melodeck::nettest {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return {reinterpret_cast<const std::byte*>(text.constData()), static_cast<std::size_t>(text.size())};
}

net::HttpRequest post(const QUrl& url, std::int64_t bodyBytes)
{
    net::HttpRequest request;
    request.url = url;
    request.bodyBytes = bodyBytes;
    return request;
}

net::HttpRequest get(const QUrl& url)
{
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = url;
    return request;
}

Seen follow(net::Transfer& transfer, const QByteArray& body)
{
    Seen seen;
    seen.isBodyTaken = transfer.upload().write(bytesOf(body), {});
    transfer.upload().close();
    seen.head = transfer.waitForHead({});
    std::array<std::byte, 10'000> buffer{};
    while (const std::size_t count = transfer.download().read(buffer, {})) {
        seen.body.append(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(count));
    }
    seen.end = transfer.waitForEnd({});
    return seen;
}

Seen exchange(net::HttpClient& client, net::HttpRequest request, const QByteArray& body)
{
    request.bodyBytes = body.size();
    const std::shared_ptr<net::Transfer> transfer = client.start(std::move(request));
    return follow(*transfer, body);
}

QByteArray pattern(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i) {
        bytes[i] = static_cast<char>(i % 251);
    }
    return bytes;
}

} // namespace melodeck::nettest
