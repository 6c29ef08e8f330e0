#include "jobs/PlatformCall.h"

#include "api/HttpErrors.h"
#include "jobs/HiddenKey.h"
#include "jobs/KeyLookup.h"
#include "jobs/SmallAnswer.h"
#include "store/SessionKeys.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

/// A status is some hundred bytes; its error messages may be longer.
constexpr qsizetype kMostCallAnswer = 1024 * 1024;

} // namespace

core::Result<core::Json> callPlatform(const JobServices& services, net::Method method, const QUrl& url,
                                      const core::Endpoint& endpoint, const std::stop_token& stop)
{
    core::Secret key = services.keys.keyFor(url);
    if (key.isEmpty() && services.lookup != nullptr) {
        if (const auto found = services.lookup->findForRequest(url, stop)) {
            key = found->key;
        }
    }
    net::HttpRequest request;
    request.method = method;
    request.url = url;
    if (!key.isEmpty()) {
        request.authorization = net::Authorization{endpoint.scheme, key};
    }
    request.plainHttp = endpoint.plainHttp;
    request.limits.total = 30s;
    auto answer = askForSmall(services.http, std::move(request), kMostCallAnswer, stop);
    if (!answer) {
        return core::fail(std::move(answer).error());
    }
    if (!answer->isGood()) {
        api::HttpFailure failure;
        failure.status = answer->status;
        failure.requestId = answer->requestId;
        failure.body = answer->body;
        core::Error error = api::errorFromHttp(failure, endpoint);
        hideKey(error, key);
        return core::fail(std::move(error));
    }
    auto json = core::parseJson(answer->body);
    if (!json) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("PlatformCall",
                                                      "What answered is not the platform: a proxy or a sign-in page of "
                                                      "the network may stand between. Check the endpoint."));
    }
    return json;
}

} // namespace melodeck::jobs
