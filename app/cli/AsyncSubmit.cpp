#include "cli/AsyncSubmit.h"

#include "api/AsyncAnswers.h"
#include "cli/RequestJournal.h"
#include "core/JobRecord.h"
#include "core/Paths.h"
#include "jobs/AsyncSubmission.h"
#include "store/AsyncFolder.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct AsyncSubmitText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncSubmit)
};

} // namespace

void AsyncSubmit::describe(Verb verb)
{
    Argument async = verb.addFlag(
        "--async", m_isWanted,
        "Hand the request to the platform's own queue and print its id, at once; the result goes to the webhook. "
        "256 KiB at most, files included. “async status ID” tells how it stands");
    verb.addOption("--webhook", m_webhook,
                   "https:// address that the result is sent to, where “melodeck-cli receive” waits behind a TLS "
                   "proxy. Without one the platform keeps no result")
        .typeName("URL")
        .needs(async);
    verb.addOption("--priority", m_options.priority, "0, 1 or 2: lower goes first (0)")
        .needs(async)
        .range(api::kAsyncPriority.least, api::kAsyncPriority.most);
    verb.addOption("--max-queue-time", m_options.maxQueueSeconds,
                   "Seconds after which it is dropped if it still waits, 10 to 259200 (600)")
        .needs(async)
        .range(api::kAsyncQueueSeconds.least, api::kAsyncQueueSeconds.most);
    verb.addOption("--attempts", m_options.maxAttempts,
                   "How often the platform runs it at most when it fails, 1 to 10 (3); each run may be billed")
        .needs(async)
        .range(api::kAsyncAttempts.least, api::kAsyncAttempts.most);
    verb.addOption("--first-delay", m_options.firstDelayMs,
                   "Milliseconds before the second attempt, doubled for each further one, 0 to 10000 (1000)")
        .needs(async)
        .range(api::kAsyncFirstDelayMs.least, api::kAsyncFirstDelayMs.most);
    verb.addOption("--longest-delay", m_options.mostDelayMs,
                   "Milliseconds between two attempts at most, 0 to 60000 (5000)")
        .needs(async)
        .range(api::kAsyncMostDelayMs.least, api::kAsyncMostDelayMs.most);
}

core::Result<core::Recipe> AsyncSubmit::toSend(const core::Recipe& recipe, const std::stop_token& stop) const
{
    api::AsyncOptions options = m_options;
    const QString webhook = QString::fromStdString(m_webhook);
    options.webhook = QUrl(webhook, QUrl::StrictMode);
    if (!webhook.isEmpty() && options.webhook.isEmpty()) {
        options.webhook = QUrl(QStringLiteral("invalid:")); // what cannot be read is not the same as none
    }
    return jobs::asyncRequestFor(recipe, options, stop);
}

void AsyncSubmit::warnWithoutWebhook(Console& console) const
{
    if (m_webhook.empty()) {
        console.warning(
            AsyncSubmitText::tr("There is no --webhook, and the platform keeps no results: this one can only be seen "
                                "where the model itself saves it."));
    }
}

int AsyncSubmit::run(const core::Recipe& recipe, Connection& connection, const ConnectionOptions& options,
                     Console& console, const std::stop_token& stop) const
{
    auto sent = toSend(recipe, stop);
    if (!sent) {
        return console.failed(sent.error());
    }
    RequestJournal journal(console);
    if (auto begun = journal.begin(*sent); !begun) {
        return console.failed(begun.error());
    }
    core::JobRecord job;
    job.id = journal.id().isEmpty() ? core::newJobId() : journal.id();
    job.created = QDateTime::currentDateTimeUtc();
    job.state = core::JobState::Submitted;
    job.recipe = recipe;
    const auto folder = store::AsyncFolder::open(core::libraryFolder());
    auto kept = folder ? folder->prepare(job) : core::Result<void>(core::fail(folder.error()));
    if (!kept) {
        kept.error().message += QLatin1Char(' ') + AsyncSubmitText::tr("Nothing was sent.");
        return console.failed(kept.error());
    }
    warnWithoutWebhook(console);
    jobs::JobTarget target;
    target.media = jobs::JobTarget::Media::Ignore;
    options.apply(target);
    journal.apply(target, {});
    const auto progress = std::make_shared<jobs::JobProgress>();
    const jobs::JobOutcome outcome = connection.run(*sent, target, console, stop, progress);
    journal.end(outcome);
    const auto id =
        outcome.error ? core::Result<QString>(core::fail(*outcome.error)) : api::submittedId(outcome.answer.json);
    if (!id) {
        const bool wasStopped = outcome.state == core::JobState::Cancelled && progress->transfer.bodyStarted;
        if (outcome.state != core::JobState::Unknown && !wasStopped) {
            folder->notSubmitted(job.id); // else it may run all the same, and its result is for this request
        }
        return outcome.error ? report(outcome, console) : console.failed(id.error());
    }
    if (const auto named = folder->submitted(job.id, *id); !named) {
        console.warning(named.error().message);
    }
    console.result(QString::fromUtf8(core::toJsonBytes(outcome.answer.json)));
    return 0;
}

} // namespace melodeck::cli
