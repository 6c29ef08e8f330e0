#include "engine/server/AccessPolicy.h"

#include <QTest>

using namespace melodeck;
using engine::AccessPolicy;
using engine::CallerHeaders;

class AccessPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersToThisComputerOnly_data();
    void answersToThisComputerOnly();
    void refusesWebPages_data();
    void refusesWebPages();
    void wantsItsToken_data();
    void wantsItsToken();
    void takesAnyKeyWithoutAToken();
};

namespace {

int statusFor(const CallerHeaders& caller, const char* token = "")
{
    AccessPolicy policy{core::Secret(QByteArray(token))};
    policy.setPort(4321);
    const auto refusal = policy.refusal(caller);
    return refusal ? refusal->status : 200;
}

} // namespace

void AccessPolicyTest::answersToThisComputerOnly_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char* host, int status) { QTest::newRow(host) << QByteArray(host) << status; };
    row("127.0.0.1", 200);
    row("127.0.0.1:4321", 200);
    row("127.0.0.1:8080", 200); // a forwarded port
    row("localhost", 200);
    row("LocalHost:4321", 200);
    row("[::1]", 200);
    row("[::1]:4321", 200);
    row("", 403);
    row("evil.example", 403);
    row("evil.example:4321", 403);
    row("127.0.0.1.evil.example", 403);
    row("127.0.0.1:", 403);
    row("127.0.0.1:80x", 403);
    row("127.0.0.1:123456", 403);
    row("localhost.evil.example", 403);
    row("localhost:1@evil.example", 403);
    row("127.0.0.2", 403);
    row("0.0.0.0:4321", 403);
    row("::1", 403);
}

void AccessPolicyTest::answersToThisComputerOnly()
{
    QFETCH(const QByteArray, host);
    QFETCH(const int, status);
    QCOMPARE(statusFor({{host.toStdString()}, {}, {}}), status);
}

void AccessPolicyTest::refusesWebPages_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    const auto row = [](const char* origin, int status) { QTest::newRow(origin) << QByteArray(origin) << status; };
    row("http://127.0.0.1:4321", 200);
    row("http://localhost:4321", 200);
    row("http://127.0.0.1:4322", 403);
    row("http://127.0.0.1", 403);
    row("https://127.0.0.1:4321", 403);
    row("https://evil.example", 403);
    row("null", 403);
    row("", 403);
}

void AccessPolicyTest::refusesWebPages()
{
    QFETCH(const QByteArray, origin);
    QFETCH(const int, status);
    QCOMPARE(statusFor({{"127.0.0.1"}, {origin.toStdString()}, {}}), status);
    // One right header does not cover for a second one, nor for two hosts.
    QCOMPARE(statusFor({{"127.0.0.1"}, {"http://127.0.0.1:4321", "https://evil.example"}, {}}), 403);
    QCOMPARE(statusFor({{"127.0.0.1", "evil.example"}, {}, {}}), 403);
    QCOMPARE(statusFor({{}, {}, {}}), 403);
}

void AccessPolicyTest::wantsItsToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const auto row = [](const char* text, int status) { QTest::newRow(text) << QByteArray(text) << status; };
    row("Bearer s3cret", 200);
    row("bearer s3cret", 200);
    row("Api-Key s3cret", 200);
    row("API-KEY s3cret", 200);
    row("Bearer  s3cret ", 200);
    row("Bearer s3cre", 401);
    row("Bearer s3crets", 401);
    row("Bearer ", 401);
    row("Bearer", 401);
    row("Basic s3cret", 401);
    row("s3cret", 401);
    row("", 401);
}

void AccessPolicyTest::wantsItsToken()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const int, status);
    QCOMPARE(statusFor({{"localhost"}, {}, {authorization.toStdString()}}, "s3cret"), status);
    QCOMPARE(statusFor({{"localhost"}, {}, {}}, "s3cret"), 401);
    QCOMPARE(statusFor({{"localhost"}, {}, {"Bearer s3cret", "Bearer other"}}, "s3cret"), 401);
}

void AccessPolicyTest::takesAnyKeyWithoutAToken()
{
    QCOMPARE(statusFor({{"localhost"}, {}, {}}), 200);
    QCOMPARE(statusFor({{"localhost"}, {}, {"Api-Key abcd1234.whatever"}}), 200);
}

QTEST_GUILESS_MAIN(AccessPolicyTest)
#include "AccessPolicyTest.moc"
