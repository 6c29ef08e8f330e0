#pragma once

#include "net/Outcome.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace melodeck::net {

/// How one try went.
struct RetryFacts
{
    /// Number of the try that has just ended: 1 for the first.
    int attempt = 1;
    /// Why there is no whole answer (Transfer::failure()); nothing when there is one.
    std::optional<Ending> ending;
    /// HTTP status of the answer; 0 without one.
    int status = 0;
    /// Whether any byte of the request's body left this computer, in this try (TransferProgress::bodyStarted, or
    /// EndingFacts::hasLeft).
    bool hasLeft = false;
    /// The answer's headers Retry-After and Date as they came; empty when absent.
    QByteArray retryAfter;
    QByteArray date;
    QDateTime now;
    /// Waited between the tries so far.
    std::chrono::milliseconds waited{0};
    /// From [0, 1).
    double random = 0.0;
};

struct RetryLimits
{
    /// Tries after the first where a server said that it did not run the request; 0 for none.
    int maxRetries = 5;
    /// The same where there was no connection.
    int maxReconnects = 5;
    /// Before the first retry at most so long; twice as long before each further one, up to the cap.
    std::chrono::milliseconds baseDelay{1'000};
    std::chrono::milliseconds maxDelay{60'000};
    /// All waiting together. As long as the platform itself goes on trying for one request.
    std::chrono::milliseconds patience{900'000};
};

/// Decides whether a request is sent again. Pure: facts in, decision out.
///
/// Two things allow it: nothing had left (no connection), or a whole answer says that nothing ran (429, 503). A request
/// whose body left without an answer may have run and is never sent again, whatever broke it; nor is one with any other
/// answer (502 and 504 come from a gateway that gave up on a model that may still run).
class RetryPolicy final
{
public:
    explicit RetryPolicy(RetryLimits limits = {})
        : m_limits(limits)
    {
    }

    /// How long to wait before the next try; nothing: give up. A wait that the server names (Retry-After, in seconds or
    /// as a date; RFC 9110, 10.2.3) is kept exactly, and given up on when it is beyond patience; else it is random
    /// between 0 and the doubling delay, so that those who were refused together do not come back together.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBeforeRetry(const RetryFacts& facts) const;

private:
    [[nodiscard]] std::chrono::milliseconds backOff(const RetryFacts& facts) const;

    RetryLimits m_limits;
};

} // namespace melodeck::net
