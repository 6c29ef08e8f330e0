#include "net/HttpClient.h"

#include "ExchangeRun.h"
#include "core/Version.h"
#include "support/FaultyServer.h"
#include "support/Sanitizers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <thread>
#include <vector>

using namespace melodeck;
using namespace std::chrono_literals;
using core::ErrorCode;
using support::FaultyConnection;
using support::FaultyServer;
namespace scripts = support::scripts;
using namespace melodeck::nettest;

namespace {

/// Of this process, in KiB, since the last resetPeak().
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

bool resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

class HttpClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsWhatTheProtocolAsksFor();
    void sendsTheKeyInItsScheme_data();
    void sendsTheKeyInItsScheme();
    void statusIsData_data();
    void statusIsData();
    void readsAnswersOfEveryForm_data();
    void readsAnswersOfEveryForm();
    void usesAConnectionAgain();

    void aBrokenExchangeIsUnknown_data();
    void aBrokenExchangeIsUnknown();
    void aBrokenGetBillsNothing();
    void noConnectionIsUnavailable();
    void tellsARetryPolicyWhatLeft();
    void refusesBeforeSending();
    void anAnswerMayComeWhileTheBodyIsSent_data();
    void anAnswerMayComeWhileTheBodyIsSent();
    void followsAGetToTheSameServerOnly();
    void aRedirectedPostIsData();
    void endlessRedirectsEnd();

    void theTotalLimitEnds();
    void theStallLimitEndsWhatDoesNotMove_data();
    void theStallLimitEndsWhatDoesNotMove();
    void aModelMayThinkLongerThanTheStallLimit();
    void aSlowWorkerIsNotAStall();

    void cancelClosesTheSocketWhileWaiting();
    void cancelClosesTheSocketWhileSending();
    void cancelClosesTheSocketWhileReceiving();
    void aWorkerThatWantsNoMoreEndsTheTransfer();
    void aBodyThatFailsHereIsNeverWhole();
    void theDestructorEndsEverything();

    void runsManyAtOnce();
    void largeBodiesTakeLittleMemory();

private:
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<net::HttpClient> m_client;
};

void HttpClientTest::init()
{
    m_client = std::make_unique<net::HttpClient>();
    m_server = std::make_unique<FaultyServer>();
}

void HttpClientTest::sendsWhatTheProtocolAsksFor()
{
    m_server->route("/echo", scripts::echo());
    net::HttpRequest request = post(m_server->url("/echo"), 0);
    request.headers = {{"X-Test", "1"}, {"X-Empty", ""}};
    const QByteArray body = R"({"prompts":["happy rock"]})";
    const Seen seen = exchange(*m_client, request, body);
    QVERIFY(seen.isBodyTaken);
    QCOMPARE(seen.head.value().status, 200);
    QCOMPARE(seen.head->header("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.body, body);
    QVERIFY(seen.end.has_value());

    const support::SeenRequest received = m_server->requests(1).at(0);
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.body, body);
    QCOMPARE(received.header("content-length"), QByteArray::number(body.size()));
    QCOMPARE(received.header("content-type"), QByteArray("application/json"));
    QCOMPARE(received.header("accept"), QByteArray("*/*"));
    QCOMPARE(received.header("x-test"), QByteArray("1"));
    QVERIFY(received.header("x-empty").isEmpty() && !received.header("x-empty").isNull());
    for (const char* absent :
         {"expect", "accept-encoding", "authorization", "transfer-encoding", "cookie", "referer"}) {
        QVERIFY2(received.header(absent).isNull(), absent);
    }
    const QByteArray agent = received.header("user-agent");
    QVERIFY2(agent.startsWith(QByteArray("Melodeck/") + core::kVersion + " (libcurl/") && agent.endsWith("; Linux)"),
             agent.constData());
}

void HttpClientTest::sendsTheKeyInItsScheme_data()
{
    QTest::addColumn<core::AuthScheme>("scheme");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Bearer") << core::AuthScheme::Bearer << QByteArray("Bearer abcd.secret");
    QTest::newRow("Api-Key") << core::AuthScheme::ApiKey << QByteArray("Api-Key abcd.secret");
}

void HttpClientTest::sendsTheKeyInItsScheme()
{
    QFETCH(const core::AuthScheme, scheme);
    QFETCH(const QByteArray, expected);
    m_server->route("/predict", scripts::fixed(401, R"({"error":"please check the api-key you provided"})"));
    net::HttpRequest request = post(m_server->url("/predict"), 0);
    request.authorization = net::Authorization{scheme, core::Secret(QByteArray("abcd.secret"))};
    const Seen seen = exchange(*m_client, request, "{}");
    QCOMPARE(seen.head.value().status, 401);
    QCOMPARE(m_server->requests(1).at(0).header("authorization"), expected);
    // The key itself is not harmed by wiping the header.
    QCOMPARE(request.authorization->key.reveal(), QByteArray("abcd.secret"));
}

void HttpClientTest::statusIsData_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 404, 413, 429, 499, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << status;
    }
}

void HttpClientTest::statusIsData()
{
    QFETCH(const int, status);
    m_server->route("/predict", scripts::fixed(status, R"({"status":"error","data":null})",
                                               "X-Baseten-Request-Id: r1\r\nRetry-After: 3\r\n"));
    const Seen seen = exchange(*m_client, post(m_server->url("/predict"), 0), "{}");
    QVERIFY(seen.end.has_value());
    QCOMPARE(seen.head.value().status, status);
    QCOMPARE(seen.head->header("x-baseten-request-id"), QByteArray("r1"));
    QCOMPARE(seen.head->header("retry-after"), QByteArray("3"));
    QCOMPARE(seen.body, QByteArray(R"({"status":"error","data":null})"));
}

void HttpClientTest::readsAnswersOfEveryForm_data()
{
    QTest::addColumn<FaultyServer::Script>("script");
    const QByteArray plain = scripts::answer(200, "abcdef");
    QTest::newRow("with a length") << scripts::raw(plain);
    QTest::newRow("chunked") << scripts::chunked({"ab", "c", "def"});
    QTest::newRow("until the connection closes") << scripts::raw("HTTP/1.0 200 OK\r\n\r\nabcdef");
    QTest::newRow("byte by byte") << scripts::trickled(plain);
    QTest::newRow("after 100 and 103") << scripts::raw(
        "HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + plain);
    QTest::newRow("with trailers") << scripts::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n0\r\nX-Trailer: 1\r\n\r\n");
}

void HttpClientTest::readsAnswersOfEveryForm()
{
    QFETCH(const FaultyServer::Script, script);
    m_server->route("/predict", script);
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 2));
    const Seen seen = follow(*transfer, "{}");
    QVERIFY(seen.end.has_value());
    QCOMPARE(seen.head.value().status, 200);
    QVERIFY(seen.head->header("x-early").isNull());
    QCOMPARE(seen.body, QByteArray("abcdef"));
    QCOMPARE(transfer->progress().bytesReceived.load(), 6);
    QCOMPARE(transfer->progress().bytesSent.load(), 2);
    QVERIFY(transfer->progress().bodyStarted.load());
    QVERIFY(transfer->progress().bodySent.load());
    const bool isLengthKnown = !seen.head->header("content-length").isEmpty();
    QCOMPARE(transfer->progress().bytesExpected.load(), isLengthKnown ? 6 : -1);
}

void HttpClientTest::usesAConnectionAgain()
{
    m_server->route("/echo", scripts::echo());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(exchange(*m_client, post(m_server->url("/echo"), 0), pattern(5000)).end.has_value());
    }
    for (const support::SeenRequest& request : m_server->requests(3)) {
        QCOMPARE(request.connection, 0);
    }
}

void HttpClientTest::aBrokenExchangeIsUnknown_data()
{
    QTest::addColumn<FaultyServer::Script>("script");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("closed without an answer") << scripts::raw("") << false;
    QTest::newRow("closed inside the head") << scripts::raw("HTTP/1.1 200 OK\r\nContent-Le") << false;
    QTest::newRow("not HTTP") << scripts::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n") << false;
    QTest::newRow("reset after the body") << scripts::resetAfter(1'000'000'000) << false;
    QTest::newRow("reset inside the body") << scripts::resetAfter(100'000) << false;
    QTest::newRow("head without end") << scripts::raw("HTTP/1.1 200 OK\r\n" +
                                                      QByteArray("X-A: b\r\n").repeated(100'000))
                                      << false;
    QTest::newRow("shorter than its length") << scripts::raw(scripts::head(200, 100) + "short") << true;
    QTest::newRow("chunk without end") << scripts::raw(
                                              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nshort")
                                       << true;
    QTest::newRow("bad chunk") << scripts::raw(
                                      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\nZZ\r\n")
                               << true;
}

void HttpClientTest::aBrokenExchangeIsUnknown()
{
    QFETCH(const FaultyServer::Script, script);
    QFETCH(const bool, hasHead);
    m_server->route("/predict", script);
    const Seen seen = exchange(*m_client, post(m_server->url("/predict"), 0), pattern(20'000'000));
    QCOMPARE(seen.head.has_value(), hasHead);
    QVERIFY(!seen.end.has_value());
    QCOMPARE(seen.end.error().code, ErrorCode::Unknown);
    QVERIFY2(seen.end.error().message.contains(QLatin1String(" run")), qPrintable(seen.end.error().message));
    QVERIFY(hasHead || seen.head.error().code == ErrorCode::Unknown);
    // What had arrived is there.
    QCOMPARE(seen.body, hasHead ? QByteArray("short") : QByteArray());
    // And nothing was sent twice.
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void HttpClientTest::aBrokenGetBillsNothing()
{
    m_server->route("/v1/models", scripts::raw(scripts::head(200, 100) + "short"));
    const Seen seen = exchange(*m_client, get(m_server->url("/v1/models")));
    QCOMPARE(seen.end.error().code, ErrorCode::Unavailable);
    QVERIFY(seen.end.error().message.contains(QLatin1String("Nothing is billed")));
}

void HttpClientTest::noConnectionIsUnavailable()
{
    const QUrl nobody = [] {
        const FaultyServer gone;
        return gone.url("/predict");
    }();
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(nobody, 2));
    const Seen seen = follow(*transfer, "{}");
    QVERIFY(!seen.head.has_value());
    QCOMPARE(seen.head.error().code, ErrorCode::Unavailable);
    QCOMPARE(seen.end.error().code, ErrorCode::Unavailable);
    QVERIFY(seen.end.error().message.contains(QLatin1String("Nothing was sent")));
    QVERIFY(!transfer->progress().bodyStarted.load());
    QVERIFY(transfer->failure().has_value());
    QCOMPARE(transfer->failure()->ending, net::Ending::NoConnection);
    QVERIFY(!transfer->failure()->hasLeft);
}

void HttpClientTest::tellsARetryPolicyWhatLeft()
{
    m_server->route("/cut", scripts::raw(scripts::head(200, 100) + "short"));
    m_server->route("/busy", scripts::fixed(503, "{}"));
    const std::shared_ptr<net::Transfer> cut = m_client->start(post(m_server->url("/cut"), 2));
    static_cast<void>(follow(*cut, "{}"));
    QVERIFY(cut->failure().has_value());
    QCOMPARE(cut->failure()->ending, net::Ending::Broken);
    QVERIFY(cut->failure()->hasLeft && cut->failure()->hasAnswerBegun);
    const std::shared_ptr<net::Transfer> busy = m_client->start(post(m_server->url("/busy"), 2));
    static_cast<void>(follow(*busy, "{}"));
    QVERIFY(!busy->failure().has_value());
    const std::shared_ptr<net::Transfer> refused = m_client->start(post(QUrl(QStringLiteral("ftp://a.invalid")), 2));
    static_cast<void>(follow(*refused, "{}"));
    QVERIFY(!refused->failure().has_value());
}

void HttpClientTest::refusesBeforeSending()
{
    const Seen seen = exchange(*m_client, post(QUrl(QStringLiteral("http://192.0.2.1/predict")), 0), "{}");
    QVERIFY(!seen.isBodyTaken);
    QCOMPARE(seen.head.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(seen.end.error().code, ErrorCode::InvalidArgument);
}

void HttpClientTest::anAnswerMayComeWhileTheBodyIsSent_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too large") << 413;
    QTest::newRow("bad key") << 403;
    QTest::newRow("success") << 200;
}

void HttpClientTest::anAnswerMayComeWhileTheBodyIsSent()
{
    QFETCH(const int, status);
    const auto ended = std::make_shared<support::Gate>();
    m_server->route("/predict", [status, ended](FaultyConnection& connection) {
        connection.readBody(100'000);
        connection.send(scripts::answer(status, R"({"error":"early"})"));
        // Nothing more is read: only an end of the sending lets the client get out of this.
        if (!ended->wait()) {
            qFatal("the client hangs");
        }
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 100'000'000));
    const QByteArray piece = pattern(100'000);
    int pieces = 0;
    while (transfer->upload().write(bytesOf(piece), {})) {
        ++pieces;
    }
    QVERIFY(pieces < 1000);
    const Seen seen = follow(*transfer, {});
    ended->open();
    QCOMPARE(seen.head.value().status, status);
    QCOMPARE(seen.body, QByteArray(R"({"error":"early"})"));
    QVERIFY(seen.end.has_value());
}

void HttpClientTest::followsAGetToTheSameServerOnly()
{
    FaultyServer other;
    other.route("/stolen", scripts::fixed(200, "key seen"));
    m_server->route("/here", scripts::fixed(302, "moved", "Location: /there\r\n"));
    m_server->route("/there", scripts::fixed(200, "arrived"));
    m_server->route("/away",
                    scripts::fixed(302, "moved away", "Location: " + other.url("/stolen").toEncoded() + "\r\n"));
    net::HttpRequest request = get(m_server->url("/here"));
    request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(QByteArray("k"))};
    const Seen followed = exchange(*m_client, request);
    QCOMPARE(followed.head.value().status, 200);
    QCOMPARE(followed.body, QByteArray("arrived"));
    request.url = m_server->url("/away");
    const Seen stayed = exchange(*m_client, request);
    QCOMPARE(stayed.head.value().status, 302);
    QCOMPARE(stayed.body, QByteArray("moved away"));
    QCOMPARE(m_server->requests(3).size(), std::size_t{3});
    QCOMPARE(other.requests(0).size(), std::size_t{0});
}

void HttpClientTest::aRedirectedPostIsData()
{
    m_server->route("/predict", scripts::fixed(307, "moved", "Location: /there\r\n"));
    m_server->route("/there", scripts::fixed(200, "arrived"));
    const Seen seen = exchange(*m_client, post(m_server->url("/predict"), 0), "{}");
    QCOMPARE(seen.head.value().status, 307);
    QCOMPARE(seen.head->header("location"), QByteArray("/there"));
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void HttpClientTest::endlessRedirectsEnd()
{
    m_server->route("/loop", scripts::fixed(302, "again", "Location: /loop\r\n"));
    const Seen seen = exchange(*m_client, get(m_server->url("/loop")));
    QCOMPARE(seen.head.value().status, 302);
    QCOMPARE(seen.body, QByteArray("again"));
    QCOMPARE(m_server->requests(6).size(), std::size_t{6});
}

void HttpClientTest::theTotalLimitEnds()
{
    m_server->route("/predict", scripts::stalledAfter({}));
    net::HttpRequest request = post(m_server->url("/predict"), 0);
    request.limits.total = 100ms;
    const Seen seen = exchange(*m_client, request, "{}");
    QCOMPARE(seen.head.error().code, ErrorCode::Timeout);
    QCOMPARE(seen.end.error().code, ErrorCode::Timeout);
    QVERIFY(seen.end.error().message.contains(QLatin1String("may still be running.")));
}

void HttpClientTest::theStallLimitEndsWhatDoesNotMove_data()
{
    QTest::addColumn<FaultyServer::Script>("script");
    QTest::newRow("inside the head") << scripts::stalledAfter("HTTP/1.1 200 OK\r\nX-A: b\r\n");
    QTest::newRow("inside the answer") << scripts::stalledAfter(scripts::head(200, 100) + "short");
}

void HttpClientTest::theStallLimitEndsWhatDoesNotMove()
{
    QFETCH(const FaultyServer::Script, script);
    m_server->route("/predict", script);
    net::HttpRequest request = post(m_server->url("/predict"), 0);
    request.limits.stall = 50ms;
    const Seen seen = exchange(*m_client, request, "{}");
    QCOMPARE(seen.end.error().code, ErrorCode::Timeout);
    QVERIFY2(seen.end.error().message.contains(QLatin1String("Nothing moved")), qPrintable(seen.end.error().message));
}

void HttpClientTest::aModelMayThinkLongerThanTheStallLimit()
{
    m_server->route("/predict", [](FaultyConnection& connection) {
        connection.readBody();
        std::this_thread::sleep_for(300ms); // The time is what is tested here.
        connection.send(scripts::answer(200, "thought"));
    });
    net::HttpRequest request = post(m_server->url("/predict"), 0);
    request.limits.stall = 50ms;
    const Seen seen = exchange(*m_client, request, "{}");
    QVERIFY2(seen.end.has_value(), qPrintable(seen.end ? QString() : seen.end.error().message));
    QCOMPARE(seen.body, QByteArray("thought"));
}

void HttpClientTest::aSlowWorkerIsNotAStall()
{
    m_server->route("/predict", scripts::large(4'000'000));
    net::HttpRequest request = post(m_server->url("/predict"), 4);
    request.limits.stall = 50ms;
    const std::shared_ptr<net::Transfer> transfer = m_client->start(request);
    QVERIFY(transfer->upload().write(bytesOf(QByteArray("{}")), {}));
    std::this_thread::sleep_for(200ms); // As long as a slow disk.
    const QByteArray rest("  ");
    QVERIFY(transfer->upload().write(bytesOf(rest), {}));
    QVERIFY(transfer->waitForHead({}).has_value());
    std::this_thread::sleep_for(200ms);
    const Seen seen = follow(*transfer, {});
    QVERIFY2(seen.end.has_value(), qPrintable(seen.end ? QString() : seen.end.error().message));
    QVERIFY(seen.body == pattern(4'000'000));
}

void HttpClientTest::cancelClosesTheSocketWhileWaiting()
{
    const auto received = std::make_shared<support::Gate>();
    const auto closed = std::make_shared<support::Gate>();
    m_server->route("/predict", [received, closed](FaultyConnection& connection) {
        connection.readBody();
        received->open();
        connection.waitForClose();
        closed->open();
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 2));
    std::thread worker([&] {
        const Seen seen = follow(*transfer, "{}");
        QCOMPARE(seen.head.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen.end.error().code, ErrorCode::Cancelled);
        QVERIFY(seen.end.error().message.contains(QLatin1String("may still run")));
    });
    const bool isReceived = received->wait();
    m_client->cancel(transfer);
    const bool isClosed = closed->wait();
    worker.join();
    QVERIFY(isReceived);
    QVERIFY(isClosed);
    m_client->cancel(transfer); // Once more does no harm.
}

void HttpClientTest::cancelClosesTheSocketWhileSending()
{
    const auto started = std::make_shared<support::Gate>();
    const auto cancelled = std::make_shared<support::Gate>();
    const auto closed = std::make_shared<support::Gate>();
    m_server->route("/predict", [started, cancelled, closed](FaultyConnection& connection) {
        connection.readBody(1000);
        started->open();
        const bool isCancelled = cancelled->wait();
        connection.waitForClose();
        QVERIFY(isCancelled);
        closed->open();
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 100'000'000));
    std::thread worker([&] {
        const Seen seen = follow(*transfer, pattern(100'000'000));
        QVERIFY(!seen.isBodyTaken);
        QCOMPARE(seen.end.error().code, ErrorCode::Cancelled);
    });
    const bool isStarted = started->wait();
    m_client->cancel(transfer);
    worker.join();
    cancelled->open();
    QVERIFY(isStarted);
    QVERIFY(closed->wait());
}

void HttpClientTest::cancelClosesTheSocketWhileReceiving()
{
    const auto closed = std::make_shared<support::Gate>();
    m_server->route("/predict", [closed](FaultyConnection& connection) {
        scripts::large(1'000'000'000)(connection);
        closed->open();
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 2));
    QVERIFY(transfer->upload().write(bytesOf("{}"), {}));
    QVERIFY(transfer->waitForHead({}).has_value());
    std::array<std::byte, 1000> some{};
    QVERIFY(transfer->download().read(some, {}) > 0);
    m_client->cancel(transfer);
    QCOMPARE(transfer->waitForEnd({}).error().code, ErrorCode::Cancelled);
    QVERIFY(closed->wait());
}

void HttpClientTest::aWorkerThatWantsNoMoreEndsTheTransfer()
{
    const auto closed = std::make_shared<support::Gate>();
    m_server->route("/predict", [closed](FaultyConnection& connection) {
        scripts::large(1'000'000'000)(connection);
        closed->open();
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 2));
    QVERIFY(transfer->upload().write(bytesOf("{}"), {}));
    QVERIFY(transfer->waitForHead({}).has_value());
    transfer->download().close();
    QCOMPARE(transfer->waitForEnd({}).error().code, ErrorCode::Cancelled);
    QVERIFY(closed->wait());
}

void HttpClientTest::aBodyThatFailsHereIsNeverWhole()
{
    bool isWhole = true;
    const auto closed = std::make_shared<support::Gate>();
    m_server->route("/predict", [&isWhole, closed](FaultyConnection& connection) {
        isWhole = connection.readBody();
        closed->open();
    });
    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), 1000));
    QVERIFY(transfer->upload().write(bytesOf(pattern(999)), {}));
    transfer->upload().close();
    QCOMPARE(transfer->waitForHead({}).error().code, ErrorCode::Io);
    QCOMPARE(transfer->waitForEnd({}).error().code, ErrorCode::Io);
    QVERIFY(closed->wait());
    QVERIFY(!isWhole);
}

void HttpClientTest::theDestructorEndsEverything()
{
    const auto received = std::make_shared<support::Gate>();
    m_server->route("/waiting", [received](FaultyConnection& connection) {
        connection.readBody();
        received->open();
        connection.waitForClose();
    });
    m_server->route("/sending", scripts::stalledAfter({}));
    m_server->route("/receiving", scripts::large(1'000'000'000));
    std::vector<std::thread> workers;
    std::vector<ErrorCode> codes(3, ErrorCode::Unknown);
    const std::array<QByteArray, 3> targets{"/waiting", "/sending", "/receiving"};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const std::int64_t bytes = i == 1 ? 100'000'000 : 2;
        workers.emplace_back([&codes, i, transfer = m_client->start(post(m_server->url(targets.at(i)), bytes))] {
            // The client may be gone before anything is written: the outcome is the same. The second one never gets the
            // rest of its body.
            const QByteArray body("{}");
            static_cast<void>(transfer->upload().write(bytesOf(body), {}));
            static_cast<void>(transfer->waitForHead({}));
            const core::Result<void> end = transfer->waitForEnd({});
            codes[i] = end ? ErrorCode::Unknown : end.error().code;
        });
    }
    const bool isReceived = received->wait();
    m_client.reset();
    for (std::thread& worker : workers) {
        worker.join();
    }
    QVERIFY(isReceived);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        QVERIFY2(codes[i] == ErrorCode::Cancelled, targets.at(i).constData());
    }
}

void HttpClientTest::runsManyAtOnce()
{
    m_server->route("/echo", scripts::echo());
    constexpr std::size_t kMany = 64;
    std::vector<int> isRight(kMany, 0);
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < kMany; ++i) {
            workers.emplace_back([this, i, &isRight] {
                const QByteArray body = pattern(static_cast<qsizetype>(300'000 + i));
                const Seen seen = exchange(*m_client, post(m_server->url("/echo"), 0), body);
                isRight[i] = seen.end.has_value() && seen.body == body ? 1 : 0;
            });
        }
    }
    QCOMPARE(std::count(isRight.begin(), isRight.end(), 1), static_cast<std::ptrdiff_t>(kMany));
}

void HttpClientTest::largeBodiesTakeLittleMemory()
{
    constexpr std::int64_t kBytes = 64LL * 1024 * 1024;
    m_server->route("/predict", scripts::large(kBytes));
    const bool canMeasure = resetPeak();
    const qint64 before = peakMemory();

    const std::shared_ptr<net::Transfer> transfer = m_client->start(post(m_server->url("/predict"), kBytes));
    // 251 pages of 4 KiB: the pattern begins anew with every piece.
    const QByteArray piece = pattern(251 * 4096);
    QCryptographicHash sent(QCryptographicHash::Sha256);
    for (std::int64_t left = kBytes; left > 0; left -= piece.size()) {
        const QByteArray next = piece.left(static_cast<qsizetype>(std::min<std::int64_t>(left, piece.size())));
        sent.addData(next);
        QVERIFY(transfer->upload().write(bytesOf(next), {}));
    }
    QCOMPARE(transfer->waitForHead({}).value().status, 200);
    QCryptographicHash received(QCryptographicHash::Sha256);
    std::array<std::byte, 65536> buffer{};
    std::int64_t bytes = 0;
    while (const std::size_t count = transfer->download().read(buffer, {})) {
        received.addData(QByteArrayView(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(count)));
        bytes += static_cast<std::int64_t>(count);
    }
    QVERIFY(transfer->waitForEnd({}).has_value());
    QCOMPARE(bytes, kBytes);
    QCOMPARE(received.result(), sent.result());
    QCOMPARE(m_server->requests(1).at(0).bodySha256, sent.result().toHex());
    QCOMPARE(transfer->progress().bytesSent.load(), kBytes);
    QCOMPARE(transfer->progress().bytesReceived.load(), kBytes);

    const qint64 grown = peakMemory() - before;
    qInfo("peak memory grew by %lld KiB, the server's own buffers included", static_cast<long long>(grown));
    QVERIFY(support::kIsSanitized || !canMeasure || grown < 8 * 1024);
}

QTEST_APPLESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
