#include "ExchangeRun.h"
#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace melodeck;
using namespace melodeck::nettest;
using core::ErrorCode;
using support::FaultyConnection;
using support::FaultyServer;
namespace scripts = support::scripts;

namespace {

constexpr int kMany = 64;

/// Opens when so many have come to it.
struct Meeting
{
    explicit Meeting(int count)
        : missing(count)
    {
    }

    /// False when the others did not come.
    bool arrive()
    {
        if (--missing == 0) {
            gate.open();
        }
        return gate.wait();
    }

    std::atomic<int> missing;
    support::Gate gate;
};

/// Runs so many exchanges at once; how many came back with this body.
int runAtOnce(net::HttpClient& client, const QUrl& url, int count, const QByteArray& body)
{
    std::atomic<int> right{0};
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < count; ++i) {
            workers.emplace_back([&client, &url, &body, &right] {
                const Seen seen = exchange(client, post(url, 0), body);
                right += seen.end.has_value() && seen.body == body ? 1 : 0;
            });
        }
    }
    return right;
}

} // namespace

class ParallelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyFourToOneHostRunAtOnce();
    void theirConnectionsAreUsedAgain();
    void keepsToTheLimitForOneHost();
    void keepsToTheLimitForAll();
    void cancelsSixtyFourAtOnce();
};

void ParallelTest::sixtyFourToOneHostRunAtOnce()
{
    FaultyServer server;
    const auto meeting = std::make_shared<Meeting>(kMany);
    // Nobody is answered before all are there.
    server.route("/predict", [meeting](FaultyConnection& connection) {
        connection.readBody();
        if (meeting->arrive()) {
            connection.send(scripts::answer(200, connection.request().body));
        }
    });
    net::HttpClient client;
    QCOMPARE(runAtOnce(client, server.url("/predict"), kMany, pattern(100'000)), kMany);
    QCOMPARE(server.connections(), kMany);
}

void ParallelTest::theirConnectionsAreUsedAgain()
{
    FaultyServer server;
    const auto first = std::make_shared<Meeting>(kMany);
    const auto second = std::make_shared<Meeting>(kMany);
    for (const auto& [target, meeting] : {std::pair("/first", first), std::pair("/second", second)}) {
        server.route(target, [meeting = meeting](FaultyConnection& connection) {
            connection.readBody();
            if (meeting->arrive()) {
                connection.send(scripts::answer(200, connection.request().body));
            }
        });
    }
    net::HttpClient client;
    QCOMPARE(runAtOnce(client, server.url("/first"), kMany, "{}"), kMany);
    QCOMPARE(runAtOnce(client, server.url("/second"), kMany, "{}"), kMany);
    QCOMPARE(server.connections(), kMany);
}

void ParallelTest::keepsToTheLimitForOneHost()
{
    FaultyServer server;
    server.route("/echo", scripts::echo());
    net::NetworkSettings settings;
    settings.maxConnectionsPerHost = 2;
    net::HttpClient client(settings);
    QCOMPARE(runAtOnce(client, server.url("/echo"), 16, pattern(300'000)), 16);
    QVERIFY(server.connections() <= 2);
}

void ParallelTest::keepsToTheLimitForAll()
{
    FaultyServer one;
    FaultyServer other;
    std::atomic<int> open{0};
    std::atomic<int> most{0};
    const scripts::Script counted = [&open, &most](FaultyConnection& connection) {
        const int now = ++open;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        connection.readBody();
        --open;
        connection.send(scripts::answer(200, connection.request().body));
    };
    one.route("/echo", counted);
    other.route("/echo", counted);
    net::NetworkSettings settings;
    settings.maxConnections = 3;
    net::HttpClient client(settings);
    int right = 0;
    std::jthread aside([&client, &one, &right] { right = runAtOnce(client, one.url("/echo"), 12, pattern(300'000)); });
    QCOMPARE(runAtOnce(client, other.url("/echo"), 12, pattern(300'000)), 12);
    aside.join();
    QCOMPARE(right, 12);
    QVERIFY(most <= 3);
}

void ParallelTest::cancelsSixtyFourAtOnce()
{
    FaultyServer server;
    const auto here = std::make_shared<Meeting>(kMany + 1);
    const auto gone = std::make_shared<Meeting>(kMany + 1);
    server.route("/predict", [here, gone](FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::head(200, 1'000'000) + "some");
        static_cast<void>(here->arrive());
        connection.waitForClose();
        static_cast<void>(gone->arrive());
    });
    net::HttpClient client;
    std::vector<std::shared_ptr<net::Transfer>> transfers;
    for (int i = 0; i < kMany; ++i) {
        transfers.push_back(client.start(post(server.url("/predict"), 2)));
        const QByteArray body("{}");
        QVERIFY(transfers.back()->upload().write(bytesOf(body), {}));
    }
    QVERIFY(here->arrive());
    for (const std::shared_ptr<net::Transfer>& transfer : transfers) {
        client.cancel(transfer);
    }
    for (const std::shared_ptr<net::Transfer>& transfer : transfers) {
        QCOMPARE(transfer->waitForEnd({}).error().code, ErrorCode::Cancelled);
    }
    QVERIFY(gone->arrive());
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "ParallelTest.moc"
