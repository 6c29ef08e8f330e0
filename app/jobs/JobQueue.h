#pragma once

#include "core/JobRecord.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobProgress.h"
#include "jobs/JobServices.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::jobs {

/// All jobs of this run of the program, and the finished ones of earlier runs: takes recipes, runs a few at a time on
/// worker threads, keeps what comes back in the library. Lives on the GUI thread; workers report through a mailbox.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    JobQueue(JobServices services, store::StoreThread& store, QObject* parent = nullptr);
    /// Stops what runs, joins, and keeps what had arrived.
    ~JobQueue() override;

    /// Queues a recipe and returns its job's id.
    QString submit(core::Recipe recipe);
    /// A running job ends within 200 ms as Cancelled; a queued one at once. Nothing happens to a finished one.
    void cancel(const QString& jobId);
    /// Sets a clip's star and stores it.
    void setStarred(const QString& jobId, int clipIndex, bool starred);
    /// Reads the newest finished jobs of earlier runs; historyLoaded() tells.
    void loadHistory(int limit);

    /// The job, or nullptr. Valid until the queue is changed again.
    [[nodiscard]] const core::JobRecord* find(const QString& jobId) const;
    /// Live numbers of a job of this run, or nullptr.
    [[nodiscard]] std::shared_ptr<const JobProgress> progressOf(const QString& jobId) const;
    /// Jobs that are not finished: running first, then in the order in which they will run.
    [[nodiscard]] std::vector<QString> unfinished() const;
    /// How long a recipe will take, from past jobs; nothing until known.
    [[nodiscard]] std::optional<double> expectedSecondsFor(const core::Recipe& recipe) const;

    [[nodiscard]] static constexpr int parallelJobs() { return 2; }

Q_SIGNALS:
    void jobAdded(const QString& jobId);
    /// Its state changed, or (about 30 times a second while it runs) its numbers.
    void jobChanged(const QString& jobId);
    void clipAdded(const QString& jobId, int clipIndex);
    /// Done, Failed, Cancelled or Unknown: find() has the outcome.
    void jobFinished(const QString& jobId);
    /// Ids of jobs of earlier runs, newest first.
    void historyLoaded(const QStringList& jobIds);
    /// The library cannot be read or written; jobs go on, their clips go to a temporary folder that the message names.
    void libraryFailed(const core::Error& error);

private:
    struct Entry
    {
        core::JobRecord record;
        std::shared_ptr<JobProgress> progress = std::make_shared<JobProgress>();
        std::jthread worker;
    };
    struct ClipMail
    {
        QString jobId;
        core::Clip clip;
    };
    struct EndMail
    {
        QString jobId;
        core::Recipe recipe;
        JobOutcome outcome;
    };
    struct StoreMail
    {
        std::optional<core::Error> error;
    };
    struct HistoryMail
    {
        std::vector<core::JobRecord> jobs;
    };
    using Mail = std::variant<ClipMail, EndMail, StoreMail, HistoryMail>;
    class Mailbox;

    void readMail();
    void take(ClipMail mail);
    void take(EndMail mail);
    void take(StoreMail mail);
    void take(HistoryMail mail);

    void startWaiting();
    void start(Entry& entry);
    void finish(Entry& entry, JobOutcome outcome);
    /// Writes the outcome into the record and the record into the library.
    void settle(Entry& entry, JobOutcome outcome);
    void keep(const core::JobRecord& record);
    void tick();

    JobServices m_services;
    store::StoreThread& m_store;
    /// Jobs by id, which sorts by time.
    std::map<QString, Entry> m_entries;
    std::deque<QString> m_waiting;
    std::vector<QString> m_running;
    /// Root of the clip folders; empty until the store thread said whether the library can be written.
    QString m_clipRoot;
    QTimer m_ticker;

    /// Shared with workers and the store thread, which may outlive this object.
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace melodeck::jobs
