#include "bench/Bench.h"
#include "bench/Contenders.h"
#include "bench/Files.h"
#include "bench/Wav.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <utility>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;
using Command = std::vector<std::string>;

constexpr double kCatLimit = 1.5;
constexpr double kFfmpegLimit = 10.0;
constexpr double kStreamLimit = 1.10;
constexpr int kRate = 48'000;
constexpr int kChannels = 2;

bool isInstalled(const Bench& bench, const std::string& program)
{
    return runProcess({"sh", "-c", "command -v \"$0\"", program}, bench.work / "log").exitCode == 0;
}

/// The best wall of several runs, start of the process included; NaN where one failed.
double bestWall(const Bench& bench, const Command& command, int rounds)
{
    Best best;
    for (int round = 0; round < rounds; ++round) {
        const ProcessFigures figures = runProcess(command, bench.work / "log");
        if (figures.exitCode != 0) {
            Report::note(command.front() + " ended with " + std::to_string(figures.exitCode) + ": " +
                         beginningOf(bench.work / "log.err"));
            return std::numeric_limits<double>::quiet_NaN();
        }
        best.add(figures);
    }
    return best.wallSeconds;
}

struct Reading
{
    /// Of one process: everything is as new to it as it is to a window that was just opened.
    double cat = std::numeric_limits<double>::infinity();
    double peaks = std::numeric_limits<double>::infinity();

    void addBest(const Bench& bench, const fs::path& sound)
    {
        const fs::path log = bench.work / "log";
        const bool isRead = runProcess({neighbour("melodeck-bench-peaks"), sound.string()}, log).exitCode == 0;
        std::ifstream words(log.string() + ".out");
        double catSeconds = 0.0;
        double peakSeconds = 0.0;
        if (!isRead || !(words >> catSeconds >> peakSeconds)) {
            giveUp("no peaks: " + beginningOf(log.string() + ".err"));
        }
        cat = std::min(cat, catSeconds);
        peaks = std::min(peaks, peakSeconds);
    }
};

void judgeReading(const Bench& bench)
{
    const fs::path sound = bench.work / "peaks.wav";
    writeWav(sound, bench.sizes.peakBytes, kChannels, kRate);
    Reading best;
    for (int round = 0; round < bench.sizes.smallRounds; ++round) {
        best.addBest(bench, sound);
    }
    Report::note(shown(static_cast<double>(bench.sizes.peakBytes) / kMB) + " MB of stereo at 48 kHz: peaks in " +
                 shownSeconds(best.peaks) + ", read as by cat in " + shownSeconds(best.cat) + "; peaks ÷ cat:");
    bench.report.goal("G6a", best.peaks / best.cat, Limit::AtMost, kCatLimit);
    if (!isInstalled(bench, "ffmpeg")) {
        Report::note("ffmpeg is not installed: G6b was not measured (packaging/install-deps bench)");
    } else {
        const double rival = bestWall(bench,
                                      {"ffmpeg", "-v", "error", "-nostdin", "-i", sound.string(), "-filter_complex",
                                       "[0:a]showwavespic=s=1200x120[picture]", "-map", "[picture]", "-frames:v", "1",
                                       "-f", "null", "-"},
                                      bench.sizes.slowRounds);
        Report::note("ffmpeg showwavespic in " + shownSeconds(rival) + "; ÷ peaks:");
        bench.report.goal("G6b", rival / best.peaks, Limit::AtLeast, kFfmpegLimit);
    }
    removeAll(sound);
}

/// One request whose clips are looked at, or not, while they arrive; checks that all came. NaN where not.
double wallOfExchange(const Bench& bench, const Exchange& exchange, const char* how)
{
    const fs::path output = bench.work / "clips";
    makeEmpty(output);
    const double wall = bestWall(bench,
                                 {neighbour("melodeck-bench-exchange"), exchange.url, requestJson(),
                                  exchange.melody.string(), output.string(), how},
                                 1);
    const bool isWhole = wholeClips(output, exchange.clipBytes) == exchange.clips;
    removeAll(output);
    return isWhole ? wall : std::numeric_limits<double>::quiet_NaN();
}

void judgeStreaming(const Bench& bench)
{
    const Sizes& sizes = bench.sizes;
    const Exchange exchange{.url = bench.server.answerUrl(3, sizes.bigClip),
                            .melody = bench.work / "stream.wav",
                            .body = {},
                            .clipBytes = sizes.bigClip};
    writeWav(exchange.melody, sizes.bigUpload);
    std::array<double, 2> best{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    for (int round = 0; round < sizes.bigRounds; ++round) {
        for (std::size_t i = 0; i < best.size(); ++i) {
            const double wall = wallOfExchange(bench, exchange, i == 0 ? "plain" : "peaks");
            best.at(i) = wall < best.at(i) || std::isnan(wall) ? wall : best.at(i);
        }
    }
    removeAll(exchange.melody);
    Report::note(shown(static_cast<double>(sizes.bigUpload) / kMB) + " MB up, 3 clips of " +
                 shown(static_cast<double>(sizes.bigClip) / kMB) + " MB down: " + shownSeconds(best[0]) +
                 ", with their peaks " + shownSeconds(best[1]) + "; with ÷ without:");
    bench.report.goal("G6s", best[1] / best[0], Limit::AtMost, kStreamLimit);
}

} // namespace

/// G6: a waveform of a file is there about as soon as the file can be read. G6s: that of a clip costs hardly anything
/// when it is made while the clip arrives.
void peakGoal(Bench& bench)
{
    judgeReading(bench);
    judgeStreaming(bench);
}

} // namespace melodeck::bench
