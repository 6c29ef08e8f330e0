#include "cli/BatchRun.h"

#include "core/FileSink.h"
#include "store/OwnerLock.h"
#include "store/StoreThread.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <cerrno>
#include <future>
#include <limits>
#include <optional>
#include <utility>

namespace melodeck::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kStatusInterval = 200ms;

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(BatchRun)
};

/// The state as it was left, by the name of the job; the newest where there are several.
using KnownJobs = QHash<QString, core::JobRecord>;

core::Result<KnownJobs> readKnownJobs(store::StoreThread& store)
{
    std::promise<core::Result<KnownJobs>> promise;
    std::future<core::Result<KnownJobs>> future = promise.get_future();
    store.post([&promise](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            promise.set_value(core::fail(library.error()));
            return;
        }
        auto finished = (*library)->page(std::numeric_limits<int>::max());
        auto queued = (*library)->queued();
        if (!finished || !queued) {
            promise.set_value(core::fail(finished ? queued.error() : finished.error()));
            return;
        }
        KnownJobs known;
        for (core::JobRecord& job : *finished) {
            if (!known.contains(job.name)) {
                known.insert(job.name, std::move(job));
            }
        }
        for (store::QueuedRow& row : *queued) {
            known.insert(row.job.name, std::move(row.job));
        }
        promise.set_value(std::move(known));
    });
    return future.get();
}

/// What a job asks for, without what is found out when it is prepared, and wherever plan and files lie today: they may
/// be moved together with the folder.
core::Json request(core::Recipe recipe)
{
    for (core::AttachedFile& file : recipe.files) {
        file.sha256.clear();
        file.path = QFileInfo(file.path).fileName();
    }
    return core::recipeToJson(recipe);
}

bool mayHaveRun(const core::JobRecord& job)
{
    const bool wasStopped = job.state == core::JobState::Cancelled && job.bytesSent > 0;
    return job.state == core::JobState::Unknown || wasStopped;
}

/// Moves what an earlier try of a job left out of the way: it may have been paid for.
void moveEarlierFilesAside(const QDir& folder)
{
    const QStringList files = folder.entryList({QStringLiteral("clip_*"), QStringLiteral("answer*")}, QDir::Files);
    if (files.isEmpty()) {
        return;
    }
    QString aside = QStringLiteral("earlier");
    for (int number = 2; folder.exists(aside); ++number) {
        aside = QStringLiteral("earlier-%1").arg(number);
    }
    folder.mkpath(aside);
    for (const QString& name : files) {
        QFile::rename(folder.filePath(name), folder.filePath(aside + QLatin1Char('/') + name));
    }
}

/// An answer that says something besides its clips is a result too.
core::Result<void> writeAnswer(const core::JobRecord& job, const QDir& folder)
{
    if (job.answer.json.is_null() || (!job.answer.clips.empty() && !job.answer.transcript)) {
        return {};
    }
    const QString path = folder.filePath(QStringLiteral("answer.json"));
    if (QFile::exists(path)) {
        return {}; // written just before the program was ended: what another try left was moved away
    }
    folder.mkpath(QStringLiteral("."));
    auto sink = core::FileSink::create(path);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const QByteArray text = core::toJsonBytes(job.answer.json);
    if (auto written =
            (*sink)->write(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
        !written) {
        return written;
    }
    return (*sink)->finish();
}

class Batch final : public QObject
{
public:
    Batch(std::vector<PlannedJob> plan, const BatchOptions& options, jobs::JobServices services, Console& console,
          store::StoreThread& store, KnownJobs known)
        : m_plan(std::move(plan))
        , m_options(options)
        , m_console(console)
        , m_known(std::move(known))
        , m_queue(services, store, queueOptions())
    {
        m_queue.setParallel(options.endpoint, options.concurrency);
        connect(&m_queue, &jobs::JobQueue::opened, this, &Batch::begin);
        connect(&m_queue, &jobs::JobQueue::jobsRecovered, this,
                [this](const QStringList&, const QStringList& finished) { m_recovered = finished; });
        connect(&m_queue, &jobs::JobQueue::jobFinished, this, &Batch::onFinished);
        connect(&m_queue, &jobs::JobQueue::libraryFailed, this,
                [this](const core::Error& error) { m_console.warning(error.message); });
        connect(&m_status, &QTimer::timeout, this, &Batch::showStatus);
    }

    int run(const std::stop_token& stop)
    {
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { interrupt(); }, Qt::QueuedConnection);
        });
        m_status.start(kStatusInterval);
        m_loop.exec();
        m_status.stop();
        return exitCode();
    }

private:
    jobs::QueueOptions queueOptions() const
    {
        jobs::QueueOptions options = m_options.queue;
        options.loudness = jobs::JobTarget::Loudness::NotNeeded;
        options.clipFolderOf = [root = m_options.folder](const core::JobRecord& job) {
            return QDir(root).filePath(job.name);
        };
        return options;
    }

    void begin()
    {
        if (!m_queue.isSafe()) {
            m_console.error(Text::tr("What earlier runs left could not be taken over, or nothing could be kept of this "
                                     "one. Nothing was sent. Make room on the disk, then use --resume."));
            m_failure = core::ErrorCode::Io;
            m_loop.quit();
            return;
        }
        for (const QString& id : m_recovered) {
            const auto job = m_queue.find(id);
            m_known.insert(job->name, *job);
            if (job->state == core::JobState::Done) {
                report(*job); // its answer was all here: it ends now
            }
        }
        QHash<QString, QString> waiting;
        for (const QString& id : m_queue.unfinished()) {
            waiting.insert(m_queue.find(id)->name, id);
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
        m_left = static_cast<std::size_t>(resumed.size()) + fresh.size();
        m_total = m_left;
        m_queue.submitAll(std::move(fresh));
        m_queue.resume(resumed);
        quitWhenDone();
    }

    void plan(PlannedJob& job, const QString& waitingId, QStringList& resumed, std::vector<jobs::NewJob>& fresh)
    {
        if (!waitingId.isEmpty()) {
            m_queue.setRecipe(waitingId, job.recipe); // its files may lie elsewhere by now
            resumed << waitingId;
            return;
        }
        const auto known = m_known.constFind(job.name);
        if (known != m_known.constEnd()) {
            if (known->state == core::JobState::Done) {
                keepAnswer(*known); // the program may have been ended just before that
                return;
            }
            if (mayHaveRun(*known) && !m_options.resendsUnknown) {
                ++m_unknown;
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
        if (m_isInterrupted && job->state == core::JobState::Cancelled && job->bytesSent == 0) {
            m_queue.forget({id}); // it waits for --resume like those that had not begun
            quitWhenDone();
            return;
        }
        --m_left;
        m_unknown += job->state == core::JobState::Unknown ? 1 : 0;
        report(*job);
        if (job->error && job->state != core::JobState::Unknown) {
            ++m_failed;
            m_failure = m_failure.value_or(job->error->code);
        }
        m_queue.forget({id});
        quitWhenDone();
    }

    void report(const core::JobRecord& job)
    {
        const QDir folder(QDir(m_options.folder).filePath(job.name));
        core::Json line{{"job", core::toJson(job.name)}, {"state", core::toJson(core::jobStateName(job.state))}};
        line["clips"] = core::Json::array();
        for (const core::Clip& clip : job.answer.clips) {
            line["clips"].push_back(core::toJson(QDir::cleanPath(folder.filePath(QFileInfo(clip.path).fileName()))));
        }
        if (job.error) {
            line["error"] = {{"code", core::toJson(core::errorCodeName(job.error->code))},
                             {"message", core::toJson(job.error->message)}};
        }
        if (job.state == core::JobState::Done) {
            keepAnswer(job);
        }
        m_console.result(QString::fromUtf8(core::toJsonBytes(line)));
    }

    void keepAnswer(const core::JobRecord& job)
    {
        if (const auto written = writeAnswer(job, QDir(QDir(m_options.folder).filePath(job.name))); !written) {
            m_console.warning(written.error().message + QLatin1Char(' ') + Text::tr("--resume tries that again."));
            m_failure = m_failure.value_or(core::ErrorCode::Io);
        }
    }

    /// What waits goes on waiting, for --resume; what runs is stopped.
    void interrupt()
    {
        m_isInterrupted = true;
        m_queue.pauseQueue();
        for (const QString& id : m_queue.running()) {
            m_queue.cancel(id);
        }
        quitWhenDone();
    }

    void quitWhenDone()
    {
        if (m_queue.runningCount() == 0 && (m_isInterrupted || m_left == 0)) {
            m_loop.quit();
        }
    }

    void showStatus()
    {
        m_console.status(
            Text::tr("%1 of %2 ended, %3 running").arg(m_total - m_left).arg(m_total).arg(m_queue.runningCount()));
    }

    int exitCode()
    {
        if (m_isInterrupted) {
            m_console.warning(Text::tr("Stopped. --resume goes on with what is not done."));
            return core::exitCode(core::ErrorCode::Cancelled);
        }
        if (m_failed > 0) {
            m_console.error(Text::tr("%n job(s) failed; their lines on standard output say why. --resume tries them "
                                     "again.",
                                     nullptr, m_failed));
        }
        if (m_unknown > 0) {
            m_console.error(Text::tr("%n job(s) were sent but not answered: the model may have run, and may bill. Look "
                                     "at its dashboard; --resume --resend-unknown sends them again.",
                                     nullptr, m_unknown));
            return core::exitCode(core::ErrorCode::Io);
        }
        return m_failure ? core::exitCode(*m_failure) : 0;
    }

    std::vector<PlannedJob> m_plan;
    const BatchOptions& m_options;
    Console& m_console;
    KnownJobs m_known;
    QStringList m_recovered;
    /// Folders that were there before this run: thousands of others need no look.
    QSet<QString> m_present;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    int m_unknown = 0;
    int m_failed = 0;
    bool m_isInterrupted = false;
    std::optional<core::ErrorCode> m_failure;
    QEventLoop m_loop;
    QTimer m_status;
    jobs::JobQueue m_queue; // last: it may still have something to tell
};

/// The plan must be the one that the state was made from.
core::Result<void> checkSame(const std::vector<PlannedJob>& plan, const KnownJobs& known)
{
    for (const PlannedJob& job : plan) {
        const auto found = known.constFind(job.name);
        if (found != known.constEnd() && request(found->recipe) != request(job.recipe)) {
            return core::fail(core::ErrorCode::InvalidArgument,
                              Text::tr("Job %1 of the plan is not what it was when this folder was begun. Nothing was "
                                       "sent. Use the same plan and endpoint, or another folder.")
                                  .arg(job.name));
        }
    }
    return {};
}

} // namespace

int runBatch(std::vector<PlannedJob> plan, const BatchOptions& options, jobs::JobServices services, Console& console,
             const std::stop_token& stop)
{
    const auto refuse = [&console](const core::Error& error) {
        console.error(error.message);
        console.detail(error.detail);
        return core::exitCode(error.code);
    };
    const QDir state(QDir(options.folder).filePath(QStringLiteral(".melodeck")));
    if (!state.mkpath(QStringLiteral("."))) {
        return refuse({core::ErrorCode::Io, Text::tr("%1 cannot be made. Nothing was sent.").arg(state.path()), {}});
    }
    // The system frees it when its process ends, also where process numbers or this computer's name come again.
    const auto lock = store::OwnerLock::takeOver(state.path(), QStringLiteral("batch"));
    if (lock == nullptr && errno != EWOULDBLOCK) {
        return refuse({core::ErrorCode::Io, Text::tr("%1 cannot be written. Nothing was sent.").arg(state.path()), {}});
    }
    if (lock == nullptr) {
        return refuse({core::ErrorCode::Io,
                       Text::tr("Another batch is at work in %1. Nothing was sent.").arg(options.folder),
                       {}});
    }
    store::StoreThread store(state.absolutePath());
    auto known = readKnownJobs(store);
    if (!known) {
        return refuse(known.error());
    }
    if (!known->isEmpty() && !options.isResumed) {
        return refuse({core::ErrorCode::Io,
                       Text::tr("%1 holds a batch already. Nothing was sent. --resume goes on with it; for another one "
                                "choose another folder.")
                           .arg(options.folder),
                       {}});
    }
    if (const auto same = checkSame(plan, *known); !same) {
        return refuse(same.error());
    }
    Batch batch(std::move(plan), options, services, console, store, std::move(*known));
    return batch.run(stop);
}

} // namespace melodeck::cli
