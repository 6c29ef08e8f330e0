#include "jobs/SpecFetch.h"

#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QTest>

using namespace melodeck;
namespace scripts = support::scripts;

namespace {

QByteArray authorizationOf(const support::SeenRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "authorization") {
            return value;
        }
    }
    return {};
}

} // namespace

class SpecFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereServersTell()
    {
        const auto paths = [](const char* address) {
            QStringList found;
            for (const QUrl& one : jobs::specAddresses(QUrl(QString::fromLatin1(address)))) {
                found << one.path();
            }
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(paths("http://localhost:8080/v1/models/model:predict"), QStringLiteral("/v1/models/model/schema"));
        QCOMPARE(paths("https://example.org/api/openapi.yaml"), QStringLiteral("/api/openapi.yaml"));
        QCOMPARE(paths("https://example.org"), QStringLiteral("/openapi.json /v1/models/model/schema /schema"));
    }
    void getsTheFirstThatIsThere()
    {
        support::FaultyServer server;
        server.route("/openapi.json", scripts::fixed(404, "{}"));
        server.route("/v1/models/model/schema", scripts::fixed(200, "{\"input_schema\":{}}"));
        net::HttpClient http;
        const auto text = jobs::fetchSpec(http, server.url("/"), core::AuthScheme::Bearer, {}, {});
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        QCOMPARE(*text, QByteArray("{\"input_schema\":{}}"));
        QVERIFY(authorizationOf(server.requests(2)[1]).isEmpty());
    }
    void sendsTheKeyToItsHostAlone()
    {
        support::FaultyServer server;
        support::FaultyServer other;
        other.route("/stolen", scripts::fixed(200, "{}"));
        server.route("/a.json", scripts::redirect(302, other.url("/stolen").toEncoded()));
        net::HttpClient http;
        const auto text = jobs::fetchSpec(http, server.url("/a.json"), core::AuthScheme::Bearer,
                                          core::Secret(QByteArray("SECRETWORD")), {});
        QVERIFY(!text);
        QCOMPARE(authorizationOf(server.requests(1)[0]), QByteArray("Bearer SECRETWORD"));
        QCOMPARE(other.connections(), 0);
        QVERIFY(!text.error().message.contains(QLatin1String("SECRETWORD")));
    }
    void saysForEachCauseWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("none") << 404 << core::ErrorCode::NotFound;
        QTest::newRow("no key") << 401 << core::ErrorCode::Unauthorized;
        QTest::newRow("another's key") << 403 << core::ErrorCode::Unauthorized;
        QTest::newRow("loading") << 503 << core::ErrorCode::Unavailable;
        QTest::newRow("broken") << 500 << core::ErrorCode::ModelError;
    }
    void saysForEachCauseWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(core::ErrorCode, code);
        support::FaultyServer server;
        server.route("/a.json", scripts::fixed(status, "<b>no</b>"));
        net::HttpClient http;
        const auto text = jobs::fetchSpec(http, server.url("/a.json"), core::AuthScheme::Bearer, {}, {});
        QVERIFY(!text);
        QVERIFY2(text.error().code == code, qPrintable(text.error().message));
    }
    void takesNoEndlessAndNoCutAnswer()
    {
        support::FaultyServer server;
        server.route("/large", scripts::large(100'000'000));
        server.route("/cut", scripts::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1"));
        net::HttpClient http;
        const auto large = jobs::fetchSpec(http, server.url("/large"), core::AuthScheme::Bearer, {}, {});
        QVERIFY(!large);
        QCOMPARE(large.error().code, core::ErrorCode::TooLarge);
        const auto cut = jobs::fetchSpec(http, server.url("/cut"), core::AuthScheme::Bearer, {}, {});
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, core::ErrorCode::Unavailable);
    }
    void refusesPlainHttpToElsewhere()
    {
        net::HttpClient http;
        const auto text =
            jobs::fetchSpec(http, QUrl(QStringLiteral("http://example.org/a.json")), core::AuthScheme::Bearer, {}, {});
        QVERIFY(!text);
        QCOMPARE(text.error().code, core::ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(SpecFetchTest)
#include "SpecFetchTest.moc"
