#include "cli/BatchCommand.h"

#include "api/Endpoints.h"
#include "cli/BatchPlanFile.h"
#include "cli/BatchRun.h"
#include "cli/InputText.h"
#include "cli/OutputFolder.h"
#include "cli/RequestJournal.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "net/NetworkSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace melodeck::cli {

namespace {

constexpr int kMaxConcurrency = net::kMostPerHost;

/// Texts for people.
struct BatchCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchCommand)
};

} // namespace

Verb BatchCommand::describe(Verb program)
{
    Verb verb = program.addVerb("batch", "Send many requests, some at a time, and keep what comes back");
    verb.addOption("plan", m_plan,
                   "JSON array; each element is a request, or {\"request\": …, \"files\": {FIELD: PATH}, \"name\": …}"
                   " with paths relative to the plan, as `recipe vary` prints them; - reads standard input")
        .typeName("FILE")
        .required();
    verb.addOption("--concurrency", m_concurrency, "How many requests run at once")
        .range(1, kMaxConcurrency)
        .showsDefault();
    verb.addOption("--retries", m_retries,
                   "How often a request is tried again that surely did not run: no connection (never, if this is not "
                   "given), 429 and 503 (5 times, or as the settings say)")
        .range(0, 1000);
    verb.addOption("--output", m_output,
                   "Folder for NAME/clip_0.wav, …; also holds the state (.melodeck), so that it can be moved")
        .typeName("FOLDER")
        .showsDefault();
    verb.addFlag("--resume", m_resume, "Do what is not done of the same plan in the same folder");
    verb.addFlag("--resend-unknown", m_resendUnknown,
                 "Also send again what was sent but not answered: the model may run, and bill, twice (always on for "
                 "the local engine)");
    m_connection.describe(verb);
    m_async.describe(verb);
    return verb;
}

int BatchCommand::run(Console& console, const std::stop_token& stop)
{
    recoverRequests(console);
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return console.failed(endpoint.error());
    }
    const auto text = readInput(m_plan, kMostRequestText, stop);
    if (!text) {
        return console.failed(text.error());
    }
    auto plan = readPlan(*text, *endpoint, planFolder());
    if (!plan) {
        return console.failed(plan.error());
    }
    if (const auto prepared = prepareOutputFolder(QString::fromStdString(m_output)); !prepared) {
        return console.failed(prepared.error());
    }
    BatchOptions options;
    options.folder = QString::fromStdString(m_output);
    options.endpoint = *endpoint;
    options.concurrency = m_concurrency;
    options.isResumed = m_resume;
    options.resendsUnknown = m_resendUnknown || endpoint->kind == core::EndpointKind::Local;
    options.queue = jobs::queueOptions(core::Settings());
    if (const auto given = m_connection.timeLimit()) {
        options.queue.timeLimit = given;
    }
    if (m_retries >= 0) {
        options.queue.retries.maxRetries = m_retries;
    }
    options.queue.retries.maxReconnects = std::max(m_retries, 0);
    if (m_async.isWanted()) {
        auto asked = forQueue(*plan, stop);
        const auto folder = store::AsyncFolder::open(core::libraryFolder());
        if (!asked || !folder) {
            return console.failed(asked ? folder.error() : asked.error());
        }
        m_async.warnWithoutWebhook(console);
        options.async = AsyncBatch{*folder, std::move(*asked)};
    }
    return runBatch(std::move(*plan), options, connection.services(), console, stop);
}

core::Result<QHash<QString, core::Recipe>> BatchCommand::forQueue(std::vector<PlannedJob>& plan,
                                                                  const std::stop_token& stop) const
{
    QHash<QString, core::Recipe> asked;
    for (PlannedJob& job : plan) {
        auto sent = m_async.toSend(job.recipe, stop);
        if (!sent) {
            core::Error error = sent.error();
            error.message = BatchCommandText::tr("Job %1: %2").arg(job.name, error.message);
            return core::fail(std::move(error));
        }
        asked.insert(job.name, std::exchange(job.recipe, std::move(*sent)));
    }
    return asked;
}

QString BatchCommand::planFolder() const
{
    return m_plan == "-" ? QDir::currentPath() : QFileInfo(QString::fromStdString(m_plan)).absolutePath();
}

} // namespace melodeck::cli
