#include "ui/work/BackgroundQueue.h"

#include "ui/work/ThreadPriority.h"

#include <utility>

namespace melodeck::ui {

BackgroundQueue::BackgroundQueue(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

BackgroundQueue::~BackgroundQueue()
{
    clear();
    m_thread.request_stop();
    m_thread.join();
}

void BackgroundQueue::enqueue(Work work, Arrival arrival)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back({std::move(work), std::move(arrival), std::make_shared<std::stop_source>()});
    }
    m_wake.notify_one();
}

void BackgroundQueue::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.clear();
    m_arrivals.clear();
    if (m_running) {
        m_running->request_stop();
        m_running.reset(); // its result is not wanted any more
    }
}

bool BackgroundQueue::isIdle()
{
    const std::scoped_lock lock(m_mutex);
    return m_tasks.empty() && m_running == nullptr && m_arrivals.empty();
}

void BackgroundQueue::work(const std::stop_token& stop)
{
    letTheWindowGoFirst();
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_running = task.stop;
        }
        task.work(task.stop->get_token());
        const std::scoped_lock lock(m_mutex);
        if (m_running == task.stop) {
            m_running.reset();
            m_arrivals.push_back(std::move(task.arrival));
            QMetaObject::invokeMethod(this, &BackgroundQueue::arrive, Qt::QueuedConnection);
        }
    }
}

void BackgroundQueue::arrive()
{
    std::deque<Arrival> arrivals;
    {
        const std::scoped_lock lock(m_mutex);
        arrivals.swap(m_arrivals);
    }
    for (const Arrival& arrival : arrivals) {
        arrival();
    }
}

} // namespace melodeck::ui
