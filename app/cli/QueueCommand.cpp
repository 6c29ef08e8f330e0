#include "cli/QueueCommand.h"

#include "api/Endpoints.h"
#include "api/RecipeCheck.h"
#include "api/RecipeWords.h"
#include "cli/CommandLine.h"
#include "cli/QueueRun.h"
#include "cli/TextLine.h"
#include "core/Json.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "net/HttpRequest.h"
#include "net/NetworkSettings.h"
#include "store/LibraryFolder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct QueueCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(QueueCommand)
};

QString endpointWord(const core::Endpoint& endpoint)
{
    return endpoint.kind == core::EndpointKind::Local ? QStringLiteral("local") : endpoint.url.toString();
}

} // namespace

Verb QueueCommand::describe(Verb program)
{
    constexpr int kMostRetries = 1000;
    Verb verb = program.addVerb("queue", "What waits in the library: list it, run it without the window, change it");
    verb.needsVerb();
    m_list = verb.addVerb("list", "A line for each job that waits, in the order in which they will run");
    m_list.addOption("--format", m_format, "json (a line a job), or text for people")
        .oneOf({"json", "text"})
        .showsDefault();
    m_run = verb.addVerb("run", "Send what waits, until all of it is answered; a line of JSON for each job as it ends");
    m_run.addOption("JOB", m_jobs, "Only these jobs").typeName("JOB");
    m_run
        .addOption("--concurrency", m_concurrency,
                   "How many run at once at each server; without it, what the window's queue says")
        .range(1, net::kMostPerHost);
    m_run
        .addOption("--retries", m_retries,
                   "How often a request is tried again that surely did not run; without it, what the settings say")
        .range(0, kMostRetries);
    m_run
        .addOption("--key-env", m_keyVariable,
                   "Environment variable that holds the API key, where all of the jobs go to one server; without it "
                   "BASETEN_API_KEY (for Baseten alone) and the keychain are looked into")
        .typeName("VARIABLE");
    m_next = verb.addVerb("next", "Move jobs to the front");
    m_next.addOption("JOB", m_jobs, "Their ids, as “queue list” shows them").typeName("JOB").required();
    m_cancel = verb.addVerb("cancel", "Take jobs out of the queue; they were not sent, and cost nothing");
    Argument which = m_cancel.addOption("JOB", m_jobs, "Their ids, as “queue list” shows them").typeName("JOB");
    m_cancel.addFlag("--all", m_all, "All that wait").excludes(which);
    m_again = verb.addVerb("again", "Put the requests of finished jobs into the queue once more, behind the others");
    m_again.addOption("JOB", m_jobs, "Their ids, as “library search” shows them").typeName("JOB").required();
    return verb;
}

QStringList QueueCommand::jobs() const
{
    QStringList ids;
    for (const std::string& id : m_jobs) {
        ids << QString::fromStdString(id);
    }
    ids.removeDuplicates();
    return ids;
}

int QueueCommand::run(Console& console, const std::stop_token& stop)
{
    if (m_cancel.isGiven() && m_jobs.empty() && !m_all) {
        console.error(QueueCommandText::tr("Say which: queue cancel JOB, or --all."));
        return kUsageError;
    }
    const auto queue = LibraryQueue::open(console, stop);
    if (!queue) {
        return console.failed(queue.error());
    }
    if (m_run.isGiven()) {
        const auto code = runJobs(**queue, console, stop);
        return code ? *code : console.failed(code.error());
    }
    const auto done = m_list.isGiven()    ? list(**queue, console)
                      : m_next.isGiven()  ? moveToFront(**queue, console)
                      : m_again.isGiven() ? again(**queue, console)
                                          : cancel(**queue, console);
    return done ? 0 : console.failed(done.error());
}

void QueueCommand::tell(Console& console, const core::JobRecord& job, bool isElsewhere) const
{
    const QString state = core::jobStateName(job.state);
    if (m_format == "text") {
        console.result(textLine({job.id, isElsewhere ? QueueCommandText::tr("in a program that runs") : state,
                                 api::endpointTitle(job.recipe.endpoint), api::wordsOf(job.recipe)}));
        return;
    }
    core::Json line{{"job", core::toJson(job.id)},
                    {"state", core::toJson(state)},
                    {"title", core::toJson(api::wordsOf(job.recipe))},
                    {"model", core::toJson(job.recipe.model)},
                    {"endpoint", core::toJson(endpointWord(job.recipe.endpoint))},
                    {"created", core::toJson(job.created.toUTC().toString(Qt::ISODateWithMs))},
                    {"elsewhere", isElsewhere}};
    console.result(QString::fromUtf8(core::toJsonBytes(line)));
}

core::Result<void> QueueCommand::list(LibraryQueue& queue, Console& console) const
{
    for (const QString& id : queue.jobs().unfinished()) {
        tell(console, *queue.jobs().find(id), false);
    }
    const auto others = queue.ofOthers();
    if (!others) {
        return core::fail(others.error());
    }
    for (const store::QueuedRow& row : *others) {
        tell(console, row.job, true);
    }
    return {};
}

core::Result<void> QueueCommand::useKey(LibraryQueue& queue, const QStringList& jobIds) const
{
    if (m_keyVariable.empty() || jobIds.isEmpty()) {
        return {};
    }
    const QByteArray key = qgetenv(m_keyVariable.c_str());
    if (key.isEmpty()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QueueCommandText::tr("The environment variable %1 is not set or empty. Nothing was sent.")
                              .arg(QString::fromStdString(m_keyVariable)));
    }
    QUrl server;
    for (const QString& id : jobIds) {
        const core::Endpoint endpoint = queue.jobs().find(id)->recipe.endpoint;
        if (endpoint.kind == core::EndpointKind::Local) {
            continue; // the engine of this computer asks for none
        }
        if (server.isEmpty()) {
            server = endpoint.url;
        } else if (!net::isSameOrigin(endpoint.url, server)) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                QueueCommandText::tr("The jobs go to several servers, and a key is for one. Nothing was sent. Name "
                                     "the jobs of one server: queue run JOB --key-env %1.")
                    .arg(QString::fromStdString(m_keyVariable)));
        }
    }
    if (!server.isEmpty()) {
        queue.keys().set(server, core::Secret(key));
    }
    return {};
}

core::Result<int> QueueCommand::runJobs(LibraryQueue& queue, Console& console, const std::stop_token& stop) const
{
    QStringList wanted = jobs();
    if (auto wait = queue.checkThatWait(wanted); !wait) {
        return core::fail(std::move(wait).error());
    }
    const std::vector<QString> all = queue.jobs().unfinished();
    if (wanted.isEmpty()) {
        wanted = QStringList(all.begin(), all.end());
    }
    if (auto keyed = useKey(queue, wanted); !keyed) {
        return core::fail(std::move(keyed).error());
    }
    jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    options.retries.maxRetries = m_retries.value_or(options.retries.maxRetries);
    options.retries.maxReconnects = m_retries.value_or(options.retries.maxReconnects);
    queue.jobs().setLimits(options);
    if (m_concurrency) {
        for (const QString& id : wanted) {
            queue.jobs().setParallel(queue.jobs().find(id)->recipe.endpoint, *m_concurrency);
        }
    }
    if (wanted.isEmpty()) {
        const auto others = queue.ofOthers();
        if (others && !others->empty()) {
            console.warning(QueueCommandText::tr("What waits is in the queue of a program that runs, and runs there."));
        } else {
            console.note(QueueCommandText::tr("Nothing waits."));
        }
    }
    const int code = runQueue(queue, wanted, console, stop);
    if (auto kept = queue.flush(); !kept) {
        return core::fail(std::move(kept).error());
    }
    return code;
}

core::Result<void> QueueCommand::moveToFront(LibraryQueue& queue, Console& console) const
{
    if (auto wait = queue.checkThatWait(jobs()); !wait) {
        return wait;
    }
    queue.jobs().runNext(jobs());
    if (auto kept = queue.flush(); !kept) {
        return kept;
    }
    return list(queue, console);
}

core::Result<void> QueueCommand::cancel(LibraryQueue& queue, Console& console) const
{
    QStringList wanted = jobs();
    if (auto wait = queue.checkThatWait(wanted); !wait) {
        return wait;
    }
    if (m_all) {
        const std::vector<QString> all = queue.jobs().unfinished();
        wanted = QStringList(all.begin(), all.end());
    }
    queue.jobs().cancelAll(wanted);
    if (auto kept = queue.flush(); !kept) {
        return kept;
    }
    for (const QString& id : wanted) {
        tell(console, *queue.jobs().find(id), false);
    }
    return {};
}

core::Result<void> QueueCommand::again(LibraryQueue& queue, Console& console) const
{
    const auto library = store::openExisting(core::libraryFolder());
    if (!library) {
        return core::fail(library.error());
    }
    std::vector<jobs::NewJob> fresh;
    for (const QString& id : jobs()) {
        const auto job = (*library)->find(id);
        if (!job) {
            return core::fail(job.error());
        }
        if (!*job) {
            return core::fail(core::ErrorCode::NotFound,
                              QueueCommandText::tr("There is no job %1 in the library. Nothing was changed.").arg(id));
        }
        if (!core::isFinished((*job)->state)) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                QueueCommandText::tr("Job %1 has not ended, so it cannot be asked for once more. Nothing was changed. "
                                     "“queue list” shows what waits.")
                    .arg(id));
        }
        if (queue.recovered().contains(id)) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                QueueCommandText::tr("The answer of job %1 was in the journal and has just been read: its clips are in "
                                     "the library. Nothing was changed. To have it made once more all the same, say "
                                     "this again.")
                    .arg(id));
        }
        if (!api::isKnown((*job)->recipe)) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                QueueCommandText::tr("What job %1 asked for is not kept here, so it cannot be asked for once more. "
                                     "Nothing was changed.")
                    .arg(id));
        }
        fresh.push_back({(*job)->recipe, (*job)->name, {}});
    }
    const QStringList ids =
        queue.jobs().submitAll(std::move(fresh), jobs::JobQueue::Position::Last, jobs::JobQueue::Start::Paused);
    if (auto kept = queue.flush(); !kept) {
        return kept;
    }
    for (const QString& id : ids) {
        tell(console, *queue.jobs().find(id), false);
    }
    return {};
}

} // namespace melodeck::cli
