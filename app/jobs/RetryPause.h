#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

namespace melodeck::jobs {

/// The time between two tries, which somebody may find too long. Thread-safe.
class RetryPause final
{
public:
    /// Worker. False when a stop was asked for meanwhile.
    [[nodiscard]] bool wait(std::chrono::milliseconds delay, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_isSkipped = false;
        m_changed.wait_for(lock, stop, delay, [this] { return m_isSkipped; });
        return !stop.stop_requested();
    }

    /// Any thread: the pause that is under way, if any, is over.
    void skip()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isSkipped = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isSkipped = false;
};

} // namespace melodeck::jobs
