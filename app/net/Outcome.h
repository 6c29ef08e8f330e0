#pragma once

#include "core/Result.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace melodeck::net {

/// Why a transfer ended without a whole answer.
enum class Ending : std::uint8_t {
    NoConnection, ///< Refused, unknown host, no route.
    NoTrust,      ///< TLS could not be agreed on, or the certificate is not trusted.
    NoProxy,      ///< The proxy answered, and refused to connect.
    TimeLimit,    ///< Connect or total limit.
    Stalled,      ///< Nothing moved for too long.
    BadEncoding,  ///< The answer is compressed in a way that cannot be undone.
    BodyTooShort, ///< Our own side gave less than it had announced.
    Cancelled,
    Broken, ///< Anything else.
};

/// What is known at that moment.
struct EndingFacts
{
    Ending ending = Ending::Broken;
    /// Bytes of a request that makes a model run may have left.
    bool hasLeft = false;
    bool hasAnswerBegun = false;
    QString host;
    std::chrono::milliseconds limit{0};
    /// curl's own words.
    QString detail;
};

/// The error that people read. Pure. A transfer that broke after its request left is Unknown, whatever broke it but our
/// own clock and our own user. What a run costs is for others to say.
[[nodiscard]] core::Error outcomeOf(const EndingFacts& facts);

} // namespace melodeck::net
