#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QString>
#include <QUrl>

#include <stop_token>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

/// Whom a key belongs to, as far as the platform tells.
struct Account
{
    QString name;
    QString email;
    QString workspace;
};

/// Where Baseten's management API is: https://api.baseten.co
[[nodiscard]] QUrl managementAddress();

/// Asks the platform's GET /v1/users/me whether it knows the key; runs nothing and costs nothing. Errors, each with
/// what to do: Unauthorized (wrong or deleted key; not allowed here; billing), Unavailable, RateLimited, Timeout,
/// Parse (an answer that is not the platform's), Cancelled. Worker thread.
[[nodiscard]] core::Result<Account> checkKey(net::HttpClient& http, const QUrl& management, core::AuthScheme scheme,
                                             const core::Secret& key, const std::stop_token& stop);

} // namespace melodeck::jobs
