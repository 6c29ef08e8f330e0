#include "ui/desktop/WorkStatus.h"

#include "jobs/JobQueue.h"

#include <algorithm>
#include <memory>

namespace melodeck::ui {

namespace {

constexpr int kLookMs = 500;

/// Of one that runs: the clips that are here out of those that were asked for; nothing where there is but one.
std::optional<double> shareOf(const core::JobRecord& job, const jobs::JobProgress& progress)
{
    const auto clips = static_cast<double>(core::promptsOf(job.recipe).size());
    return clips > 1.0 ? std::optional(std::min(1.0, progress.clipsDone / clips)) : std::nullopt;
}

} // namespace

WorkStatus::WorkStatus(const jobs::JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kLookMs);
    connect(&m_lookSoon, &QTimer::timeout, this, &WorkStatus::look);
    connect(&queue, &jobs::JobQueue::jobsAdded, this, &WorkStatus::lookSoon);
    connect(&queue, &jobs::JobQueue::jobChanged, this, &WorkStatus::lookSoon);
    connect(&queue, &jobs::JobQueue::orderChanged, this, &WorkStatus::lookSoon);
    connect(&queue, &jobs::JobQueue::jobFinished, this, [this] {
        ++m_finished;
        lookSoon();
    });
    lookSoon();
}

void WorkStatus::lookSoon()
{
    if (!m_lookSoon.isActive()) {
        m_lookSoon.start();
    }
}

void WorkStatus::look()
{
    const auto running = m_queue.runningCount();
    const auto left = running + m_queue.waitingCount();
    std::optional<double> progress;
    if (running > 0) {
        const double all = m_finished + static_cast<double>(left);
        // One alone, of one clip, has no known whole: a bar that stands still would tell nothing.
        bool isKnown = all > 1.0;
        double done = m_finished;
        for (const QString& id : m_queue.running()) {
            const auto job = m_queue.find(id);
            const auto numbers = m_queue.progressOf(id);
            const auto share = job && numbers ? shareOf(*job, *numbers) : std::nullopt;
            isKnown = isKnown || share;
            done += share.value_or(0.0);
        }
        progress = isKnown ? std::optional(done / all) : std::nullopt;
    }
    if (left == 0) {
        m_finished = 0;
    }
    if (progress != m_progress) {
        m_progress = progress;
        Q_EMIT progressChanged(progress);
    }
    if (m_isBusy != (running > 0)) {
        m_isBusy = running > 0;
        Q_EMIT busyChanged(m_isBusy);
    }
}

} // namespace melodeck::ui
