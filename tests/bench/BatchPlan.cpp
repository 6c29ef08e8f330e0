#include "bench/BatchPlan.h"

#include "bench/Files.h"

#include <unistd.h>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kClips = 3;

fs::path batchesOf(const Bench& bench)
{
    return bench.work / "batches";
}

std::string planJson(int jobs)
{
    std::string plan = "[";
    for (int job = 0; job < jobs; ++job) {
        plan.append(job > 0 ? "," : "").append(requestJson());
    }
    plan += ']';
    return plan;
}

} // namespace

std::vector<std::string> batchCommand(const fs::path& output, const std::string& url, int jobs, int parallel)
{
    const fs::path plan = output.string() + ".json";
    writeText(plan, planJson(jobs));
    return {melodeckProgram(),        "batch",    plan.string(),  "--endpoint", url, "--concurrency",
            std::to_string(parallel), "--output", output.string()};
}

Best runBatch(const Bench& bench, BatchRunner runner, const BatchPlan& plan)
{
    static int run = 0;
    const fs::path output = batchesOf(bench) / std::to_string(run++);
    const fs::path log = bench.work / "log";
    makeEmpty(output);
    const std::string url = bench.server.answerUrl(kClips, plan.clipBytes, plan.delayMilliseconds);
    const std::string rival = rivalProgram(runner == BatchRunner::Script ? "predict.py" : "predict.sh");
    ::sync(); // nobody waits for what another one left to be written
    const ProcessFigures figures = runProcess(
        runner == BatchRunner::Melodeck ? batchCommand(output, url, plan.jobs, plan.parallel)
                                        : std::vector<std::string>{rival, url, "--jobs", std::to_string(plan.jobs),
                                                                   std::to_string(plan.parallel), output.string()},
        log);
    Best best;
    best.add(figures);
    const int clips = wholeClips(output, plan.clipBytes);
    if (figures.exitCode != 0 || clips != plan.jobs * kClips) {
        best.failure = "a batch ended with " + std::to_string(figures.exitCode) + " and " + std::to_string(clips) +
                       " of " + std::to_string(plan.jobs * kClips) + " clips: " + beginningOf(log.string() + ".err");
        if (runner != BatchRunner::Melodeck) {
            giveUp(best.failure);
        }
    }
    return best;
}

void removeBatches(const Bench& bench)
{
    removeAll(batchesOf(bench));
}

} // namespace melodeck::bench
