#pragma once

#include "core/Result.h"
#include "engine/sketch/SketchEngine.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace melodeck::engine {

/// One render on its way through the queue. Any thread.
class RenderTicket final
{
public:
    /// Waits until the outcome is there or the time is over; true when it is there.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);
    /// The outcome, once; only after waitFor() said true.
    [[nodiscard]] core::Result<SketchReply> take();

private:
    friend class RenderQueue;
    using Work = std::function<core::Result<SketchReply>(std::stop_token)>;

    explicit RenderTicket(Work work);
    void finish(core::Result<SketchReply> outcome);

    Work m_work;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_finished;
    std::optional<core::Result<SketchReply>> m_outcome;
};

/// Renders a few at a time, the others wait their turn in the order of arrival. Any thread.
class RenderQueue final
{
public:
    using Work = RenderTicket::Work;

    /// workers: renders at once, at least 1.
    explicit RenderQueue(int workers);
    /// As stop(), then waits for the renders to end.
    ~RenderQueue();
    RenderQueue(const RenderQueue&) = delete;
    RenderQueue& operator=(const RenderQueue&) = delete;

    /// Queues a piece of work. Whatever it throws becomes an error of its ticket. After stop(): a ticket that is
    /// Cancelled already.
    [[nodiscard]] std::shared_ptr<RenderTicket> submit(Work work);

    /// Takes a waiting render out of the queue, or asks a running one to stop.
    void cancel(const std::shared_ptr<RenderTicket>& ticket);

    /// Cancels everything, and all that is submitted from now on. Does not wait.
    void stop();

private:
    void work(const std::stop_token& stop);
    [[nodiscard]] std::shared_ptr<RenderTicket> next(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<std::shared_ptr<RenderTicket>> m_waiting;
    std::vector<std::shared_ptr<RenderTicket>> m_running;
    bool m_stopped = false;
    /// Last: joined before anything above goes.
    std::vector<std::jthread> m_workers;
};

} // namespace melodeck::engine
