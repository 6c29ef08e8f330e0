#include "bench/window/BusyGoal.h"

#include "bench/ServerProcess.h"
#include "jobs/NewJob.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

namespace melodeck::bench {

namespace {

constexpr int kAtOnce = 64;
constexpr int kSettleMs = 3000;

std::vector<jobs::NewJob> manyJobs(const core::Endpoint& endpoint, int count)
{
    std::vector<jobs::NewJob> jobs(static_cast<std::size_t>(count));
    for (jobs::NewJob& job : jobs) {
        job.recipe.endpoint = endpoint;
        job.recipe.model = QStringLiteral("musicgen-large");
        job.recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8}};
        job.batch = QStringLiteral("busy");
    }
    return jobs;
}

} // namespace

void measureBusy(Desk& desk, Delays& delays, Report& report, const std::filesystem::path& work, int jobs, int seconds)
{
    constexpr std::int64_t kClipBytes = 10'000;
    const ServerProcess server(work);
    const int delayMs = std::max(1, seconds * 1000 * kAtOnce / jobs);
    core::Endpoint endpoint;
    endpoint.kind = core::EndpointKind::Custom;
    endpoint.url = QUrl(QString::fromStdString(server.answerUrl(1, kClipBytes, delayMs)));
    desk.queue.setParallel(endpoint, kAtOnce);
    desk.queue.submitAll(manyJobs(endpoint, jobs));
    Desk::wait(kSettleMs); // that so many come at once is another matter
    const int before = static_cast<int>(desk.queue.unfinished().size());
    delays.begin();
    Desk::wait(seconds * 1000 - kSettleMs);
    const int after = static_cast<int>(desk.queue.unfinished().size());
    if (after >= before) {
        giveUp("no job ended while the window was busy.");
    }
    delays.judge(report, "G4",
                 std::to_string(kAtOnce) + " jobs at once, " + std::to_string(before) + " to " + std::to_string(after) +
                     " in the queue");
    const std::vector<QString> left = desk.queue.unfinished();
    desk.queue.cancelAll(QStringList(left.begin(), left.end()));
    constexpr int kCancelMs = 10'000;
    Desk::wait(kCancelMs, [&desk] { return desk.queue.runningCount() == 0; });
}

} // namespace melodeck::bench
