#include "ui/queue/SubmittedRequests.h"

#include "core/Settings.h"
#include "jobs/AsyncSubmission.h"
#include "jobs/Configured.h"
#include "store/AsyncFolder.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

using Phase = SubmittedRequest::Phase;

constexpr double kGrowth = 1.6;

Phase phaseOf(const QString& status)
{
    if (status == QLatin1String("QUEUED")) {
        return Phase::Queued;
    }
    if (status == QLatin1String("IN_PROGRESS")) {
        return Phase::Running;
    }
    return status == QLatin1String("SUCCEEDED") ? Phase::Delivered : Phase::Over;
}

bool isWatched(const SubmittedRequest& request)
{
    return !request.requestId.isEmpty() && (request.phase == Phase::Queued || request.phase == Phase::Running);
}

/// A worker's way to what was asked for.
core::Result<QString> handOver(const core::JobRecord& job, const api::AsyncOptions& options,
                               const jobs::JobServices& services, const QString& folder, const jobs::JobTarget& limits,
                               const std::stop_token& stop)
{
    auto sent = jobs::asyncRequestFor(job.recipe, options, stop);
    if (!sent) {
        return core::fail(std::move(sent).error());
    }
    const auto kept = store::AsyncFolder::open(folder);
    if (!kept) {
        return core::fail(kept.error());
    }
    return jobs::submitAsync(job, std::move(*sent), services, *kept, limits, std::make_shared<jobs::JobProgress>(),
                             stop);
}

} // namespace

SubmittedRequests::SubmittedRequests(const jobs::JobServices& services, QString libraryFolder, SubmittedPace pace,
                                     QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_folder(std::move(libraryFolder))
    , m_pace(pace)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SubmittedRequests::look);
}

void SubmittedRequests::load()
{
    using Known = std::vector<std::pair<QString, core::JobRecord>>;
    m_looks.run(
        [folder = m_folder](const std::stop_token&) -> Known {
            const auto kept = store::AsyncFolder::open(folder);
            return kept ? kept->submissions() : Known();
        },
        [this](Known known) {
            for (auto& [requestId, job] : known) {
                if (find(job.id) == nullptr) {
                    add({std::move(job), requestId, Phase::Queued, {}, 0, m_pace.first});
                }
            }
            Q_EMIT changed();
            lookSoon();
        });
}

SubmittedRequest* SubmittedRequests::find(const QString& jobId)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&jobId](const SubmittedRequest& one) { return one.job.id == jobId; });
    return found != m_all.end() ? &*found : nullptr;
}

void SubmittedRequests::add(SubmittedRequest request)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [&request](const SubmittedRequest& one) { return one.job.id < request.job.id; });
    m_all.insert(at, std::move(request));
}

void SubmittedRequests::submit(const core::Recipe& recipe, const api::AsyncOptions& options)
{
    core::JobRecord job;
    job.id = core::newJobId();
    job.created = QDateTime::currentDateTimeUtc();
    job.state = core::JobState::Submitted;
    job.recipe = recipe;
    add({job, {}, Phase::Sending, {}, 0, m_pace.first});
    Q_EMIT changed();
    jobs::JobTarget limits;
    const core::Settings settings;
    jobs::applyLimits(settings, limits);
    m_sends.run([job, options, services = m_services, folder = m_folder, limits](
                    const std::stop_token& stop) { return handOver(job, options, services, folder, limits, stop); },
                [this, id = job.id](const core::Result<QString>& requestId) { take(id, requestId); });
}

void SubmittedRequests::take(const QString& jobId, const core::Result<QString>& requestId)
{
    SubmittedRequest* request = find(jobId);
    if (request == nullptr) {
        return;
    }
    if (requestId) {
        request->requestId = *requestId;
        request->phase = Phase::Queued;
        request->nextLook = QDateTime::currentMSecsSinceEpoch() + m_pace.first.count();
        Q_EMIT told(tr("The platform's queue has the request."));
    } else {
        request->phase = Phase::Over;
        request->words = requestId.error().message;
    }
    Q_EMIT changed();
    lookSoon();
}

void SubmittedRequests::cancel(const QString& jobId)
{
    const SubmittedRequest* request = find(jobId);
    if (request == nullptr || request->requestId.isEmpty()) {
        return;
    }
    m_looks.run([services = m_services, endpoint = request->job.recipe.endpoint, id = request->requestId](
                    const std::stop_token& stop) { return jobs::cancelAsync(services, endpoint, id, stop); },
                [this, jobId](const core::Result<api::AsyncCancel>& cancelled) {
                    SubmittedRequest* asked = find(jobId);
                    if (asked == nullptr) {
                        return;
                    }
                    if (!cancelled) {
                        Q_EMIT told(cancelled.error().message);
                    } else if (!cancelled->isCanceled) {
                        Q_EMIT told(tr(
                            "It was not cancelled: only a request that still waits can be. It may run and be billed."));
                        asked->nextLook = 0; // it is more than it was
                    } else {
                        asked->phase = Phase::Over;
                        asked->words = tr("Cancelled. It did not run and is not billed.");
                    }
                    Q_EMIT changed();
                    lookSoon();
                });
}

void SubmittedRequests::dismiss(const QString& jobId)
{
    const SubmittedRequest* request = find(jobId);
    if (request == nullptr || request->phase == Phase::Sending) {
        return;
    }
    if (!request->requestId.isEmpty()) {
        m_looks.run(
            [folder = m_folder, id = request->requestId](const std::stop_token&) {
                const auto kept = store::AsyncFolder::open(folder);
                if (kept) {
                    kept->forget(id);
                }
                return kept.has_value();
            },
            [](bool) {});
    }
    arrived({jobId});
}

void SubmittedRequests::dismissEnded()
{
    QStringList ended;
    for (const SubmittedRequest& one : m_all) {
        if (hasEnded(one)) {
            ended << one.job.id;
        }
    }
    for (const QString& id : ended) {
        dismiss(id);
    }
}

void SubmittedRequests::arrived(const QStringList& jobIds)
{
    const std::size_t before = m_all.size();
    std::erase_if(m_all, [&jobIds](const SubmittedRequest& one) { return jobIds.contains(one.job.id); });
    if (m_all.size() != before) {
        Q_EMIT changed();
    }
}

SubmittedRequest* SubmittedRequests::next()
{
    SubmittedRequest* next = nullptr;
    std::size_t watched = 0;
    for (SubmittedRequest& one : m_all) {
        if (isWatched(one) && watched++ < kMostWatched && (next == nullptr || one.nextLook < next->nextLook)) {
            next = &one;
        }
    }
    return next;
}

void SubmittedRequests::lookSoon()
{
    const SubmittedRequest* first = m_isLooking ? nullptr : next();
    if (first != nullptr) {
        const std::int64_t left = first->nextLook - QDateTime::currentMSecsSinceEpoch();
        m_next.start(std::chrono::milliseconds(std::max<std::int64_t>(left, 0)));
    }
}

void SubmittedRequests::look()
{
    const SubmittedRequest* first = m_isLooking ? nullptr : next();
    if (first == nullptr) {
        return;
    }
    m_isLooking = true;
    m_looks.run([services = m_services, endpoint = first->job.recipe.endpoint, id = first->requestId](
                    const std::stop_token& stop) { return jobs::askAsync(services, endpoint, id, stop); },
                [this, jobId = first->job.id](const core::Result<api::AsyncStatus>& status) {
                    m_isLooking = false;
                    if (SubmittedRequest* asked = find(jobId); asked != nullptr && isWatched(*asked)) {
                        asked->pause = std::min(std::chrono::milliseconds(static_cast<std::int64_t>(
                                                    static_cast<double>(asked->pause.count()) * kGrowth)),
                                                m_pace.longest);
                        asked->nextLook = QDateTime::currentMSecsSinceEpoch() + asked->pause.count();
                        if (status) {
                            const Phase phase = phaseOf(status->status);
                            asked->pause = phase != asked->phase ? m_pace.first : asked->pause; // it moves
                            asked->phase = phase;
                            asked->words = phase == Phase::Over ? api::describeAsyncStatus(*status) : QString();
                        } else {
                            // Without a network it stands as it stood; what nobody knows any more is over.
                            asked->words = status.error().message;
                            asked->phase =
                                status.error().code == core::ErrorCode::NotFound ? Phase::Over : asked->phase;
                        }
                        Q_EMIT changed();
                    }
                    lookSoon();
                });
}

bool hasEnded(const SubmittedRequest& request)
{
    return request.phase == Phase::Over || request.phase == Phase::Delivered;
}

QString phaseText(SubmittedRequest::Phase phase)
{
    switch (phase) {
    case Phase::Sending:
        return SubmittedRequests::tr("On its way to the platform's queue");
    case Phase::Queued:
        return SubmittedRequests::tr("Queued at the platform");
    case Phase::Running:
        return SubmittedRequests::tr("Runs at the platform");
    case Phase::Delivered:
        return SubmittedRequests::tr("Done: its result goes to the webhook");
    case Phase::Over:
        break;
    }
    return SubmittedRequests::tr("Ended without a result");
}

} // namespace melodeck::ui
