// The queue's side of the store thread: what is kept of each job, and what earlier runs left.

#include "jobs/JobQueue.h"
#include "store/JobJournal.h"
#include "store/Journal.h"
#include "store/LibraryBackup.h"
#include "store/StoreThread.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Where clips go when the library cannot be written. Left there on purpose at the end: clips may be unsaved.
QString makeTemporaryFolder()
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("melodeck-XXXXXX")));
    folder.setAutoRemove(false);
    return folder.path();
}

core::Result<std::shared_ptr<store::Journal>> openJournal(const QString& root)
{
    auto journal = store::Journal::open(QDir(root).filePath(QStringLiteral("journal")));
    if (!journal) {
        return core::fail(std::move(journal).error());
    }
    return std::shared_ptr<store::Journal>(std::move(*journal));
}

/// The journal's files that nobody needs any more, once all that their jobs left is on the disk.
core::Result<void> retire(store::StoreThread::OpenedLibrary& library, store::Journal& journal,
                          store::Journal::Include include)
{
    const auto files = journal.takeFinishedFiles(include);
    if (files.empty()) {
        return {};
    }
    if (library) {
        if (auto synced = (*library)->syncAll(); !synced) {
            return synced; // they stay, and the next start looks at them again
        }
    }
    for (const auto& file : files) {
        file->remove();
    }
    return {};
}

} // namespace

void JobQueue::openStore()
{
    m_store.post([mailbox = m_mailbox, sizes = m_options.sizes](store::StoreThread::OpenedLibrary& library) {
        OpenedMail mail;
        if (library) {
            mail.clipRoot = (*library)->folder();
            if ((*library)->notice()) {
                mail.troubles.push_back(*(*library)->notice());
            }
        } else {
            mail.clipRoot = makeTemporaryFolder();
            core::Error error = library.error();
            error.message += QLatin1Char(' ') +
                             tr("Until then clips go to %1 – save those that you want to keep.").arg(mail.clipRoot);
            mail.troubles.push_back(std::move(error));
        }
        auto journal = openJournal(mail.clipRoot);
        if (journal) {
            mail.journal = *journal;
        } else {
            mail.troubles.push_back(journal.error());
        }
        if (library && mail.journal) {
            auto recovered = recoverJobs(**library, *mail.journal, sizes);
            if (recovered) {
                mail.recovered = std::move(*recovered);
                mail.isSafe = mail.recovered.failures.empty();
                mail.troubles.insert(mail.troubles.end(), mail.recovered.failures.begin(),
                                     mail.recovered.failures.end());
            } else {
                mail.troubles.push_back(recovered.error());
            }
        }
        for (const QString& notice : mail.recovered.notices) {
            mail.troubles.push_back({core::ErrorCode::Io, notice, {}});
        }
        mailbox->deliver(std::move(mail));
    });
}

/// By a worker: what is shown and kept meanwhile does not wait until a large library was read as a whole.
void JobQueue::backUpLibrary()
{
    if (m_clipRoot != m_store.folder()) {
        return; // there is none that could be written
    }
    m_workers.run([mailbox = m_mailbox, folder = m_clipRoot] {
        if (auto backup = store::backUpDaily(folder); !backup) {
            mailbox->deliver(TroubleMail{backup.error(), TroubleMail::Of::ItsBackup});
        }
    });
}

void JobQueue::closeStore()
{
    storeKept();
    if (!m_journal) {
        return;
    }
    m_store.post([journal = std::move(m_journal)](store::StoreThread::OpenedLibrary& library) {
        // What cannot be retired stays for the next start, which says so.
        [[maybe_unused]] const auto retired = retire(library, *journal, store::Journal::Include::Idle);
    });
}

void JobQueue::take(OpenedMail mail)
{
    m_clipRoot = mail.clipRoot;
    m_journal = std::move(mail.journal);
    m_isSafe = mail.isSafe;
    for (const core::Error& trouble : mail.troubles) {
        Q_EMIT libraryFailed(trouble);
    }
    if (!m_waiting.jobIds().empty()) {
        const std::vector<QString> waiting = m_waiting.jobIds();
        storeRows(QStringList(waiting.begin(), waiting.end())); // they came before their owner had a name
    }
    restore(std::move(mail.recovered));
    Q_EMIT opened();
    startWaiting();
    backUpLibrary();
}

void JobQueue::take(TroubleMail mail)
{
    if (mail.of == TroubleMail::Of::ItsBackup) {
        Q_EMIT backupFailed(mail.error);
    } else {
        Q_EMIT libraryFailed(mail.error);
    }
}

void JobQueue::restore(Recovered recovered)
{
    QStringList waiting;
    for (store::QueuedRow& row : recovered.queued) {
        const QString id = row.job.id;
        waiting << id;
        Entry& entry = m_entries[id];
        entry.endpoint = m_limits.idOf(row.job.recipe.endpoint);
        entry.waiting =
            std::make_unique<Compact>(Compact{core::toJsonBytes(core::recipeToJson(row.job.recipe)),
                                              row.job.created.toMSecsSinceEpoch(), row.job.name, row.job.batch});
        m_waiting.restore({id, entry.endpoint, true}, row.place);
    }
    QStringList finished;
    for (core::JobRecord& job : recovered.finished) {
        finished << job.id;
        addFinished(std::move(job));
    }
    if (!waiting.isEmpty() || !finished.isEmpty()) {
        Q_EMIT jobsRecovered(waiting, finished);
    }
}

void JobQueue::addFinished(core::JobRecord job)
{
    Entry& entry = m_entries[job.id];
    entry.run = std::make_unique<Run>();
    entry.run->progress->state = job.state;
    entry.record = std::make_shared<core::JobRecord>(std::move(job));
}

void JobQueue::take(HistoryMail mail)
{
    if (mail.why == HistoryMail::Why::Arrived) {
        takeArrivals(std::move(mail));
        return;
    }
    QStringList ids;
    QStringList fresh;
    for (core::JobRecord& job : mail.jobs) {
        ids << job.id;
        if (m_entries.contains(job.id)) {
            continue; // of this run, finished before its history was read
        }
        fresh << job.id;
        addFinished(std::move(job));
    }
    if (!mail.before.isEmpty()) {
        Q_EMIT historyLoaded(ids); // what is older teaches nothing about the time that a job takes today
        return;
    }
    for (auto id = fresh.rbegin(); id != fresh.rend(); ++id) {
        remember(*id);
    }
    Q_EMIT historyLoaded(fresh);
}

store::NewRow JobQueue::rowOf(const QString& id) const
{
    const Compact& job = *m_entries.at(id).waiting;
    return {id,
            job.createdMs,
            isPaused(id) ? core::JobState::Paused : core::JobState::Queued,
            job.recipe,
            job.batch,
            job.name,
            m_journal->owner(),
            m_waiting.placeOf(id)};
}

void JobQueue::storeRows(const QStringList& ids)
{
    if (!m_journal) {
        return; // as soon as it is there, see take(OpenedMail)
    }
    storeKept(); // one that is asked for once more has ended in the library before it waits there again
    std::vector<store::NewRow> rows;
    rows.reserve(static_cast<std::size_t>(ids.size()));
    for (const QString& id : ids) {
        rows.push_back(rowOf(id));
    }
    m_store.post([mailbox = m_mailbox, rows = std::move(rows)](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return; // said at the start
        }
        if (auto stored = (*library)->enqueueNew(rows); !stored) {
            mailbox->deliver(TroubleMail{stored.error()});
        }
    });
}

void JobQueue::storeChanges(const WaitingLine::Moves& moves)
{
    if (moves.empty()) {
        return;
    }
    Q_EMIT orderChanged();
    if (!m_journal) {
        return;
    }
    std::vector<store::Library::QueueChange> changes;
    for (const auto& [id, place] : moves) {
        changes.push_back(
            {id, m_journal->owner(), place, isPaused(id) ? core::JobState::Paused : core::JobState::Queued});
    }
    m_store.post([mailbox = m_mailbox, changes = std::move(changes)](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        if (auto stored = (*library)->change(changes); !stored) {
            mailbox->deliver(TroubleMail{stored.error()});
        }
    });
}

void JobQueue::settle(Entry& entry, JobOutcome outcome)
{
    core::JobRecord& record = *entry.record;
    for (core::Clip& clip : outcome.answer.clips) {
        // Stars are given here, while the worker is still busy with the next clip.
        clip.starred =
            std::any_of(record.answer.clips.begin(), record.answer.clips.end(),
                        [&clip](const core::Clip& shown) { return shown.index == clip.index && shown.starred; });
    }
    record.state = outcome.state;
    record.finished = QDateTime::currentDateTimeUtc();
    record.answer = std::move(outcome.answer);
    record.error = std::move(outcome.error);
    std::shared_ptr<store::JobJournal> journal;
    if (entry.run) {
        JobProgress& progress = *entry.run->progress;
        progress.state = record.state;
        record.bytesSent = progress.transfer.bytesSent;
        record.bytesReceived = progress.transfer.bytesReceived;
        journal = std::exchange(entry.run->journal, nullptr);
    }
    keep(record, std::move(journal));
}

void JobQueue::keep(const core::JobRecord& record, std::shared_ptr<store::JobJournal> jobJournal)
{
    const bool couldNotBeWritten = record.error && record.error->code == core::ErrorCode::Io;
    if (couldNotBeWritten && jobJournal && jobJournal->answerBytes() > 0) {
        // What came of the answer is in the journal though there was no room for its clips: the next start reads it
        // again. The journal itself lives as long as this keeps it.
        m_unread.push_back(std::move(jobJournal));
        return;
    }
    m_kept.push_back(record);
    m_keptJournals.push_back(std::move(jobJournal));
    if (!m_keeper.isActive()) {
        m_keeper.start();
    }
}

void JobQueue::storeKept()
{
    m_keeper.stop();
    if (m_kept.empty()) {
        return;
    }
    m_store.post([mailbox = m_mailbox, records = std::exchange(m_kept, {}),
                  journals = std::exchange(m_keptJournals, {}),
                  journal = m_journal](store::StoreThread::OpenedLibrary& library) {
        if (library) {
            if (auto saved = (*library)->saveAll(records); !saved) {
                mailbox->deliver(TroubleMail{saved.error()}); // and the journal keeps them
                return;
            }
        }
        for (const auto& jobJournal : journals) {
            if (jobJournal) {
                jobJournal->over();
            }
        }
        if (journal) {
            if (auto retired = retire(library, *journal, store::Journal::Include::Full); !retired) {
                mailbox->deliver(TroubleMail{retired.error()});
            }
        }
    });
}

void JobQueue::setStarred(const QString& jobId, int clipIndex, bool starred)
{
    std::vector<core::Clip> none;
    const auto found = m_entries.find(jobId);
    const bool isHere = found != m_entries.end() && found->second.record; // else the library alone has it
    for (core::Clip& clip : isHere ? found->second.record->answer.clips : none) {
        if (clip.index == clipIndex) {
            clip.starred = starred;
        }
    }
    storeKept(); // its row has to be there first
    m_store.post([mailbox = m_mailbox, jobId, clipIndex, starred](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        if (auto set = (*library)->setStarred(jobId, clipIndex, starred); !set) {
            mailbox->deliver(TroubleMail{set.error()});
        }
    });
}

void JobQueue::setBlindVerdict(const QString& jobId, int clipIndex, const core::BlindVerdict& verdict)
{
    const auto found = m_entries.find(jobId);
    if (found == m_entries.end() || !found->second.record) {
        return;
    }
    for (core::Clip& clip : found->second.record->answer.clips) {
        if (clip.index == clipIndex) {
            clip.blind = verdict;
        }
    }
    storeKept(); // its row has to be there first
    m_store.post([mailbox = m_mailbox, jobId, clipIndex, verdict](store::StoreThread::OpenedLibrary& library) {
        if (!library) {
            return;
        }
        if (auto set = (*library)->setBlindVerdict(jobId, clipIndex, verdict); !set) {
            mailbox->deliver(TroubleMail{set.error()});
        }
    });
}

void JobQueue::storeSound(const QString& jobId, const core::Clip& clip)
{
    if (clip.durationSeconds <= 0.0) {
        return; // nothing is known of it
    }
    storeKept();
    m_store.post([jobId, clip](store::StoreThread::OpenedLibrary& library) {
        if (library) {
            // A library that cannot be written has been told of; a clip can be measured again.
            [[maybe_unused]] const auto stored = (*library)->setSound(jobId, clip);
        }
    });
}

void JobQueue::loadHistory(int limit, const QString& before)
{
    storeKept(); // the newest are part of it
    m_store.post([mailbox = m_mailbox, limit, before](store::StoreThread::OpenedLibrary& library) {
        // Whoever asked is answered, be it with nothing.
        core::Result<std::vector<core::JobRecord>> jobs;
        if (library) {
            jobs = (*library)->page(limit, before);
        }
        if (!jobs) {
            mailbox->deliver(TroubleMail{jobs.error()});
            jobs = {};
        }
        mailbox->deliver(HistoryMail{std::move(*jobs), before, HistoryMail::Why::Asked});
    });
}

} // namespace melodeck::jobs
