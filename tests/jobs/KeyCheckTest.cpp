#include "jobs/KeyCheck.h"

#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QTest>

using namespace melodeck;

class KeyCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseKeyItIs()
    {
        support::FaultyServer server;
        server.route("/v1/users/me", support::scripts::fixed(200, "{\"user_id\":\"u1\",\"name\":\"Ada\",\"email\":null,"
                                                                  "\"workspace_name\":\"Loom\"}"));
        net::HttpClient http;
        const auto account =
            jobs::checkKey(http, server.url("/"), core::AuthScheme::Bearer, core::Secret(QByteArray("k.S")), {});
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        QCOMPARE(account->name, QStringLiteral("Ada"));
        QCOMPARE(account->email, QString());
        QCOMPARE(account->workspace, QStringLiteral("Loom"));
    }
    void saysForEachCauseWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const QByteArray refusal = "{\"error\":\"please check the api-key you provided\"}";
        QTest::newRow("401") << 401 << QByteArray("Unauthorized") << core::ErrorCode::Unauthorized
                             << QStringLiteral("does not accept");
        QTest::newRow("403") << 403 << refusal << core::ErrorCode::Unauthorized << QStringLiteral("no such key");
        QTest::newRow("402") << 402 << refusal << core::ErrorCode::Unauthorized << QStringLiteral("billing");
        QTest::newRow("a sign-in page") << 200 << QByteArray("<html></html>") << core::ErrorCode::Parse
                                        << QStringLiteral("not Baseten");
        QTest::newRow("another's JSON") << 200 << QByteArray("{\"ok\":true}") << core::ErrorCode::Parse
                                        << QStringLiteral("not Baseten");
        QTest::newRow("endless") << 200 << QByteArray(1 << 20, ' ') << core::ErrorCode::Parse
                                 << QStringLiteral("not Baseten");
        QTest::newRow("busy") << 429 << refusal << core::ErrorCode::RateLimited << QStringLiteral("");
    }
    void saysForEachCauseWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(core::ErrorCode, code);
        QFETCH(QString, says);
        support::FaultyServer server;
        server.route("/v1/users/me", support::scripts::fixed(status, body));
        net::HttpClient http;
        const auto account = jobs::checkKey(http, server.url("/"), core::AuthScheme::Bearer,
                                            core::Secret(QByteArray("k.SECRETWORD")), {});
        QVERIFY(!account);
        QVERIFY2(account.error().code == code, qPrintable(account.error().message));
        QVERIFY2(account.error().message.contains(says), qPrintable(account.error().message));
        QVERIFY(!account.error().message.contains(QLatin1String("SECRETWORD")));
    }
};

QTEST_GUILESS_MAIN(KeyCheckTest)
#include "KeyCheckTest.moc"
