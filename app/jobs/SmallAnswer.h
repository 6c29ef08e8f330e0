#pragma once

#include "core/Result.h"
#include "net/HttpRequest.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <stop_token>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

/// An answer that fits into memory.
struct SmallAnswer
{
    enum class Extent : std::uint8_t {
        Whole,
        TooLarge, ///< Only its beginning was read.
        Cut,      ///< The connection broke off, or took too long.
    };

    int status = 0;
    /// What the platform calls the request; empty elsewhere.
    QString requestId;
    QByteArray body;
    Extent extent = Extent::Whole;

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

/// Asks without a body and reads what comes, at most about mostBytes. Errors: those of a transfer that has no head
/// (Unavailable, Timeout, Cancelled), and Cancelled later. Worker thread.
[[nodiscard]] core::Result<SmallAnswer> askForSmall(net::HttpClient& http, net::HttpRequest request,
                                                    qsizetype mostBytes, const std::stop_token& stop);

} // namespace melodeck::jobs
