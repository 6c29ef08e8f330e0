#include "bench/Bench.h"
#include "bench/ChildProcess.h"
#include "bench/Files.h"

#include <fstream>

namespace melodeck::bench {

namespace {

constexpr double kCommits = 20'000.0;
constexpr double kPageMilliseconds = 1.0;
constexpr double kSearchMilliseconds = 50.0;

} // namespace

/// G9: a library takes rows in as fast as any batch brings them, and shows and finds any of a million at once.
void libraryGoal(Bench& bench)
{
    const std::filesystem::path folder = bench.work / "library";
    const std::filesystem::path log = bench.work / "log";
    makeEmpty(folder);
    const bool isMeasured =
        runProcess({neighbour("melodeck-bench-library"), folder.string(), std::to_string(bench.sizes.libraryEntries)},
                   log)
            .exitCode == 0;
    std::ifstream words(log.string() + ".out");
    double commits = 0.0;
    double page = 0.0;
    double search = 0.0;
    double indexed = 0.0;
    if (!isMeasured || !(words >> commits >> page >> search >> indexed)) {
        const std::string why = beginningOf(log.string() + ".err");
        bench.report.failed("G9a", Limit::AtLeast, kCommits, why);
        bench.report.failed("G9b", Limit::AtMost, kPageMilliseconds, "(the same)");
        bench.report.failed("G9c", Limit::AtMost, kSearchMilliseconds, "(the same)");
        return;
    }
    Report::note("single-row commits a second:");
    bench.report.goal("G9a", commits, Limit::AtLeast, kCommits);
    Report::note("of " + std::to_string(bench.sizes.libraryEntries) + " entries (read into the index at " +
                 shown(indexed) + " a second) a page of 100, ms, the slowest of all orders:");
    bench.report.goal("G9b", page, Limit::AtMost, kPageMilliseconds);
    Report::note("the slowest search, ms:");
    bench.report.goal("G9c", search, Limit::AtMost, kSearchMilliseconds);
    removeAll(folder);
}

} // namespace melodeck::bench
