#include "engine/server/RenderQueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <utility>

namespace melodeck::engine {

namespace {

tl::unexpected<core::Error> cancelled()
{
    return core::fail(core::ErrorCode::Cancelled,
                      QCoreApplication::translate("EngineServer",
                                                  "The engine stopped before this was rendered. Nothing was "
                                                  "made; start the engine and ask again."));
}

core::Result<SketchReply> guarded(const RenderQueue::Work& work, const std::stop_token& stop)
{
    const auto broken = [](const char* what) {
        return core::fail(core::ErrorCode::Unknown,
                          QCoreApplication::translate(
                              "EngineServer", "The engine could not render this: an internal error. Nothing was made; "
                                              "a shorter request may work."),
                          QString::fromUtf8(what));
    };
    try {
        return work(stop);
    } catch (const std::exception& error) {
        return broken(error.what());
    } catch (...) {
        return broken("not a std::exception");
    }
}

} // namespace

RenderTicket::RenderTicket(Work work)
    : m_work(std::move(work))
{
}

bool RenderTicket::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_finished.wait_for(lock, time, [this] { return m_outcome.has_value(); });
}

core::Result<SketchReply> RenderTicket::take()
{
    const std::lock_guard lock(m_mutex);
    return m_outcome ? std::exchange(m_outcome, std::nullopt).value() : core::Result<SketchReply>(cancelled());
}

void RenderTicket::finish(core::Result<SketchReply> outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
    }
    m_finished.notify_all();
}

RenderQueue::RenderQueue(int workers)
{
    for (int i = 0; i < std::max(1, workers); ++i) {
        m_workers.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

RenderQueue::~RenderQueue()
{
    stop();
}

std::shared_ptr<RenderTicket> RenderQueue::submit(Work work)
{
    // The constructor is private, which std::make_shared cannot see past.
    const std::shared_ptr<RenderTicket> ticket(new RenderTicket(std::move(work)));
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopped) {
            m_waiting.push_back(ticket);
            m_arrived.notify_one();
            return ticket;
        }
    }
    ticket->finish(cancelled());
    return ticket;
}

void RenderQueue::cancel(const std::shared_ptr<RenderTicket>& ticket)
{
    ticket->m_stop.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), ticket);
        if (waiting == m_waiting.end()) {
            return;
        }
        m_waiting.erase(waiting);
    }
    ticket->finish(cancelled());
}

void RenderQueue::stop()
{
    std::deque<std::shared_ptr<RenderTicket>> dropped;
    std::vector<std::shared_ptr<RenderTicket>> running;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        dropped.swap(m_waiting);
        running = m_running;
    }
    for (const auto& ticket : running) {
        ticket->m_stop.request_stop();
    }
    for (const auto& ticket : dropped) {
        ticket->finish(cancelled());
    }
}

void RenderQueue::work(const std::stop_token& stop)
{
    while (const std::shared_ptr<RenderTicket> ticket = next(stop)) {
        core::Result<SketchReply> outcome = guarded(ticket->m_work, ticket->m_stop.get_token());
        {
            const std::lock_guard lock(m_mutex);
            std::erase(m_running, ticket);
        }
        ticket->finish(std::move(outcome));
    }
}

std::shared_ptr<RenderTicket> RenderQueue::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        return nullptr;
    }
    std::shared_ptr<RenderTicket> ticket = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running.push_back(ticket);
    return ticket;
}

} // namespace melodeck::engine
