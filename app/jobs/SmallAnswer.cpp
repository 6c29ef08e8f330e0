#include "jobs/SmallAnswer.h"

#include "net/HttpClient.h"

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
    std::array<std::byte, 4096> block{};
    while (const std::size_t got = transfer->download().read(block, stop)) {
        if (answer.body.size() > mostBytes) {
            http.cancel(transfer);
            break;
        }
        answer.body.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(got));
    }
    return answer;
}

} // namespace melodeck::jobs
