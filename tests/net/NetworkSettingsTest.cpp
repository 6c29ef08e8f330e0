#include "net/NetworkSettings.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace melodeck;
using namespace std::chrono_literals;
using net::NetworkSettings;

namespace {

using Variables = std::map<QByteArray, QByteArray>;

const std::vector<const char*> kNames{"http_proxy",     "HTTP_PROXY",    "https_proxy", "HTTPS_PROXY",
                                      "all_proxy",      "ALL_PROXY",     "no_proxy",    "NO_PROXY",
                                      "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"};

void setEnvironment(const Variables& variables)
{
    for (const char* name : kNames) {
        qunsetenv(name);
    }
    for (const auto& [name, value] : variables) {
        qputenv(name.constData(), value);
    }
}

} // namespace

class NetworkSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void takesProxiesFromTheEnvironment_data();
    void takesProxiesFromTheEnvironment();
    void takesCertificatesFromTheEnvironment();
    void neverNamesAProxyForThisComputer();
    void anExplicitProxyReplacesThoseOfTheEnvironment();
    void aRequestsOwnLimitsComeFirst();
    void letsDozensRunAtOnceByDefault();
};

void NetworkSettingsTest::cleanup()
{
    setEnvironment({});
}

void NetworkSettingsTest::takesProxiesFromTheEnvironment_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QByteArray>("https");
    QTest::newRow("none") << Variables{} << QByteArray() << QByteArray();
    QTest::newRow("by scheme") << Variables{{"http_proxy", "http://a:1"}, {"https_proxy", "http://b:2"}}
                               << QByteArray("http://a:1") << QByteArray("http://b:2");
    QTest::newRow("capitals, but not for http")
        << Variables{{"HTTP_PROXY", "http://a:1"}, {"HTTPS_PROXY", "http://b:2"}} << QByteArray()
        << QByteArray("http://b:2");
    QTest::newRow("one for all") << Variables{{"ALL_PROXY", "socks5h://c:3"}} << QByteArray("socks5h://c:3")
                                 << QByteArray("socks5h://c:3");
    QTest::newRow("its own before the one for all")
        << Variables{{"all_proxy", "http://c:3"}, {"https_proxy", "http://b:2"}} << QByteArray("http://c:3")
        << QByteArray("http://b:2");
    QTest::newRow("an empty one is none") << Variables{{"https_proxy", ""}} << QByteArray() << QByteArray();
}

void NetworkSettingsTest::takesProxiesFromTheEnvironment()
{
    QFETCH(const Variables, variables);
    setEnvironment(variables);
    const NetworkSettings settings = NetworkSettings::fromEnvironment();
    QTEST(settings.proxyFor(QUrl(QStringLiteral("http://example.com/predict"))), "http");
    QTEST(settings.proxyFor(QUrl(QStringLiteral("https://example.com/predict"))), "https");
}

void NetworkSettingsTest::takesCertificatesFromTheEnvironment()
{
    setEnvironment({{"SSL_CERT_FILE", "/a.pem"}, {"SSL_CERT_DIR", "/certs"}, {"NO_PROXY", "example.com"}});
    NetworkSettings settings = NetworkSettings::fromEnvironment();
    QCOMPARE(settings.certificates.file, QByteArray("/a.pem"));
    QCOMPARE(settings.certificates.folder, QByteArray("/certs"));
    QCOMPARE(settings.noProxy, QByteArray("example.com"));
    setEnvironment({{"SSL_CERT_FILE", "/a.pem"}, {"CURL_CA_BUNDLE", "/b.pem"}});
    settings = NetworkSettings::fromEnvironment();
    QCOMPARE(settings.certificates.file, QByteArray("/b.pem"));
}

void NetworkSettingsTest::neverNamesAProxyForThisComputer()
{
    NetworkSettings settings;
    settings.useProxy("http://proxy:1");
    for (const char* url : {"http://127.0.0.1:8080/", "http://localhost/", "https://localhost/", "https://a.localhost/",
                            "http://[::1]/", "https://127.1.2.3/"}) {
        QCOMPARE(settings.proxyFor(QUrl(QString::fromLatin1(url))), QByteArray());
    }
    QCOMPARE(settings.proxyFor(QUrl(QStringLiteral("https://localhost.example.com/"))), QByteArray("http://proxy:1"));
}

void NetworkSettingsTest::anExplicitProxyReplacesThoseOfTheEnvironment()
{
    setEnvironment({{"all_proxy", "http://a:1"}, {"no_proxy", "*"}});
    NetworkSettings settings = NetworkSettings::fromEnvironment();
    settings.useProxy("http://b:2");
    QCOMPARE(settings.proxyFor(QUrl(QStringLiteral("https://example.com/"))), QByteArray("http://b:2"));
    QCOMPARE(settings.noProxy, QByteArray());
    settings.useProxy({});
    QCOMPARE(settings.proxyFor(QUrl(QStringLiteral("https://example.com/"))), QByteArray());
}

void NetworkSettingsTest::aRequestsOwnLimitsComeFirst()
{
    const net::TimeLimits defaults{.connect = 1s, .stall = 2s, .total = 3s};
    const net::TimeLimits none = defaults.with({});
    QVERIFY(none.connect == 1s && none.stall == 2s && none.total == 3s);
    const net::TimeLimits one = defaults.with({.connect = {}, .stall = {}, .total = 9s});
    QVERIFY(one.connect == 1s && one.stall == 2s && one.total == 9s);
    const net::TimeLimits all = defaults.with({.connect = 7s, .stall = 8s, .total = 9s});
    QVERIFY(all.connect == 7s && all.stall == 8s && all.total == 9s);
}

void NetworkSettingsTest::letsDozensRunAtOnceByDefault()
{
    const NetworkSettings settings;
    QVERIFY(settings.maxConnectionsPerHost >= 64);
    QVERIFY(settings.maxConnections >= settings.maxConnectionsPerHost);
}

QTEST_APPLESS_MAIN(NetworkSettingsTest)
#include "NetworkSettingsTest.moc"
