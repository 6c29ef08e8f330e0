#include "ExchangeRun.h"
#include "net/HttpClient.h"
#include "support/FaultyServer.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

using namespace melodeck;
using namespace melodeck::nettest;
using namespace std::chrono_literals;
using core::ErrorCode;
using support::FaultyServer;
namespace scripts = support::scripts;

namespace {

/// What must come of a fault. Nothing is expected of a body that is not named.
struct Expected
{
    /// 0: no answer.
    int status = 0;
    std::optional<QByteArray> body;
    /// Nothing: the answer is whole.
    std::optional<ErrorCode> code;
    QString words;
};

const QByteArray kGood = R"({"note":"good"})";

Expected whole(int status, std::optional<QByteArray> body = {})
{
    return {.status = status, .body = std::move(body), .code = {}, .words = {}};
}

Expected cut(const QByteArray& body)
{
    return {.status = 200, .body = body, .code = ErrorCode::Unknown, .words = QStringLiteral("broke off")};
}

Expected none(ErrorCode code, const char* words)
{
    return {.status = 0, .body = QByteArray(), .code = code, .words = QString::fromLatin1(words)};
}

const std::map<QByteArray, Expected> kExpected{
    {"slow-head", whole(200, kGood)},
    {"slow-body", whole(200, QByteArray(40, ' '))},
    {"stall-in-head", none(ErrorCode::Timeout, "Nothing moved")},
    {"stall-in-body",
     {.status = 200, .body = "short", .code = ErrorCode::Timeout, .words = QStringLiteral("Nothing moved")}},
    {"never-answers", none(ErrorCode::Timeout, "may still be running.")},
    {"closed-without-answer", none(ErrorCode::Unknown, "may have run")},
    {"cut-in-head", none(ErrorCode::Unknown, "broke off")},
    {"cut-in-body", cut("short")},
    {"length-too-small", whole(200, "four")},
    {"bad-chunk", cut("short")},
    {"cut-chunk", cut("short")},
    {"no-last-chunk", cut("short")},
    {"busy", whole(429)},
    {"busy-for-a-while", whole(429)},
    {"unavailable", whole(503)},
    {"too-large-while-sending", whole(413, QByteArray(R"({"error":"too large"})"))},
    {"answer-before-the-body", whole(200, kGood)},
    {"redirect-to-another-host", whole(307, "moved")},
    {"redirect-to-another-port", whole(308, "moved")},
    {"redirect-to-another-scheme", whole(302, "moved")},
    {"error-in-200", whole(200)},
    {"not-json", whole(200)},
    {"deep-nesting", whole(200, QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'))},
    {"long-string", whole(200, R"({"note":")" + QByteArray(3'000'000, 'a') + R"("})")},
    {"invalid-utf8", whole(200, "{\"note\":\"\xC3\x28\xFF\"}")},
    {"gzip", whole(200, kGood)},
    {"unknown-encoding", whole(200, kGood)}, // as it came: it was paid for
};

} // namespace

Q_DECLARE_METATYPE(scripts::Fault)

class FaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsSomethingOfEveryFault();
    void everyFaultHasItsOutcome_data();
    void everyFaultHasItsOutcome();
    void anAnswerThatIsTooLongSpoilsNoOtherOne();
    void tellsHowLongTheServerWantsUsToWait();
    void whatWasCompressedUnaskedIsNoLongerCalledSo();
    void whatCannotBeDecodedComesAsItIs_data();
    void whatCannotBeDecodedComesAsItIs();
    void aBrokenCompressionIsTold();
    void aGigabyteInOneStringIsNeverHeld();
    void neverSendsAgainOverAConnectionThatDied();
    void neverWaitsForLeaveToSend();
    void theKeyNeverFollowsARedirect_data();
    void theKeyNeverFollowsARedirect();
};

void FaultsTest::expectsSomethingOfEveryFault()
{
    std::set<QByteArray> names;
    for (const scripts::Fault& fault : scripts::everyFault()) {
        names.insert(fault.name);
    }
    std::set<QByteArray> expected;
    for (const auto& [name, outcome] : kExpected) {
        expected.insert(name);
    }
    QVERIFY(names == expected);
}

void FaultsTest::everyFaultHasItsOutcome_data()
{
    QTest::addColumn<scripts::Fault>("fault");
    for (const scripts::Fault& fault : scripts::everyFault(3'000'000)) {
        QTest::newRow(fault.name.constData()) << fault;
    }
}

void FaultsTest::everyFaultHasItsOutcome()
{
    QFETCH(const scripts::Fault, fault);
    const Expected& expected = kExpected.at(fault.name);
    FaultyServer server;
    server.route("/" + fault.name, fault.script);
    net::HttpClient client;
    net::HttpRequest request = post(server.url("/" + fault.name), 0);
    request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(QByteArray("abcd.secret"))};
    if (fault.name.startsWith("stall")) {
        request.limits.stall = 400ms; // a busy computer takes that long to come to the server
    } else if (fault.name.startsWith("never")) {
        request.limits.total = 100ms;
    }
    // More than the buffers of the sockets hold: those that do not read it answer while it is sent.
    const Seen seen = exchange(client, request, pattern(12'000'000));
    QCOMPARE(seen.head ? seen.head->status : 0, expected.status);
    QVERIFY(!expected.body || seen.body == *expected.body);
    QCOMPARE(seen.end.has_value(), !expected.code.has_value());
    if (expected.code) {
        QCOMPARE(seen.end.error().code, *expected.code);
        QVERIFY2(seen.end.error().message.contains(expected.words), qPrintable(seen.end.error().message));
        QVERIFY(!(seen.end.error().message + seen.end.error().detail).contains(QLatin1String("secret")));
    }
    QCOMPARE(server.requests(1).size(), std::size_t{1});
    QCOMPARE(server.connections(), 1);
}

void FaultsTest::anAnswerThatIsTooLongSpoilsNoOtherOne()
{
    FaultyServer server;
    // On a connection that stays open: what is too much must not become the next answer.
    server.route("/long", [](support::FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::head(200, 4) + "four" + scripts::answer(200, "smuggled"));
    });
    server.route("/next", scripts::fixed(200, "next"));
    net::HttpClient client;
    QCOMPARE(exchange(client, post(server.url("/long"), 0), "{}").body, QByteArray("four"));
    QCOMPARE(exchange(client, post(server.url("/next"), 0), "{}").body, QByteArray("next"));
}

void FaultsTest::tellsHowLongTheServerWantsUsToWait()
{
    FaultyServer server;
    for (const scripts::Fault& fault : scripts::everyFault()) {
        server.route("/" + fault.name, fault.script);
    }
    net::HttpClient client;
    const Seen seen = exchange(client, post(server.url("/busy-for-a-while"), 0), "{}");
    QCOMPARE(seen.head.value().header("retry-after"), QByteArray("1"));
    QVERIFY(exchange(client, post(server.url("/busy"), 0), "{}").head.value().header("retry-after").isNull());
}

void FaultsTest::whatWasCompressedUnaskedIsNoLongerCalledSo()
{
    FaultyServer server;
    const QByteArray plain = QByteArray("audio ").repeated(300'000);
    server.route("/predict", scripts::gzipped(plain));
    net::HttpClient client;
    const std::shared_ptr<net::Transfer> transfer = client.start(post(server.url("/predict"), 2));
    const Seen seen = follow(*transfer, "{}");
    QVERIFY(seen.end.has_value());
    QVERIFY(seen.body == plain);
    QVERIFY(seen.head.value().header("content-encoding").isNull());
    QVERIFY(seen.head->header("content-length").isNull());
    QCOMPARE(seen.head->header("content-type"), QByteArray("application/json"));
    QCOMPARE(transfer->progress().bytesExpected.load(), -1);
    QCOMPARE(transfer->progress().bytesReceived.load(), plain.size());
    QVERIFY(server.requests(1).at(0).header("accept-encoding").isNull());
}

void FaultsTest::whatCannotBeDecodedComesAsItIs_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("not a coding at all") << QByteArray("Content-Encoding: UTF-8\r\n");
    QTest::newRow("behind one that is known") << QByteArray("Content-Encoding: gzip, snappy\r\n");
    QTest::newRow("in a line of its own") << QByteArray("Content-Encoding: br\r\nContent-Encoding: snappy\r\n");
}

void FaultsTest::whatCannotBeDecodedComesAsItIs()
{
    QFETCH(const QByteArray, headers);
    FaultyServer server;
    const QByteArray body = QByteArray("bytes that were paid for ").repeated(10'000);
    server.route("/predict", scripts::fixed(200, body, headers));
    net::HttpClient client;
    const Seen seen = exchange(client, post(server.url("/predict"), 2), "{}");
    QVERIFY2(seen.end.has_value(), seen.end ? "" : qPrintable(seen.end.error().message));
    QVERIFY(seen.body == body);
    QVERIFY(headers.contains(seen.head.value().header("content-encoding")));
}

void FaultsTest::aBrokenCompressionIsTold()
{
    FaultyServer server;
    server.route("/predict", scripts::fixed(200, R"({"data":"not gzip at all"})", "Content-Encoding: gzip\r\n"));
    net::HttpClient client;
    const Seen seen = exchange(client, post(server.url("/predict"), 0), "{}");
    QCOMPARE(seen.end.error().code, ErrorCode::ModelError);
    QVERIFY(seen.end.error().message.contains(QLatin1String("compressed")));
    QCOMPARE(seen.body, QByteArray());
}

void FaultsTest::aGigabyteInOneStringIsNeverHeld()
{
    FaultyServer server;
    constexpr std::int64_t kLetters = 1'000'000'000;
    server.route("/predict", scripts::longString(kLetters));
    net::HttpClient client;
    const std::shared_ptr<net::Transfer> transfer = client.start(post(server.url("/predict"), 2));
    QVERIFY(transfer->upload().write(bytesOf("{}"), {}));
    QCOMPARE(transfer->waitForHead({}).value().status, 200);
    std::array<std::byte, 65536> buffer{};
    std::int64_t bytes = 0;
    std::size_t mostWaiting = 0;
    while (const std::size_t count = transfer->download().read(buffer, {})) {
        bytes += static_cast<std::int64_t>(count);
        mostWaiting = std::max(mostWaiting, transfer->download().size());
    }
    QVERIFY(transfer->waitForEnd({}).has_value());
    QCOMPARE(bytes, kLetters + 11);
    QVERIFY(mostWaiting <= 1024 * 1024);
}

void FaultsTest::neverSendsAgainOverAConnectionThatDied()
{
    for (const qsizetype bodyBytes : {qsizetype{0}, qsizetype{2}, qsizetype{5'000'000}}) {
        FaultyServer server;
        server.route("/first", scripts::fixed(200, "{}"));
        server.route("/second", scripts::raw({}));
        net::HttpClient client;
        QVERIFY(exchange(client, post(server.url("/first"), 0), "{}").end.has_value());
        const Seen seen = exchange(client, post(server.url("/second"), 0), pattern(bodyBytes));
        QCOMPARE(seen.end.error().code, ErrorCode::Unknown);
        QVERIFY(exchange(client, get(server.url("/first"))).end.has_value());
        const std::vector<support::SeenRequest> requests = server.requests(3);
        std::vector<int> connections;
        for (const support::SeenRequest& request : requests) {
            if (request.target == "/second") {
                connections.push_back(request.connection);
            }
        }
        // With a body it did go over the connection of the first.
        QVERIFY(connections == std::vector<int>{bodyBytes > 0 ? 0 : 1});
    }
}

void FaultsTest::neverWaitsForLeaveToSend()
{
    FaultyServer server;
    server.route("/predict", scripts::fixed(200, "{}"));
    net::HttpClient client;
    for (const qsizetype bytes : {10, 2'000'000, 20'000'000}) {
        QVERIFY(exchange(client, post(server.url("/predict"), 0), pattern(bytes)).end.has_value());
    }
    for (const support::SeenRequest& request : server.requests(3)) {
        QVERIFY(request.header("expect").isNull());
    }
}

void FaultsTest::theKeyNeverFollowsARedirect_data()
{
    QTest::addColumn<net::Method>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << net::Method::Get << status;
        QTest::addRow("POST %d", status) << net::Method::Post << status;
        QTest::addRow("DELETE %d", status) << net::Method::Delete << status;
    }
}

void FaultsTest::theKeyNeverFollowsARedirect()
{
    QFETCH(const net::Method, method);
    QFETCH(const int, status);
    FaultyServer other;
    const support::TestAuthority authority;
    FaultyServer secure(authority.issue());
    const QByteArray anotherHost = "http://localhost:" + QByteArray::number(other.port()) + "/";
    FaultyServer server;
    // Another port, another host, another scheme; without a scheme of its own; and what a parser may take wrongly.
    const QByteArray sameAfterAt = "http://127.0.0.1:" + QByteArray::number(server.port()) + "@localhost:";
    for (const QByteArray& location :
         {other.url("/").toEncoded(), anotherHost, secure.url("/").toEncoded(), anotherHost.mid(5),
          QByteArray(sameAfterAt + QByteArray::number(other.port()) + "/"),
          QByteArray("https://127.0.0.1:" + QByteArray::number(server.port()) + "/")}) {
        const QByteArray target = "/from-" + QByteArray::number(qHash(location));
        server.route(target, scripts::redirect(status, location));
        net::HttpClient client;
        net::HttpRequest request = get(server.url(target));
        request.method = method;
        request.authorization = net::Authorization{core::AuthScheme::Bearer, core::Secret(QByteArray("abcd.secret"))};
        const Seen seen = exchange(client, request, method == net::Method::Post ? "{}" : "");
        QCOMPARE(seen.head.value().status, status);
        QCOMPARE(seen.body, QByteArray("moved"));
        QVERIFY(seen.end.has_value());
    }
    QCOMPARE(other.connections(), 0);
    QCOMPARE(secure.connections(), 0);
}

QTEST_APPLESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
