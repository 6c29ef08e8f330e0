#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace melodeck::bench {

/// The model server, in a process of its own; it ends with this object.
class ServerProcess final
{
public:
    /// Its certificate is written into the folder. Gives up when it does not start.
    explicit ServerProcess(const std::filesystem::path& folder);
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Where an answer of so many clips comes back so long after the request.
    [[nodiscard]] std::string answerUrl(int clips, std::int64_t bytes, int delayMilliseconds = 0) const;
    /// The same without delay, under TLS with a certificate that CURL_CA_BUNDLE names.
    [[nodiscard]] std::string tlsAnswerUrl(int clips, std::int64_t bytes) const;
    /// Where only so many characters of the answer come, and then nothing.
    [[nodiscard]] std::string holdUrl(int clips, std::int64_t bytes, std::int64_t characters) const;

    /// Transfers that stand still, those whose client has left, and when the last of these left (ns, monotonic).
    struct Held
    {
        std::int64_t held = 0;
        std::int64_t released = 0;
        std::int64_t lastRelease = 0;
    };
    [[nodiscard]] Held held() const;

private:
    pid_t m_pid = -1;
    int m_input = -1;
    int m_port = 0;
    int m_tlsPort = 0;
};

} // namespace melodeck::bench
