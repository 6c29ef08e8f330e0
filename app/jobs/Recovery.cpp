#include "jobs/Recovery.h"

#include "api/AnswerReader.h"
#include "jobs/JournalFacts.h"
#include "jobs/JournaledOutcome.h"
#include "jobs/LostSubmissions.h"
#include "store/ClipFolder.h"
#include "store/FoundFolders.h"
#include "store/JournalReader.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct RecoveryText final
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

class Recovering final
{
public:
    Recovering(store::Library& library, const store::Journal& journal, const AnswerSizes& sizes, RecoveryOf whose)
        : m_library(library)
        , m_journal(journal)
        , m_sizes(sizes)
        , m_whose(whose)
    {
    }

    core::Result<Recovered> run()
    {
        const auto found = owners();
        if (!found) {
            return core::fail(found.error());
        }
        bool isAll = true;
        for (const QString& owner : *found) {
            const auto lock = store::OwnerLock::takeOver(m_journal.folder(), owner);
            if (lock == nullptr) {
                isAll = false;
                continue; // that program is running
            }
            if (auto recovered = recoverOwner(owner); !recovered) {
                m_result.failures.push_back(std::move(recovered).error());
            }
        }
        if (isAll && m_result.failures.empty() && m_whose == RecoveryOf::Everything) {
            m_library.queueWasSettled();
        }
        return std::move(m_result);
    }

private:
    core::Result<QStringList> owners() const
    {
        const auto rows = m_library.queued();
        if (!rows) {
            return core::fail(rows.error());
        }
        QStringList all = store::journalOwnersIn(m_journal.folder()) + store::OwnerLock::ownersIn(m_journal.folder());
        for (const store::QueuedRow& row : *rows) {
            all << row.owner;
        }
        all.removeDuplicates();
        all.removeAll(m_journal.owner());
        return all;
    }

    core::Result<void> recoverOwner(const QString& owner)
    {
        // Not before its lock is ours: another process may have adopted its jobs a moment ago.
        if (auto read = readRowsOf(owner); !read) {
            return read;
        }
        const QStringList files = store::journalFilesOf(m_journal.folder(), owner);
        const store::JournalContents contents = store::readJournal(files);
        if (m_whose == RecoveryOf::Commands && !isOfCommands(contents)) {
            return {};
        }
        if (!contents.unreadableFiles.isEmpty()) {
            return core::fail(
                core::ErrorCode::Io,
                RecoveryText::tr("The journal %1 of an earlier run cannot be read, so its jobs were left alone. "
                                 "Check the disk, and start again.")
                    .arg(contents.unreadableFiles.front()));
        }
        for (const store::JournalEntry& entry : contents.entries) {
            if (auto recovered = recoverEntry(entry, contents.damage); !recovered) {
                return recovered;
            }
        }
        if (auto recovered = recoverDamaged(contents.damage); !recovered) {
            return recovered;
        }
        if (auto adopted = adopt(); !adopted) {
            return adopted;
        }
        if (!files.isEmpty()) {
            if (auto synced = m_library.syncAll(); !synced) {
                return synced;
            }
            forget(owner, files, contents);
        }
        return {};
    }

    /// Whether that owner was a command, and nothing but a command.
    [[nodiscard]] bool isOfCommands(const store::JournalContents& contents) const
    {
        const auto isOfCommand = [this](const store::JournalEntry& entry) {
            const auto facts = factsFromJson(entry.facts, m_library.folder());
            return facts && facts->of == JournaledJob::Of::ACommand;
        };
        const bool isAllDamaged = contents.entries.empty() && !contents.damage.isEmpty();
        return m_rows.empty() && !isAllDamaged &&
               std::all_of(contents.entries.begin(), contents.entries.end(), isOfCommand);
    }

    core::Result<void> readRowsOf(const QString& owner)
    {
        auto rows = m_library.queued();
        if (!rows) {
            return core::fail(std::move(rows).error());
        }
        m_rows = std::move(*rows);
        std::erase_if(m_rows, [&owner](const store::QueuedRow& row) { return row.owner != owner; });
        return {};
    }

    core::Result<void> recoverEntry(const store::JournalEntry& entry, const QByteArray& damage)
    {
        if (entry.isDropped) {
            return {};
        }
        const auto row = m_library.find(entry.jobId);
        if (!row) {
            return core::fail(row.error());
        }
        if (*row && core::isFinished((*row)->state)) {
            return {};
        }
        // The word that it left once more may be the one that is damaged.
        if (entry.wasSent || damage.contains(entry.jobId.toUtf8())) {
            return save(finishJournaled(entry, *row, m_library.folder(), m_sizes));
        }
        m_unsent.insert(entry.jobId);
        return *row ? core::Result<void>() : enqueueAgain(entry);
    }

    /// Of a job that has not left, and whose row was lost: a power cut may take the library's last second.
    core::Result<void> enqueueAgain(const store::JournalEntry& entry)
    {
        const auto facts = factsFromJson(entry.facts, m_library.folder());
        if (!facts || facts->requestText == RequestText::InLibrary || facts->of == JournaledJob::Of::ACommand) {
            return {}; // it says nothing that could be sent, or nobody waits for it
        }
        store::QueuedRow row{facts->job, m_journal.owner(), 0.0};
        row.job.state = core::JobState::Paused;
        if (auto stored = m_library.enqueue(std::span(&row, 1)); !stored) {
            return stored;
        }
        m_result.queued.push_back(std::move(row));
        return {};
    }

    /// Jobs of which the journal had nothing readable to say, but something.
    core::Result<void> recoverDamaged(const QByteArray& damage)
    {
        if (damage.isEmpty()) {
            return {};
        }
        for (const store::QueuedRow& row : m_rows) {
            if (m_settled.contains(row.job.id) || !damage.contains(row.job.id.toUtf8())) {
                continue;
            }
            store::JournalEntry entry;
            entry.jobId = row.job.id;
            if (auto saved = save(finishJournaled(entry, row.job, m_library.folder(), m_sizes)); !saved) {
                return saved;
            }
        }
        return {};
    }

    core::Result<void> save(core::Result<core::JobRecord> job)
    {
        if (!job) {
            return core::fail(std::move(job).error());
        }
        if (auto saved = m_library.save(*job); !saved) {
            return saved;
        }
        m_settled.insert(job->id);
        m_result.finished.push_back(std::move(*job));
        return {};
    }

    /// It waited when the library's backup was made. Whether it was sent since, only its clips can tell.
    core::JobRecord outOfOldQueue(core::JobRecord job) const
    {
        job.finished = QDateTime::currentDateTimeUtc();
        job.answer.clips = store::clipsOnDisk(m_library.folder(), job.id);
        api::assignPrompts(job.answer.clips, job.recipe);
        if (job.answer.clips.size() >= std::max<std::size_t>(core::promptsOf(job.recipe).size(), 1)) {
            job.state = core::JobState::Done;
            return job;
        }
        job.state = stateOfCut(job.recipe);
        job.error =
            core::Error{core::ErrorCode::Unknown,
                        RecoveryText::tr("It waited when the library's backup was made. The library was damaged since, "
                                         "so nobody knows whether it was sent.") +
                            QLatin1Char(' ') + whatItCosts(job.recipe),
                        {}};
        return job;
    }

    core::Result<void> adopt()
    {
        std::vector<store::Library::QueueChange> changes;
        const bool isOldQueue = m_library.hasOldQueue();
        for (store::QueuedRow& row : m_rows) {
            if (m_settled.contains(row.job.id)) {
                continue;
            }
            if (isOldQueue && !m_unsent.contains(row.job.id)) {
                if (auto saved = save(outOfOldQueue(row.job)); !saved) {
                    return saved;
                }
                continue;
            }
            row.owner = m_journal.owner();
            row.job.state = core::JobState::Paused;
            changes.push_back({row.job.id, row.owner, row.place, row.job.state});
            m_result.queued.push_back(row);
        }
        return changes.empty() ? core::Result<void>() : m_library.change(changes);
    }

    static bool isNamedIn(const store::JournalContents& contents, const QString& spool)
    {
        return std::any_of(contents.entries.begin(), contents.entries.end(), [&spool](const auto& entry) {
            return std::any_of(entry.answer.begin(), entry.answer.end(),
                               [&spool](const store::JournalExtent& extent) { return extent.path == spool; });
        });
    }

    /// Where no start looks for it again. The name that it has there.
    static QString setAside(const QString& path)
    {
        const QString aside = path + QStringLiteral(".damaged");
        QFile::rename(path, aside);
        return aside;
    }

    /// All of the owner's jobs are in the library, and on the disk.
    void forget(const QString& owner, const QStringList& files, const store::JournalContents& contents)
    {
        const QDir folder(m_journal.folder());
        // Before the journal, which alone leads to them: killed in between, it is only read once more.
        for (const QString& name : folder.entryList({owner + QStringLiteral("-*.answer")}, QDir::Files)) {
            const QString path = folder.filePath(name);
            if (contents.damagedFiles.isEmpty() || isNamedIn(contents, path)) {
                QFile::remove(path);
                continue;
            }
            // The line that led to it is among what is damaged.
            m_result.notices << RecoveryText::tr(
                                    "An answer of which the damaged journal of an earlier run says nothing any "
                                    "more is kept as %1.")
                                    .arg(setAside(path));
        }
        for (const QString& path : files) {
            if (!contents.damagedFiles.contains(path)) {
                QFile::remove(path);
                continue;
            }
            m_result.notices << RecoveryText::tr(
                                    "The journal of an earlier run was damaged; what could be read of it was "
                                    "used. It is kept as %1.")
                                    .arg(setAside(path));
        }
    }

    store::Library& m_library;
    const store::Journal& m_journal;
    const AnswerSizes& m_sizes;
    RecoveryOf m_whose;
    std::vector<store::QueuedRow> m_rows;
    QSet<QString> m_settled;
    /// Of which the journal knows that they have not left.
    QSet<QString> m_unsent;
    Recovered m_result;
};

} // namespace

core::Result<Recovered> recoverJobs(store::Library& library, const store::Journal& journal, const AnswerSizes& sizes,
                                    RecoveryOf whose)
{
    auto recovered = Recovering(library, journal, sizes, whose).run();
    if (!recovered) {
        return recovered;
    }
    if (auto lost = takeLostSubmissions(library)) {
        recovered->finished.insert(recovered->finished.end(), std::make_move_iterator(lost->begin()),
                                   std::make_move_iterator(lost->end()));
    } else {
        recovered->failures.push_back(std::move(lost).error());
    }
    return recovered;
}

} // namespace melodeck::jobs
