#include "store/StoreThread.h"

#include <utility>

namespace melodeck::store {

StoreThread::StoreThread(QString folder)
    : m_folder(std::move(folder))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

StoreThread::~StoreThread()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void StoreThread::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StoreThread::run(const std::stop_token& stop)
{
    OpenedLibrary library = Library::open(m_folder);
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return; // asked to stop, and nothing is left to be written
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(library);
    }
}

} // namespace melodeck::store
