#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace melodeck::jobs {

/// Threads for work that mostly waits (for a server, for the disk): one for each piece of work at a time, kept for the
/// next one, since making a thread costs more than a small job does. Thread-safe.
class WorkerPool final
{
public:
    WorkerPool() = default;
    /// Ends when all work has.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Begins at once, on a thread that has nothing to do or on a new one. The work throws nothing.
    void run(std::function<void()> work);
    /// Returns when all work has ended; what is still handed in after that is not begun.
    void finish();

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    std::size_t m_idle = 0;
    bool m_isOver = false;
    std::vector<std::jthread> m_threads;
};

} // namespace melodeck::jobs
