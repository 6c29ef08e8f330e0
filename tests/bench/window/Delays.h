#pragma once

#include "bench/Report.h"

#include <QObject>

#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace melodeck::bench {

/// How long the event loop is held up, as a person feels it: another thread asks it for a sign every few milliseconds,
/// and what passes until it comes is the delay. GUI thread.
class Delays final : public QObject
{
public:
    Delays();

    /// Forgets what was, and begins.
    void begin();
    /// Prints the goals of what came since: p99 and the longest.
    void judge(Report& report, const std::string& id, const std::string& what);

private:
    using Clock = std::chrono::steady_clock;
    std::vector<double> m_milliseconds;
    Clock::time_point m_begin = Clock::now();
    std::jthread m_probe; // last: it uses all of the above
};

} // namespace melodeck::bench
