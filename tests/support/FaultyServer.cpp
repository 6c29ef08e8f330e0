#include "support/FaultyServer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

namespace melodeck::support {

namespace {

constexpr std::chrono::seconds kPatience{30};

} // namespace

FaultyServer::FaultyServer(const std::optional<TlsIdentity>& identity)
    : m_tls(identity ? serverContext(*identity) : nullptr)
    , m_others(scripts::fixed(404, R"({"detail":"Not Found"})"))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    socklen_t length = sizeof address;
    if (::bind(m_listener, any, length) != 0 || ::listen(m_listener, 128) != 0 ||
        ::getsockname(m_listener, any, &length) != 0) {
        qFatal("The test server cannot listen on 127.0.0.1.");
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

FaultyServer::~FaultyServer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    ::shutdown(m_listener, SHUT_RDWR); // Wakes accept().
    m_acceptor.join();
    ::close(m_listener);
    for (const Client& client : m_clients) {
        client.connection->shutDown();
    }
    for (Client& client : m_clients) {
        client.thread.join();
    }
}

void FaultyServer::route(const QByteArray& target, Script script)
{
    const std::scoped_lock lock(m_mutex);
    m_scripts[target] = std::move(script);
}

void FaultyServer::routeOthers(Script script)
{
    const std::scoped_lock lock(m_mutex);
    m_others = std::move(script);
}

QUrl FaultyServer::url(const QByteArray& target) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port)
                    .arg(QString::fromLatin1(target)));
}

std::vector<SeenRequest> FaultyServer::requests(std::size_t atLeast)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kPatience, [this, atLeast] { return m_requests.size() >= atLeast; });
    return m_requests;
}

int FaultyServer::connections() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_clients.size());
}

void FaultyServer::acceptAll()
{
    for (int number = 0;; ++number) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::scoped_lock lock(m_mutex);
        if (socket < 0 || m_isStopping) {
            if (socket >= 0) {
                ::close(socket);
            }
            return;
        }
        Client& client = m_clients.emplace_back();
        client.connection = std::make_unique<FaultyConnection>(socket, number, m_tls.get());
        client.thread = std::thread([this, connection = client.connection.get()] { serve(*connection); });
    }
}

void FaultyServer::serve(FaultyConnection& connection)
{
    // OpenSSL writes without MSG_NOSIGNAL.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
    while (connection.shakeHands() && connection.readHead()) {
        Script script;
        {
            const std::scoped_lock lock(m_mutex);
            const auto found = m_scripts.find(connection.request().target);
            script = found != m_scripts.end() ? found->second : m_others;
        }
        script(connection);
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(connection.request());
        }
        m_changed.notify_all();
        if (!connection.isReusable()) {
            break;
        }
    }
    connection.shutDown();
}

} // namespace melodeck::support
