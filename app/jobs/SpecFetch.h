#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <stop_token>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

/// The addresses at which a server tells what its model takes, the likeliest first: the one that is given; of a Truss's
/// predict address ("…/v1/models/model:predict") the schema beside it; of a server alone /openapi.json and a Truss's.
[[nodiscard]] QList<QUrl> specAddresses(const QUrl& given);

/// Gets the description of a model, as api::readSpecSource() takes it, from the first of specAddresses() that has one:
/// 8 MiB in 30 s at most, from that host alone, nothing is run and nothing billed. key: may be empty; goes to that host
/// only. Errors: InvalidArgument (no address; http:// to elsewhere), NotFound, Unauthorized, Unavailable, TooLarge,
/// Timeout, ModelError (any other answer), Cancelled. Worker thread.
[[nodiscard]] core::Result<QByteArray> fetchSpec(net::HttpClient& http, const QUrl& address, core::AuthScheme scheme,
                                                 const core::Secret& key, const std::stop_token& stop);

} // namespace melodeck::jobs
