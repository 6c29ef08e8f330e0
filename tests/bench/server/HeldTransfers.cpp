#include "bench/server/HeldTransfers.h"

#include <chrono>

namespace melodeck::bench {

void HeldTransfers::hold()
{
    const std::scoped_lock lock(m_mutex);
    ++m_held;
}

void HeldTransfers::release()
{
    const std::scoped_lock lock(m_mutex);
    --m_held;
    ++m_released;
    m_lastRelease = std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string HeldTransfers::state() const
{
    const std::scoped_lock lock(m_mutex);
    return std::to_string(m_held) + ' ' + std::to_string(m_released) + ' ' + std::to_string(m_lastRelease);
}

} // namespace melodeck::bench
