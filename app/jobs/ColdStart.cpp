#include "jobs/ColdStart.h"

#include "jobs/JobProgress.h"
#include "net/HttpClient.h"

#include <QDateTime>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace melodeck::jobs {

namespace {

/// False when a stop was asked for meanwhile.
bool pause(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

bool isStarting(api::DeploymentState state)
{
    return state == api::DeploymentState::Asleep || state == api::DeploymentState::Waking;
}

void watch(net::HttpClient& http, const PlatformAccess& access, const api::PlatformAddress& model,
           JobProgress& progress, const ColdStartPace& pace, const std::stop_token& stop)
{
    const std::int64_t begun = QDateTime::currentMSecsSinceEpoch();
    for (auto wait = pace.firstLook; pause(wait, stop); wait = pace.between) {
        if (!progress.transfer.bodySent) {
            continue; // it is not the model that is waited for
        }
        const auto deployments = listDeployments(http, access, model.modelId, stop, model.kind);
        const auto* deployment = deployments ? api::deploymentAt(model, *deployments) : nullptr;
        if (deployment == nullptr) {
            if (!deployments && deployments.error().code == core::ErrorCode::Unauthorized) {
                return; // it will not be told next time either
            }
            continue;
        }
        auto expected = core::JobState::Sending;
        if (isStarting(deployment->state)) {
            progress.startingSince = begun;
            progress.state.compare_exchange_strong(expected, core::JobState::Starting);
        } else if (progress.startingSince != 0) {
            progress.startedAfter = QDateTime::currentMSecsSinceEpoch() - begun;
            expected = core::JobState::Starting;
            progress.state.compare_exchange_strong(expected, core::JobState::Sending);
            return;
        } else if (deployment->state == api::DeploymentState::Ready) {
            return; // awake, and at work
        }
    }
}

} // namespace

ColdStart::ColdStart(net::HttpClient& http, PlatformAccess access, api::PlatformAddress model,
                     std::shared_ptr<JobProgress> progress, ColdStartPace pace)
    : m_thread([&http, access = std::move(access), model = std::move(model), progress = std::move(progress),
                pace](const std::stop_token& stop) { watch(http, access, model, *progress, pace, stop); })
{
}

} // namespace melodeck::jobs
