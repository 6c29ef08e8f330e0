#pragma once

#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobServices.h"
#include "net/HttpRequest.h"

#include <QUrl>

#include <stop_token>

namespace melodeck::jobs {

/// One small call of the platform beside its models: no body, a small JSON answer; nothing runs, nothing is billed. The
/// key is the one that the services have, or find, for that address, sent as the endpoint says. Worker thread. Errors:
/// those of api::errorFromHttp(), Unavailable, Timeout, Parse (no JSON), Cancelled. No message holds the key.
[[nodiscard]] core::Result<core::Json> callPlatform(const JobServices& services, net::Method method, const QUrl& url,
                                                    const core::Endpoint& endpoint, const std::stop_token& stop);

} // namespace melodeck::jobs
