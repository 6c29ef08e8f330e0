#include "store/DeferredSync.h"

#include "store/JournalFile.h"

#include <chrono>
#include <utility>

namespace melodeck::store {

namespace {

constexpr std::chrono::milliseconds kPatience{5};

} // namespace

DeferredSync::DeferredSync()
    : m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

DeferredSync::~DeferredSync() = default; // the thread serves what is left, then it is joined

void DeferredSync::later(const std::shared_ptr<JournalFile>& file, Then then)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back({file, file->size(), std::move(then)});
        if (m_requests.size() > 1 && isWorthWaiting()) {
            return; // it is known that somebody waits
        }
    }
    m_asked.notify_one();
}

void DeferredSync::settle()
{
    std::unique_lock lock(m_mutex);
    ++m_settling;
    m_asked.notify_one();
    m_settled.wait(lock, [this] { return m_requests.empty() && !m_isBusy; });
    --m_settling;
}

bool DeferredSync::isWorthWaiting() const
{
    std::size_t jobs = 0;
    const JournalFile* counted = nullptr;
    for (const Request& request : m_requests) {
        if (std::exchange(counted, request.file.get()) != request.file.get()) {
            jobs += static_cast<std::size_t>(request.file->openJobs());
        }
    }
    return m_settling == 0 && jobs > m_requests.size();
}

void DeferredSync::waitForRequests(std::unique_lock<std::mutex>& lock, const std::stop_token& stop)
{
    if (m_asked.wait(lock, stop, [this] { return !m_requests.empty(); })) {
        m_asked.wait_for(lock, stop, kPatience, [this] { return !isWorthWaiting(); });
    }
}

void DeferredSync::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        waitForRequests(lock, stop);
        std::vector<Request> requests = std::exchange(m_requests, {});
        if (requests.empty()) {
            return; // only a stop ends the waiting without any
        }
        m_isBusy = true;
        lock.unlock();
        serve(requests);
        requests.clear();
        lock.lock();
        m_isBusy = false;
        if (m_settling > 0) {
            m_settled.notify_all();
        }
    }
}

void DeferredSync::serve(const std::vector<Request>& requests)
{
    for (const Request& request : requests) {
        request.then(request.file->sync(request.bytes));
    }
}

} // namespace melodeck::store
