#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace melodeck::ui {

/// Runs work in order on a thread of its own and brings each result back to the GUI thread. Dropping the queue stops the
/// work, joins, and brings nothing more. GUI thread.
class BackgroundQueue final : public QObject
{
    Q_OBJECT

public:
    /// What to do on the GUI thread with a finished piece of work; may be empty.
    using Arrival = std::function<void()>;
    /// Runs on the worker thread over values that it owns; never touches a widget.
    using Work = std::function<Arrival(const std::stop_token& stop)>;

    explicit BackgroundQueue(QObject* parent = nullptr);
    ~BackgroundQueue() override;

    void run(Work work);
    /// Forgets what has not begun, stops what runs, and drops results that are on their way.
    void clear();

private:
    void work(const std::stop_token& stop);
    void arrive();

    struct Task
    {
        Work work;
        std::shared_ptr<std::stop_source> stop;
    };
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::shared_ptr<std::stop_source> m_running;
    std::deque<Arrival> m_arrivals;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace melodeck::ui
