#include "jobs/SmallAnswer.h"

#include "net/HttpClient.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace melodeck::jobs {

core::Result<SmallAnswer> askForSmall(net::HttpClient& http, net::HttpRequest request, qsizetype mostBytes,
                                      const std::stop_token& stop)
{
    const auto transfer = http.start(std::move(request));
    transfer->upload().close();
    const auto head = transfer->waitForHead(stop);
    if (!head) {
        http.cancel(transfer);
        return core::fail(head.error());
    }
    SmallAnswer answer;
    answer.status = head->status;
    answer.requestId = QString::fromUtf8(head->header("x-baseten-request-id"));
    std::array<std::byte, 4096> block{};
    while (const std::size_t got = transfer->download().read(block, stop)) {
        answer.body.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(got));
        if (answer.body.size() > mostBytes) {
            http.cancel(transfer);
            answer.extent = SmallAnswer::Extent::TooLarge;
            return answer;
        }
    }
    auto ended = transfer->waitForEnd(stop);
    if (stop.stop_requested()) {
        http.cancel(transfer);
        return core::fail(core::ErrorCode::Cancelled,
                          QCoreApplication::translate("SmallAnswer", "Stopped. Nothing was kept."));
    }
    if (!ended) {
        answer.extent = SmallAnswer::Extent::Cut;
    }
    return answer;
}

} // namespace melodeck::jobs
