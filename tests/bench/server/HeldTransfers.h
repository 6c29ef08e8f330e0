#pragma once

#include <cstdint>
#include <mutex>
#include <string>

namespace melodeck::bench {

/// Counts the transfers that stand still in the middle of their answer, and notes when their clients leave.
/// Thread-safe.
class HeldTransfers final
{
public:
    void hold();
    void release();

    /// "<held now> <released so far> <when the last one was, ns of the monotonic clock>"
    [[nodiscard]] std::string state() const;

private:
    mutable std::mutex m_mutex;
    std::int64_t m_held = 0;
    std::int64_t m_released = 0;
    std::int64_t m_lastRelease = 0;
};

} // namespace melodeck::bench
