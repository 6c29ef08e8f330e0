#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace melodeck::bench {

/// What a process took, its own children that it waited for included.
struct ProcessFigures
{
    int exitCode = -1;
    double wallSeconds = 0.0;
    /// User and system.
    double cpuSeconds = 0.0;
    double peakMiB = 0.0;
};

/// A program that runs and is measured from its fork to its end. One thread.
class ChildProcess final
{
public:
    /// Standard output and error go to log + ".out" and log + ".err". The program is named by its path, or found in
    /// PATH. Gives up when it cannot be started.
    ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& log);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// ns of the monotonic clock.
    [[nodiscard]] std::int64_t start() const { return m_start; }
    /// Waits for the end. To be called once.
    [[nodiscard]] ProcessFigures wait();

private:
    [[nodiscard]] std::string readLine() const;

    pid_t m_launcher = -1;
    int m_report = -1;
    pid_t m_pid = -1;
    std::int64_t m_start = 0;
};

/// Start and wait in one.
[[nodiscard]] ProcessFigures runProcess(const std::vector<std::string>& command, const std::filesystem::path& log);

/// ns of the clock that ChildProcess::start() is on.
[[nodiscard]] std::int64_t monotonicNow();

/// Path of a program that lies beside this one.
[[nodiscard]] std::string neighbour(const std::string& name);

} // namespace melodeck::bench
