#pragma once

#include "net/HeadReader.h"
#include "net/NetworkSettings.h"
#include "net/Outcome.h"
#include "net/RequestHeaders.h"
#include "net/Transfer.h"

#include <QByteArray>
#include <QUrl>

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::net {

/// One transfer as a curl handle. All of it on the network thread.
class Exchange final
{
public:
    using Clock = std::chrono::steady_clock;

    Exchange(std::shared_ptr<Transfer> transfer, const NetworkSettings& settings);
    ~Exchange() = default;
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    [[nodiscard]] const std::shared_ptr<Transfer>& transfer() const { return m_transfer; }

    /// Goes on where a pipe was empty or full and is not any more.
    void resume();
    /// Wakes the worker for what has arrived when nothing has for a moment: curl hands it on in crumbs of 16 KiB, and a
    /// thread that is woken costs as much as reading several of them.
    void announce(Clock::time_point now);
    /// When the worker is to be woken for what it was not told of yet.
    [[nodiscard]] std::optional<Clock::time_point> announceDeadline() const;
    /// When the stall limit passes if nothing moves; nothing while that clock stands still.
    [[nodiscard]] std::optional<Clock::time_point> stallDeadline() const;
    /// All of the answer is here although not all of the request was taken.
    [[nodiscard]] bool isAnsweredEarly() const;
    /// After curl is done: true when it should run again, for the place that a redirect named.
    [[nodiscard]] bool followRedirect(CURLcode code);

    /// Hands the outcome to whoever waits.
    void end(CURLcode code);
    void end(Ending ending);

private:
    struct EasyDeleter
    {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };

    static std::size_t onRead(char* buffer, std::size_t size, std::size_t count, void* self);
    static std::size_t onWrite(char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t onHeader(char* line, std::size_t size, std::size_t count, void* self);
    static int onConnected(void* self, char*, char*, int, int);
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent);

    template <class Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }
    void setCallbacks();

    [[nodiscard]] std::size_t readBody(std::span<std::byte> buffer);
    [[nodiscard]] std::size_t writeAnswer(std::span<const std::byte> bytes);
    [[nodiscard]] bool takeHeaderLine(const QByteArray& line);
    void headIsWhole();
    void moved();
    void hasNews();
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool isAnswerWhole() const;
    [[nodiscard]] bool isRefusedByProxy() const;
    [[nodiscard]] Ending endingOf(CURLcode code) const;
    [[nodiscard]] std::chrono::milliseconds limitOf(Ending ending) const;

    std::shared_ptr<Transfer> m_transfer;
    TimeLimits m_limits;
    // Before the handle, which uses them to its end.
    RequestHeaders m_headers;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    std::unique_ptr<CURL, EasyDeleter> m_easy;

    /// With the server itself, proxy and TLS done: the request goes out next.
    bool m_isConnected = false;
    std::int64_t m_given = 0;
    bool m_isUploadPaused = false;
    bool m_isDownloadPaused = false;
    bool m_isBodyTooShort = false;
    bool m_isUnwanted = false;
    /// When the first of what the worker was not told of arrived.
    std::optional<Clock::time_point> m_newsSince;

    HeadReader m_head;
    bool m_isHeadDelivered = false;
    bool m_hasAnswerBegun = false;

    QUrl m_redirect;
    int m_redirects = 0;
    Clock::time_point m_lastMove;
};

} // namespace melodeck::net
