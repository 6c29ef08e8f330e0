#include "bench/ChildProcess.h"

#include "bench/Report.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <system_error>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared here

namespace melodeck::bench {

namespace {

/// The launcher finds its end of the pipe here.
constexpr int kReportDescriptor = 3;
constexpr double kNanosecond = 1e-9;
constexpr double kKiBInMiB = 1024.0;

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& log)
{
    std::vector<std::string> words{neighbour("melodeck-bench-launcher"), std::to_string(kReportDescriptor)};
    words.insert(words.end(), command.begin(), command.end());
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);

    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        giveUp("no pipe");
    }
    const std::string out = log.string() + ".out";
    const std::string err = log.string() + ".err";
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], kReportDescriptor);
    const int error = ::posix_spawn(&m_launcher, arguments.front(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_report = ends[0];
    long long start = 0;
    if (error != 0 || std::sscanf(readLine().c_str(), "%d %lld", &m_pid, &start) != 2) {
        giveUp("cannot start " + command.front());
    }
    m_start = start;
}

ChildProcess::~ChildProcess()
{
    ::close(m_report);
    int status = 0;
    ::waitpid(m_launcher, &status, 0);
}

ProcessFigures ChildProcess::wait()
{
    ProcessFigures figures;
    long long wall = 0;
    long long cpu = 0;
    long peak = 0;
    if (std::sscanf(readLine().c_str(), "%d %lld %lld %ld", &figures.exitCode, &wall, &cpu, &peak) != 4) {
        giveUp("a measured process was lost");
    }
    figures.wallSeconds = static_cast<double>(wall) * kNanosecond;
    figures.cpuSeconds = static_cast<double>(cpu) * kNanosecond;
    figures.peakMiB = static_cast<double>(peak) / kKiBInMiB;
    return figures;
}

std::string ChildProcess::readLine() const
{
    std::string line;
    char c = '\0';
    while (::read(m_report, &c, 1) == 1 && c != '\n') {
        line += c;
    }
    return line;
}

ProcessFigures runProcess(const std::vector<std::string>& command, const std::filesystem::path& log)
{
    return ChildProcess(command, log).wait();
}

std::int64_t monotonicNow()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string neighbour(const std::string& name)
{
    std::error_code error;
    return (std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / name).string();
}

} // namespace melodeck::bench
