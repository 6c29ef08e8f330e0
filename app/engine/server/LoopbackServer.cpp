#include "engine/server/LoopbackServer.h"

#include "engine/server/HttpFrontend.h"

#include <latch>
#include <thread>

namespace melodeck::engine {

struct LoopbackServer::State
{
    State(const EnginePort& engine, const ServerOptions& options)
        : frontend(engine, options)
    {
    }

    HttpFrontend frontend;
    std::latch serving{1};
    std::jthread thread;
};

LoopbackServer::LoopbackServer(const EnginePort& engine, ServerOptions options)
    : m_state(std::make_unique<State>(engine, options))
{
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

core::Result<QString> LoopbackServer::start()
{
    const auto port = m_state->frontend.bind();
    if (!port) {
        return core::fail(port.error());
    }
    State& state = *m_state;
    state.thread = std::jthread([&state] { state.frontend.serve([&state] { state.serving.count_down(); }); });
    state.serving.wait();
    return QStringLiteral("http://127.0.0.1:%1").arg(*port);
}

void LoopbackServer::stop()
{
    if (m_state->thread.joinable()) {
        m_state->frontend.halt();
        m_state->thread.join();
    }
}

} // namespace melodeck::engine
