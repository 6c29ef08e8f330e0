#include "jobs/JobQueue.h"

#include "jobs/ExpectedTime.h"
#include "jobs/JobRunner.h"
#include "store/ClipFolder.h"
#include "store/StoreThread.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 33ms;

/// Where clips go when the library cannot be written. Left there on purpose at the end: clips may be unsaved.
QString makeTemporaryFolder()
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("melodeck-XXXXXX")));
    folder.setAutoRemove(false);
    return folder.path();
}

} // namespace

/// The way back from other threads: mail under a mutex, and an empty queued call that wakes its reader.
class JobQueue::Mailbox final
{
public:
    explicit Mailbox(JobQueue& owner)
        : m_owner(&owner)
    {
    }

    void deliver(Mail mail)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner != nullptr) {
            m_mail.push_back(std::move(mail));
            QMetaObject::invokeMethod(m_owner, &JobQueue::readMail, Qt::QueuedConnection);
        }
    }

    std::vector<Mail> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_mail, {});
    }

    /// The reader goes away; what is delivered from now on is dropped.
    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    JobQueue* m_owner;
    std::vector<Mail> m_mail;
};

JobQueue::JobQueue(JobServices services, store::StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_store(store)
    , m_mailbox(std::make_shared<Mailbox>(*this))
{
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &JobQueue::tick);
    m_store.post([mailbox = m_mailbox](store::StoreThread::OpenedLibrary& library) {
        mailbox->deliver(StoreMail{library ? std::nullopt : std::optional(library.error())});
    });
}

JobQueue::~JobQueue()
{
    for (auto& [id, entry] : m_entries) {
        entry.worker.request_stop();
    }
    for (auto& [id, entry] : m_entries) {
        entry.worker = {}; // joins
    }
    // What arrived until now was paid for: it is kept, though nobody is told any more.
    for (Mail& mail : m_mailbox->take()) {
        if (auto* end = std::get_if<EndMail>(&mail)) {
            Entry& entry = m_entries.at(end->jobId);
            entry.record.recipe = std::move(end->recipe);
            settle(entry, std::move(end->outcome));
        }
    }
    m_mailbox->detach();
}

QString JobQueue::submit(core::Recipe recipe)
{
    const QString id = core::newJobId();
    Entry& entry = m_entries[id];
    entry.record.id = id;
    entry.record.created = QDateTime::currentDateTime();
    entry.record.recipe = std::move(recipe);
    m_waiting.push_back(id);
    Q_EMIT jobAdded(id);
    startWaiting();
    return id;
}

void JobQueue::cancel(const QString& jobId)
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end()) {
        return;
    }
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), jobId);
    if (waiting != m_waiting.end()) {
        m_waiting.erase(waiting);
        finish(found->second,
               JobOutcome{core::JobState::Cancelled,
                          {},
                          core::Error{core::ErrorCode::Cancelled, tr("Stopped. It never left this computer."), {}}});
        return;
    }
    found->second.worker.request_stop();
}

void JobQueue::setStarred(const QString& jobId, int clipIndex, bool starred)
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end()) {
        return;
    }
    for (core::Clip& clip : found->second.record.answer.clips) {
        if (clip.index == clipIndex) {
            clip.starred = starred;
        }
    }
    m_store.post([mailbox = m_mailbox, jobId, clipIndex, starred](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        if (auto set = (*library)->setStarred(jobId, clipIndex, starred); !set) {
            mailbox->deliver(StoreMail{set.error()});
        }
    });
}

void JobQueue::loadHistory(int limit)
{
    m_store.post([mailbox = m_mailbox, limit](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        auto jobs = (*library)->page(limit);
        if (jobs) {
            mailbox->deliver(HistoryMail{std::move(*jobs)});
        } else {
            mailbox->deliver(StoreMail{jobs.error()});
        }
    });
}

const core::JobRecord* JobQueue::find(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    return found == m_entries.end() ? nullptr : &found->second.record;
}

std::shared_ptr<const JobProgress> JobQueue::progressOf(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    return found == m_entries.end() ? nullptr : found->second.progress;
}

std::vector<QString> JobQueue::unfinished() const
{
    std::vector<QString> ids = m_running;
    ids.insert(ids.end(), m_waiting.begin(), m_waiting.end());
    return ids;
}

std::optional<double> JobQueue::expectedSecondsFor(const core::Recipe& recipe) const
{
    constexpr std::size_t kRecent = 20;
    std::vector<core::JobRecord> recent;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && recent.size() < kRecent; ++entry) {
        recent.push_back(entry->second.record);
    }
    return expectedSeconds(recipe, recent);
}

void JobQueue::readMail()
{
    std::vector<Mail> mails = m_mailbox->take();
    for (Mail& mail : mails) {
        std::visit([this](auto& content) { take(std::move(content)); }, mail);
    }
}

void JobQueue::take(ClipMail mail)
{
    Entry& entry = m_entries.at(mail.jobId);
    const int index = mail.clip.index;
    entry.record.answer.clips.push_back(std::move(mail.clip));
    Q_EMIT clipAdded(mail.jobId, index);
}

void JobQueue::take(EndMail mail)
{
    Entry& entry = m_entries.at(mail.jobId);
    entry.record.recipe = std::move(mail.recipe); // its files carry their fingerprints now
    entry.worker = {};
    finish(entry, std::move(mail.outcome));
}

void JobQueue::take(StoreMail mail)
{
    const bool isFirst = m_clipRoot.isEmpty();
    if (isFirst) {
        m_clipRoot = mail.error ? makeTemporaryFolder() : m_store.folder();
    }
    if (mail.error) {
        core::Error error = *mail.error;
        if (isFirst) {
            error.message +=
                QLatin1Char(' ') + tr("Until then clips go to %1 – save those that you want to keep.").arg(m_clipRoot);
        }
        Q_EMIT libraryFailed(error);
    }
    startWaiting();
}

void JobQueue::take(HistoryMail mail)
{
    QStringList ids;
    for (core::JobRecord& job : mail.jobs) {
        if (m_entries.contains(job.id)) {
            continue; // of this run, finished before its history was read
        }
        ids << job.id;
        Entry& entry = m_entries[job.id];
        entry.progress->state = job.state;
        entry.record = std::move(job);
    }
    Q_EMIT historyLoaded(ids);
}

void JobQueue::startWaiting()
{
    if (m_clipRoot.isEmpty()) {
        return;
    }
    while (!m_waiting.empty() && m_running.size() < static_cast<std::size_t>(parallelJobs())) {
        const QString id = m_waiting.front();
        m_waiting.pop_front();
        start(m_entries.at(id));
    }
}

void JobQueue::start(Entry& entry)
{
    const QString id = entry.record.id;
    m_running.push_back(id);
    entry.record.state = core::JobState::Preparing;
    entry.record.started = QDateTime::currentDateTime();
    entry.progress->state = core::JobState::Preparing;
    JobTarget target;
    target.clipFolder = store::clipFolderOf(m_clipRoot, id);
    target.clipReady = [mailbox = m_mailbox, id](const core::Clip& clip) { mailbox->deliver(ClipMail{id, clip}); };
    entry.worker =
        std::jthread([mailbox = m_mailbox, id, recipe = entry.record.recipe, services = m_services,
                      target = std::move(target), progress = entry.progress](const std::stop_token& stop) mutable {
            JobOutcome outcome = runJob(recipe, services, target, progress, stop);
            mailbox->deliver(EndMail{id, std::move(recipe), std::move(outcome)});
        });
    m_ticker.start();
    Q_EMIT jobChanged(id);
}

void JobQueue::finish(Entry& entry, JobOutcome outcome)
{
    const QString id = entry.record.id;
    std::erase(m_running, id);
    if (m_running.empty()) {
        m_ticker.stop();
    }
    settle(entry, std::move(outcome));
    Q_EMIT jobFinished(id);
    startWaiting();
}

void JobQueue::settle(Entry& entry, JobOutcome outcome)
{
    for (core::Clip& clip : outcome.answer.clips) {
        // Stars are given here, while the worker is still busy with the next clip.
        clip.starred =
            std::any_of(entry.record.answer.clips.begin(), entry.record.answer.clips.end(),
                        [&clip](const core::Clip& shown) { return shown.index == clip.index && shown.starred; });
    }
    entry.record.state = outcome.state;
    entry.progress->state = outcome.state;
    entry.record.finished = QDateTime::currentDateTime();
    entry.record.answer = std::move(outcome.answer);
    entry.record.error = std::move(outcome.error);
    keep(entry.record);
}

void JobQueue::keep(const core::JobRecord& record)
{
    m_store.post([mailbox = m_mailbox, record](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return; // said at the start
        }
        if (auto saved = (*library)->save(record); !saved) {
            mailbox->deliver(StoreMail{saved.error()});
        }
    });
}

void JobQueue::tick()
{
    for (const QString& id : std::vector<QString>(m_running)) {
        Entry& entry = m_entries.at(id);
        entry.record.state = entry.progress->phase();
        Q_EMIT jobChanged(id);
    }
}

} // namespace melodeck::jobs
