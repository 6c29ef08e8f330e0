#include "jobs/JobQueue.h"

#include "api/Endpoints.h"
#include "jobs/ArrivalWatch.h"
#include "jobs/ClipHashes.h"
#include "jobs/ExpectedTime.h"
#include "jobs/JobRunner.h"
#include "jobs/Turns.h"
#include "store/ClipFolder.h"
#include "store/JobJournal.h"
#include "store/Journal.h"
#include "store/StoreThread.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 33ms;
/// Jobs that end within so long share a transaction.
constexpr auto kKeepDelay = 100ms;
/// Finished jobs that an expectation is learned from.
constexpr std::size_t kRecent = 20;
/// Of a request's own text; well below what the journal takes.
constexpr qsizetype kMostJournaledRequest = 8 * 1024 * 1024;

/// Clips wait for their sync because the journal has them; when it failed they cannot.
void syncWhatIsNotJournalled(JobOutcome& outcome, const store::JobJournal* journal)
{
    if (journal != nullptr && journal->isWhole()) {
        return;
    }
    for (const core::Clip& clip : outcome.answer.clips) {
        if (auto synced = core::syncFile(clip.path); !synced && !outcome.error) {
            outcome.error = std::move(synced).error();
            outcome.state = core::JobState::Failed;
        }
    }
}

} // namespace

JobQueue::JobQueue(JobServices services, store::StoreThread& store, QueueOptions options, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_store(store)
    , m_options(std::move(options))
    , m_isListenedTo(m_options.telling == QueueOptions::Telling::AtOnce)
    , m_mailbox(std::make_shared<Box>(*this, &JobQueue::readMail))
    , m_turns(std::make_unique<Turns>(std::max(2, QThread::idealThreadCount())))
    , m_meter(
          [mailbox = m_mailbox, &store](const LoudnessMeter::Clip& clip, const LoudnessMeter::Sound& sound) {
              mailbox->deliver(LoudnessMail{clip.jobId, clip.index, sound});
              recordHash(store, clip);
          },
          m_options.readableSound)
{
    m_ticker.setInterval(kTick);
    m_keeper.setInterval(kKeepDelay);
    m_keeper.setSingleShot(true);
    connect(&m_keeper, &QTimer::timeout, this, &JobQueue::storeKept);
    m_backup.start(m_options.backupLook);
    connect(&m_backup, &QTimer::timeout, this, &JobQueue::backUpLibrary);
    connect(&m_ticker, &QTimer::timeout, this, &JobQueue::tick);
    openStore();
}

JobQueue::~JobQueue()
{
    for (const QString& id : m_running) {
        m_entries.at(id).run->stop.request_stop();
    }
    m_workers.finish();
    if (m_journal) {
        m_journal->settle();
    }
    // What arrived until now was paid for: it is kept, though nobody is told any more. A backup that failed meanwhile
    // is.
    for (Mail& mail : m_mailbox->take()) {
        if (auto* trouble = std::get_if<TroubleMail>(&mail)) {
            take(std::move(*trouble));
        }
        if (auto* end = std::get_if<EndMail>(&mail)) {
            Entry& entry = m_entries.at(end->jobId);
            entry.record->recipe = std::move(end->recipe);
            settle(entry, std::move(end->outcome));
        }
    }
    m_mailbox->detach();
    closeStore();
}

QString JobQueue::submit(core::Recipe recipe, Position position)
{
    std::vector<NewJob> jobs;
    jobs.push_back({std::move(recipe), {}, {}});
    return submitAll(std::move(jobs), position).front();
}

QStringList JobQueue::submitAll(std::vector<NewJob> jobs, Position position, Start start)
{
    QStringList ids;
    for (NewJob& job : jobs) {
        ids << core::newJobId();
        addWaiting(ids.back(), std::move(job), start);
    }
    if (position == Position::Next) {
        [[maybe_unused]] const auto moves = m_waiting.moveToFront(ids); // stored with the rows
    }
    storeRows(ids);
    Q_EMIT jobsAdded(ids);
    startWaiting();
    return ids;
}

QString JobQueue::sendAgain(const QString& jobId, Position position)
{
    const auto job = find(jobId);
    return job ? submit(job->recipe, position) : QString();
}

void JobQueue::addWaiting(const QString& id, NewJob job, Start start)
{
    Entry& entry = m_entries[id];
    entry.endpoint = m_limits.idOf(job.recipe.endpoint);
    entry.waiting = std::make_unique<Compact>(Compact{core::toJsonBytes(core::recipeToJson(job.recipe)),
                                                      QDateTime::currentMSecsSinceEpoch(), job.name, job.batch});
    m_waiting.append({id, entry.endpoint, start == Start::Paused});
}

void JobQueue::setLimits(const QueueOptions& options)
{
    m_options.retries = options.retries;
    m_options.timeLimit = options.timeLimit;
    m_options.sizes = options.sizes;
}

void JobQueue::setParallel(const core::Endpoint& endpoint, int jobs)
{
    m_limits.setLimit(endpoint, jobs);
    startWaiting();
}

void JobQueue::forget(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        const auto found = m_entries.find(id);
        if (found != m_entries.end() && found->second.record && core::isFinished(found->second.record->state)) {
            m_entries.erase(found);
        }
    }
}

std::shared_ptr<core::JobRecord> JobQueue::recordOf(const QString& id, const Entry& entry) const
{
    if (entry.record) {
        return entry.record;
    }
    auto record = std::make_shared<core::JobRecord>();
    record->id = id;
    record->name = entry.waiting->name;
    record->batch = entry.waiting->batch;
    record->created = QDateTime::fromMSecsSinceEpoch(entry.waiting->createdMs, Qt::UTC);
    record->state = isPaused(id) ? core::JobState::Paused : core::JobState::Queued;
    if (const auto json = core::parseJson(entry.waiting->recipe)) {
        record->recipe = core::recipeFromJson(*json).value_or(core::Recipe{});
    }
    return record;
}

std::shared_ptr<const core::JobRecord> JobQueue::find(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    return found == m_entries.end() ? nullptr : recordOf(jobId, found->second);
}

std::shared_ptr<const JobProgress> JobQueue::progressOf(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    return found == m_entries.end() || !found->second.run ? nullptr : found->second.run->progress;
}

std::vector<QString> JobQueue::unfinished() const
{
    std::vector<QString> waiting = m_waiting.jobIds();
    std::vector<QString> ids;
    ids.reserve(m_running.size() + waiting.size());
    ids.insert(ids.end(), m_running.begin(), m_running.end());
    ids.insert(ids.end(), std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
    return ids;
}

bool JobQueue::isPaused(const QString& jobId) const
{
    const WaitingLine::Item* item = m_waiting.find(jobId);
    return item != nullptr && item->isPaused;
}

QString JobQueue::batchOf(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end()) {
        return {};
    }
    return found->second.record ? found->second.record->batch : found->second.waiting->batch;
}

QString JobQueue::clipFolderOf(const QString& jobId) const
{
    const auto found = m_entries.find(jobId);
    const bool isOfThisRun = found != m_entries.end() && found->second.run && !found->second.run->clipFolder.isEmpty();
    if (isOfThisRun || m_clipRoot.isEmpty()) {
        return isOfThisRun ? found->second.run->clipFolder : QString();
    }
    return store::clipFolderOf(m_clipRoot, jobId);
}

std::optional<double> JobQueue::expectedSecondsFor(const core::Recipe& recipe) const
{
    std::vector<const core::JobRecord*> recent; // an answer may be large
    for (auto id = m_recent.rbegin(); id != m_recent.rend(); ++id) {
        if (const auto found = m_entries.find(*id); found != m_entries.end()) {
            recent.push_back(found->second.record.get());
        }
    }
    return expectedSeconds(recipe, recent);
}

void JobQueue::startWaiting()
{
    if (m_clipRoot.isEmpty() || m_isPaused) {
        return;
    }
    while (const auto id = m_waiting.takeNext([this](int endpoint) { return m_limits.hasRoom(endpoint); })) {
        Entry& entry = m_entries.at(*id);
        if (mayBeSent(*id, entry)) {
            start(*id, entry);
        } else {
            refuse(*id, entry);
        }
    }
}

bool JobQueue::mayBeSent(const QString& id, const Entry& entry) const
{
    return m_journal != nullptr || api::isFree(recordOf(id, entry)->recipe.endpoint);
}

void JobQueue::refuse(const QString& id, Entry& entry)
{
    JobOutcome outcome;
    outcome.error = core::Error{core::ErrorCode::Io,
                                tr("Nothing was sent: neither the library's folder nor the one for temporary files can "
                                   "be written, so what comes back and is paid for could be lost. Make room on the "
                                   "disk or mend the folder's permissions, start Melodeck again, and send it again."),
                                {}};
    // The one that waits behind it is seen to by whoever called.
    const bool wasPaused = std::exchange(m_isPaused, true);
    finish(id, entry, std::move(outcome));
    m_isPaused = wasPaused;
}

void JobQueue::start(const QString& id, Entry& entry)
{
    m_running.push_back(id);
    m_limits.take(entry.endpoint);
    entry.record = recordOf(id, entry);
    entry.record->state = core::JobState::Preparing;
    entry.record->started = QDateTime::currentDateTimeUtc();
    entry.run = std::make_unique<Run>();
    Run& run = *entry.run;
    run.holdsPlace = true;
    run.requestText = entry.waiting->recipe.size() > kMostJournaledRequest ? RequestText::InLibrary : RequestText::Here;
    entry.waiting.reset();
    run.clipFolder =
        m_options.clipFolderOf ? m_options.clipFolderOf(*entry.record) : store::clipFolderOf(m_clipRoot, id);
    run.progress->state = core::JobState::Preparing;
    run.journal = m_journal ? std::make_shared<store::JobJournal>(*m_journal, id) : nullptr;
    run.stop = std::stop_source();
    m_workers.run([mailbox = m_mailbox, id, recipe = entry.record->recipe, services = m_services,
                   target = targetFor(id, entry), journalFolder = m_journal, journal = run.journal,
                   progress = run.progress, stop = run.stop.get_token()]() mutable {
        const auto end = std::make_shared<EndMail>();
        end->jobId = id;
        end->outcome = runJob(recipe, services, target, progress, stop);
        end->recipe = std::move(recipe);
        const auto deliver = [mailbox, end, journal] {
            syncWhatIsNotJournalled(end->outcome, journal.get());
            mailbox->deliver(std::move(*end));
        };
        if (journal) {
            journal->whenSafe(deliver);
        } else {
            deliver();
        }
    });
    m_ticker.start();
    Q_EMIT jobChanged(id);
}

JobTarget JobQueue::targetFor(const QString& id, const Entry& entry) const
{
    JobTarget target;
    target.clipFolder = entry.run->clipFolder;
    target.clipReady = [mailbox = m_mailbox, id](const core::Clip& clip) { mailbox->deliver(ClipMail{id, clip}); };
    target.clipArriving = [mailbox = m_mailbox, id](const core::Clip& clip, ArrivingClip file) {
        mailbox->deliver(ArrivingMail{id, clip, std::move(file)});
    };
    target.loudness = JobTarget::Loudness::NotNeeded; // not by the worker, see measure()
    target.textArrived = [mailbox = m_mailbox, id](const QByteArray& text) {
        mailbox->deliver(TextMail{id, QString::fromUtf8(text)});
    };
    target.transferEnded = [mailbox = m_mailbox, id] { mailbox->deliver(TransferMail{id}); };
    if (!m_options.clipFolderOf) {
        target.received = JobTarget::Received::Kept;
    }
    target.durability = core::Durability::Cached; // the journal has what is in them
    target.journal = entry.run->journal.get();
    target.turns = m_turns.get();
    target.facts = [job = *entry.record, folder = entry.run->clipFolder, root = m_clipRoot,
                    requestText = entry.run->requestText](const core::Recipe& recipe) {
        core::JobRecord sent = job;
        sent.recipe = recipe;
        return factsToJson(sent, folder, root, requestText);
    };
    target.wanted = m_options.wanted;
    target.retries = m_options.retries;
    target.sizes = m_options.sizes;
    target.timeLimit = m_options.timeLimit;
    return target;
}

void JobQueue::freePlace(Entry& entry)
{
    if (entry.run && std::exchange(entry.run->holdsPlace, false)) {
        m_limits.giveBack(entry.endpoint);
    }
}

void JobQueue::finish(const QString& id, Entry& entry, JobOutcome outcome)
{
    std::erase(m_running, id);
    if (m_running.empty()) {
        m_ticker.stop();
    }
    if (!entry.record) {
        entry.record = recordOf(id, entry); // it never started
        entry.waiting.reset();
    }
    freePlace(entry);
    settle(entry, std::move(outcome));
    measure(*entry.record);
    remember(id);
    Q_EMIT jobFinished(id);
    startWaiting();
}

void JobQueue::remember(const QString& id)
{
    m_recent.push_back(id);
    if (m_recent.size() > kRecent) {
        m_recent.pop_front();
    }
}

void JobQueue::tick()
{
    for (const QString& id : std::vector<QString>(m_running)) {
        Entry& entry = m_entries.at(id);
        entry.record->state = entry.run->progress->phase();
        Q_EMIT jobChanged(id);
    }
}

} // namespace melodeck::jobs
