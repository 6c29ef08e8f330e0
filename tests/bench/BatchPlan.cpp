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

std::vector<std::string> commandOf(BatchRunner runner, const fs::path& output, const std::string& url,
                                   const BatchPlan& plan)
{
    const std::string jobs = std::to_string(plan.jobs);
    const std::string parallel = std::to_string(plan.parallel);
    switch (runner) {
    case BatchRunner::Script:
        return {rivalProgram("predict.py"), url, "--jobs", jobs, parallel, output.string()};
    case BatchRunner::CarefulScript:
        return {rivalProgram("predict.py"), url, "--careful", jobs, parallel, output.string()};
    case BatchRunner::Shell:
        return {rivalProgram("predict.sh"), url, "--jobs", jobs, parallel, output.string()};
    case BatchRunner::Floor:
        return {neighbour("melodeck-bench-batch-floor"),
                url,
                requestJson(),
                output.string(),
                jobs,
                parallel,
                std::to_string(kClips),
                std::to_string(plan.clipBytes)};
    case BatchRunner::Melodeck:
        break;
    }
    return batchCommand(output, url, plan.jobs, plan.parallel);
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
    ::sync(); // nobody waits for what another one left to be written
    const ProcessFigures figures = runProcess(commandOf(runner, output, url, plan), log);
    Best best;
    best.add(figures);
    // The floor decodes nothing, and counts for itself.
    const int clips = runner == BatchRunner::Floor ? plan.jobs * kClips : wholeClips(output, plan.clipBytes);
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
