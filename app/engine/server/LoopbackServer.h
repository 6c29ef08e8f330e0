#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "engine/server/EnginePort.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>

namespace melodeck::engine {

struct ServerOptions
{
    /// 0 takes any free one.
    int port = 0;
    /// Wanted from every caller as `Bearer` or `Api-Key`; empty lets everyone of this computer in.
    core::Secret token{};
    int renderWorkers = 2;
    /// Connections served at once; more wait.
    int httpThreads = 16;
    std::int64_t maxBodyBytes = 128LL * 1024 * 1024;
    /// Without a byte of a request arriving.
    std::chrono::milliseconds readTimeout{5'000};
    /// From the connection to the last byte of its request.
    std::chrono::milliseconds requestTimeout{60'000};
};

/// An HTTP server on 127.0.0.1 that speaks like a Truss server and like a hosted MusicGen Melody (see Route.h).
/// One request a connection: a caller that stays connected would keep a thread from the others.
class LoopbackServer final
{
public:
    /// engine outlives the server.
    LoopbackServer(const EnginePort& engine, ServerOptions options);
    /// As stop().
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    /// Takes the port and serves on threads of its own from now on. Gives the address, "http://127.0.0.1:PORT".
    /// Errors: Unavailable (the port is in use, or needs rights).
    [[nodiscard]] core::Result<QString> start();

    /// Stops renders and uploads, answers what can be answered at once, waits for the threads. A stopped server does
    /// not start again.
    void stop();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace melodeck::engine
