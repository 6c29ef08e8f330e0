#pragma once

#include <curl/curl.h>

#include <chrono>
#include <optional>

namespace melodeck::net {

/// Waits for the sockets of a curl multi handle and lets curl work on those that are ready only: the cost of a turn
/// does not grow with the number of transfers that merely wait. All of it on one thread.
class SocketWatch final
{
public:
    using Clock = std::chrono::steady_clock;

    /// Also returns when this descriptor is readable.
    explicit SocketWatch(int alsoReadable);
    ~SocketWatch();
    SocketWatch(const SocketWatch&) = delete;
    SocketWatch& operator=(const SocketWatch&) = delete;

    /// Once, before the first transfer is added. The watch must outlive the multi handle.
    void attach(CURLM* multi);

    /// Waits until something is ready, or until then at the latest, and lets curl work.
    void turn(Clock::time_point latest);

private:
    static int onSocket(CURL* easy, curl_socket_t socket, int what, void* self, void* mine);
    static int onTimer(CURLM* multi, long milliseconds, void* self);

    const int m_epoll;
    const int m_alsoReadable;
    CURLM* m_multi = nullptr;
    /// When curl wants to be called although no socket is ready.
    std::optional<Clock::time_point> m_timer;
};

} // namespace melodeck::net
