#pragma once

#include "net/NetworkSettings.h"
#include "net/Transfer.h"

#include <memory>

namespace melodeck::net {

/// One curl multi loop on a thread of its own: connections are reused, nothing on it touches a disk. Thread-safe.
/// The destructor cancels what runs and joins.
class HttpClient final
{
public:
    explicit HttpClient(NetworkSettings settings = NetworkSettings::fromEnvironment());
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// For transfers that start from now on; how many connections there are at once stays as it was made. Any thread.
    void setSettings(NetworkSettings settings);

    /// Refused at once (through the transfer's outcome) when the URL is not http(s), or plain HTTP is not allowed
    /// there.
    [[nodiscard]] std::shared_ptr<Transfer> start(HttpRequest request);
    /// The same for a transfer whose upload() may have been written to already: a small body then leaves in one piece.
    void start(const std::shared_ptr<Transfer>& transfer);
    /// The socket is closed and the transfer ends as Cancelled, within one turn of the loop.
    void cancel(const std::shared_ptr<Transfer>& transfer);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace melodeck::net
