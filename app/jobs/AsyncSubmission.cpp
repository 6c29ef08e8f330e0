#include "jobs/AsyncSubmission.h"

#include "api/BodyPlan.h"
#include "jobs/JobRunner.h"
#include "jobs/PlatformCall.h"
#include "jobs/Preparation.h"
#include "store/AsyncFolder.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct AsyncSubmissionText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncSubmission)
};

core::Result<core::Json> callAbout(const JobServices& services, net::Method method, const core::Endpoint& endpoint,
                                   const QString& requestId, const std::stop_token& stop)
{
    const auto addresses = api::asyncAddresses(endpoint);
    const auto url =
        addresses ? api::asyncRequestAddress(*addresses, requestId) : core::Result<QUrl>(core::fail(addresses.error()));
    if (!url) {
        return core::fail(url.error());
    }
    auto answer = callPlatform(services, method, *url, endpoint, stop);
    if (!answer && answer.error().code == core::ErrorCode::NotFound) {
        answer.error().message =
            AsyncSubmissionText::tr("The platform knows no such request: the id or the endpoint is another, or it "
                                    "ended more than an hour ago. Check the id and the endpoint.");
    }
    return answer;
}

} // namespace

core::Result<core::Recipe> asyncRequestFor(const core::Recipe& recipe, const api::AsyncOptions& options,
                                           const std::stop_token& stop)
{
    auto sent = api::asyncRecipe(recipe, options);
    if (!sent) {
        return sent;
    }
    auto prepared = prepareFiles(*sent, Fingerprints::Skipped, stop);
    if (!prepared) {
        return core::fail(std::move(prepared).error());
    }
    std::vector<api::PlannedFile> files;
    for (const api::PreparedFile& file : *prepared) {
        files.push_back({file.field, file.source->size()});
    }
    const auto bytes = api::plannedBodyBytes(*sent, files);
    if (!bytes) {
        return core::fail(bytes.error());
    }
    if (auto fits = api::checkAsyncSize(*bytes); !fits) {
        return core::fail(std::move(fits).error());
    }
    return sent;
}

core::Result<QString> submitAsync(const core::JobRecord& job, core::Recipe sent, const JobServices& services,
                                  const store::AsyncFolder& folder, JobTarget target,
                                  const std::shared_ptr<JobProgress>& progress, const std::stop_token& stop)
{
    if (auto kept = folder.prepare(job); !kept) {
        kept.error().message += QLatin1Char(' ') + AsyncSubmissionText::tr("Nothing was sent.");
        return core::fail(std::move(kept).error());
    }
    target.media = JobTarget::Media::Ignore;
    target.wanted = JobTarget::Wanted::RequestId;
    const JobOutcome outcome = runJob(sent, services, target, progress, stop);
    if (outcome.error) {
        const bool wasStopped = outcome.state == core::JobState::Cancelled && progress->transfer.bodyStarted;
        if (outcome.state != core::JobState::Unknown && !wasStopped) {
            folder.notSubmitted(job.id); // else it may run all the same, and its result is for this request
        }
        return core::fail(*outcome.error);
    }
    auto id = api::submittedId(outcome.answer.json);
    if (!id) {
        return id;
    }
    // Its result finds the request under the job's id as well, where this fails: not a reason to say that it failed.
    (void)folder.submitted(job.id, *id);
    return id;
}

core::Result<api::AsyncStatus> askAsync(const JobServices& services, const core::Endpoint& endpoint,
                                        const QString& requestId, const std::stop_token& stop)
{
    return callAbout(services, net::Method::Get, endpoint, requestId, stop).and_then(api::readAsyncStatus);
}

core::Result<api::AsyncCancel> cancelAsync(const JobServices& services, const core::Endpoint& endpoint,
                                           const QString& requestId, const std::stop_token& stop)
{
    return callAbout(services, net::Method::Delete, endpoint, requestId, stop).and_then(api::readAsyncCancel);
}

} // namespace melodeck::jobs
