#pragma once

#include "core/JobRecord.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobProgress.h"
#include "jobs/JobServices.h"
#include "jobs/JobTarget.h"
#include "jobs/JournalFacts.h"
#include "jobs/LoudnessMeter.h"
#include "jobs/Mailbox.h"
#include "jobs/NewJob.h"
#include "jobs/ParallelLimits.h"
#include "jobs/Recovery.h"
#include "jobs/WaitingLine.h"
#include "jobs/WorkerPool.h"
#include "net/RetryPolicy.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <variant>
#include <vector>

namespace melodeck::store {
class Journal;
class JobJournal;
class StoreThread;
} // namespace melodeck::store

namespace melodeck::jobs {

class ArrivalWatch;
class Turns;

/// A clip's file that others may play while it grows.
using ArrivingClip = std::shared_ptr<const audio::ArrivingFile>;

struct QueueOptions
{
    net::RetryLimits retries;
    /// As JobTarget::timeLimit.
    std::optional<std::chrono::milliseconds> timeLimit;
    AnswerSizes sizes;
    /// Whether loudness is found out of each clip, after its job has ended (clipMeasured()).
    JobTarget::Loudness loudness = JobTarget::Loudness::Measured;
    /// As JobTarget::wanted.
    JobTarget::Wanted wanted = JobTarget::Wanted::Result;
    /// For clips that libsndfile does not read; without it they have no loudness and no length.
    LoudnessMeter::Readable readableSound;
    /// How often it is seen whether the library's daily backup is due.
    std::chrono::milliseconds backupLook{3'600'000};
    /// Where a job's clips go, an absolute path; without it, into the library's own folder.
    std::function<QString(const core::JobRecord&)> clipFolderOf;
    /// Whether what the library gives is told as it comes, or waits for listen(): what is told before anybody listens
    /// is told to nobody.
    enum class Telling : std::uint8_t { AtOnce, OnceListenedTo };
    Telling telling = Telling::AtOnce;
};

/// All jobs of this run of the program, those that earlier runs left, and the newest finished ones: takes recipes, runs
/// a few at a time for each endpoint on worker threads, keeps what comes back in the library. Nothing is sent before
/// the journal knows it, and nothing is shown before the journal has it. Lives on the GUI thread; workers report
/// through a mailbox. A job that waits takes less than 1 KiB.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    JobQueue(JobServices services, store::StoreThread& store, QueueOptions options = {}, QObject* parent = nullptr);
    /// Stops what runs, joins, and keeps what had arrived. What waits is there again at the next start, paused.
    ~JobQueue() override;

    /// All who want to hear of it are there, see QueueOptions::telling.
    void listen();

    enum class Position : std::uint8_t { Last, Next };
    enum class Start : std::uint8_t { WhenItsTurnComes, Paused };

    /// Queues a recipe and returns its job's id.
    QString submit(core::Recipe recipe, Position position = Position::Last);
    /// Queues many as one: one transaction, one signal. Returns their ids in the same order.
    QStringList submitAll(std::vector<NewJob> jobs, Position position = Position::Last,
                          Start start = Start::WhenItsTurnComes);
    /// Queues the recipe of a finished job once more, as a new job. Empty when there is no such job.
    QString sendAgain(const QString& jobId, Position position = Position::Last);

    /// A running job ends within 200 ms as Cancelled; a waiting one at once. Nothing happens to a finished one.
    void cancel(const QString& jobId);
    void cancelAll(const QStringList& jobIds);

    /// A job that waits does not start until it is resumed. Nothing happens to others.
    void pause(const QStringList& jobIds);
    void resume(const QStringList& jobIds);
    /// The whole queue: what runs goes on, nothing new starts.
    void pauseQueue();
    void resumeQueue();
    [[nodiscard]] bool isQueuePaused() const { return m_isPaused; }

    /// Whether, from opened() on, the journal can be written and all that dead runs left was taken over: only then can
    /// whoever finds out by himself what is still to be sent be sure that nothing is sent twice.
    [[nodiscard]] bool isSafe() const { return m_isSafe; }

    /// Jobs that wait, in the order given, in front of another one that waits; at the end with an empty id.
    void moveBefore(const QStringList& jobIds, const QString& before);
    /// What a job that waits asks for, from now on. Nothing happens to one that does not wait.
    void setRecipe(const QString& jobId, const core::Recipe& recipe);
    /// A job that pauses before it tries again does so now.
    void sendNow(const QString& jobId);
    /// To the front, and not paused any more.
    void runNext(const QStringList& jobIds);

    /// Tries, time and sizes of the options, for jobs that start from now on.
    void setLimits(const QueueOptions& options);
    /// How many jobs of an endpoint run at once, from 1 on. What runs already goes on.
    void setParallel(const core::Endpoint& endpoint, int jobs);
    [[nodiscard]] int parallelFor(const core::Endpoint& endpoint) const { return m_limits.limitFor(endpoint); }

    /// Sets a clip's star and stores it.
    void setStarred(const QString& jobId, int clipIndex, bool starred);
    /// Sets what a blind comparison said of a clip and stores it.
    void setBlindVerdict(const QString& jobId, int clipIndex, const core::BlindVerdict& verdict);
    /// Finds out loudness and true peak of a finished job's clips that lack them, as those do that came before true
    /// peaks were kept; clipMeasured() tells, and the library keeps them.
    void measureClips(const QString& jobId);
    /// Reads the newest finished jobs, older than the job `before` (empty: from the newest); historyLoaded() tells.
    void loadHistory(int limit, const QString& before = {});
    /// From now on results that another program brings into this library (melodeck-cli receive) are told by
    /// jobsReceived() as they come.
    void followArrivals();
    /// Drops finished jobs from memory; the library keeps them.
    void forget(const QStringList& jobIds);

    /// The job, or nullptr. One that runs changes while it is held.
    [[nodiscard]] std::shared_ptr<const core::JobRecord> find(const QString& jobId) const;
    /// Live numbers of a job that runs or ran in this run, or nullptr.
    [[nodiscard]] std::shared_ptr<const JobProgress> progressOf(const QString& jobId) const;
    /// Jobs that are not finished: running first, then in the order in which they will run.
    [[nodiscard]] std::vector<QString> unfinished() const;
    [[nodiscard]] const std::vector<QString>& running() const { return m_running; }
    [[nodiscard]] std::size_t waitingCount() const { return m_waiting.size(); }
    [[nodiscard]] std::size_t runningCount() const { return m_running.size(); }
    /// The batch of a job, empty for one of its own; does not read its recipe, as find() does for one that waits.
    [[nodiscard]] QString batchOf(const QString& jobId) const;
    /// Where a job's clips are, and what else is kept of its answer; empty before opened().
    [[nodiscard]] QString clipFolderOf(const QString& jobId) const;
    /// A job that waits and does not start by itself.
    [[nodiscard]] bool isPaused(const QString& jobId) const;
    /// The library's thread, for those who look something up in it.
    [[nodiscard]] store::StoreThread& store() const { return m_store; }
    /// How long a recipe will take, from past jobs; nothing until known.
    [[nodiscard]] std::optional<double> expectedSecondsFor(const core::Recipe& recipe) const;

Q_SIGNALS:
    /// The library and the journal are open (or libraryFailed() told why not), and what earlier runs left is here: jobs
    /// start from now on.
    void opened();
    void jobsAdded(const QStringList& jobIds);
    /// The order, or what is paused, has changed.
    void orderChanged();
    /// Its state changed, or (about 30 times a second while it runs) its numbers.
    void jobChanged(const QString& jobId);
    void clipAdded(const QString& jobId, int clipIndex);
    /// A clip is under way and can be played while it grows; clipAdded() follows when it is whole.
    void clipArriving(const QString& jobId, const core::Clip& clip, const melodeck::jobs::ArrivingClip& file);
    /// Its loudness is known now, or that it has none.
    void clipMeasured(const QString& jobId, int clipIndex);
    /// The next piece of an answer that is a stream of text or events.
    void textArrived(const QString& jobId, const QString& text);
    /// Done, Failed, Cancelled or Unknown: find() has the outcome.
    void jobFinished(const QString& jobId);
    /// What earlier runs left: jobs that wait, paused, and jobs that were cut and are finished now.
    void jobsRecovered(const QStringList& waiting, const QStringList& finished);
    /// Ids of finished jobs, newest first. Without `before` those of earlier runs; with it also those of this run.
    void historyLoaded(const QStringList& jobIds);
    /// Finished jobs that another program has brought into the library, the oldest first.
    void jobsReceived(const QStringList& jobIds);
    /// The library cannot be read or written (jobs go on, their clips go to a temporary folder that the message names),
    /// or something in it had to be mended.
    void libraryFailed(const core::Error& error);
    /// The library's daily copy could not be made; the library itself is as it should be.
    void backupFailed(const core::Error& error);

private:
    /// A job that waits is kept small: its record is made when somebody looks at it.
    struct Compact
    {
        QByteArray recipe;
        qint64 createdMs = 0;
        QString name;
        QString batch;
    };
    /// Of a job that runs or has run.
    struct Run
    {
        std::shared_ptr<JobProgress> progress = std::make_shared<JobProgress>();
        std::shared_ptr<store::JobJournal> journal;
        QString clipFolder;
        bool holdsPlace = false;
        RequestText requestText = RequestText::Here;
        std::stop_source stop{std::nostopstate};
    };
    struct Entry
    {
        std::unique_ptr<Compact> waiting;
        std::unique_ptr<Run> run;
        std::shared_ptr<core::JobRecord> record;
        int endpoint = 0;
    };
    struct ClipMail
    {
        QString jobId;
        core::Clip clip;
    };
    struct ArrivingMail
    {
        QString jobId;
        core::Clip clip;
        ArrivingClip file;
    };
    struct LoudnessMail
    {
        QString jobId;
        int clipIndex = 0;
        LoudnessMeter::Sound sound;
    };
    struct TextMail
    {
        QString jobId;
        QString text;
    };
    struct TransferMail
    {
        QString jobId;
    };
    struct EndMail
    {
        QString jobId;
        core::Recipe recipe;
        JobOutcome outcome;
    };
    /// The first word of the store thread.
    struct OpenedMail
    {
        QString clipRoot;
        std::shared_ptr<store::Journal> journal;
        bool isSafe = false;
        Recovered recovered;
        std::vector<core::Error> troubles;
    };
    struct TroubleMail
    {
        core::Error error;
        enum class Of : std::uint8_t { TheLibrary, ItsBackup } of = Of::TheLibrary;
    };
    /// Rows of the library.
    struct HistoryMail
    {
        enum class Why : std::uint8_t {
            Asked,  ///< See loadHistory().
            Arrived ///< See followArrivals().
        };
        std::vector<core::JobRecord> jobs;
        QString before;
        Why why = Why::Asked;
    };
    using Mail = std::variant<ClipMail, ArrivingMail, LoudnessMail, TextMail, TransferMail, EndMail, OpenedMail,
                              TroubleMail, HistoryMail>;
    using Box = Mailbox<Mail, JobQueue>;

    void readMail();
    void take(ClipMail mail);
    void take(ArrivingMail mail);
    void take(LoudnessMail mail);
    void take(TextMail mail);
    void take(const TransferMail& mail);
    void take(EndMail mail);
    void take(OpenedMail mail);
    void take(TroubleMail mail);
    void take(HistoryMail mail);
    void takeArrivals(HistoryMail mail);

    void addWaiting(const QString& id, NewJob job, Start start);
    void restore(Recovered recovered);
    [[nodiscard]] std::shared_ptr<core::JobRecord> recordOf(const QString& id, const Entry& entry) const;
    [[nodiscard]] store::NewRow rowOf(const QString& id) const;
    void storeRows(const QStringList& ids);
    void storeChanges(const WaitingLine::Moves& moves);
    void storeSound(const QString& jobId, const core::Clip& clip);
    void setPaused(const QStringList& jobIds, bool isPaused);

    void startWaiting();
    void start(const QString& id, Entry& entry);
    [[nodiscard]] bool mayBeSent(const QString& id, const Entry& entry) const;
    void refuse(const QString& id, Entry& entry);
    [[nodiscard]] JobTarget targetFor(const QString& id, const Entry& entry) const;
    void addFinished(core::JobRecord job);
    void freePlace(Entry& entry);
    void finish(const QString& id, Entry& entry, JobOutcome outcome);
    /// Writes the outcome into the record and the record into the library.
    void settle(Entry& entry, JobOutcome outcome);
    void measure(const core::JobRecord& record);
    void keep(const core::JobRecord& record, std::shared_ptr<store::JobJournal> journal);
    /// Writes all that was kept since into the library, in one transaction.
    void storeKept();
    void openStore();
    void backUpLibrary();
    void closeStore();
    void lookForArrivals();
    void remember(const QString& id);
    void tick();

    JobServices m_services;
    store::StoreThread& m_store;
    QueueOptions m_options;
    /// Jobs by id, which sorts by time.
    std::map<QString, Entry> m_entries;
    WaitingLine m_waiting;
    std::vector<QString> m_running;
    ParallelLimits m_limits;
    bool m_isPaused = false;
    bool m_isListenedTo;
    /// The newest finished ones, newest last.
    std::deque<QString> m_recent;
    /// Root of the clip folders; empty until the store thread said whether the library can be written.
    QString m_clipRoot;
    std::shared_ptr<store::Journal> m_journal;
    bool m_isSafe = false;
    /// Of answers that came but could not be written.
    std::vector<std::shared_ptr<store::JobJournal>> m_unread;
    /// Finished, and not in the library yet: the journal has them.
    std::vector<core::JobRecord> m_kept;
    std::vector<std::shared_ptr<store::JobJournal>> m_keptJournals;
    QTimer m_keeper;
    /// A window stays open for days.
    QTimer m_backup;
    QTimer m_ticker;
    /// Of the folder that tells of results from elsewhere; none before followArrivals().
    std::unique_ptr<ArrivalWatch> m_arrivals;

    /// Shared with workers and the store thread, which may outlive this object.
    std::shared_ptr<Box> m_mailbox;
    std::unique_ptr<Turns> m_turns;
    /// Clips that are being measured.
    std::set<std::pair<QString, int>> m_measuring;
    LoudnessMeter m_meter;
    WorkerPool m_workers;
};

} // namespace melodeck::jobs
