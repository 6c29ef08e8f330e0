#include "bench/BatchPlan.h"

namespace melodeck::bench {

namespace {

constexpr double kEfficiency = 0.95;
constexpr double kCpuShare = 0.5;
constexpr int kRounds = 3;

/// The wall time that a client without any cost of its own would need, by that of one that has it.
double efficiency(const BatchPlan& plan, double wallSeconds)
{
    const int waves = (plan.jobs + plan.parallel - 1) / plan.parallel;
    return waves * plan.delayMilliseconds / 1000.0 / wallSeconds;
}

void note(const std::string& name, const BatchPlan& plan, const Best& best)
{
    Report::note(name + ": " + std::to_string(plan.jobs) + " jobs, efficiency " +
                 shown(efficiency(plan, best.wallSeconds)) + ", cpu a job " +
                 shownSeconds(best.cpuSeconds / plan.jobs) + ", peak " + shown(best.peakMiB) + " MiB");
}

} // namespace

/// G3: thousands of jobs, dozens at once, every clip on the disk and in the library, nothing lost at a power cut. The
/// goal is judged by a script that keeps nothing. What bare libcurl reaches, and one that keeps as much, tell how much
/// of it this machine makes hard and how much those promises.
void batchGoal(Bench& bench)
{
    const BatchPlan plan{.jobs = bench.sizes.batchJobs, .parallel = 64, .clipBytes = 10'000, .delayMilliseconds = 100};
    BatchPlan shellPlan = plan;
    shellPlan.jobs = bench.sizes.shellJobs;
    Best floor;
    Best script;
    Best melodeck;
    for (int round = 0; round < kRounds && melodeck.failure.empty(); ++round) {
        floor.addBest(runBatch(bench, BatchRunner::Floor, plan));
        script.addBest(runBatch(bench, BatchRunner::Script, plan));
        melodeck.addBest(runBatch(bench, BatchRunner::Melodeck, plan));
    }
    const Best careful = runBatch(bench, BatchRunner::CarefulScript, plan);
    const Best shell = runBatch(bench, BatchRunner::Shell, shellPlan);
    removeBatches(bench);
    note("bare libcurl in one thread", plan, floor);
    note("Python script with 64 threads", plan, script);
    note("the same, with a synced journal, synced clips and a library", plan, careful);
    note("curl + jq + base64, 64 at once", shellPlan, shell);
    if (!melodeck.failure.empty()) {
        bench.report.failed("G3a", Limit::AtLeast, kEfficiency, melodeck.failure);
        bench.report.failed("G3b", Limit::AtMost, kCpuShare, "(the same)");
        return;
    }
    note("melodeck-cli batch", plan, melodeck);
    Report::note("efficiency (ideal ÷ wall), best of " + std::to_string(kRounds) + "; ÷ that of bare libcurl " +
                 shown(floor.wallSeconds / melodeck.wallSeconds) + ':');
    bench.report.goal("G3a", efficiency(plan, melodeck.wallSeconds), Limit::AtLeast, kEfficiency);
    Report::note("cpu a job ÷ Python script; ÷ one that keeps as much " +
                 shown(melodeck.cpuSeconds / careful.cpuSeconds) + ':');
    bench.report.goal("G3b", melodeck.cpuSeconds / script.cpuSeconds, Limit::AtMost, kCpuShare);
}

} // namespace melodeck::bench
