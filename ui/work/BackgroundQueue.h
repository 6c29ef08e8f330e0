#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>

namespace melodeck::ui {

/// Runs work in order on a thread of its own and brings each result back to the GUI thread. Dropping the queue stops
/// the work, joins, and brings nothing more. GUI thread.
class BackgroundQueue final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundQueue(QObject* parent = nullptr);
    ~BackgroundQueue() override;

    /// produce(stop) runs on the worker thread over values that it owns and never touches a widget; use(result) runs on
    /// the GUI thread afterwards, unless clear() or the destructor came first.
    template <class Produce, class Use>
    void run(Produce produce, Use use)
    {
        using Value = std::invoke_result_t<Produce, const std::stop_token&>;
        auto value = std::make_shared<std::optional<Value>>();
        enqueue([value, produce = std::move(produce)](const std::stop_token& stop) { value->emplace(produce(stop)); },
                [value, use = std::move(use)] { use(std::move(**value)); });
    }
    /// Forgets what has not begun, stops what runs, and drops results that are on their way.
    void clear();
    /// Nothing is to be done, and every result was used.
    [[nodiscard]] bool isIdle();

private:
    using Work = std::function<void(const std::stop_token& stop)>;
    using Arrival = std::function<void()>;

    void enqueue(Work work, Arrival arrival);
    void work(const std::stop_token& stop);
    void arrive();

    struct Task
    {
        Work work;
        Arrival arrival;
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
