#include "cli/QueueRun.h"

#include "cli/JobLine.h"
#include "cli/QueueLoop.h"

#include <QCoreApplication>

#include <map>
#include <utility>
#include <vector>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct QueueRunText final
{
    Q_DECLARE_TR_FUNCTIONS(QueueRun)
};

class Run final : public QObject
{
public:
    Run(jobs::JobQueue& queue, Console& console)
        : m_queue(queue)
        , m_console(console)
        , m_loop(queue, console)
    {
        connect(&m_queue, &jobs::JobQueue::jobFinished, this, &Run::onFinished);
    }

    int run(const QStringList& jobIds, const std::stop_token& stop)
    {
        if (jobIds.isEmpty()) {
            return 0;
        }
        m_loop.expect(static_cast<std::size_t>(jobIds.size()));
        m_queue.resume(jobIds); // all else in the queue is paused
        m_queue.resumeQueue();
        m_loop.run(stop);
        putBack();
        return exitCode();
    }

private:
    void onFinished(const QString& id)
    {
        const auto job = m_queue.find(id);
        if (m_loop.isInterrupted() && neverLeft(*job, m_queue.progressOf(id).get())) {
            m_back.insert_or_assign(id, jobs::NewJob{job->recipe, job->name, job->batch});
        } else {
            const bool isUnwritten = job->state == core::JobState::Failed && job->error &&
                                     job->error->code == core::ErrorCode::Io && job->bytesReceived > 0;
            m_unwrittenJobs += isUnwritten ? 1 : 0;
            m_loop.count(*job);
            m_loop.print(lineOfEnded(*job, job->id, [](const core::Clip& clip) { return clip.path; }));
        }
        m_queue.forget({id});
        m_loop.quitWhenDone();
    }

    /// In front of those that had to wait for them, in the order in which they were asked for: ids sort by time.
    void putBack()
    {
        std::vector<jobs::NewJob> jobs;
        for (auto& [id, job] : m_back) {
            jobs.push_back(std::move(job));
        }
        if (!jobs.empty()) {
            m_queue.submitAll(std::move(jobs), jobs::JobQueue::Position::Next, jobs::JobQueue::Start::Paused);
        }
    }

    int exitCode()
    {
        if (m_loop.isInterrupted()) {
            m_console.warning(QueueRunText::tr("Stopped. What had not left waits again; “queue run” goes on with it."));
            return core::exitCode(core::ErrorCode::Cancelled);
        }
        if (m_loop.isDeaf()) {
            m_console.error(
                QueueRunText::tr("Standard output cannot be written, so nothing more was sent. What came is in the "
                                 "library; “queue run” goes on with the rest."));
            return core::exitCode(core::ErrorCode::Io);
        }
        if (m_unwrittenJobs > 0) {
            m_console.error(
                QueueRunText::tr("%n job(s) could not be written; their lines on standard output say what came of the "
                                 "answers. Make room, then use “queue list”: what is in the journal is read first. Do "
                                 "not send again what is there.",
                                 nullptr, m_unwrittenJobs));
        }
        if (const int failed = m_loop.failedJobs() - m_unwrittenJobs; failed > 0) {
            m_console.error(
                QueueRunText::tr("%n job(s) failed; their lines on standard output say why. “queue again JOB” "
                                 "puts one into the queue once more.",
                                 nullptr, failed));
        }
        if (m_loop.unknownJobs() > 0) {
            const QString what =
                QueueRunText::tr("%n job(s) were sent but not answered.", nullptr, m_loop.unknownJobs());
            const QString next =
                m_loop.mayBill()
                    ? QueueRunText::tr("The model may have run, and may bill: look at its dashboard before you "
                                       "use “queue again JOB”.")
                    : QueueRunText::tr("Nothing is billed. “queue again JOB” puts one into the queue once more.");
            m_console.error(what + QLatin1Char(' ') + next);
            return core::exitCode(core::ErrorCode::Io);
        }
        return m_loop.failure() ? core::exitCode(*m_loop.failure()) : 0;
    }

    jobs::JobQueue& m_queue;
    Console& m_console;
    QueueLoop m_loop;
    std::map<QString, jobs::NewJob> m_back;
    /// What was answered found no room on the disk, or the like.
    int m_unwrittenJobs = 0;
};

} // namespace

int runQueue(LibraryQueue& queue, const QStringList& jobIds, Console& console, const std::stop_token& stop)
{
    return Run(queue.jobs(), console).run(jobIds, stop);
}

} // namespace melodeck::cli
