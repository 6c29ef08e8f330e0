#include "ui/queue/TransferPace.h"

#include <cmath>

namespace melodeck::ui {

namespace {

constexpr double kSmoothSeconds = 2.0;
constexpr std::int64_t kLeastMs = 500;
/// Closer looks would only measure the size of one buffer.
constexpr std::int64_t kBetweenMs = 100;

} // namespace

void TransferPace::note(std::int64_t bytes, std::int64_t nowMs)
{
    if (m_firstMs < 0 || bytes < m_lastBytes) {
        *this = {};
        m_firstMs = nowMs;
        m_lastMs = nowMs;
        m_lastBytes = bytes;
        return;
    }
    const std::int64_t passed = nowMs - m_lastMs;
    if (passed < kBetweenMs) {
        return;
    }
    const double seconds = static_cast<double>(passed) / 1000.0;
    const double rate = static_cast<double>(bytes - m_lastBytes) / seconds;
    const bool isFirst = m_lastMs == m_firstMs;
    m_rate = isFirst ? rate : rate + (m_rate - rate) * std::exp(-seconds / kSmoothSeconds);
    m_lastMs = nowMs;
    m_lastBytes = bytes;
}

std::optional<double> TransferPace::bytesPerSecond() const
{
    return m_firstMs >= 0 && m_lastMs - m_firstMs >= kLeastMs ? std::optional(m_rate) : std::nullopt;
}

std::optional<double> TransferPace::secondsFor(std::int64_t bytes) const
{
    const auto rate = bytesPerSecond();
    return rate && *rate >= 1.0 ? std::optional(static_cast<double>(bytes) / *rate) : std::nullopt;
}

} // namespace melodeck::ui
