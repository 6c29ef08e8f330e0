#include "ExchangeRun.h"
#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::nettest;
using core::ErrorCode;
using support::FaultyServer;
namespace scripts = support::scripts;

namespace {

const QUrl kPlain(QStringLiteral("http://model.invalid/predict"));
const QUrl kSecure(QStringLiteral("https://model.invalid/predict"));
const QByteArray kTunnel("model.invalid:443");

net::HttpRequest postWithKey(const QUrl& url)
{
    net::HttpRequest request = post(url, 0);
    request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(QByteArray("abcd.secret"))};
    request.plainHttp = net::PlainHttp::Allowed;
    return request;
}

QByteArray addressOf(const FaultyServer& proxy, const QByteArray& user = {})
{
    return "http://" + user + "127.0.0.1:" + QByteArray::number(proxy.port());
}

} // namespace

class ProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reachesATlsServerThroughATunnel();
    void theTunnelSeesNothingOfTheRequest();
    void trustsAProxyAsItTrustsAServer();
    void asksTheProxyForAPlainAddress();
    void usesTheProxiesOfTheEnvironment();
    void reachesItsExceptionsWithoutIt();
    void neverReachesThisComputerThroughOne_data();
    void neverReachesThisComputerThroughOne();
    void aProxyThatRefusesIsTold();
    void aProxyThatIsNotThereIsNoConnection();
    void neverTrustsTheServerBecauseOfTheProxy();

private:
    [[nodiscard]] net::NetworkSettings settings(const QByteArray& proxy) const;

    QTemporaryDir m_folder;
    support::TestAuthority m_authority;
};

void ProxyTest::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.certificate()), m_authority.certificate().size());
}

net::NetworkSettings ProxyTest::settings(const QByteArray& proxy) const
{
    net::NetworkSettings settings;
    settings.useProxy(proxy);
    settings.certificates.file = QFile::encodeName(m_folder.filePath(QStringLiteral("authority.pem")));
    return settings;
}

void ProxyTest::reachesATlsServerThroughATunnel()
{
    FaultyServer server(m_authority.issue({.names = "DNS:model.invalid"}));
    server.route("/predict", scripts::large(5'000'000));
    FaultyServer proxy;
    proxy.route(kTunnel, scripts::tunnelTo(server.port()));
    net::HttpClient client(settings(addressOf(proxy)));
    for (int i = 0; i < 2; ++i) {
        const Seen seen = exchange(client, postWithKey(kSecure), pattern(5'000'000));
        QVERIFY2(seen.end.has_value(), qPrintable(seen.end ? QString() : seen.end.error().detail));
        QVERIFY(seen.body == pattern(5'000'000));
    }
    QCOMPARE(server.requests(2).at(1).bodyBytes, 5'000'000);
    QCOMPARE(proxy.connections(), 1);
}

void ProxyTest::theTunnelSeesNothingOfTheRequest()
{
    FaultyServer server(m_authority.issue({.names = "DNS:model.invalid"}));
    server.route("/predict", scripts::echo());
    FaultyServer proxy;
    proxy.route(kTunnel, scripts::tunnelTo(server.port()));
    {
        net::HttpClient client(settings(addressOf(proxy, "me:hunter2@")));
        net::HttpRequest request = postWithKey(kSecure);
        request.headers = {{"X-Private", "1"}};
        QVERIFY(exchange(client, request, "{}").end.has_value());
    }
    const support::SeenRequest tunnel = proxy.requests(1).at(0);
    QCOMPARE(tunnel.method, QByteArray("CONNECT"));
    QCOMPARE(tunnel.header("proxy-authorization"), "Basic " + QByteArray("me:hunter2").toBase64());
    QVERIFY(tunnel.header("authorization").isNull());
    QVERIFY(tunnel.header("x-private").isNull());
    const support::SeenRequest request = server.requests(1).at(0);
    QCOMPARE(request.header("authorization"), QByteArray("Bearer abcd.secret"));
    QVERIFY(request.header("proxy-authorization").isNull());
}

void ProxyTest::trustsAProxyAsItTrustsAServer()
{
    const auto through = [this](const FaultyServer& proxy) {
        net::HttpClient client(settings("https://127.0.0.1:" + QByteArray::number(proxy.port())));
        return exchange(client, postWithKey(kPlain), "{}");
    };
    FaultyServer proxy(m_authority.issue({.names = "IP:127.0.0.1"}));
    proxy.route(kPlain.toEncoded(), scripts::fixed(200, "from the proxy"));
    const Seen seen = through(proxy);
    QVERIFY2(seen.end.has_value(), qPrintable(seen.end ? QString() : seen.end.error().detail));
    QCOMPARE(seen.body, QByteArray("from the proxy"));
    // One that shows a certificate of somebody else learns nothing.
    support::TestAuthority stranger;
    FaultyServer impostor(stranger.issue({.names = "IP:127.0.0.1"}));
    impostor.route(kPlain.toEncoded(), scripts::fixed(200, "from the impostor"));
    QVERIFY(!through(impostor).end);
    QVERIFY(impostor.requests(0).empty());
}

void ProxyTest::asksTheProxyForAPlainAddress()
{
    FaultyServer proxy;
    proxy.route(kPlain.toEncoded(), scripts::fixed(200, "from the proxy"));
    net::HttpClient client(settings(addressOf(proxy)));
    QCOMPARE(exchange(client, postWithKey(kPlain), "{}").body, QByteArray("from the proxy"));
}

void ProxyTest::usesTheProxiesOfTheEnvironment()
{
    FaultyServer plain;
    plain.route(kPlain.toEncoded(), scripts::fixed(200, "plain"));
    FaultyServer secure;
    secure.route(kTunnel, scripts::fixed(403, "not through me"));
    qputenv("http_proxy", addressOf(plain));
    qputenv("https_proxy", addressOf(secure));
    net::HttpClient client;
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
    QCOMPARE(exchange(client, postWithKey(kPlain), "{}").body, QByteArray("plain"));
    QVERIFY(!exchange(client, postWithKey(kSecure), "{}").end.has_value());
    QCOMPARE(secure.requests(1).at(0).method, QByteArray("CONNECT"));
}

void ProxyTest::reachesItsExceptionsWithoutIt()
{
    FaultyServer proxy;
    proxy.route(kPlain.toEncoded(), scripts::fixed(200, "from the proxy"));
    for (const char* exceptions : {"model.invalid", "invalid", "a.example, .invalid", "*"}) {
        net::NetworkSettings own = settings(addressOf(proxy));
        own.noProxy = exceptions;
        net::HttpClient client(own);
        QCOMPARE(exchange(client, postWithKey(kPlain), "{}").end.error().code, ErrorCode::Unavailable);
    }
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::neverReachesThisComputerThroughOne_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("number") << QStringLiteral("127.0.0.1");
    QTest::newRow("name") << QStringLiteral("localhost");
    QTest::newRow("name below it") << QStringLiteral("melodeck.localhost");
}

void ProxyTest::neverReachesThisComputerThroughOne()
{
    QFETCH(const QString, host);
    FaultyServer proxy;
    FaultyServer server;
    server.route("/echo", scripts::echo());
    qputenv("http_proxy", addressOf(proxy));
    qputenv("all_proxy", addressOf(proxy));
    net::HttpClient environment;
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    net::HttpClient explicitly(settings(addressOf(proxy)));
    QUrl url = server.url("/echo");
    url.setHost(host);
    QCOMPARE(exchange(environment, postWithKey(url), "{}").body, QByteArray("{}"));
    QCOMPARE(exchange(explicitly, postWithKey(url), "{}").body, QByteArray("{}"));
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::aProxyThatRefusesIsTold()
{
    for (const int status : {403, 407, 502}) {
        FaultyServer proxy;
        proxy.route(kTunnel, scripts::fixed(status, "no", "Proxy-Authenticate: Basic realm=\"a\"\r\n"));
        net::HttpClient client(settings(addressOf(proxy, "me:hunter2@")));
        for (const QByteArray& body : {QByteArray(), QByteArray("{}")}) {
            net::HttpRequest request = postWithKey(kSecure);
            request.bodyBytes = body.size();
            const std::shared_ptr<net::Transfer> transfer = client.start(request);
            const core::Error error = follow(*transfer, body).end.error();
            QCOMPARE(error.code, ErrorCode::Unavailable);
            QVERIFY2(error.message.contains(QLatin1String("proxy")), qPrintable(error.message + error.detail));
            QVERIFY(error.message.contains(QLatin1String("Nothing was sent")));
            QVERIFY(!(error.message + error.detail).contains(QLatin1String("hunter2")));
            QCOMPARE(transfer->failure()->ending, net::Ending::NoProxy);
        }
    }
}

void ProxyTest::aProxyThatIsNotThereIsNoConnection()
{
    const QByteArray nobody = [] {
        const FaultyServer gone;
        return addressOf(gone);
    }();
    net::HttpClient client(settings(nobody));
    const core::Error error = exchange(client, postWithKey(kSecure), "{}").end.error();
    QCOMPARE(error.code, ErrorCode::Unavailable);
    QVERIFY(error.message.contains(QLatin1String("Nothing was sent")));
}

void ProxyTest::neverTrustsTheServerBecauseOfTheProxy()
{
    FaultyServer server(m_authority.issue({.names = "DNS:other.invalid"}));
    server.route("/predict", scripts::echo());
    FaultyServer proxy;
    proxy.route(kTunnel, scripts::tunnelTo(server.port()));
    net::HttpClient client(settings(addressOf(proxy)));
    const std::shared_ptr<net::Transfer> transfer = client.start(postWithKey(kSecure));
    QVERIFY(!follow(*transfer, {}).end.has_value());
    QCOMPARE(transfer->failure()->ending, net::Ending::NoTrust);
    QCOMPARE(server.requests(0).size(), std::size_t{0});
}

QTEST_APPLESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
