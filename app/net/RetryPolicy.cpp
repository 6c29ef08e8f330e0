#include "net/RetryPolicy.h"

#include <curl/curl.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace melodeck::net {

namespace {

using std::chrono::milliseconds;

bool mayRunAgain(const RetryFacts& facts)
{
    if (!facts.ending) {
        return facts.status == 429 || facts.status == 503;
    }
    if (facts.hasLeft) {
        return false;
    }
    switch (*facts.ending) {
    case Ending::NoConnection:
    case Ending::TimeLimit:
    case Ending::Broken:
        return true;
    case Ending::NoProxy:
    case Ending::NoTrust:
    case Ending::Stalled:
    case Ending::BadEncoding:
    case Ending::BodyTooShort:
    case Ending::Cancelled:
        break;
    }
    return false;
}

/// Seconds since 1970. All three forms of HTTP's dates.
std::optional<qint64> secondsOf(const QByteArray& date)
{
    // Every form begins with the name of a day: curl would take more than a date is.
    if (date.isEmpty() || QByteArrayView("MTWFS").indexOf(date.front()) < 0) {
        return std::nullopt;
    }
    const std::time_t seconds = curl_getdate(date.constData(), nullptr);
    return seconds == -1 ? std::nullopt : std::optional<qint64>(seconds);
}

/// Nothing when the server named no wait that can be read.
std::optional<milliseconds> waitNamed(const RetryFacts& facts)
{
    const QByteArray text = facts.retryAfter.trimmed();
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    constexpr qint64 kMaxSeconds = std::numeric_limits<qint64>::max() / 1000;
    if (isNumber) {
        bool isReadable = false;
        const qint64 seconds = text.toLongLong(&isReadable);
        return milliseconds(1000 * (isReadable ? std::min(seconds, kMaxSeconds) : kMaxSeconds));
    }
    const std::optional<qint64> then = secondsOf(text);
    if (!then) {
        return std::nullopt;
    }
    // By the server's own clock when it tells it: ours may be wrong.
    const std::optional<qint64> serverNow = secondsOf(facts.date.trimmed());
    const qint64 now = serverNow ? *serverNow * 1000 : facts.now.toMSecsSinceEpoch();
    return milliseconds(std::max<qint64>(*then * 1000 - now, 0));
}

bool hasNamedAWait(const std::optional<milliseconds>& named)
{
    return named && named->count() > 0;
}

} // namespace

milliseconds RetryPolicy::backOff(const RetryFacts& facts) const
{
    milliseconds longest = std::min(m_limits.baseDelay, m_limits.maxDelay);
    for (int i = 1; i < facts.attempt && longest < m_limits.maxDelay; ++i) {
        longest = longest > m_limits.maxDelay / 2 ? m_limits.maxDelay : longest * 2;
    }
    return std::chrono::duration_cast<milliseconds>(std::clamp(facts.random, 0.0, 1.0) * longest);
}

std::optional<milliseconds> RetryPolicy::delayBeforeRetry(const RetryFacts& facts) const
{
    const int most = facts.ending ? m_limits.maxReconnects : m_limits.maxRetries;
    if (!mayRunAgain(facts) || facts.attempt > most) {
        return std::nullopt;
    }
    const std::optional<milliseconds> named = facts.ending ? std::nullopt : waitNamed(facts);
    // "At once" again and again would be a storm: what names no wait worth the name gets ours.
    const milliseconds delay = hasNamedAWait(named) ? *named : backOff(facts);
    if (delay > m_limits.patience - facts.waited) {
        return std::nullopt;
    }
    return delay;
}

} // namespace melodeck::net
