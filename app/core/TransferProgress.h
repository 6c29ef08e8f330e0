#pragma once

#include <atomic>
#include <cstdint>

namespace melodeck::core {

/// How far an exchange is: written by the network thread, read by any.
struct TransferProgress
{
    /// Bytes of the request's body that left, and of the answer's body that came.
    std::atomic<std::int64_t> bytesSent{0};
    std::atomic<std::int64_t> bytesReceived{0};
    /// −1 while unknown (no Content-Length).
    std::atomic<std::int64_t> bytesExpected{-1};
    /// The first byte of the request's body left this computer.
    std::atomic<bool> bodyStarted{false};
    /// The whole request left.
    std::atomic<bool> bodySent{false};
};

} // namespace melodeck::core
