// Measures how soon a window is there and what it takes while nobody uses it, beside those of others: goal G5. See
// tests/bench/run.
// usage: melodeck-bench-start [--quick] [--work DIR]

#include "bench/ChildProcess.h"
#include "bench/Files.h"
#include "bench/Report.h"
#include "bench/start/PaintWatch.h"
#include "bench/window/FilledLibrary.h"

#include <sys/types.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace melodeck::bench;
namespace fs = std::filesystem;

constexpr double kPaintByHello = 1.5;
constexpr double kRowsByNone = 1.1;
constexpr double kMemoryByHello = 1.5;
constexpr std::chrono::seconds kPatience{30};
/// What a program does at its start is over by then.
constexpr std::chrono::seconds kIdle{4};

struct Contender
{
    std::string name;
    std::string program;
    fs::path home;
    std::vector<double> paintSeconds{};
    std::vector<double> memoryMiB{};

    [[nodiscard]] bool isThere() const { return !paintSeconds.empty(); }
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// What a process alone takes, and its share of what it has in common with others. 0 when it is gone.
double proportionalMiB(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    constexpr double kKiBs = 1024.0;
    for (std::string word; rollup >> word;) {
        if (word == "Pss:") {
            double kibibytes = 0.0;
            rollup >> kibibytes;
            return kibibytes / kKiBs;
        }
    }
    return 0.0;
}

/// A home of its own, and nobody to talk to: no settings, no session, no network of the person who measures.
std::vector<std::string> commandOf(const Contender& contender)
{
    const std::string home = contender.home.string();
    return {"env",
            "HOME=" + home,
            "XDG_DATA_HOME=" + home + "/data",
            "XDG_CONFIG_HOME=" + home + "/config",
            "XDG_CACHE_HOME=" + home + "/cache",
            "XDG_STATE_HOME=" + home + "/state",
            "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent",
            "QT_QPA_PLATFORM=xcb",
            contender.program};
}

/// One start; false when no window came.
bool start(Contender& contender, PaintWatch& watch, const fs::path& log)
{
    watch.settle();
    ChildProcess child(commandOf(contender), log);
    const auto painted = watch.waitForWindow(kPatience);
    if (painted) {
        constexpr double kNanoseconds = 1e-9;
        contender.paintSeconds.push_back(static_cast<double>(*painted - child.start()) * kNanoseconds);
        std::this_thread::sleep_for(kIdle);
        contender.memoryMiB.push_back(proportionalMiB(child.pid()));
    }
    ::kill(child.pid(), SIGKILL);
    (void)child.wait();
    return painted.has_value();
}

bool isInPath(const std::string& program)
{
    const char* path = std::getenv("PATH");
    const std::string folders = path == nullptr ? "" : path;
    for (std::size_t begin = 0; begin < folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        if (fs::exists(fs::path(folders.substr(begin, end - begin)) / program)) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

void note(const Contender& contender)
{
    Report::note(contender.name + ": first paint after " + shownSeconds(median(contender.paintSeconds)) + ", idle " +
                 shown(median(contender.memoryMiB)) + " MiB");
}

} // namespace

int main(int argc, char** argv)
{
    if (constexpr std::string_view kUnfit = MELODECK_BENCH_UNFIT; !kUnfit.empty()) {
        giveUp("this build is not what people run (" + std::string(kUnfit) + "), so its figures would mislead.");
    }
    bool isQuick = false;
    fs::path work = fs::temp_directory_path() / "melodeck-bench-start";
    const std::vector<std::string> words(argv + 1, argv + argc);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--quick") {
            isQuick = true;
        } else if (words[i] == "--work" && i + 1 < words.size()) {
            work = fs::path(words[++i]) / "melodeck-bench-start";
        } else {
            giveUp("what is \"" + words[i] + "\"? It takes --quick and --work DIR.");
        }
    }
    makeEmpty(work);
    const int rounds = isQuick ? 1 : 9;
    const int rows = isQuick ? 2000 : 100'000;
    const std::string melodeck = MELODECK_BIN_DIR "/melodeck";
    std::vector<Contender> contenders{{"hello window", neighbour("melodeck-bench-hello"), work / "hello"},
                                      {"melodeck", melodeck, work / "melodeck"},
                                      {"melodeck, " + std::to_string(rows) + " rows", melodeck, work / "rows"}};
    for (const char* rival : {"keepassxc", "strawberry"}) {
        if (isInPath(rival)) {
            contenders.push_back({rival, rival, work / rival});
        }
    }
    fillLibrary(QString::fromStdString((work / "rows" / "data" / "melodeck").string()), rows);

    Report report;
    PaintWatch watch;
    // The first start of each reads it from the disk, and makes its folders.
    for (int round = -1; round < rounds; ++round) {
        for (Contender& contender : contenders) {
            fs::create_directories(contender.home);
            const bool came = start(contender, watch, work / "log");
            if (!came && contender.program == melodeck) {
                giveUp("no window came of " + contender.name + ": " + beginningOf((work / "log").string() + ".err"));
            }
            if (round < 0 && came) {
                contender.paintSeconds.clear();
                contender.memoryMiB.clear();
            }
        }
    }
    for (const Contender& contender : contenders) {
        if (contender.isThere()) {
            note(contender);
        }
    }
    const Contender& hello = contenders[0];
    const Contender& none = contenders[1];
    const Contender& many = contenders[2];
    if (!hello.isThere()) {
        giveUp("no hello window came.");
    }
    Report::note("first paint ÷ hello window's, median of " + std::to_string(rounds) + ':');
    report.goal("G5-paint", median(none.paintSeconds) / median(hello.paintSeconds), Limit::AtMost, kPaintByHello);
    Report::note("first paint with " + std::to_string(rows) + " rows in the library ÷ with none:");
    report.goal("G5-rows", median(many.paintSeconds) / median(none.paintSeconds), Limit::AtMost, kRowsByNone);
    Report::note("idle memory ÷ hello window's:");
    report.goal("G5-idle", median(none.memoryMiB) / median(hello.memoryMiB), Limit::AtMost, kMemoryByHello);
    removeAll(work);
    if (isQuick) {
        Report::note("Quick: too small to judge. That all goals could be measured is what this says.");
        return 0;
    }
    return report.hasMiss() ? 1 : 0;
}
