#pragma once

#include "core/Error.h"
#include "net/HttpClient.h"

#include <QByteArray>
#include <QUrl>

#include <cstddef>
#include <cstdint>
#include <span>

namespace melodeck::nettest {

/// To be used within one expression where text is a temporary.
[[nodiscard]] std::span<const std::byte> bytesOf(const QByteArray& text);

/// What a worker sees of one exchange.
struct Seen
{
    bool isBodyTaken = false;
    core::Result<net::HttpHead> head = core::fail(core::ErrorCode::Unknown, {});
    QByteArray body;
    core::Result<void> end;
};

[[nodiscard]] net::HttpRequest post(const QUrl& url, std::int64_t bodyBytes);
[[nodiscard]] net::HttpRequest get(const QUrl& url);

/// Feeds and drains a transfer as a worker does.
Seen follow(net::Transfer& transfer, const QByteArray& body);
/// One request from start to end.
Seen exchange(net::HttpClient& client, net::HttpRequest request, const QByteArray& body = {});

/// The i-th byte is i modulo 251.
[[nodiscard]] QByteArray pattern(qsizetype count);

} // namespace melodeck::nettest
