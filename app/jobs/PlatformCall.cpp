#include "jobs/PlatformCall.h"

#include "api/HttpErrors.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

/// A status is some hundred bytes; its error messages may be longer.
constexpr qsizetype kMostBytes = 1024 * 1024;

void hideKey(core::Error& error, const core::Secret& key)
{
    if (!key.isEmpty()) {
        const QString plain = QString::fromUtf8(key.reveal());
        error.message.replace(plain, QStringLiteral("•••"));
        error.detail.replace(plain, QStringLiteral("•••"));
    }
}

} // namespace

core::Result<core::Json> callPlatform(const JobServices& services, net::Method method, const QUrl& url,
                                      const core::Endpoint& endpoint, const std::stop_token& stop)
{
    const core::Secret key = services.keys.keyFor(url);
    net::HttpRequest request;
    request.method = method;
    request.url = url;
    if (!key.isEmpty()) {
        request.authorization = net::Authorization{endpoint.scheme, key};
    }
    request.plainHttp = endpoint.plainHttp;
    request.limits.total = 30s;
    const auto transfer = services.http.start(std::move(request));
    transfer->upload().close();
    const auto head = transfer->waitForHead(stop);
    if (!head) {
        return core::fail(head.error());
    }
    api::HttpFailure answer;
    answer.status = head->status;
    answer.requestId = QString::fromUtf8(head->header("x-baseten-request-id"));
    std::array<std::byte, 4096> block{};
    while (const std::size_t got = transfer->download().read(block, stop)) {
        answer.body.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(got));
        if (answer.body.size() > kMostBytes) {
            services.http.cancel(transfer);
            break; // cut: it is no JSON then, and told as such
        }
    }
    if (head->status < 200 || head->status > 299) {
        core::Error error = api::errorFromHttp(answer, endpoint);
        hideKey(error, key);
        return core::fail(std::move(error));
    }
    auto json = core::parseJson(answer.body);
    if (!json) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("PlatformCall",
                                                      "What answered is not the platform: a proxy or a sign-in page of "
                                                      "the network may stand between. Check the endpoint."));
    }
    return json;
}

} // namespace melodeck::jobs
