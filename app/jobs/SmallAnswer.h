#pragma once

#include "core/Result.h"
#include "net/HttpRequest.h"

#include <QByteArray>

#include <stop_token>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

/// An answer that fits into memory.
struct SmallAnswer
{
    int status = 0;
    /// As far as it is read; of an endless one the beginning.
    QByteArray body;

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

/// Asks without a body and reads what comes, at most about mostBytes. Errors: those of a transfer that has no head
/// (Unavailable, Timeout, Cancelled). Worker thread.
[[nodiscard]] core::Result<SmallAnswer> askForSmall(net::HttpClient& http, net::HttpRequest request,
                                                    qsizetype mostBytes, const std::stop_token& stop);

} // namespace melodeck::jobs
