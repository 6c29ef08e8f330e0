#include "engine/server/RunningServer.h"

#include <QUrl>

namespace melodeck::tests {

bool RunningServer::start(const engine::ServerOptions& options)
{
    end();
    m_engine = std::make_unique<FakeEngine>();
    m_server = std::make_unique<engine::LoopbackServer>(*m_engine, options);
    const QUrl address(m_server->start().value_or(QString()));
    m_port = address.port();
    return address.host() == QLatin1String("127.0.0.1") && m_port > 0;
}

void RunningServer::end()
{
    m_server.reset();
    m_engine.reset();
}

} // namespace melodeck::tests
