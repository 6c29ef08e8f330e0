#pragma once

#include "core/Result.h"
#include "net/BytePipe.h"
#include "net/HttpRequest.h"
#include "net/Outcome.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace melodeck::net {

/// One exchange, shared by the worker that feeds and drains it and the network thread that moves it.
class Transfer final
{
public:
    explicit Transfer(HttpRequest request);

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    /// The worker writes the body here and closes it. A write that fails means that the transfer is over or that an
    /// answer came early (413): waitForHead() tells. Closing before bodyBytes were written ends the transfer with Io.
    [[nodiscard]] BytePipe& upload() { return m_upload; }
    /// The worker reads the answer's body here, whatever its status, to the end; then waitForEnd() says whether it was
    /// whole. Closing it says that no more is wanted, and cancels.
    [[nodiscard]] BytePipe& download() { return m_download; }
    [[nodiscard]] core::TransferProgress& progress() { return *m_request.progress; }

    /// Waits for status and headers of the final answer. A stop ends the waiting, not the transfer. Errors: Unavailable
    /// (no connection, TLS), Timeout, Unknown (cut after the body began to leave), Cancelled. Worker thread.
    [[nodiscard]] core::Result<HttpHead> waitForHead(const std::stop_token& stop);
    /// Waits for the end. Errors as above; Unknown when the answer was cut short. Worker thread.
    [[nodiscard]] core::Result<void> waitForEnd(const std::stop_token& stop);
    /// Why there is no whole answer: facts for a RetryPolicy. Nothing while it runs, after a whole answer, and when the
    /// request was refused beforehand. Any thread.
    [[nodiscard]] std::optional<EndingFacts> failure() const;

    /// It has ended, one way or another. Any thread.
    [[nodiscard]] bool isOver() const;

    // For the network thread.
    /// Wakes nobody: announce() does, after all that came in the same turn of the loop.
    void setHead(HttpHead head);
    void announce();
    /// Wakes all who wait and closes both pipes; what has arrived can still be read. Only the first call counts.
    void setEnd(core::Result<void> outcome);
    /// The same for an exchange that ended without a whole answer.
    void setFailure(EndingFacts facts);

private:
    void finish(core::Result<void> outcome, std::optional<EndingFacts> failure);

    HttpRequest m_request;
    BytePipe m_upload;
    BytePipe m_download;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<HttpHead> m_head;
    std::optional<core::Result<void>> m_end;
    std::optional<EndingFacts> m_failure;
};

} // namespace melodeck::net
