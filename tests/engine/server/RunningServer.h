#pragma once

#include "engine/server/FakeEngine.h"
#include "engine/server/LoopbackServer.h"

#include <memory>

namespace melodeck::tests {

/// A server on a free port with the double behind it.
class RunningServer final
{
public:
    /// Starts afresh, with a new double. False when it does not come up on the loopback address.
    [[nodiscard]] bool start(const engine::ServerOptions& options = {});
    /// Stops what runs.
    void end();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] FakeEngine& engine() { return *m_engine; }
    [[nodiscard]] engine::LoopbackServer& server() { return *m_server; }

private:
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<engine::LoopbackServer> m_server;
    int m_port = 0;
};

} // namespace melodeck::tests
