// The queue's side of what people do with jobs that wait: another order, later, now, or not at all.

#include "jobs/JobQueue.h"

#include <utility>

namespace melodeck::jobs {

void JobQueue::cancel(const QString& jobId)
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end()) {
        return;
    }
    if (m_waiting.remove(jobId)) {
        finish(jobId, found->second,
               JobOutcome{core::JobState::Cancelled,
                          {},
                          core::Error{core::ErrorCode::Cancelled, tr("Stopped. It never left this computer."), {}}});
        return;
    }
    if (found->second.run) {
        found->second.run->stop.request_stop();
    }
}

void JobQueue::cancelAll(const QStringList& jobIds)
{
    // Those that wait go first: none of them may start in a place that another one leaves.
    const bool wasPaused = std::exchange(m_isPaused, true);
    for (const QString& id : jobIds) {
        if (m_waiting.contains(id)) {
            cancel(id);
        }
    }
    for (const QString& id : jobIds) {
        cancel(id);
    }
    m_isPaused = wasPaused;
    startWaiting();
}

void JobQueue::pause(const QStringList& jobIds)
{
    setPaused(jobIds, true);
}

void JobQueue::resume(const QStringList& jobIds)
{
    setPaused(jobIds, false);
    startWaiting();
}

void JobQueue::setPaused(const QStringList& jobIds, bool isPaused)
{
    WaitingLine::Moves changed;
    for (const QString& id : jobIds) {
        if (m_waiting.setPaused(id, isPaused)) {
            changed.emplace_back(id, m_waiting.placeOf(id));
        }
    }
    storeChanges(changed);
}

void JobQueue::pauseQueue()
{
    m_isPaused = true;
    Q_EMIT orderChanged();
}

void JobQueue::resumeQueue()
{
    m_isPaused = false;
    Q_EMIT orderChanged();
    startWaiting();
}

void JobQueue::moveBefore(const QStringList& jobIds, const QString& before)
{
    storeChanges(m_waiting.moveBefore(jobIds, before));
}

void JobQueue::sendNow(const QString& jobId)
{
    const auto found = m_entries.find(jobId);
    if (found != m_entries.end() && found->second.run) {
        found->second.run->progress->pause.skip();
    }
}

void JobQueue::setRecipe(const QString& jobId, const core::Recipe& recipe)
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end() || !found->second.waiting) {
        return;
    }
    QByteArray text = core::toJsonBytes(core::recipeToJson(recipe));
    if (text != found->second.waiting->recipe) {
        found->second.waiting->recipe = std::move(text);
        storeRows({jobId});
    }
}

void JobQueue::runNext(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        m_waiting.setPaused(id, false);
    }
    storeChanges(m_waiting.moveToFront(jobIds));
    startWaiting();
}

} // namespace melodeck::jobs
