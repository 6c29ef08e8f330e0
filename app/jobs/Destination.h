#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobServices.h"
#include "net/HttpRequest.h"

#include <QUrl>

#include <optional>
#include <stop_token>

namespace melodeck::jobs {

/// Address and key of one run of a job.
struct Destination
{
    QUrl url;
    std::optional<net::Authorization> authorization;
};

/// Where a recipe goes now: starts the local engine, whose address only then is known, or looks the key up. An address
/// of the engine that just refused a connection is given as `refused`. Worker thread; may wait. Errors: those of
/// LocalEngine::waitUntilReady(); Unauthorized where Baseten would get no key; Cancelled.
[[nodiscard]] core::Result<Destination> destinationOf(const core::Recipe& recipe, const JobServices& services,
                                                      const std::stop_token& stop, const QUrl& refused);

} // namespace melodeck::jobs
