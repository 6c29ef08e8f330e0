#include "cli/QueueLoop.h"

#include "api/Endpoints.h"
#include "jobs/JobQueue.h"

#include <chrono>

namespace melodeck::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kTallyInterval = 200ms;

} // namespace

bool neverLeft(const core::JobRecord& job, const jobs::JobProgress* progress)
{
    return job.state == core::JobState::Cancelled && job.bytesSent == 0 &&
           (progress == nullptr || !progress->transfer.bodyStarted);
}

QueueLoop::QueueLoop(jobs::JobQueue& queue, Console& console)
    : m_queue(queue)
    , m_console(console)
{
    connect(&m_status, &QTimer::timeout, this, &QueueLoop::showStatus);
}

void QueueLoop::run(const std::stop_token& stop)
{
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { interrupt(); }, Qt::QueuedConnection);
    });
    m_elapsed.start();
    m_status.start(kTallyInterval);
    m_loop.exec();
    m_status.stop();
}

void QueueLoop::expect(std::size_t jobs)
{
    m_left = jobs;
    m_total = jobs;
}

void QueueLoop::count(const core::JobRecord& job)
{
    --m_left;
    m_bytesEnded += job.bytesSent + job.bytesReceived;
    if (job.state == core::JobState::Unknown) {
        countUnknown(job);
    } else if (job.error) {
        ++m_failed;
        failed(job.error->code);
    }
}

void QueueLoop::countUnknown(const core::JobRecord& job)
{
    ++m_unknown;
    m_mayBill = m_mayBill || !api::isFree(job.recipe.endpoint);
}

void QueueLoop::print(const core::Json& line)
{
    if (!m_console.result(QString::fromUtf8(core::toJsonBytes(line))) && !m_isDeaf) {
        m_isDeaf = true; // nobody reads on: what runs is paid for and ends, nothing new begins
        m_queue.pauseQueue();
    }
}

/// What waits goes on waiting; what runs is stopped.
void QueueLoop::interrupt()
{
    m_isInterrupted = true;
    m_queue.pauseQueue();
    m_queue.cancelAll(QStringList(m_queue.running().begin(), m_queue.running().end()));
    quitWhenDone();
}

void QueueLoop::quitWhenDone()
{
    if (m_queue.runningCount() == 0 && (m_isInterrupted || m_isDeaf || m_left == 0)) {
        m_loop.quit();
    }
}

void QueueLoop::showStatus()
{
    BatchFigures figures{m_total - m_left, m_total, {}, m_bytesEnded};
    for (const QString& id : m_queue.running()) {
        if (const auto progress = m_queue.progressOf(id)) {
            ++figures.running[progress->phase()];
            figures.bytes += progress->transfer.bytesSent + progress->transfer.bytesReceived;
        }
    }
    m_console.status(m_line.line(figures, std::chrono::milliseconds(m_elapsed.elapsed()), terminalColumns()));
}

} // namespace melodeck::cli
