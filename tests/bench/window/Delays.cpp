#include "bench/window/Delays.h"

#include <QMetaObject>

#include <algorithm>

namespace melodeck::bench {

namespace {

constexpr double kMostDelay = 16.7; // a frame at 60 Hz
constexpr double kMostDelay99 = 4.0;
constexpr std::chrono::milliseconds kAskEvery{3};

} // namespace

Delays::Delays()
{
    m_probe = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const auto sent = Clock::now();
            QMetaObject::invokeMethod(
                this,
                [this, sent] {
                    if (sent >= m_begin) { // else it waited for what was made ready before
                        m_milliseconds.push_back(
                            std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
                    }
                },
                Qt::QueuedConnection);
            std::this_thread::sleep_for(kAskEvery);
        }
    });
}

void Delays::begin()
{
    m_milliseconds.clear();
    m_begin = Clock::now();
}

void Delays::judge(Report& report, const std::string& id, const std::string& what)
{
    std::vector<double> delays = m_milliseconds;
    if (delays.empty()) {
        report.failed(id + "-p99", Limit::AtMost, kMostDelay99, "nothing was measured");
        return;
    }
    std::sort(delays.begin(), delays.end());
    const auto at99 = static_cast<std::size_t>(0.99 * static_cast<double>(delays.size() - 1));
    Report::note(what + ": " + std::to_string(delays.size()) + " delays in ms, p99 and longest:");
    report.goal(id + "-p99", delays[at99], Limit::AtMost, kMostDelay99);
    report.goal(id + "-max", delays.back(), Limit::AtMost, kMostDelay);
}

} // namespace melodeck::bench
