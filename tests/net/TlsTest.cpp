#include "ExchangeRun.h"
#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace melodeck;
using namespace melodeck::nettest;
using namespace std::chrono_literals;
using core::ErrorCode;
using support::FaultyServer;
using support::TlsIdentity;
namespace scripts = support::scripts;

namespace {

using Identity = std::function<TlsIdentity(const support::TestAuthority&)>;

TlsIdentity outdated(const support::TestAuthority& authority)
{
    TlsIdentity identity = authority.issue();
    identity.isOutdated = true;
    return identity;
}

net::HttpRequest postWithKey(const QUrl& url)
{
    net::HttpRequest request = post(url, 0);
    request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(QByteArray("abcd.secret"))};
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Identity)

class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void trustsTheAuthorityThatItIsTold();
    void carriesLargeBodiesWhole();
    void sendsNothingToWhomItDoesNotTrust_data();
    void sendsNothingToWhomItDoesNotTrust();
    void trustsNobodyElseBecauseOfOneAuthority();
    void readsAuthoritiesFromTheEnvironment();
    void readsAuthoritiesOnceForAllConnections();
    void neverFallsBackToPlainHttp();
    void neverFollowsOutOfTls();
    void aConnectionThatDiesInsideTlsIsUnknown();

private:
    [[nodiscard]] net::NetworkSettings settings() const;

    QTemporaryDir m_folder;
    support::TestAuthority m_authority;
};

void TlsTest::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.certificate()), m_authority.certificate().size());
}

net::NetworkSettings TlsTest::settings() const
{
    net::NetworkSettings settings;
    settings.certificates.file = QFile::encodeName(m_folder.filePath(QStringLiteral("authority.pem")));
    return settings;
}

void TlsTest::trustsTheAuthorityThatItIsTold()
{
    FaultyServer server(m_authority.issue());
    server.route("/echo", scripts::echo());
    net::HttpClient client(settings());
    for (int i = 0; i < 2; ++i) {
        const Seen seen = exchange(client, postWithKey(server.url("/echo")), "{}");
        QVERIFY2(seen.end.has_value(), qPrintable(seen.end ? QString() : seen.end.error().detail));
        QCOMPARE(seen.body, QByteArray("{}"));
    }
    QCOMPARE(server.requests(2).at(0).header("authorization"), QByteArray("Bearer abcd.secret"));
    QCOMPARE(server.connections(), 1);
}

void TlsTest::carriesLargeBodiesWhole()
{
    FaultyServer server(m_authority.issue());
    server.route("/predict", scripts::large(20'000'000));
    net::HttpClient client(settings());
    const QByteArray body = pattern(20'000'000);
    const Seen seen = exchange(client, postWithKey(server.url("/predict")), body);
    QVERIFY(seen.end.has_value());
    QVERIFY(seen.body == body);
    QCOMPARE(server.requests(1).at(0).bodySha256, QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

void TlsTest::sendsNothingToWhomItDoesNotTrust_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::newRow("self-signed") << Identity([](const auto&) { return support::selfSigned(); });
    QTest::newRow("unknown authority") << Identity([](const auto&) { return support::TestAuthority().issue(); });
    QTest::newRow("wrong host") << Identity(
        [](const support::TestAuthority& authority) { return authority.issue({.names = "DNS:example.invalid"}); });
    QTest::newRow("expired") << Identity(
        [](const support::TestAuthority& authority) { return authority.issue({.fromDay = -30, .toDay = -1}); });
    QTest::newRow("not valid yet") << Identity(
        [](const support::TestAuthority& authority) { return authority.issue({.fromDay = 1, .toDay = 30}); });
    QTest::newRow("TLS 1.1") << Identity(outdated);
}

void TlsTest::sendsNothingToWhomItDoesNotTrust()
{
    QFETCH(const Identity, identity);
    FaultyServer server(identity(m_authority));
    server.route("/echo", scripts::echo());
    net::HttpClient client(settings());
    const std::shared_ptr<net::Transfer> transfer = client.start(postWithKey(server.url("/echo")));
    const Seen seen = follow(*transfer, {});
    QVERIFY(!seen.head.has_value());
    QCOMPARE(seen.end.error().code, ErrorCode::Unavailable);
    QVERIFY2(seen.end.error().message.contains(QLatin1String("not trusted")), qPrintable(seen.end.error().message));
    QVERIFY(seen.end.error().message.contains(QLatin1String("Nothing was sent")));
    QCOMPARE(transfer->failure()->ending, net::Ending::NoTrust);
    QVERIFY(!transfer->failure()->hasLeft);
    QCOMPARE(server.requests(0).size(), std::size_t{0});
}

void TlsTest::trustsNobodyElseBecauseOfOneAuthority()
{
    FaultyServer server(m_authority.issue());
    server.route("/echo", scripts::echo());
    net::HttpClient client((net::NetworkSettings()));
    QCOMPARE(exchange(client, postWithKey(server.url("/echo")), "{}").end.error().code, ErrorCode::Unavailable);
}

void TlsTest::readsAuthoritiesFromTheEnvironment()
{
    FaultyServer server(m_authority.issue());
    server.route("/echo", scripts::echo());
    qunsetenv("CURL_CA_BUNDLE");
    qputenv("SSL_CERT_FILE", settings().certificates.file);
    net::HttpClient client;
    qunsetenv("SSL_CERT_FILE");
    QVERIFY(exchange(client, postWithKey(server.url("/echo")), "{}").end.has_value());
}

/// Reading them takes tens of milliseconds, in which nothing else moves.
void TlsTest::readsAuthoritiesOnceForAllConnections()
{
    QFile file(m_folder.filePath(QStringLiteral("once.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_authority.certificate()), m_authority.certificate().size());
    file.close();
    net::NetworkSettings network;
    network.certificates.file = QFile::encodeName(file.fileName());
    net::HttpClient client(network);
    FaultyServer first(m_authority.issue());
    first.route("/echo", scripts::echo());
    QVERIFY(exchange(client, postWithKey(first.url("/echo")), "{}").end.has_value());
    QVERIFY(file.remove());
    FaultyServer second(m_authority.issue());
    second.route("/echo", scripts::echo());
    QVERIFY(exchange(client, postWithKey(second.url("/echo")), "{}").end.has_value());
}

void TlsTest::neverFallsBackToPlainHttp()
{
    FaultyServer plain;
    plain.route("/echo", scripts::echo());
    QUrl url = plain.url("/echo");
    url.setScheme(QStringLiteral("https"));
    net::HttpClient client(settings());
    net::HttpRequest request = postWithKey(url);
    request.limits.connect = 300ms; // The server waits for HTTP, the client for TLS.
    const Seen seen = exchange(client, request, "{}");
    QCOMPARE(seen.end.error().code, ErrorCode::Timeout);
    QVERIFY(seen.end.error().message.contains(QLatin1String("Nothing was sent")));
    QCOMPARE(plain.requests(0).size(), std::size_t{0});
}

void TlsTest::neverFollowsOutOfTls()
{
    FaultyServer plain;
    FaultyServer server(m_authority.issue());
    server.route("/predict", scripts::redirect(302, plain.url("/").toEncoded()));
    net::HttpClient client(settings());
    net::HttpRequest request = postWithKey(server.url("/predict"));
    request.method = net::Method::Get;
    QCOMPARE(exchange(client, request).head.value().status, 302);
    QCOMPARE(plain.connections(), 0);
}

void TlsTest::aConnectionThatDiesInsideTlsIsUnknown()
{
    FaultyServer server(m_authority.issue());
    server.route("/predict", scripts::resetAfter(1'000'000'000));
    net::HttpClient client(settings());
    const Seen seen = exchange(client, postWithKey(server.url("/predict")), "{}");
    QCOMPARE(seen.end.error().code, ErrorCode::Unknown);
}

QTEST_APPLESS_MAIN(TlsTest)
#include "TlsTest.moc"
