#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "core/TransferProgress.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace melodeck::net {

enum class Method : std::uint8_t { Get, Post, Delete };

/// A key and the way it is sent; added to the request at the last moment.
struct Authorization
{
    core::AuthScheme scheme = core::AuthScheme::Bearer;
    core::Secret key;
};

/// Time limits of one request; those that are missing come from the client's settings (TimeLimits).
struct OwnLimits
{
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> stall;
    std::optional<std::chrono::milliseconds> total;
};

using core::PlainHttp;

/// What to send. Redirects are followed only for GET and only to the same scheme, host and port; any other 3xx is an
/// answer like all others, so that a key never reaches another host.
struct HttpRequest
{
    Method method = Method::Post;
    QUrl url;
    QByteArray contentType = "application/json";
    std::optional<Authorization> authorization;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    OwnLimits limits;
    PlainHttp plainHttp = PlainHttp::LoopbackOnly;
    /// Exact number of bytes that the upload pipe will give; 0 for none.
    std::int64_t bodyBytes = 0;
    /// Where the numbers go; made when missing.
    std::shared_ptr<core::TransferProgress> progress;
};

/// Whether the host is this computer by its name or number: localhost, *.localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QUrl& url);

/// Whether both lead to one server: scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl& a, const QUrl& b);

/// What can be refused before anything is sent. Errors: InvalidArgument (not an http(s) address, a user or password in
/// it, a control character in header or key, a header that frames the body, plain HTTP to another computer without
/// leave). No message holds more of an address than its host.
[[nodiscard]] core::Result<void> checkRequest(const HttpRequest& request);

/// HTTP status and headers; here status is data, not an error.
struct HttpHead
{
    int status = 0;
    /// Names in lower case, in order of arrival.
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

} // namespace melodeck::net
