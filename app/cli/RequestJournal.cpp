#include "cli/RequestJournal.h"

#include "api/Endpoints.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/JournalFacts.h"
#include "jobs/KeptAnswer.h"
#include "jobs/Recovery.h"
#include "store/ClipFolder.h"
#include "store/Library.h"
#include "store/OwnerLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct RequestJournalText final
{
    Q_DECLARE_TR_FUNCTIONS(RequestJournal)
};

/// Answers up to here are in the journal with every byte of theirs, so that they can be read once more; a second copy
/// of the clips of longer ones would take too long.
constexpr std::int64_t kWholeBytes = 32LL * 1024 * 1024;
/// A request's own text beyond that is not kept: it may be as long as its files.
constexpr qsizetype kMostText = 1024 * 1024;

/// What is kept of what was asked.
core::Recipe shortOf(const core::Recipe& recipe)
{
    if (recipe.verbatim.size() <= kMostText) {
        return recipe;
    }
    core::Recipe without;
    without.model = recipe.model;
    without.endpoint = recipe.endpoint;
    without.files = recipe.files;
    return without;
}

QString journalFolder()
{
    return QDir(core::libraryFolder()).filePath(QStringLiteral("journal"));
}

/// Whether somebody who is gone left a journal there.
bool hasLeftovers(const QString& folder)
{
    const QStringList owners = store::journalOwnersIn(folder);
    for (const QString& owner : store::OwnerLock::ownersIn(folder)) {
        if (!owners.contains(owner)) {
            (void)store::OwnerLock::takeOver(folder, owner); // killed before it wrote: its lock goes
        }
    }
    return std::any_of(owners.begin(), owners.end(), [&folder](const QString& owner) {
        return store::OwnerLock::takeOver(folder, owner) != nullptr;
    });
}

void tell(const jobs::Recovered& recovered, Console& console)
{
    for (const core::JobRecord& job : recovered.finished) {
        console.warning(sentenceOnRecovered(job));
    }
    for (const QString& notice : recovered.notices) {
        console.warning(notice);
    }
    for (const core::Error& failure : recovered.failures) {
        console.warning(failure.message);
    }
}

} // namespace

QString sentenceOnRecovered(const core::JobRecord& job)
{
    const QString folder = store::clipFolderOf(core::libraryFolder(), job.id);
    const QString when = QLocale::c().toString(job.created.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString where =
        job.answer.clips.empty()
            ? RequestJournalText::tr("It is in the library (melodeck-cli library show %1).").arg(job.id)
            : RequestJournalText::tr("Its clips are in %1, and in the library (melodeck-cli library show %2).")
                  .arg(folder, job.id);
    if (!job.error) {
        return RequestJournalText::tr("The answer to the request of %1 was kept in the journal, and is whole.")
                   .arg(when) +
               QLatin1Char(' ') + where;
    }
    // What to do comes last.
    return RequestJournalText::tr("The request of %1 did not come to its end.").arg(when) + QLatin1Char(' ') + where +
           QLatin1Char(' ') + job.error->message;
}

void recoverRequests(Console& console)
{
    if (!hasLeftovers(journalFolder())) {
        return;
    }
    const auto journal = store::Journal::open(journalFolder());
    const auto library = journal ? store::Library::open(core::libraryFolder()) : core::fail(journal.error());
    if (!library) {
        console.warning(library.error().message);
        return;
    }
    jobs::JobTarget limits;
    jobs::applyLimits(core::Settings(), limits);
    const auto recovered = jobs::recoverJobs(**library, **journal, limits.sizes, jobs::RecoveryOf::Commands);
    if (recovered) {
        tell(*recovered, console);
    } else {
        console.warning(recovered.error().message);
    }
}

RequestJournal::RequestJournal(Console& console)
    : m_console(console)
{
}

RequestJournal::~RequestJournal() = default;

core::Result<void> RequestJournal::begin(const core::Recipe& recipe)
{
    recoverRequests(m_console);
    if (recipe.endpoint.kind == core::EndpointKind::Local) {
        return {};
    }
    auto journal = store::Journal::open(journalFolder());
    if (!journal) {
        if (api::isFree(recipe.endpoint)) {
            m_console.warning(journal.error().message);
            return {};
        }
        return core::fail(
            core::ErrorCode::Io,
            journal.error().message + QLatin1Char(' ') +
                RequestJournalText::tr("Nothing was sent, as what is paid for could be lost. XDG_DATA_HOME can name "
                                       "another folder."),
            journal.error().detail);
    }
    m_journal = std::move(*journal);
    m_record.id = core::newJobId();
    m_record.created = QDateTime::currentDateTimeUtc();
    m_record.started = m_record.created;
    m_record.state = core::JobState::Sending;
    m_record.recipe = shortOf(recipe);
    // Clips are brought to the disk one by one: a second wait for the same bytes would be for nothing.
    m_job = std::make_unique<store::JobJournal>(*m_journal, m_record.id, store::JobJournal::Answer::Cached);
    return {};
}

QString RequestJournal::folder() const
{
    return store::clipFolderOf(core::libraryFolder(), m_record.id);
}

void RequestJournal::apply(jobs::JobTarget& target, const QString& rawFile)
{
    if (!m_job) {
        return;
    }
    target.journal = m_job.get();
    target.thinnedBehind = kWholeBytes;
    target.mended = jobs::JobTarget::Mended::AtOnce;
    target.rawGoes = rawFile.isEmpty() ? jobs::JobTarget::RawGoes::Elsewhere : jobs::JobTarget::RawGoes::ToAFile;
    target.facts = [this, rawFile](const core::Recipe& recipe) {
        core::JobRecord sent = m_record;
        sent.recipe = shortOf(recipe);
        return jobs::commandFactsToJson(sent, folder(), core::libraryFolder(), rawFile);
    };
}

void RequestJournal::end(const jobs::JobOutcome& outcome)
{
    if (!m_job) {
        return;
    }
    const bool foundNoRoom = outcome.error && outcome.error->code == core::ErrorCode::Io;
    if (!foundNoRoom || m_job->answerBytes() == 0) {
        forget();
        return;
    }
    m_job->secure();
    m_job.reset();
    m_journal.reset(); // nobody's any more: what the next start would do is done now
    recoverRequests(m_console);
}

QString RequestJournal::keep(const jobs::JobOutcome& outcome)
{
    if (!m_job || m_job->answerBytes() == 0) {
        return {};
    }
    const bool isCut = outcome.reading == jobs::JobOutcome::Reading::Cut;
    const QString kept = jobs::keepAnswerBytes(m_job->answer(), folder(),
                                               QLatin1String(isCut ? jobs::kPartialAnswer : jobs::kUnreadAnswer));
    if (kept.isEmpty()) {
        m_job->secure();
        m_job.reset();
        return {};
    }
    m_record.state = outcome.state;
    m_record.answer = outcome.answer;
    m_record.answer.clips.clear(); // whatever files they are in belong to whoever named their folder
    m_record.error = outcome.error;
    if (m_record.error) {
        m_record.error->message += QLatin1Char(' ') + RequestJournalText::tr("What came of it is in %1.").arg(kept);
    }
    m_record.finished = QDateTime::currentDateTimeUtc();
    const auto library = store::Library::open(core::libraryFolder());
    const auto saved = library ? (*library)->save(m_record) : core::fail(library.error());
    if (!saved) {
        m_console.warning(saved.error().message);
    }
    forget();
    return kept;
}

/// All that came is on the disk, or in the hands of whoever asked.
void RequestJournal::forget()
{
    m_job->dropped(); // killed from here on, it is not read once more
    m_job.reset();
    for (const auto& file : m_journal->takeFinishedFiles(store::Journal::Include::Idle)) {
        file->remove();
    }
}

} // namespace melodeck::cli
