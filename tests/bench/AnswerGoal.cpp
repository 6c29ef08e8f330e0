#include "bench/Bench.h"
#include "bench/ChildProcess.h"
#include "bench/Files.h"
#include "bench/server/Answer.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kTimeLimit = 0.5;
constexpr double kMemoryLimit = 8.0;

void writeAnswer(const fs::path& path, std::int64_t clipBytes)
{
    std::ofstream file(path, std::ios::binary);
    const Answer answer(1, clipBytes);
    for (const std::string_view piece : answer.pieces()) {
        file << piece;
    }
    if (!file.flush()) {
        giveUp("cannot write " + path.string());
    }
}

struct Reading
{
    double seconds = std::numeric_limits<double>::infinity();
    double peakMiB = std::numeric_limits<double>::infinity();
};

/// way: "stream" or "simdjson".
void read(const Bench& bench, const std::string& way, const fs::path& answer, std::int64_t clipBytes, Reading& best)
{
    const fs::path output = bench.work / "clips";
    const fs::path log = bench.work / "log";
    makeEmpty(output);
    std::vector<std::string> command{neighbour("melodeck-bench-answer"), way, answer.string()};
    if (way == "stream") {
        command.push_back(output.string());
    }
    const ProcessFigures figures = runProcess(command, log);
    if (figures.exitCode != 0 || (way == "stream" && wholeClips(output, clipBytes) != 1)) {
        giveUp("reading an answer (" + way + ") failed: " + beginningOf(log.string() + ".err"));
    }
    best.seconds = std::min(best.seconds, std::atof(beginningOf(log.string() + ".out").c_str()));
    best.peakMiB = std::min(best.peakMiB, figures.peakMiB);
    removeAll(output);
}

} // namespace

/// G8: an answer is on the disk before a good parser would have built its document.
void answerGoal(Bench& bench)
{
    const std::int64_t clipBytes = bench.sizes.bigClip;
    constexpr std::int64_t kSmall = 10'000;
    const fs::path large = bench.work / "answer.json";
    const fs::path small = bench.work / "small-answer.json";
    writeAnswer(large, clipBytes);
    writeAnswer(small, kSmall);
    Reading ours;
    Reading document;
    Reading base;
    for (int round = 0; round < bench.sizes.bigRounds; ++round) {
        read(bench, "stream", large, clipBytes, ours);
        read(bench, "simdjson", large, clipBytes, document);
        read(bench, "stream", small, kSmall, base);
    }
    Report::note(std::to_string(fs::file_size(large) / 1'000'000) + " MB answer: melodeck " +
                 shownSeconds(ours.seconds) + " and " + shown(ours.peakMiB) +
                 " MiB with decode and write, simdjson DOM " + shownSeconds(document.seconds) + " and " +
                 shown(document.peakMiB) + " MiB; best of " + std::to_string(bench.sizes.bigRounds) + " in turns");
    Report::note("tokenize + decode + write ÷ simdjson DOM alone:");
    bench.report.goal("G8a", ours.seconds / document.seconds, Limit::AtMost, kTimeLimit);
    Report::note("MiB more than for an answer of 13 kB:");
    bench.report.goal("G8b", ours.peakMiB - base.peakMiB, Limit::AtMost, kMemoryLimit);
    removeAll(large);
    removeAll(small);
}

} // namespace melodeck::bench
