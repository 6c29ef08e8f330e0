#include "api/Endpoints.h"

#include <QTest>

using namespace melodeck;
using core::EndpointKind;

class EndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfTheManual_data();
    void readsEveryFormOfTheManual();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
    void givesTheEnvironmentsKeyToBasetenAlone_data();
    void givesTheEnvironmentsKeyToBasetenAlone();
    void knowsThisComputer_data();
    void knowsThisComputer();
    void saysWhatARunCostsWhereSomebodyBills();
    void namesAnEndpointForPeople_data();
    void namesAnEndpointForPeople();
};

void EndpointsTest::readsEveryFormOfTheManual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointKind>("kind");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* text, EndpointKind kind, const char* url) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(url);
    };
    row("local", EndpointKind::Local, "");
    row("  local\n", EndpointKind::Local, "");
    row("baseten:abc123", EndpointKind::Baseten, "https://model-abc123.api.baseten.co/environments/production/predict");
    row("baseten:abc123/production", EndpointKind::Baseten, "https://model-abc123.api.baseten.co/production/predict");
    row("baseten:abc123/development", EndpointKind::Baseten, "https://model-abc123.api.baseten.co/development/predict");
    row("baseten:abc123/environments/staging-2", EndpointKind::Baseten,
        "https://model-abc123.api.baseten.co/environments/staging-2/predict");
    row("baseten:abc123/deployment/xyz789", EndpointKind::Baseten,
        "https://model-abc123.api.baseten.co/deployment/xyz789/predict");
    row("baseten:abc123/regional/eu-prod", EndpointKind::Baseten,
        "https://model-abc123-eu-prod.api.baseten.co/predict");
    row("baseten:abc123/development/sync/v1/audio", EndpointKind::Baseten,
        "https://model-abc123.api.baseten.co/development/sync/v1/audio");
    row("baseten:abc123/sync/v1/audio", EndpointKind::Baseten,
        "https://model-abc123.api.baseten.co/environments/production/sync/v1/audio");
    row("baseten:chain:abc123", EndpointKind::Baseten,
        "https://chain-abc123.api.baseten.co/environments/production/run_remote");
    row("baseten:chain:abc123/regional/eu", EndpointKind::Baseten, "https://chain-abc123-eu.api.baseten.co/run_remote");
    row("https://model-abc.api.baseten.co/production/predict", EndpointKind::Baseten,
        "https://model-abc.api.baseten.co/production/predict");
    row("https://model-abc-staging.api.baseten.co/predict", EndpointKind::Baseten,
        "https://model-abc-staging.api.baseten.co/predict");
    row("https://app.baseten.co/models/abc/predict", EndpointKind::Baseten,
        "https://app.baseten.co/models/abc/predict");
    row("HTTPS://Example.ORG/predict", EndpointKind::Custom, "https://example.org/predict");
    row("http://127.0.0.1:8080/v1/models/model:predict", EndpointKind::Custom,
        "http://127.0.0.1:8080/v1/models/model:predict");
    row("http://[::1]:8080/predict?a=b%20c", EndpointKind::Custom, "http://[::1]:8080/predict?a=b%20c");
}

void EndpointsTest::readsEveryFormOfTheManual()
{
    QFETCH(QString, text);
    QFETCH(EndpointKind, kind);
    const auto endpoint = api::parseEndpoint(text);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message));
    QCOMPARE(endpoint->kind, kind);
    QTEST(endpoint->url.toString(QUrl::FullyEncoded), "url");
    QCOMPARE(endpoint->scheme, core::AuthScheme::Bearer);
}

void EndpointsTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text) {
        QTest::newRow(*text != '\0' ? text : "nothing") << QString::fromUtf8(text);
    };
    row("");
    row("Local");
    row("localhost");
    row("example.org/predict");
    row("ftp://example.org/predict");
    row("file:///etc/passwd");
    row("javascript:alert(1)");
    row("https://");
    row("https:///predict");
    row("https://exa mple.org/predict");
    row("https://example.org/pre dict");
    row("https://example.org:99999/predict");
    row("baseten:");
    row("baseten:abc/");
    row("baseten:abc/environments");
    row("baseten:abc/environments/");
    row("baseten:abc/environments/a/b");
    row("baseten:abc/sync/../../x");
    row("baseten:chain:");
    row("baseten:abc/../x");
    row("baseten:abc.evil.org/development");
    row("baseten:ab@c");
    row("baseten:abc?x");
    row("baseten:abc/deployment/x/predict");
    row("Baseten:abc");
    // No host's name has a part of more than 63 characters.
    row("baseten:abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789");
    row("baseten:abc/regional/abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789");
}

void EndpointsTest::refusesEverythingElse()
{
    QFETCH(QString, text);
    const auto endpoint = api::parseEndpoint(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(endpoint.error().message.contains(QStringLiteral("baseten:MODEL_ID")));
    QVERIFY(endpoint.error().message.contains(QStringLiteral("Nothing was sent")));
}

void EndpointsTest::neverRepeatsAPassword_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("https://anna:sesame@example.org/predict");
    row("https://sesame@example.org/predict");
    row("https://anna:sesame street@example.org/predict");
    row("https://anna:sesame@exa mple.org/predict");
    row("ftp://anna:sesame@example.org/predict");
    row("https://model-abc.api.baseten.co:sesame@example.org/predict");
}

void EndpointsTest::neverRepeatsAPassword()
{
    QFETCH(QString, text);
    const auto endpoint = api::parseEndpoint(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(!(endpoint.error().message + endpoint.error().detail).contains(QStringLiteral("sesame")),
             qPrintable(endpoint.error().message));
}

void EndpointsTest::givesTheEnvironmentsKeyToBasetenAlone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* url, bool may) { QTest::newRow(url) << QUrl(QString::fromUtf8(url)) << may; };
    row("https://model-abc.api.baseten.co/production/predict", true);
    row("https://MODEL-ABC.API.BASETEN.CO/predict", true);
    row("https://app.baseten.co/models/abc/predict", true);
    row("http://model-abc.api.baseten.co/production/predict", false);
    row("https://baseten.co.example.org/predict", false);
    row("https://model-abc.api.baseten.co.example.org/predict", false);
    row("https://evilbaseten.co/predict", false);
    row("https://example.org/model-abc.api.baseten.co/predict", false);
    row("https://example.org/predict?host=.baseten.co", false);
    row("https://model-abc.api.baseten.co@example.org/predict", false);
    row("https://example.org#.baseten.co", false);
    row("", false);
}

void EndpointsTest::givesTheEnvironmentsKeyToBasetenAlone()
{
    QFETCH(QUrl, url);
    QTEST(api::isBasetenAddress(url), "may");
}

void EndpointsTest::knowsThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    const auto row = [](const char* host, bool here) { QTest::newRow(host) << QString::fromUtf8(host) << here; };
    row("localhost", true);
    row("LOCALHOST", true);
    row("127.0.0.1", true);
    row("127.255.0.3", true);
    row("127.1", true); // one way to write 127.0.0.1
    row("[::1]", true);
    row("128.0.0.1", false);
    row("0.0.0.0", false);
    row("10.127.0.1", false);
    row("localhost.example.org", false);
    row("127.0.0.1.example.org", false);
    row("mylocalhost", false);
    row("[::2]", false);
    row("192.168.1.4", false);
}

void EndpointsTest::knowsThisComputer()
{
    QFETCH(QString, host);
    QTEST(api::isLoopback(QUrl(QStringLiteral("http://%1:8080/predict").arg(host))), "here");
}

void EndpointsTest::saysWhatARunCostsWhereSomebodyBills()
{
    const core::Error ran{core::ErrorCode::Unknown, QStringLiteral("It broke off."), {}};
    for (const char* paid : {"baseten:abc", "https://example.org/predict"}) {
        const core::Endpoint endpoint = *api::parseEndpoint(QString::fromLatin1(paid));
        QCOMPARE(api::withCost(ran, endpoint).message, QStringLiteral("It broke off. The run may be billed."));
    }
    for (const char* free : {"local", "http://127.0.0.1:8080/predict", "http://localhost:8080/predict"}) {
        const core::Endpoint endpoint = *api::parseEndpoint(QString::fromLatin1(free));
        QCOMPARE(api::withCost(ran, endpoint).message, QStringLiteral("It broke off."));
        QVERIFY(api::costOfRun(endpoint).isEmpty());
    }
}

void EndpointsTest::namesAnEndpointForPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* text, const char* title) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(title);
    };
    row("local", "this computer");
    row("baseten:abc", "Baseten production");
    row("baseten:abc/production", "Baseten production");
    row("baseten:abc/development", "Baseten development");
    row("baseten:abc/environments/staging", "Baseten staging");
    row("baseten:abc/deployment/xyz", "Baseten xyz");
    row("https://model-abc-staging.api.baseten.co/predict", "Baseten");
    row("baseten:chain:abc/regional/eu", "Baseten");
    row("baseten:chain:abc/development", "Baseten development");
    row("baseten:abc/development/sync/v1/audio", "Baseten development");
    row("https://app.baseten.co/models/abc/predict", "Baseten");
    row("https://example.org/predict", "example.org");
    row("http://127.0.0.1:8080/predict", "127.0.0.1:8080");
}

void EndpointsTest::namesAnEndpointForPeople()
{
    QFETCH(QString, text);
    const auto endpoint = api::parseEndpoint(text);
    QVERIFY(endpoint);
    QTEST(api::endpointTitle(*endpoint), "title");
}

QTEST_APPLESS_MAIN(EndpointsTest)
#include "EndpointsTest.moc"
