#include "store/GroupSync.h"

#include "store/JournalFile.h"

#include <chrono>
#include <future>
#include <iterator>
#include <map>
#include <utility>

namespace melodeck::store {

namespace {

constexpr std::chrono::milliseconds kPatience{5};

} // namespace

GroupSync::GroupSync()
    : m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

GroupSync::~GroupSync() = default; // the thread serves what is left, then it is joined

core::Result<void> GroupSync::now(const std::shared_ptr<JournalFile>& file)
{
    const auto promise = std::make_shared<std::promise<core::Result<void>>>();
    std::future<core::Result<void>> outcome = promise->get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_urgent.push_back({file, [promise](const core::Result<void>& synced) { promise->set_value(synced); }});
    }
    m_asked.notify_one();
    return outcome.get();
}

void GroupSync::later(const std::shared_ptr<JournalFile>& file, Then then)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_patient.push_back({file, std::move(then)});
        if (m_patient.size() > 1 && isWorthWaiting()) {
            return; // it is known that somebody waits
        }
    }
    m_asked.notify_one();
}

void GroupSync::settle()
{
    std::unique_lock lock(m_mutex);
    ++m_settling;
    m_asked.notify_one();
    m_settled.wait(lock, [this] { return m_urgent.empty() && m_patient.empty() && !m_isBusy; });
    --m_settling;
}

bool GroupSync::isWorthWaiting() const
{
    std::size_t jobs = 0;
    const JournalFile* counted = nullptr;
    for (const Request& request : m_patient) {
        if (std::exchange(counted, request.file.get()) != request.file.get()) {
            jobs += static_cast<std::size_t>(request.file->openJobs());
        }
    }
    return m_settling == 0 && jobs > m_patient.size();
}

void GroupSync::waitForRequests(std::unique_lock<std::mutex>& lock, const std::stop_token& stop)
{
    m_asked.wait(lock, stop, [this] { return !m_urgent.empty() || !m_patient.empty(); });
    if (m_urgent.empty() && !m_patient.empty()) {
        m_asked.wait_for(lock, stop, kPatience, [this] { return !m_urgent.empty() || !isWorthWaiting(); });
    }
}

void GroupSync::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        waitForRequests(lock, stop);
        std::vector<Request> requests = std::exchange(m_urgent, {});
        std::move(m_patient.begin(), m_patient.end(), std::back_inserter(requests));
        m_patient.clear();
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

void GroupSync::serve(const std::vector<Request>& requests)
{
    std::map<const JournalFile*, core::Result<void>> outcomes;
    for (const Request& request : requests) {
        if (outcomes.find(request.file.get()) == outcomes.end()) {
            outcomes.emplace(request.file.get(), request.file->sync());
        }
    }
    for (const Request& request : requests) {
        request.then(outcomes.at(request.file.get()));
    }
}

} // namespace melodeck::store
