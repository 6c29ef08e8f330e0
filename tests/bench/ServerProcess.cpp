#include "bench/ServerProcess.h"

#include "bench/ChildProcess.h"
#include "bench/Report.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared here

namespace melodeck::bench {

ServerProcess::ServerProcess(const std::filesystem::path& folder)
{
    std::string program = neighbour("melodeck-bench-server");
    std::string certificate = (folder / "certificate.pem").string();
    ::setenv("CURL_CA_BUNDLE", certificate.c_str(), 1);
    int input[2] = {-1, -1};
    int output[2] = {-1, -1};
    if (::pipe2(input, O_CLOEXEC) != 0 || ::pipe2(output, O_CLOEXEC) != 0) {
        giveUp("no pipe");
    }
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    std::array<char*, 3> arguments{program.data(), certificate.data(), nullptr};
    const int error = ::posix_spawn(&m_pid, program.c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    std::array<char, 64> ports{};
    const bool isUp = error == 0 && ::read(output[0], ports.data(), ports.size() - 1) > 0 &&
                      std::sscanf(ports.data(), "%d %d", &m_port, &m_tlsPort) == 2;
    ::close(output[0]);
    if (!isUp) {
        giveUp("the server did not start");
    }
}

ServerProcess::~ServerProcess()
{
    ::close(m_input);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
}

std::string ServerProcess::answerUrl(int clips, std::int64_t bytes, int delayMilliseconds) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + "/answer/" + std::to_string(clips) + 'x' +
           std::to_string(bytes) + '/' + std::to_string(delayMilliseconds);
}

std::string ServerProcess::tlsAnswerUrl(int clips, std::int64_t bytes) const
{
    return "https://127.0.0.1:" + std::to_string(m_tlsPort) + "/answer/" + std::to_string(clips) + 'x' +
           std::to_string(bytes) + "/0";
}

std::string ServerProcess::holdUrl(int clips, std::int64_t bytes, std::int64_t characters) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + "/hold/" + std::to_string(clips) + 'x' +
           std::to_string(bytes) + '/' + std::to_string(characters);
}

ServerProcess::Held ServerProcess::held() const
{
    constexpr std::string_view kRequest = "GET /held HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(m_port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(descriptor, kRequest.data(), kRequest.size(), MSG_NOSIGNAL) > 0) {
        // So short an answer comes in one piece: the server sends head and body with one call.
        std::array<char, 1024> buffer{};
        const ssize_t got = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        answer.assign(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    }
    ::close(descriptor);
    const std::size_t end = answer.find("\r\n\r\n");
    long long now = 0;
    long long released = 0;
    long long last = 0;
    if (end == std::string::npos || std::sscanf(answer.c_str() + end, " %lld %lld %lld", &now, &released, &last) != 3) {
        giveUp("the server does not answer any more");
    }
    return {now, released, last};
}

} // namespace melodeck::bench
