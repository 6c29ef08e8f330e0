// Measures the performance goals of Melodeck against a floor and rivals, in one run; see tests/bench/run.

#include "bench/Bench.h"
#include "bench/ChildProcess.h"
#include "bench/Files.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

using namespace melodeck::bench;
namespace fs = std::filesystem;

struct Goal
{
    std::string_view id;
    std::string_view title;
    void (*measure)(Bench&);
};

constexpr std::array kGoals{
    Goal{"G1", "one request as a whole process", &speedGoal},
    Goal{"G2", "memory", &memoryGoal},
    Goal{"G3", "thousands of jobs, 64 at once", &batchGoal},
    Goal{"G6", "waveforms", &peakGoal},
    Goal{"G7", "base64", &base64Goal},
    Goal{"G8", "reading a large answer", &answerGoal},
    Goal{"G9", "the library", &libraryGoal},
    Goal{"G10", "the first clip", &firstClipGoal},
    Goal{"G11", "stopping 64 transfers", &cancelGoal},
};

struct Choice
{
    bool isQuick = false;
    fs::path work;
    std::vector<std::string_view> goals;
};

Choice readArguments(int argc, char** argv)
{
    Choice choice;
    choice.work = fs::path(neighbour("work"));
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--quick") {
            choice.isQuick = true;
        } else if (words[i] == "--work" && i + 1 < words.size()) {
            // In a folder of its own: it is emptied.
            choice.work = fs::path(words[++i]) / "melodeck-bench";
        } else if (std::any_of(kGoals.begin(), kGoals.end(), [&](const Goal& goal) { return goal.id == words[i]; })) {
            choice.goals.push_back(words[i]);
        } else {
            giveUp("what is \"" + std::string(words[i]) + "\"? Goals are G1 G2 G3 G6 G7 G8 G9 G10 G11.");
        }
    }
    return choice;
}

/// Nothing of the person who measures is read or written, and no proxy stands between.
void isolate(const fs::path& work)
{
    for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        ::setenv(variable, (work / "home").c_str(), 1);
    }
    for (const char* variable : {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"}) {
        ::unsetenv(variable);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Choice choice = readArguments(argc, argv);
    if (constexpr std::string_view kUnfit = MELODECK_BENCH_UNFIT; !kUnfit.empty()) {
        giveUp("this build is not what people run (" + std::string(kUnfit) +
               "), so its figures would mislead. Use the preset \"bench\": tests/bench/run");
    }
    makeEmpty(choice.work);
    isolate(choice.work);
    Report report;
    {
        ServerProcess server(choice.work);
        Bench bench{choice.isQuick ? Sizes::quick() : Sizes{}, choice.work, server, report};
        for (const Goal& goal : kGoals) {
            const bool isChosen = choice.goals.empty() ||
                                  std::find(choice.goals.begin(), choice.goals.end(), goal.id) != choice.goals.end();
            if (isChosen) {
                Report::note("");
                Report::note(std::string(goal.id) + ": " + std::string(goal.title));
                goal.measure(bench);
            }
        }
    }
    removeAll(choice.work);
    if (choice.isQuick) {
        Report::note("Quick: too small to judge. That all goals could be measured is what this says.");
        return 0;
    }
    return report.hasMiss() ? 1 : 0;
}
