#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "core/TransferProgress.h"
#include "net/BytePipe.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace melodeck::net {

enum class Method : std::uint8_t { Get, Post, Delete };

/// A key and the way it is sent; added to the request at the last moment, and to no redirect.
struct Authorization
{
    core::AuthScheme scheme = core::AuthScheme::Bearer;
    core::Secret key;
};

struct TimeLimits
{
    std::chrono::milliseconds connect{10'000};
    /// Nothing sent or received for so long while a body moves; not while the model thinks.
    std::chrono::milliseconds stall{60'000};
    /// From start to last byte.
    std::chrono::milliseconds total{1'200'000};
};

/// Whether plain http:// to a host other than this computer is allowed.
enum class PlainHttp : std::uint8_t { LoopbackOnly, Allowed };

struct HttpRequest
{
    Method method = Method::Post;
    QUrl url;
    QByteArray contentType = "application/json";
    std::optional<Authorization> authorization;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    TimeLimits limits;
    PlainHttp plainHttp = PlainHttp::LoopbackOnly;
    /// Exact number of bytes that the upload pipe will give; 0 for none.
    std::int64_t bodyBytes = 0;
    /// Where the numbers go; made when missing.
    std::shared_ptr<core::TransferProgress> progress;
};

/// HTTP status and headers; here status is data, not an error.
struct HttpHead
{
    int status = 0;
    /// Names in lower case, in order of arrival.
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

/// One exchange, shared by the worker that feeds and drains it and the network thread that moves it.
class Transfer final
{
public:
    explicit Transfer(HttpRequest request);

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    /// The worker writes the body here and closes it.
    [[nodiscard]] BytePipe& upload() { return m_upload; }
    /// The worker reads the answer's body here, whatever its status.
    [[nodiscard]] BytePipe& download() { return m_download; }
    [[nodiscard]] core::TransferProgress& progress() { return *m_request.progress; }

    /// Waits for status and headers of the final answer. Errors: Unavailable (no connection, TLS), Timeout, Unknown
    /// (cut after the body began to leave), Cancelled. Worker thread.
    [[nodiscard]] core::Result<HttpHead> waitForHead(const std::stop_token& stop);
    /// Waits for the end. Errors as above; Unknown when the answer was cut short. Worker thread.
    [[nodiscard]] core::Result<void> waitForEnd(const std::stop_token& stop);

    // For the network thread.
    void setHead(HttpHead head);
    void setEnd(core::Result<void> outcome);

private:
    HttpRequest m_request;
    BytePipe m_upload;
    BytePipe m_download;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<HttpHead> m_head;
    std::optional<core::Result<void>> m_end;
};

/// One curl multi loop on a thread of its own: connections are reused, nothing on it touches a disk. Thread-safe.
/// The destructor cancels what runs and joins.
class HttpClient final
{
public:
    HttpClient();
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Refused at once (through the transfer's outcome) when the URL is not http(s), or plain HTTP is not allowed
    /// there.
    [[nodiscard]] std::shared_ptr<Transfer> start(HttpRequest request);
    /// The socket is closed and the transfer ends as Cancelled, within one turn of the loop.
    void cancel(const std::shared_ptr<Transfer>& transfer);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace melodeck::net
