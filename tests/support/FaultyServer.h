#pragma once

#include "support/FaultScripts.h"
#include "support/FaultyConnection.h"
#include "support/TestCertificates.h"

#include <QByteArray>
#include <QUrl>

#include <condition_variable>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace melodeck::support {

/// An HTTP server in the test's own process that misbehaves on purpose. Each connection has a thread; the destructor
/// cuts all and joins.
class FaultyServer final
{
public:
    using Script = scripts::Script;

    /// Plain HTTP, or TLS when it is to be somebody.
    explicit FaultyServer(const std::optional<TlsIdentity>& identity = {});
    ~FaultyServer();
    FaultyServer(const FaultyServer&) = delete;
    FaultyServer& operator=(const FaultyServer&) = delete;

    /// Before the first request to it.
    void route(const QByteArray& target, Script script);
    /// For every target that has no script of its own; 404 without one.
    void routeOthers(Script script);
    [[nodiscard]] QUrl url(const QByteArray& target) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Connections that were ever accepted.
    [[nodiscard]] int connections() const;

    /// Requests whose script has ended, in that order. Waits until there are so many (half a minute at most).
    [[nodiscard]] std::vector<SeenRequest> requests(std::size_t atLeast);

private:
    struct Client
    {
        std::unique_ptr<FaultyConnection> connection;
        std::thread thread;
    };

    void acceptAll();
    void serve(FaultyConnection& connection);

    const std::shared_ptr<ssl_ctx_st> m_tls;
    int m_listener = -1;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QByteArray, Script> m_scripts;
    Script m_others;
    std::vector<SeenRequest> m_requests;
    std::list<Client> m_clients;
    bool m_isStopping = false;
    std::thread m_acceptor;
};

} // namespace melodeck::support
