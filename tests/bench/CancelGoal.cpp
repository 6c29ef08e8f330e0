#include "bench/BatchPlan.h"
#include "bench/Files.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <limits>
#include <thread>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr double kLimitMilliseconds = 100.0;
constexpr int kTransfers = 64;
constexpr std::int64_t kClipBytes = 300'000;
constexpr int kRounds = 3;

struct Cancelled
{
    double milliseconds = std::numeric_limits<double>::quiet_NaN();
    int partial = 0;
    int whole = 0;
    std::string failure;
};

/// Looks until it is so; false when it does not come about.
template <class Condition>
bool waitUntil(Condition isSo)
{
    const auto end = std::chrono::steady_clock::now() + 20s;
    while (!isSo()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

/// Stops 64 transfers, each in the middle of its second clip, and looks at the sockets and the disk.
Cancelled cancelOnce(const Bench& bench)
{
    const fs::path output = bench.work / "cancelled";
    makeEmpty(output);
    const std::string url = bench.server.holdUrl(3, kClipBytes, kClipBytes * 2);
    const std::int64_t before = bench.server.held().released;
    ChildProcess process(batchCommand(output, url, kTransfers, kTransfers), bench.work / "log");
    Cancelled cancelled;
    const auto isGone = [&process] { return ::kill(process.pid(), 0) != 0; };
    // What the server has sent must also be on the disk, or there is no half clip that could stay behind.
    const bool areRunning = waitUntil([&] { return isGone() || bench.server.held().held >= kTransfers; }) &&
                            waitUntil([&] { return isGone() || wholeClips(output, kClipBytes) >= kTransfers; }) &&
                            !isGone();
    const std::int64_t asked = monotonicNow();
    ::kill(process.pid(), areRunning ? SIGINT : SIGKILL);
    const ProcessFigures figures = process.wait();
    // The server's threads may notice after the process has ended; what counts is when they do.
    const bool areClosed = areRunning && waitUntil([&] { return bench.server.held().held == 0; });
    const ServerProcess::Held after = bench.server.held();
    cancelled.whole = wholeClips(output, kClipBytes);
    cancelled.partial = partialClips(output, kClipBytes);
    if (!areClosed || after.released - before != kTransfers || figures.exitCode != 130) {
        cancelled.failure = "a batch of transfers ended with " + std::to_string(figures.exitCode) + ", " +
                            std::to_string(after.released - before) + " of " + std::to_string(kTransfers) +
                            " sockets seen closed: " + beginningOf(bench.work / "log.err");
    } else {
        cancelled.milliseconds = static_cast<double>(after.lastRelease - asked) * 1e-6;
    }
    removeAll(output);
    return cancelled;
}

} // namespace

/// G11: when somebody stops 64 running transfers, the sockets close at once and no half clip stays behind.
void cancelGoal(Bench& bench)
{
    Cancelled best;
    int partial = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Cancelled once = cancelOnce(bench);
        if (!once.failure.empty()) {
            bench.report.failed("G11a", Limit::AtMost, kLimitMilliseconds, once.failure);
            bench.report.failed("G11b", Limit::AtMost, 0, "(the same)");
            bench.report.failed("G11c", Limit::AtLeast, kTransfers, "(the same)");
            return;
        }
        best.milliseconds = std::fmin(best.milliseconds, once.milliseconds);
        best.whole = once.whole;
        partial = std::max(partial, once.partial);
    }
    Report::note("ms from SIGINT to the last of 64 sockets closed, best of " + std::to_string(kRounds) + ':');
    bench.report.goal("G11a", best.milliseconds, Limit::AtMost, kLimitMilliseconds);
    Report::note("partial clips left, worst of all:");
    bench.report.goal("G11b", partial, Limit::AtMost, 0);
    Report::note("whole clips kept, one of each transfer:");
    bench.report.goal("G11c", best.whole, Limit::AtLeast, kTransfers);
}

} // namespace melodeck::bench
