#pragma once

#include "core/Result.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace melodeck::store {

class JournalFile;

/// The thread that brings journal files to the disk for those who do not wait for it. Thread-safe.
class DeferredSync final
{
public:
    using Then = std::function<void(const core::Result<void>&)>;

    DeferredSync();
    /// Everybody who asked is served first.
    ~DeferredSync();
    DeferredSync(const DeferredSync&) = delete;
    DeferredSync& operator=(const DeferredSync&) = delete;

    /// Calls back, on this object's thread, when all that the file holds at the moment is on the disk or cannot be. Has
    /// patience for some milliseconds while other jobs are at work: their next sync is for this one too.
    void later(const std::shared_ptr<JournalFile>& file, Then then);
    /// Returns when all that was asked for before has been called back.
    void settle();

private:
    struct Request
    {
        std::shared_ptr<JournalFile> file;
        std::int64_t bytes = 0;
        Then then;
    };

    void run(const std::stop_token& stop);
    void waitForRequests(std::unique_lock<std::mutex>& lock, const std::stop_token& stop);
    [[nodiscard]] bool isWorthWaiting() const;
    static void serve(const std::vector<Request>& requests);

    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::condition_variable m_settled;
    std::vector<Request> m_requests;
    bool m_isBusy = false;
    /// Somebody waits in settle(): no patience now.
    int m_settling = 0;
    std::jthread m_thread;
};

} // namespace melodeck::store
