#include "jobs/Recovery.h"

#include "api/AnswerReader.h"
#include "api/Endpoints.h"
#include "core/BlockBuffer.h"
#include "jobs/AnswerIntake.h"
#include "jobs/JournalFacts.h"
#include "jobs/KeptAnswer.h"
#include "jobs/ReceivedRecorder.h"
#include "store/ClipFolder.h"
#include "store/FoundFolders.h"
#include "store/JournalReader.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// An answer as the journal has it; one that is not whole ends as a cut one does.
class JournalAnswer final : public AnswerSource
{
public:
    JournalAnswer(std::vector<store::JournalExtent> extents, bool isWhole)
        : m_answer(std::move(extents))
        , m_isWhole(isWhole)
    {
    }

    core::Result<std::span<const std::byte>> next() override
    {
        const auto got = m_answer.read(m_block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0 && !m_isWhole) {
            return core::fail(core::ErrorCode::Unknown, QString());
        }
        m_bytes += static_cast<std::int64_t>(*got);
        return std::span<const std::byte>(m_block).first(*got);
    }

    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

private:
    static constexpr std::size_t kBlockBytes = 128 * 1024;

    store::JournaledAnswer m_answer;
    bool m_isWhole;
    core::BlockBuffer m_block{kBlockBytes};
    std::int64_t m_bytes = 0;
};

/// The engine on this computer ran for nobody else; any other server may have done what it was asked.
core::JobState stateOfCut(const core::Recipe& recipe)
{
    return recipe.endpoint.kind == core::EndpointKind::Local ? core::JobState::Failed : core::JobState::Unknown;
}

QString whatItCosts(const core::Recipe& recipe)
{
    return api::isFree(recipe.endpoint)
               ? Text::tr("Nothing is billed. Send it again.")
               : Text::tr("The model may have run, and may bill: look at its dashboard before you send it "
                          "again.");
}

/// Killed between the last byte and the word on it: the answer had said how long it is.
bool holdsAllOf(const net::HttpHead& head, const store::JournalEntry& entry)
{
    bool isNumber = false;
    const qint64 announced = head.header("content-length").toLongLong(&isNumber);
    return isNumber && head.header("content-encoding").isEmpty() && store::answerBytesOf(entry) == announced;
}

/// Files that were growing when the program ended. Their bytes are in the journal.
void removeParts(const QString& folder)
{
    QDir dir(folder);
    for (const QString& name : dir.entryList(
             {QStringLiteral("clip_*.part"), QLatin1String(kReceivedAnswer) + QLatin1String(".part")}, QDir::Files)) {
        dir.remove(name);
    }
}

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
            return core::fail(core::ErrorCode::Io,
                              Text::tr("The journal %1 of an earlier run cannot be read, so its jobs were left alone. "
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
            return save(finish(entry, *row));
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
            if (auto saved = save(finish(entry, row.job)); !saved) {
                return saved;
            }
        }
        return {};
    }

    /// Makes a finished job of one that had left.
    core::Result<core::JobRecord> finish(const store::JournalEntry& entry,
                                         const std::optional<core::JobRecord>& row) const
    {
        JournaledJob facts;
        if (auto read = factsFromJson(entry.facts, m_library.folder())) {
            facts = std::move(*read);
        } else {
            facts.job = row.value_or(core::JobRecord{});
            facts.clipFolder = store::clipFolderOf(m_library.folder(), entry.jobId);
        }
        core::JobRecord job = std::move(facts.job);
        job.id = entry.jobId;
        if (facts.requestText == RequestText::InLibrary && row) {
            job.recipe = row->recipe;
        }
        job.finished = QDateTime::currentDateTimeUtc();
        if (!job.created.isValid()) {
            job.created = job.finished;
        }
        if (entry.head && entry.wasSent) {
            auto read = entry.thinnedInto.isEmpty() ? readAnswer(entry, facts, job) : takeThinned(entry, facts, job);
            if (!read) {
                return core::fail(std::move(read).error());
            }
        } else {
            job.state = stateOfCut(job.recipe);
            job.error = core::Error{core::ErrorCode::Unknown,
                                    Text::tr("Melodeck ended before an answer came.") + QLatin1Char(' ') +
                                        whatItCosts(job.recipe),
                                    {}};
        }
        return job;
    }

    /// Errors: Io when there is no room for what it holds; it must not be forgotten then.
    core::Result<void> readAnswer(const store::JournalEntry& entry, const JournaledJob& facts,
                                  core::JobRecord& job) const
    {
        const QString& folder = facts.clipFolder;
        const net::HttpHead head = headFromJson(*entry.head);
        JobTarget target;
        target.clipFolder = folder;
        target.takenName = core::TakenName::MayBeOurs;
        target.origin = JobTarget::Origin::Journal;
        target.sizes = m_sizes;
        if (folder == store::clipFolderOf(m_library.folder(), entry.jobId)) {
            target.received = JobTarget::Received::Kept;
        }
        JobProgress progress;
        AnswerIntake intake(job.recipe, target, progress);
        const bool isWhole = entry.isReceived || holdsAllOf(head, entry);
        JournalAnswer answer(entry.answer, isWhole);
        const bool isGood = head.status >= 200 && head.status <= 299;
        JobOutcome outcome = isGood ? intake.readAnswer(head, answer) : intake.readFailure(head, answer);
        if (isGood && outcome.error && outcome.error->code == core::ErrorCode::Io) {
            return core::fail(std::move(*outcome.error));
        }
        if (isGood && !isWhole) {
            const auto kept = keepBytes(entry, folder, kPartialAnswer);
            if (!kept) {
                return core::fail(kept.error());
            }
            outcome.state = stateOfCut(job.recipe);
            QStringList where{*kept};
            if (!facts.rawFile.isEmpty()) {
                where.prepend(bytesAreIn(facts.rawFile));
            }
            where.removeAll(QString());
            outcome.error = cutError(where.join(QLatin1Char(' ')), job.recipe, outcome.answer.clips.size());
        }
        if (outcome.error && outcome.reading != JobOutcome::Reading::Whole && isWhole) {
            const auto kept = keepBytes(entry, folder, kUnreadAnswer);
            if (!kept) {
                return core::fail(kept.error());
            }
            outcome.error->message += kept->isEmpty() ? QString() : QLatin1Char(' ') + *kept;
        }
        if (!outcome.refusal.isEmpty() && target.received == JobTarget::Received::Kept) {
            recordReceived(folder, target.durability, {}, outcome.refusal);
        }
        removeParts(folder);
        job.state = outcome.state;
        job.answer = std::move(outcome.answer);
        job.error = std::move(outcome.error);
        job.bytesReceived = answer.bytes();
        return {};
    }

    static QString bytesAreIn(const QString& place) { return Text::tr("The bytes that came are in %1.").arg(place); }

    /// Its clips are where they were wanted, and too long to be made once more: it is said where that is.
    core::Result<void> takeThinned(const store::JournalEntry& entry, const JournaledJob& facts,
                                   core::JobRecord& job) const
    {
        const auto kept = keepBytes(entry, facts.clipFolder, kPartialAnswer);
        if (!kept) {
            return core::fail(kept.error());
        }
        const QDir folder(entry.thinnedInto);
        QStringList files = folder.entryList({QStringLiteral("clip_*")}, QDir::Files, QDir::Name);
        // What grew has a second name, which says so: see ClipWriter::keepWhatIsCut().
        files.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".part")); });
        const QString names =
            files.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(files.join(QStringLiteral(", ")));
        QStringList where{bytesAreIn(folder.path() + names), *kept};
        where.removeAll(QString());
        job.state = stateOfCut(job.recipe);
        job.error = cutError(where.join(QLatin1Char(' ')), job.recipe, 0);
        job.bytesReceived = store::answerBytesOf(entry);
        return {};
    }

    /// The sentence on where they are now; empty when none came. Errors: Io.
    static core::Result<QString> keepBytes(const store::JournalEntry& entry, const QString& folder, const char* name)
    {
        if (store::answerBytesOf(entry) == 0) {
            return QString();
        }
        const QString kept = keepAnswerBytes(entry.answer, folder, QLatin1String(name));
        if (kept.isEmpty()) {
            return core::fail(core::ErrorCode::Io,
                              Text::tr("What came of an answer cannot be written into %1, so it stays in the journal. "
                                       "Make room on the disk, and start again.")
                                  .arg(folder));
        }
        return bytesAreIn(kept);
    }

    static core::Error cutError(const QString& kept, const core::Recipe& recipe, std::size_t clips)
    {
        QString message = Text::tr("Melodeck ended while the answer came.") + QLatin1Char(' ');
        if (clips > 0) {
            message += Text::tr("%n whole clip(s) are kept.", nullptr, static_cast<int>(clips)) + QLatin1Char(' ');
        }
        if (!kept.isEmpty()) {
            message += kept + QLatin1Char(' ');
        }
        return {core::ErrorCode::Unknown, message + whatItCosts(recipe), {}};
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
        job.error = core::Error{core::ErrorCode::Unknown,
                                Text::tr("It waited when the library's backup was made. The library was damaged since, "
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
            m_result.notices << Text::tr("An answer of which the damaged journal of an earlier run says nothing any "
                                         "more is kept as %1.")
                                    .arg(setAside(path));
        }
        for (const QString& path : files) {
            if (!contents.damagedFiles.contains(path)) {
                QFile::remove(path);
                continue;
            }
            m_result.notices << Text::tr("The journal of an earlier run was damaged; what could be read of it was "
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
    return Recovering(library, journal, sizes, whose).run();
}

} // namespace melodeck::jobs
