#include "jobs/EngineCheck.h"

#include "api/HttpErrors.h"
#include "jobs/LocalEngine.h"
#include "jobs/SmallAnswer.h"
#include "net/HttpClient.h"

#include <utility>

namespace melodeck::jobs {

namespace {

/// Its words are a sentence or two.
constexpr qsizetype kMostEngineAnswer = 64 * 1024;

} // namespace

std::optional<core::Error> checkEngine(const JobServices& services, const std::stop_token& stop)
{
    const auto address = services.engine.waitUntilReady(stop);
    if (!address) {
        return address.error();
    }
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = address->url;
    request.url.setPath(QStringLiteral("/v1/models/sketch"));
    request.authorization = net::Authorization{core::AuthScheme::Bearer, address->token};
    const auto answer = askForSmall(services.http, std::move(request), kMostEngineAnswer, stop);
    if (!answer) {
        return answer.error();
    }
    api::HttpFailure failure;
    failure.status = answer->status;
    failure.body = answer->body;
    return answer->isGood() ? std::nullopt : std::optional(api::errorFromHttp(failure, core::Endpoint{}));
}

} // namespace melodeck::jobs
