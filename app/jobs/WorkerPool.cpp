#include "jobs/WorkerPool.h"

#include <utility>

namespace melodeck::jobs {

WorkerPool::~WorkerPool()
{
    finish();
}

void WorkerPool::run(std::function<void()> work)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isOver) {
        return;
    }
    m_work.push_back(std::move(work));
    if (m_work.size() > m_idle) {
        m_threads.emplace_back([this] { loop(); });
    } else {
        m_changed.notify_one();
    }
}

void WorkerPool::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_threads.clear(); // joins
}

void WorkerPool::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_isOver || !m_work.empty(); });
        --m_idle;
        if (m_work.empty()) {
            return;
        }
        {
            const std::function<void()> work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
        } // what the work held is gone before the thread counts as idle
        lock.lock();
    }
}

} // namespace melodeck::jobs
