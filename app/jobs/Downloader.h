#pragma once

#include "core/Result.h"
#include "core/TransferProgress.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace melodeck::net {
class HttpClient;
struct HttpHead;
class Transfer;
} // namespace melodeck::net

namespace melodeck::jobs {

/// What the file behind a link may take.
struct DownloadLimits
{
    std::int64_t mostBytes = 2LL * 1024 * 1024 * 1024;
    std::chrono::milliseconds total = std::chrono::minutes(30);
    /// Nothing came for so long.
    std::chrono::milliseconds stall = std::chrono::minutes(1);
    /// All files in the folder together; beyond it the oldest go, but none that came within that time: the request that
    /// it was fetched for may still wait.
    std::int64_t mostFolderBytes = 8LL * 1024 * 1024 * 1024;
    std::chrono::seconds inUse = std::chrono::hours(24);
};

/// Fetches the recording behind a link into a folder. No key is ever sent, so a redirect may lead to another host
/// (file stores do that), up to five times, but never from https:// to http://, nor from elsewhere to this computer.
/// Plain http:// is for this computer alone. What is plainly not audio (a web page, JSON, a picture) is not fetched.
/// Any worker thread.
class Downloader final
{
public:
    /// http outlives it. The folder need not be there.
    Downloader(net::HttpClient& http, QString folder, DownloadLimits limits = {});

    /// Returns the path of the whole file, under the name that the server gives it. Nothing is left of what did not
    /// come whole. Errors: InvalidArgument (no such address, http:// to elsewhere), Unavailable, Timeout, NotFound,
    /// Unauthorized, ModelError (any other answer that is none), Parse (not audio), TooLarge, Io, Cancelled.
    [[nodiscard]] core::Result<QString> fetch(const QUrl& url, const std::shared_ptr<core::TransferProgress>& progress,
                                              const std::stop_token& stop) const;

private:
    [[nodiscard]] core::Result<QString> store(const QUrl& asked, const QUrl& found, const net::HttpHead& head,
                                              net::Transfer& transfer, const std::stop_token& stop) const;

    net::HttpClient& m_http;
    QString m_folder;
    DownloadLimits m_limits;
};

} // namespace melodeck::jobs
