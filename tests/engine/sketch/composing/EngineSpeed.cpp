#include "engine/sketch/composing/EngineSpeed.h"

#include <httplib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace melodeck::tests {

namespace {

constexpr int httpOk = 200;
constexpr double bytesPerMegabyte = 1e6;

/// A program whose first line of output is read.
class Program final
{
public:
    explicit Program(const std::string& path)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0) {
            return;
        }
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(path.c_str(), path.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        char next = 0;
        while (::read(ends[0], &next, 1) == 1 && next != '\n') {
            m_firstLine += next;
        }
        ::close(ends[0]);
    }

    ~Program()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGTERM);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] const std::string& firstLine() const { return m_firstLine; }

    /// The most memory that it had until now, in bytes. Not what the system counts for a child that has ended: that is
    /// at least what this program had when it split off.
    [[nodiscard]] double peakBytes() const
    {
        std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
        const std::string word = "VmHWM:";
        for (std::string line; std::getline(status, line);) {
            if (line.rfind(word, 0) == 0) {
                return std::strtod(line.c_str() + word.size(), nullptr) * 1024.0;
            }
        }
        return 0.0;
    }

private:
    pid_t m_pid = -1;
    std::string m_firstLine;
};

} // namespace

EngineFigures askFreshEngine(const std::string& program, const std::string& json)
{
    EngineFigures figures;
    const auto start = std::chrono::steady_clock::now();
    Program engine(program);
    std::string address = engine.firstLine();
    while (!address.empty() && address.back() == '/') {
        address.pop_back();
    }
    if (address.rfind("http://", 0) != 0) {
        figures.problem = "the engine did not start: " + program;
        return figures;
    }
    httplib::Client client(address);
    client.set_read_timeout(std::chrono::minutes(2));
    const auto answer = client.Post("/predict", json, "application/json");
    figures.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!answer || answer->status != httpOk) {
        figures.problem = answer ? answer->body.substr(0, 300) : httplib::to_string(answer.error());
    }
    figures.peakMegabytes = engine.peakBytes() / bytesPerMegabyte;
    return figures;
}

} // namespace melodeck::tests
