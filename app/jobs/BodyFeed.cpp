#include "jobs/BodyFeed.h"

#include <cstdint>
#include <span>
#include <utility>

namespace melodeck::jobs {

core::Result<bool> feedBody(core::ByteSource& body, net::HttpClient& http,
                            const std::shared_ptr<net::Transfer>& transfer, const std::stop_token& stop)
{
    std::int64_t left = transfer->request().bodyBytes;
    bool isStarted = false;
    while (true) {
        const std::span<std::byte> room = transfer->upload().reserve(stop);
        if (room.empty()) {
            return isStarted; // nobody takes it any more
        }
        const auto got = body.read(room);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got > 0) {
            transfer->upload().commit(*got);
            left -= static_cast<std::int64_t>(*got);
        }
        const bool isWhole = *got == 0 || left <= 0;
        if (isWhole) {
            transfer->upload().close();
        }
        if (!std::exchange(isStarted, true)) {
            http.start(transfer);
        }
        if (isWhole) {
            return true;
        }
    }
}

} // namespace melodeck::jobs
