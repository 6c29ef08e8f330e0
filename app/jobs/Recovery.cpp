#include "jobs/Recovery.h"

#include "api/Endpoints.h"
#include "jobs/AnswerIntake.h"
#include "jobs/JournalFacts.h"
#include "jobs/KeptAnswer.h"
#include "store/ClipFolder.h"
#include "store/JournalReader.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

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
    std::vector<std::byte> m_block = std::vector<std::byte>(kBlockBytes);
    std::int64_t m_bytes = 0;
};

bool isFree(const core::Recipe& recipe)
{
    return recipe.endpoint.kind == core::EndpointKind::Local || api::isLoopback(recipe.endpoint.url);
}

/// The engine on this computer ran for nobody else; any other server may have done what it was asked.
core::JobState stateOfCut(const core::Recipe& recipe)
{
    return recipe.endpoint.kind == core::EndpointKind::Local ? core::JobState::Failed : core::JobState::Unknown;
}

QString whatItCosts(const core::Recipe& recipe)
{
    return isFree(recipe) ? Text::tr("Nothing is billed. Send it again.")
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
    for (const QString& name : dir.entryList({QStringLiteral("clip_*.part")}, QDir::Files)) {
        dir.remove(name);
    }
}

class Recovering final
{
public:
    Recovering(store::Library& library, const store::Journal& journal)
        : m_library(library)
        , m_journal(journal)
    {
    }

    core::Result<Recovered> run()
    {
        auto rows = m_library.queued();
        if (!rows) {
            return core::fail(std::move(rows).error());
        }
        m_rows = std::move(*rows);
        for (const QString& owner : owners()) {
            const auto lock = store::OwnerLock::takeOver(m_journal.folder(), owner);
            if (lock == nullptr) {
                continue; // that program is running
            }
            if (auto recovered = recoverOwner(owner); !recovered) {
                return core::fail(std::move(recovered).error());
            }
        }
        return std::move(m_result);
    }

private:
    QStringList owners() const
    {
        QStringList all = store::journalOwnersIn(m_journal.folder()) + store::OwnerLock::ownersIn(m_journal.folder());
        for (const store::QueuedRow& row : m_rows) {
            all << row.owner;
        }
        all.removeDuplicates();
        all.removeAll(m_journal.owner());
        return all;
    }

    core::Result<void> recoverOwner(const QString& owner)
    {
        const QStringList files = store::journalFilesOf(m_journal.folder(), owner);
        const store::JournalContents contents = store::readJournal(files);
        for (const store::JournalEntry& entry : contents.entries) {
            if (auto recovered = recoverEntry(entry); !recovered) {
                return recovered;
            }
        }
        if (auto adopted = adopt(owner); !adopted) {
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

    core::Result<void> recoverEntry(const store::JournalEntry& entry)
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
        return entry.wasSent ? save(finish(entry, *row)) : core::Result<void>();
    }

    /// Makes a finished job of one that had left.
    core::JobRecord finish(const store::JournalEntry& entry, const std::optional<core::JobRecord>& row) const
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
        job.finished = QDateTime::currentDateTime();
        if (!job.created.isValid()) {
            job.created = job.finished;
        }
        if (entry.head) {
            readAnswer(entry, facts.clipFolder, job);
        } else {
            job.state = stateOfCut(job.recipe);
            job.error = core::Error{core::ErrorCode::Unknown,
                                    Text::tr("Melodeck ended before an answer came.") + QLatin1Char(' ') +
                                        whatItCosts(job.recipe),
                                    {}};
        }
        return job;
    }

    void readAnswer(const store::JournalEntry& entry, const QString& folder, core::JobRecord& job) const
    {
        const net::HttpHead head = headFromJson(*entry.head);
        JobTarget target;
        target.clipFolder = folder;
        target.takenName = JobTarget::TakenName::IsOurs;
        target.durability = core::Durability::Cached; // all is synced before the journal is forgotten
        JobProgress progress;
        AnswerIntake intake(job.recipe, target, progress);
        const bool isWhole = entry.isReceived || holdsAllOf(head, entry);
        JournalAnswer answer(entry.answer, isWhole);
        const bool isGood = head.status >= 200 && head.status <= 299;
        JobOutcome outcome = isGood ? intake.readAnswer(head, answer) : intake.readFailure(head, answer);
        if (isGood && !isWhole) {
            outcome.state = stateOfCut(job.recipe);
            outcome.error = cutError(entry, folder, job.recipe, outcome.answer.clips.size());
        }
        if (outcome.error && outcome.reading == JobOutcome::Reading::NotUnderstood && isWhole) {
            const QString kept = keepAnswerBytes(entry.answer, folder, QLatin1String(kUnreadAnswer));
            outcome.error->message +=
                kept.isEmpty() ? QString() : QLatin1Char(' ') + Text::tr("The bytes that came are in %1.").arg(kept);
        }
        removeParts(folder);
        job.state = outcome.state;
        job.answer = std::move(outcome.answer);
        job.error = std::move(outcome.error);
        job.bytesReceived = answer.bytes();
    }

    static core::Error cutError(const store::JournalEntry& entry, const QString& folder, const core::Recipe& recipe,
                                std::size_t clips)
    {
        QString message = Text::tr("Melodeck ended while the answer came.") + QLatin1Char(' ');
        if (clips > 0) {
            message += Text::tr("%n whole clip(s) are kept.", nullptr, static_cast<int>(clips)) + QLatin1Char(' ');
        }
        if (const QString kept = keepAnswerBytes(entry.answer, folder, QLatin1String(kPartialAnswer));
            !kept.isEmpty()) {
            message += Text::tr("The bytes that came are in %1.").arg(kept) + QLatin1Char(' ');
        }
        return {core::ErrorCode::Unknown, message + whatItCosts(recipe), {}};
    }

    core::Result<void> save(core::JobRecord job)
    {
        if (auto saved = m_library.save(job); !saved) {
            return saved;
        }
        m_settled.insert(job.id);
        m_result.finished.push_back(std::move(job));
        return {};
    }

    core::Result<void> adopt(const QString& owner)
    {
        std::vector<store::Library::QueueChange> changes;
        for (store::QueuedRow& row : m_rows) {
            if (row.owner != owner || m_settled.contains(row.job.id)) {
                continue;
            }
            row.owner = m_journal.owner();
            row.job.state = core::JobState::Paused;
            changes.push_back({row.job.id, row.owner, row.place, row.job.state});
            m_result.queued.push_back(row);
        }
        return changes.empty() ? core::Result<void>() : m_library.change(changes);
    }

    /// All of the owner's jobs are in the library, and on the disk.
    void forget(const QString& owner, const QStringList& files, const store::JournalContents& contents)
    {
        const QDir folder(m_journal.folder());
        // Before the journal, which alone leads to them: killed in between, it is only read once more.
        for (const QString& name : folder.entryList({owner + QStringLiteral("-*.answer")}, QDir::Files)) {
            QFile::remove(folder.filePath(name));
        }
        for (const QString& path : files) {
            if (!contents.damagedFiles.contains(path)) {
                QFile::remove(path);
                continue;
            }
            const QString aside = path + QStringLiteral(".damaged");
            QFile::rename(path, aside);
            m_result.notices << Text::tr("The journal of an earlier run was damaged; what could be read of it was "
                                         "used. It is kept as %1.")
                                    .arg(aside);
        }
    }

    store::Library& m_library;
    const store::Journal& m_journal;
    std::vector<store::QueuedRow> m_rows;
    QSet<QString> m_settled;
    Recovered m_result;
};

} // namespace

core::Result<Recovered> recoverJobs(store::Library& library, const store::Journal& journal)
{
    return Recovering(library, journal).run();
}

} // namespace melodeck::jobs
