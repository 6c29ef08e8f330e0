#include "net/SocketWatch.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace melodeck::net {

namespace {

/// Adds or changes, whichever it takes: curl may name a number again that the system has given to a new socket.
void watch(int epoll, int descriptor, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    if (::epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) != 0 && errno == ENOENT) {
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
    }
}

int readiness(std::uint32_t events)
{
    const int in = (events & (EPOLLIN | EPOLLHUP)) != 0 ? CURL_CSELECT_IN : 0;
    const int out = (events & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0;
    const int error = (events & EPOLLERR) != 0 ? CURL_CSELECT_ERR : 0;
    return in | out | error;
}

} // namespace

SocketWatch::SocketWatch(int alsoReadable)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_alsoReadable(alsoReadable)
{
    watch(m_epoll, alsoReadable, EPOLLIN);
}

SocketWatch::~SocketWatch()
{
    ::close(m_epoll);
}

void SocketWatch::attach(CURLM* multi)
{
    m_multi = multi;
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &SocketWatch::onSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, static_cast<void*>(this));
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &SocketWatch::onTimer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, static_cast<void*>(this));
}

int SocketWatch::onSocket(CURL*, curl_socket_t socket, int what, void* self, void*)
{
    const int epoll = static_cast<SocketWatch*>(self)->m_epoll;
    if (what == CURL_POLL_REMOVE) {
        ::epoll_ctl(epoll, EPOLL_CTL_DEL, socket, nullptr);
        return 0;
    }
    const std::uint32_t in = (what & CURL_POLL_IN) != 0 ? std::uint32_t{EPOLLIN} : 0U;
    const std::uint32_t out = (what & CURL_POLL_OUT) != 0 ? std::uint32_t{EPOLLOUT} : 0U;
    watch(epoll, socket, in | out);
    return 0;
}

int SocketWatch::onTimer(CURLM*, long milliseconds, void* self)
{
    auto& timer = static_cast<SocketWatch*>(self)->m_timer;
    timer = milliseconds < 0 ? std::nullopt : std::optional(Clock::now() + std::chrono::milliseconds(milliseconds));
    return 0;
}

void SocketWatch::turn(Clock::time_point latest)
{
    const Clock::time_point until = std::min(latest, m_timer.value_or(latest));
    // Rounded up: a moment too early would be a turn for nothing.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    std::array<epoll_event, 64> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                   static_cast<int>(std::max<std::int64_t>(wait.count(), 0)));
    int running = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events.at(static_cast<std::size_t>(i));
        if (event.data.fd != m_alsoReadable) {
            curl_multi_socket_action(m_multi, event.data.fd, readiness(event.events), &running);
        }
    }
    if (m_timer && *m_timer <= Clock::now()) {
        m_timer.reset();
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
}

} // namespace melodeck::net
