#include "jobs/JournaledOutcome.h"

#include "api/Endpoints.h"
#include "core/BlockBuffer.h"
#include "jobs/AnswerIntake.h"
#include "jobs/JournalFacts.h"
#include "jobs/KeptAnswer.h"
#include "jobs/ReceivedRecorder.h"
#include "store/ClipFolder.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct JournaledOutcomeText final
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

QString bytesAreIn(const QString& place)
{
    return JournaledOutcomeText::tr("The bytes that came are in %1.").arg(place);
}

/// The sentence on where they are now; empty when none came. Errors: Io.
core::Result<QString> keepBytes(const store::JournalEntry& entry, const QString& folder, const char* name)
{
    if (store::answerBytesOf(entry) == 0) {
        return QString();
    }
    const QString kept = keepAnswerBytes(entry.answer, folder, QLatin1String(name));
    if (kept.isEmpty()) {
        return core::fail(
            core::ErrorCode::Io,
            JournaledOutcomeText::tr("What came of an answer cannot be written into %1, so it stays in the journal. "
                                     "Make room on the disk, and start again.")
                .arg(folder));
    }
    return bytesAreIn(kept);
}

core::Error cutError(const QString& kept, const core::Recipe& recipe, std::size_t clips)
{
    QString message = JournaledOutcomeText::tr("Melodeck ended while the answer came.") + QLatin1Char(' ');
    if (clips > 0) {
        message +=
            JournaledOutcomeText::tr("%n whole clip(s) are kept.", nullptr, static_cast<int>(clips)) + QLatin1Char(' ');
    }
    if (!kept.isEmpty()) {
        message += kept + QLatin1Char(' ');
    }
    return {core::ErrorCode::Unknown, message + whatItCosts(recipe), {}};
}

/// Errors: Io when there is no room for what it holds; it must not be forgotten then.
core::Result<void> readAnswer(const store::JournalEntry& entry, const JournaledJob& facts, core::JobRecord& job,
                              const QString& libraryFolder, const AnswerSizes& sizes)
{
    const QString& folder = facts.clipFolder;
    const net::HttpHead head = headFromJson(*entry.head);
    JobTarget target;
    target.clipFolder = folder;
    target.takenName = core::TakenName::MayBeOurs;
    target.origin = JobTarget::Origin::Journal;
    target.sizes = sizes;
    if (folder == store::clipFolderOf(libraryFolder, entry.jobId)) {
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

/// Its clips are where they were wanted, and too long to be made once more: it is said where that is.
core::Result<void> takeThinned(const store::JournalEntry& entry, const JournaledJob& facts, core::JobRecord& job)
{
    const auto kept = keepBytes(entry, facts.clipFolder, kPartialAnswer);
    if (!kept) {
        return core::fail(kept.error());
    }
    const QDir folder(entry.thinnedInto);
    QStringList files = folder.entryList({QStringLiteral("clip_*")}, QDir::Files, QDir::Name);
    // What grew has a second name, which says so: see ClipWriter::keepWhatIsCut().
    files.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".part")); });
    const QString names = files.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(files.join(QStringLiteral(", ")));
    QStringList where{bytesAreIn(folder.path() + names), *kept};
    where.removeAll(QString());
    job.state = stateOfCut(job.recipe);
    job.error = cutError(where.join(QLatin1Char(' ')), job.recipe, 0);
    job.bytesReceived = store::answerBytesOf(entry);
    return {};
}

} // namespace

core::JobState stateOfCut(const core::Recipe& recipe)
{
    return recipe.endpoint.kind == core::EndpointKind::Local ? core::JobState::Failed : core::JobState::Unknown;
}

QString whatItCosts(const core::Recipe& recipe)
{
    return api::isFree(recipe.endpoint)
               ? JournaledOutcomeText::tr("Nothing is billed. Send it again.")
               : JournaledOutcomeText::tr(
                     "The model may have run, and may bill: look at its dashboard before you send it "
                     "again.");
}

core::Result<core::JobRecord> finishJournaled(const store::JournalEntry& entry,
                                              const std::optional<core::JobRecord>& row, const QString& libraryFolder,
                                              const AnswerSizes& sizes)
{
    JournaledJob facts;
    if (auto read = factsFromJson(entry.facts, libraryFolder)) {
        facts = std::move(*read);
    } else {
        facts.job = row.value_or(core::JobRecord{});
        facts.clipFolder = store::clipFolderOf(libraryFolder, entry.jobId);
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
        auto read = entry.thinnedInto.isEmpty() ? readAnswer(entry, facts, job, libraryFolder, sizes)
                                                : takeThinned(entry, facts, job);
        if (!read) {
            return core::fail(std::move(read).error());
        }
    } else {
        job.state = stateOfCut(job.recipe);
        job.error = core::Error{core::ErrorCode::Unknown,
                                JournaledOutcomeText::tr("Melodeck ended before an answer came.") + QLatin1Char(' ') +
                                    whatItCosts(job.recipe),
                                {}};
    }
    return job;
}

} // namespace melodeck::jobs
