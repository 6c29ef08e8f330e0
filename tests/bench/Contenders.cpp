#include "bench/Contenders.h"

#include "bench/Files.h"
#include "bench/Report.h"

#include <algorithm>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::vector<std::string> melodeckCommand(const Exchange& exchange, const fs::path& output)
{
    std::vector<std::string> command{melodeckProgram(), "predict",      "--endpoint",   exchange.url, "-d",
                                     requestJson(),     "--save-media", output.string()};
    if (!exchange.melody.empty()) {
        command.insert(command.end(), {"--file", "melody=" + exchange.melody.string()});
    }
    return command;
}

std::vector<std::string> rivalCommand(const std::string& name, const Exchange& exchange, const fs::path& output)
{
    return {rivalProgram(name), exchange.url, exchange.melody.string(), output.string()};
}

} // namespace

std::string melodeckProgram()
{
    return std::string(MELODECK_BIN_DIR) + "/melodeck-cli";
}

std::string rivalProgram(const std::string& name)
{
    return std::string(MELODECK_BENCH_RIVALS) + '/' + name;
}

std::string nameOf(Contender contender)
{
    switch (contender) {
    case Contender::Floor:
        return "floor";
    case Contender::SyncedFloor:
        return "floor, files synced";
    case Contender::Melodeck:
        return "melodeck-cli";
    case Contender::Script:
        return "Python script";
    case Contender::Shell:
        return "curl + jq + base64";
    }
    return {};
}

std::vector<std::string> commandOf(Contender contender, const Exchange& exchange, const fs::path& output)
{
    switch (contender) {
    case Contender::Melodeck:
        return melodeckCommand(exchange, output);
    case Contender::Script:
        return rivalCommand("predict.py", exchange, output);
    case Contender::Shell:
        return rivalCommand("predict.sh", exchange, output);
    case Contender::Floor:
    case Contender::SyncedFloor:
        break;
    }
    return {neighbour("melodeck-bench-floor"),
            exchange.url,
            exchange.body.string(),
            output.string(),
            std::to_string(exchange.clips),
            std::to_string(exchange.clipBytes),
            contender == Contender::SyncedFloor ? "sync" : "written"};
}

void Best::add(const ProcessFigures& figures)
{
    wallSeconds = std::min(wallSeconds, figures.wallSeconds);
    cpuSeconds = std::min(cpuSeconds, figures.cpuSeconds);
    peakMiB = std::min(peakMiB, figures.peakMiB);
    ++runs;
}

void Best::addBest(const Best& other)
{
    wallSeconds = std::min(wallSeconds, other.wallSeconds);
    cpuSeconds = std::min(cpuSeconds, other.cpuSeconds);
    peakMiB = std::min(peakMiB, other.peakMiB);
    runs += other.runs;
    failure = other.failure;
}

void runOnce(Contender contender, const Exchange& exchange, const fs::path& work, Best& best)
{
    const fs::path output = work / "clips";
    const fs::path log = work / "log";
    makeEmpty(output);
    const ProcessFigures figures = runProcess(commandOf(contender, exchange, output), log);
    // The floor writes so many bytes, not what they mean.
    const bool isFloor = contender == Contender::Floor || contender == Contender::SyncedFloor;
    const int clips = isFloor ? filesOfSize(output, exchange.clipBytes) : wholeClips(output, exchange.clipBytes);
    if (figures.exitCode != 0 || clips != exchange.clips) {
        best.failure = nameOf(contender) + " ended with " + std::to_string(figures.exitCode) + " and " +
                       std::to_string(clips) + " of " + std::to_string(exchange.clips) +
                       " clips: " + beginningOf(log.string() + ".err");
        if (contender != Contender::Melodeck) {
            giveUp(best.failure);
        }
    }
    best.add(figures);
    removeAll(output);
}

std::string describe(Contender contender, const Best& best)
{
    return padded(nameOf(contender), 20) + "wall " + padded(shownSeconds(best.wallSeconds), 9) + " cpu " +
           padded(shownSeconds(best.cpuSeconds), 9) + " peak " + padded(shown(best.peakMiB) + " MiB", 9) +
           "  best of " + std::to_string(best.runs);
}

} // namespace melodeck::bench
