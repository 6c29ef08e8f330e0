#include "bench/Bench.h"
#include "bench/Contenders.h"
#include "bench/Files.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <limits>
#include <stop_token>
#include <thread>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kLimit = 0.40;

/// Notes when the first whole clip stands in a folder under its own name, from a thread of its own.
class FirstClipWatch final
{
public:
    FirstClipWatch(fs::path folder, std::int64_t clipBytes)
        : m_folder(std::move(folder))
        , m_clipBytes(clipBytes)
        , m_inotify(::inotify_init1(IN_CLOEXEC))
    {
        // A clip is written under another name and renamed, or closed under its own.
        if (::inotify_add_watch(m_inotify, m_folder.c_str(), IN_MOVED_TO | IN_CLOSE_WRITE) < 0) {
            giveUp("cannot watch " + m_folder.string());
        }
        m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
    }
    ~FirstClipWatch()
    {
        (void)end();
        ::close(m_inotify);
    }
    FirstClipWatch(const FirstClipWatch&) = delete;
    FirstClipWatch& operator=(const FirstClipWatch&) = delete;

    /// ns of the monotonic clock, 0 when there was none. After the process has ended.
    [[nodiscard]] std::int64_t end()
    {
        m_thread = {}; // stops and joins the one that ran
        return m_first;
    }

private:
    void watch(const std::stop_token& stop)
    {
        constexpr int kLookForStopMilliseconds = 100;
        while (m_first == 0) {
            pollfd ready{m_inotify, POLLIN, 0};
            if (::poll(&ready, 1, kLookForStopMilliseconds) == 0) {
                if (stop.stop_requested()) {
                    return;
                }
            } else {
                alignas(inotify_event) std::array<char, 4096> events{};
                const std::int64_t now = monotonicNow();
                if (::read(m_inotify, events.data(), events.size()) > 0 && wholeClips(m_folder, m_clipBytes) > 0) {
                    m_first = now;
                }
            }
        }
    }

    fs::path m_folder;
    std::int64_t m_clipBytes;
    int m_inotify;
    std::int64_t m_first = 0;
    std::jthread m_thread;
};

} // namespace

/// G10: the first of three clips can be played long before the request is over.
void firstClipGoal(Bench& bench)
{
    const Exchange exchange{.url = bench.server.answerUrl(3, bench.sizes.bigClip),
                            .melody = {},
                            .body = {},
                            .clipBytes = bench.sizes.bigClip};
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < bench.sizes.bigRounds; ++round) {
        const fs::path output = bench.work / "clips";
        makeEmpty(output);
        FirstClipWatch watch(output, exchange.clipBytes);
        ChildProcess process(commandOf(Contender::Melodeck, exchange, output), bench.work / "log");
        const ProcessFigures figures = process.wait();
        const std::int64_t first = watch.end();
        if (figures.exitCode != 0 || first == 0 || wholeClips(output, exchange.clipBytes) != exchange.clips) {
            bench.report.failed("G10", Limit::AtMost, kLimit,
                                "melodeck-cli ended with " + std::to_string(figures.exitCode) + ": " +
                                    beginningOf(bench.work / "log.err"));
            return;
        }
        best = std::min(best, static_cast<double>(first - process.start()) * 1e-9 / figures.wallSeconds);
        removeAll(output);
    }
    Report::note("3 clips of " + shown(static_cast<double>(exchange.clipBytes) / kMB) +
                 " MB: first whole clip ÷ wall, start of the process included, best of " +
                 std::to_string(bench.sizes.bigRounds) + ':');
    bench.report.goal("G10", best, Limit::AtMost, kLimit);
}

} // namespace melodeck::bench
