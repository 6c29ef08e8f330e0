#pragma once

#include "core/Result.h"
#include "store/Library.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace melodeck::store {

/// The one thread that touches the library. Tasks run in order; the destructor finishes those that were given before
/// it. Thread-safe.
class StoreThread final
{
public:
    /// The library is opened on the thread, before the first task.
    explicit StoreThread(QString folder);
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// What a task is given: the library, or why there is none.
    using OpenedLibrary = core::Result<std::unique_ptr<Library>>;
    using Task = std::function<void(OpenedLibrary&)>;

    /// Runs the task on the store thread, after those given before.
    void post(Task task);

    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    void run(const std::stop_token& stop);

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace melodeck::store
