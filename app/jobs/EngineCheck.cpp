#include "jobs/EngineCheck.h"

#include "api/HttpErrors.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"

#include <array>

namespace melodeck::jobs {

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
    const auto transfer = services.http.start(std::move(request));
    transfer->upload().close();
    const auto head = transfer->waitForHead(stop);
    if (!head) {
        return head.error();
    }
    api::HttpFailure answer;
    answer.status = head->status;
    std::array<std::byte, 4096> block{};
    while (const std::size_t got = transfer->download().read(block, stop)) {
        answer.body.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(got));
    }
    const bool isReady = head->status >= 200 && head->status < 300;
    return isReady ? std::nullopt : std::optional(api::errorFromHttp(answer, core::Endpoint{}));
}

} // namespace melodeck::jobs
