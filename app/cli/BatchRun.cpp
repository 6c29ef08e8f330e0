#include "cli/BatchRun.h"

#include "api/AsyncAnswers.h"
#include "api/Endpoints.h"
#include "cli/BatchFolder.h"
#include "cli/BatchState.h"
#include "cli/JobLine.h"
#include "cli/QueueLoop.h"
#include "jobs/MayHaveRun.h"
#include "store/OwnerLock.h"
#include "store/StoreThread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <optional>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct BatchRunText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchRun)
};

class Batch final : public QObject
{
public:
    Batch(std::vector<PlannedJob> plan, const BatchOptions& options, jobs::JobServices services, Console& console,
          store::StoreThread& store, BatchState state)
        : m_plan(std::move(plan))
        , m_options(options)
        , m_console(console)
        , m_store(store)
        , m_state(std::move(state))
        , m_loop(m_queue, console)
        , m_queue(services, store, queueOptions())
    {
        m_queue.setParallel(options.endpoint, options.concurrency);
        connect(&m_queue, &jobs::JobQueue::opened, this, &Batch::begin);
        connect(&m_queue, &jobs::JobQueue::jobsRecovered, this,
                [this](const QStringList&, const QStringList& finished) { m_recovered = finished; });
        connect(&m_queue, &jobs::JobQueue::jobFinished, this, &Batch::onFinished);
        for (const auto failed : {&jobs::JobQueue::libraryFailed, &jobs::JobQueue::backupFailed}) {
            connect(&m_queue, failed, this, [this](const core::Error& error) { m_console.warning(error.message); });
        }
    }

    int run(const std::stop_token& stop)
    {
        m_loop.run(stop);
        return exitCode();
    }

private:
    jobs::QueueOptions queueOptions() const
    {
        jobs::QueueOptions options = m_options.queue;
        options.loudness = jobs::JobTarget::Loudness::NotNeeded;
        options.wanted = m_options.async ? jobs::JobTarget::Wanted::RequestId : jobs::JobTarget::Wanted::Result;
        options.clipFolderOf = [root = QDir(m_options.folder).absolutePath()](const core::JobRecord& job) {
            return QDir(root).filePath(job.name);
        };
        return options;
    }

    void begin()
    {
        if (!m_queue.isSafe()) {
            m_console.error(
                BatchRunText::tr("What earlier runs left could not be taken over, or nothing could be kept of this "
                                 "one. Nothing was sent. Make room on the disk, then use --resume."));
            m_loop.failed(core::ErrorCode::Io);
            m_loop.quitWhenDone(); // nothing is expected
            return;
        }
        for (const QString& id : m_recovered) {
            const auto job = m_queue.find(id);
            m_state.jobs.insert(job->name, *job);
            if (job->state == core::JobState::Done) {
                report(*job); // its answer was all here: it ends now
            }
        }
        QHash<QString, QString> waiting;
        for (const QString& id : m_queue.unfinished()) {
            waiting.insert(m_queue.find(id)->name, id);
        }
        if (m_state.wasDamaged) {
            takeFromFolders(waiting);
        }
        const QStringList present = QDir(m_options.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        m_present = QSet<QString>(present.begin(), present.end());
        QStringList resumed;
        std::vector<jobs::NewJob> fresh;
        for (PlannedJob& job : m_plan) {
            plan(job, waiting.take(job.name), resumed, fresh);
        }
        m_plan.clear();
        m_plan.shrink_to_fit();
        m_loop.expect(static_cast<std::size_t>(resumed.size()) + fresh.size());
        if (m_options.async) {
            m_prepared = resumed + m_queue.submitAll(std::move(fresh), jobs::JobQueue::Position::Last,
                                                     jobs::JobQueue::Start::Paused);
            prepareSome();
        } else {
            m_queue.submitAll(std::move(fresh));
            m_queue.resume(resumed);
        }
        m_loop.quitWhenDone();
    }

    /// What is asked for is kept before it leaves: some at a time, so that the first ones are under way meanwhile.
    void prepareSome()
    {
        constexpr int kAtOnce = 50;
        QStringList ready;
        while (!m_prepared.isEmpty() && ready.size() < kAtOnce && !m_loop.isInterrupted()) {
            const QString id = m_prepared.takeFirst();
            core::JobRecord asked = *m_queue.find(id);
            asked.recipe = m_options.async->asked.value(asked.name);
            asked.batch = m_batchId;
            asked.state = core::JobState::Submitted;
            if (const auto kept = m_options.async->folder.prepare(asked); !kept) {
                m_console.error(kept.error().message + QLatin1Char(' ') +
                                BatchRunText::tr("--resume goes on from here."));
                m_loop.failed(kept.error().code);
                m_loop.giveUp(static_cast<std::size_t>(m_prepared.size()) + 1); // they wait
                m_prepared.clear();
                break;
            }
            ready << id;
        }
        m_queue.resume(ready);
        if (!m_prepared.isEmpty() && !m_loop.isInterrupted()) {
            QMetaObject::invokeMethod(
                this, [this] { prepareSome(); }, Qt::QueuedConnection);
        }
        m_loop.quitWhenDone();
    }

    /// The platform has it under an id of its own, or has it not.
    QString settleSubmission(const core::JobRecord& job)
    {
        const auto id =
            job.state == core::JobState::Done ? api::submittedId(job.answer.json) : core::Result<QString>(QString());
        if (!id || id->isEmpty()) {
            // What had left may run all the same, and its result is for this request.
            const bool neverRan =
                job.state == core::JobState::Failed || (job.state == core::JobState::Cancelled && job.bytesSent == 0);
            if (neverRan) {
                m_options.async->folder.notSubmitted(job.id);
            }
            return {};
        }
        if (const auto named = m_options.async->folder.submitted(job.id, *id); !named) {
            m_console.warning(named.error().message);
        }
        return *id;
    }

    /// The state was damaged: what is not known any more is taken from what lies in the folders, and kept as that.
    void takeFromFolders(const QHash<QString, QString>& waiting)
    {
        std::vector<core::JobRecord> found;
        for (const PlannedJob& job : m_plan) {
            const auto known = m_state.jobs.constFind(job.name);
            const bool isUnknown = known != m_state.jobs.constEnd() && known->state == core::JobState::Unknown &&
                                   known->answer.clips.empty();
            if ((known == m_state.jobs.constEnd() && !waiting.contains(job.name)) || isUnknown) {
                found.push_back(recordFromFolder(job, QDir(m_options.folder).filePath(job.name)));
                found.back().id = isUnknown ? known->id : found.back().id;
                m_state.jobs.insert(job.name, found.back());
            }
        }
        m_console.warning(
            BatchRunText::tr("Jobs of which nothing is known any more count as done where all their clips lie in "
                             "their folders; the others may have been sent, and are listed as Unknown."));
        m_store.post([&console = m_console, found = std::move(found)](store::StoreThread::OpenedLibrary& library) {
            if (library) {
                if (const auto saved = (*library)->saveAll(found); !saved) {
                    console.warning(saved.error().message);
                }
            }
        });
    }

    void plan(PlannedJob& job, const QString& waitingId, QStringList& resumed, std::vector<jobs::NewJob>& fresh)
    {
        if (!waitingId.isEmpty()) {
            m_queue.setRecipe(waitingId, job.recipe); // its files may lie elsewhere by now
            resumed << waitingId;
            return;
        }
        const auto known = m_state.jobs.constFind(job.name);
        if (known != m_state.jobs.constEnd()) {
            if (known->state == core::JobState::Done) {
                keepAnswer(*known); // the program may have been ended just before that
                return;
            }
            const QString folder = QDir(m_options.folder).filePath(job.name);
            if (!m_options.resendsUnknown && jobs::mayHaveRun(*known, folder)) {
                countAgain(*known);
                report(*known);
                return;
            }
        }
        // Before it is sent: what comes back is paid for, and must find its names free.
        if (m_present.contains(job.name)) {
            moveEarlierFilesAside(QDir(QDir(m_options.folder).filePath(job.name)));
        }
        fresh.push_back({std::move(job.recipe), std::move(job.name), {}});
    }

    void onFinished(const QString& id)
    {
        const auto job = m_queue.find(id);
        if (m_loop.isInterrupted() && neverLeft(*job, m_queue.progressOf(id).get())) {
            m_queue.forget({id}); // it waits for --resume like those that had not begun
            m_loop.quitWhenDone();
            return;
        }
        m_loop.count(*job);
        if (isAnswered(*job)) {
            ++m_answered;
            ++m_answeredNow;
        }
        report(*job);
        m_queue.forget({id});
        m_loop.quitWhenDone();
    }

    /// An answer came, and was paid for, that is not all of what was asked for, or that nobody understands.
    [[nodiscard]] bool isAnswered(const core::JobRecord& job) const
    {
        return job.state == core::JobState::Failed && jobs::mayHaveRun(job, QDir(m_options.folder).filePath(job.name));
    }

    /// One of an earlier run that may have been paid for, and is not sent again unasked.
    void countAgain(const core::JobRecord& job)
    {
        if (job.state != core::JobState::Failed) {
            m_loop.countUnknown(job);
            return;
        }
        ++m_answered;
        m_loop.failed(core::ErrorCode::Io); // left to people, as those that nobody knows of
    }

    void report(const core::JobRecord& job)
    {
        const QDir folder(QDir(m_options.folder).filePath(job.name));
        core::Json line = lineOfEnded(job, job.name, [&folder](const core::Clip& clip) {
            return QDir::cleanPath(folder.filePath(QFileInfo(clip.path).fileName()));
        });
        if (m_options.async) {
            if (const QString id = settleSubmission(job); !id.isEmpty()) {
                line["state"] = core::toJson(core::jobStateName(core::JobState::Submitted));
                line["request_id"] = core::toJson(id);
            }
        }
        if (job.state == core::JobState::Done) {
            keepAnswer(job);
        }
        m_loop.print(line);
    }

    void keepAnswer(const core::JobRecord& job)
    {
        if (const auto written = writeAnswer(job, QDir(QDir(m_options.folder).filePath(job.name))); !written) {
            m_console.warning(written.error().message + QLatin1Char(' ') +
                              BatchRunText::tr("--resume tries that again."));
            m_loop.failed(core::ErrorCode::Io);
        }
    }

    int exitCode()
    {
        if (m_loop.isInterrupted()) {
            m_console.warning(BatchRunText::tr("Stopped. --resume goes on with what is not done."));
            return core::exitCode(core::ErrorCode::Cancelled);
        }
        if (m_loop.isDeaf()) {
            m_console.error(
                BatchRunText::tr("Standard output cannot be written, so nothing more was sent. What came is in %1; "
                                 "--resume goes on with what is not done.")
                    .arg(m_options.folder));
            return core::exitCode(core::ErrorCode::Io);
        }
        if (const int failed = m_loop.failedJobs() - m_answeredNow; failed > 0) {
            m_console.error(
                BatchRunText::tr("%n job(s) failed; their lines on standard output say why. --resume tries them "
                                 "again.",
                                 nullptr, failed));
        }
        if (m_answered > 0) {
            m_console.error(BatchRunText::tr(
                "%n job(s) were answered, but not with all that was asked for, or with what cannot be read; what came "
                "is in their folders. --resume --resend-unknown sends them again.",
                nullptr, m_answered));
        }
        if (m_loop.unknownJobs() > 0) {
            const QString what =
                BatchRunText::tr("%n job(s) were sent but not answered.", nullptr, m_loop.unknownJobs());
            const QString next =
                m_loop.mayBill() ? BatchRunText::tr("The model may have run, and may bill: look at its dashboard. "
                                                    "--resume --resend-unknown sends them again.")
                                 : BatchRunText::tr("Nothing is billed. --resume --resend-unknown sends them again.");
            m_console.error(what + QLatin1Char(' ') + next);
            return core::exitCode(core::ErrorCode::Io);
        }
        return m_loop.failure() ? core::exitCode(*m_loop.failure()) : 0;
    }

    std::vector<PlannedJob> m_plan;
    const BatchOptions& m_options;
    Console& m_console;
    store::StoreThread& m_store;
    BatchState m_state;
    QStringList m_recovered;
    /// See isAnswered(); of all runs, and of this one.
    int m_answered = 0;
    int m_answeredNow = 0;
    /// Jobs whose requests are not kept yet, with --async.
    QStringList m_prepared;
    /// Of the results in the library.
    QString m_batchId = core::newJobId();
    /// Folders that were there before this run: thousands of others need no look.
    QSet<QString> m_present;
    QueueLoop m_loop;
    jobs::JobQueue m_queue; // last: it may still have something to tell
};

/// What stands in the way of a job's folder is seen before anything is paid for.
core::Result<void> checkRoom(const std::vector<PlannedJob>& plan, const QString& folder)
{
    const QDir root(folder);
    const QStringList files = root.entryList(QDir::Files | QDir::System | QDir::Hidden);
    const QSet<QString> taken(files.begin(), files.end());
    for (const PlannedJob& job : plan) {
        if (taken.contains(job.name)) {
            return core::fail(
                core::ErrorCode::Io,
                BatchRunText::tr("%1 is a file, and the clips of job %2 need a folder of that name. Nothing was "
                                 "sent. Move the file away, or choose another folder.")
                    .arg(root.filePath(job.name), job.name));
        }
    }
    return {};
}

} // namespace

int runBatch(std::vector<PlannedJob> plan, const BatchOptions& options, jobs::JobServices services, Console& console,
             const std::stop_token& stop)
{
    const QDir state(QDir(options.folder).filePath(QStringLiteral(".melodeck")));
    if (!state.mkpath(QStringLiteral("."))) {
        return console.failed(
            {core::ErrorCode::Io, BatchRunText::tr("%1 cannot be made. Nothing was sent.").arg(state.path()), {}});
    }
    // The system frees it when its process ends, also where process numbers or this computer's name come again.
    const auto lock = store::OwnerLock::takeOver(state.path(), QStringLiteral("batch"));
    if (lock == nullptr && errno != EWOULDBLOCK) {
        return console.failed(
            {core::ErrorCode::Io, BatchRunText::tr("%1 cannot be written. Nothing was sent.").arg(state.path()), {}});
    }
    if (lock == nullptr) {
        return console.failed(
            {core::ErrorCode::Io,
             BatchRunText::tr("Another batch is at work in %1. Nothing was sent.").arg(options.folder),
             {}});
    }
    store::StoreThread store(state.absolutePath());
    auto known = readBatchState(store);
    if (!known) {
        return console.failed(known.error());
    }
    if ((!known->jobs.isEmpty() || known->wasDamaged) && !options.isResumed) {
        return console.failed(
            {core::ErrorCode::Io,
             BatchRunText::tr("%1 holds a batch already. Nothing was sent. --resume goes on with it; for another one "
                              "choose another folder.")
                 .arg(options.folder),
             {}});
    }
    if (const auto room = checkRoom(plan, options.folder); !room) {
        return console.failed(room.error());
    }
    if (const auto same = checkSamePlan(plan, *known); !same) {
        return console.failed(same.error());
    }
    Batch batch(std::move(plan), options, services, console, store, std::move(*known));
    return batch.run(stop);
}

} // namespace melodeck::cli
