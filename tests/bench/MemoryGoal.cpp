#include "bench/BatchPlan.h"
#include "bench/Bench.h"
#include "bench/Contenders.h"
#include "bench/Files.h"

#include <algorithm>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kGrowthLimit = 1.5;
constexpr double kProgramLimit = 12.0;
constexpr double kJobsLimit = 48.0;
constexpr int kRounds = 3;

/// Peak memory of one request with so much up and so much down in one clip.
Best peakOf(const Bench& bench, std::int64_t upload, std::int64_t clip)
{
    const Exchange exchange{.url = bench.server.answerUrl(1, clip),
                            .melody = bench.work / "memory.wav",
                            .body = {},
                            .clips = 1,
                            .clipBytes = clip};
    writeSparseWav(exchange.melody, upload);
    Best best;
    for (int round = 0; round < kRounds; ++round) {
        runOnce(Contender::Melodeck, exchange, bench.work, best);
    }
    removeAll(exchange.melody);
    return best;
}

void judgeGrowth(const Bench& bench, std::string_view id, const Best& small, const Best& large, double limit)
{
    const std::string failure = small.failure.empty() ? large.failure : small.failure;
    if (!failure.empty()) {
        bench.report.failed(id, Limit::AtMost, limit, failure);
        return;
    }
    Report::note(shown(small.peakMiB) + " MiB, then " + shown(large.peakMiB) + " MiB; growth in MiB:");
    bench.report.goal(id, large.peakMiB - small.peakMiB, Limit::AtMost, limit);
}

Best versionPeak(const Bench& bench)
{
    Best best;
    for (int round = 0; round < kRounds; ++round) {
        best.add(runProcess({melodeckProgram(), "--version"}, bench.work / "log"));
    }
    return best;
}

/// 64 jobs at once against one small job.
void judgeJobs(const Bench& bench)
{
    const BatchPlan one{.jobs = 1, .parallel = 1, .clipBytes = 10'000, .delayMilliseconds = 0};
    const BatchPlan many{.jobs = 64, .parallel = 64, .clipBytes = 5 * kMB, .delayMilliseconds = 0};
    Report::note("64 jobs at once, 3 clips of 5 MB each, against one small job");
    judgeGrowth(bench, "G2d", runBatch(bench, BatchRunner::Melodeck, one), runBatch(bench, BatchRunner::Melodeck, many),
                kJobsLimit);
    removeBatches(bench);
}

} // namespace

/// G2: memory does not grow with what is moved. Peaks are the least of several runs.
void memoryGoal(Bench& bench)
{
    const std::int64_t large = bench.sizes.memoryBytes;
    const std::string size = shown(static_cast<double>(large) / kMiB) + " MiB";
    const Best small = peakOf(bench, kMB, kMB);
    Report::note(size + " up");
    judgeGrowth(bench, "G2a", small, peakOf(bench, large, kMB), kGrowthLimit);
    Report::note(size + " down");
    const Best down = peakOf(bench, kMB, large);
    judgeGrowth(bench, "G2b", small, down, kGrowthLimit);
    Report::note("over melodeck-cli --version");
    judgeGrowth(bench, "G2c", versionPeak(bench), down, kProgramLimit);
    judgeJobs(bench);
    Report::note("The growth of the window is told with G4.");
}

} // namespace melodeck::bench
