#include "core/Json.h"
#include "engine/server/RawConnection.h"
#include "engine/server/RunningServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

#include <future>
#include <memory>
#include <random>
#include <vector>

using namespace melodeck;
using namespace melodeck::tests;
using namespace Qt::StringLiterals;

/// Callers that no one would call well-behaved. After each of them the server answers a normal request.
class LoopbackServerAbuseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void survivesGarbage_data();
    void survivesGarbage();
    void survivesRandomBytes();
    void endsAnEndlessHeader();
    void endsAnEndlessChunkSize();
    void dropsAnUploadThatStalls();
    void dropsAnUploadThatDrips();
    void answersWhileUploadsStall();
    void survivesCallersWhoLeaveAnywhere();
    void endsWithTheAnswerWhenThereIsMoreInput();
    void sendsFourClipsOfFiveMinutes();
    void survivesACallerWhoLeavesDuringTheAnswer();
    void takesABurstOfCallers();

private:
    [[nodiscard]] int port() const { return m_running.port(); }

    RunningServer m_running;
};

namespace {

const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";
const QByteArray kStalled = "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{\"prompts\"";

} // namespace

void LoopbackServerAbuseTest::init()
{
    QVERIFY(m_running.start());
}

void LoopbackServerAbuseTest::cleanup()
{
    QCOMPARE(ask(m_running.port(), "POST", "/predict", kOnePrompt).status, 200);
    m_running.end();
}

void LoopbackServerAbuseTest::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("a line of nothing", "\r\n\r\n");
    row("zeros", QByteArray(1000, '\0') + "\r\n\r\n");
    row("TLS", QByteArray::fromHex("16030100a5010000a10303") + QByteArray(160, 'x') + "\n\r\n");
    row("an unknown method", "FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("no version", "GET /\r\n\r\n");
    row("HTTP/9", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n");
    row("a header without colon", "GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n");
    row("a wrong range", "GET / HTTP/1.1\r\nHost: localhost\r\nRange: bytes=9-1,x\r\n\r\n");
    row("a long address", "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("half a percent", "GET /%zz%4 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("a zero in the path", "GET /%00/v1/models/sketch HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("a line break in the path", "POST /predict%0a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
    row("a way up", "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("a chunk of no size",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
    row("a chunk of every size", "POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "ffffffffffffffff\r\n");
    row("gzip that is none", "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: gzip\r\nContent-Length: 4"
                             "\r\n\r\n\x1f\x8bxx");
    row("brotli that is none", "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: br\r\nContent-Length: 4"
                               "\r\n\r\nabcd");
    row("a boundary of nothing", "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\n"
                                 "Content-Length: 4\r\n\r\nabcd");
    row("many headers", "GET / HTTP/1.1\r\nHost: localhost\r\n" + QByteArray("X: y\r\n").repeated(20'000) + "\r\n");
}

void LoopbackServerAbuseTest::survivesGarbage()
{
    QFETCH(const QByteArray, bytes);
    const RawConnection connection(port());
    connection.send(bytes);
    connection.endSending();
    const QByteArray all = connection.readAll();
    const RawAnswer answer = [&all] {
        RawAnswer read;
        read.status = all.mid(9, 3).toInt();
        return read;
    }();
    // Refused, or hung up on; never a success, but for the one that is harmless.
    QVERIFY2(all.isEmpty() || (answer.status >= 400 && answer.status < 500) || answer.status == 200,
             all.left(80).constData());
    QCOMPARE(m_running.engine().started(), 0);
}

void LoopbackServerAbuseTest::survivesRandomBytes()
{
    std::mt19937 random(20'240'501); // always the same bytes
    for (int round = 0; round < 50; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 4000), '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        const RawConnection connection(port());
        connection.send(round % 2 == 0 ? bytes : httpRequest("POST", "/predict", bytes));
        connection.endSending();
        const RawAnswer answer = connection.readAnswer();
        QVERIFY(answer.status == 0 || answer.status == 400);
    }
}

void LoopbackServerAbuseTest::endsAnEndlessHeader()
{
    for (const char* start : {"GET /", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: "}) {
        const RawConnection connection(port());
        bool isTaken = connection.send(start);
        const QByteArray more(65'536, 'a');
        // 64 MB: far beyond what the sockets themselves can hold.
        for (int i = 0; i < 1024 && isTaken; ++i) {
            isTaken = connection.send(more);
        }
        // Read off for two seconds at most, in which all of it may well be through: what counts is the end.
        QVERIFY(connection.readAnswer().status != 200);
    }
}

/// What says how long a chunk is has no limit in the library that reads it.
void LoopbackServerAbuseTest::endsAnEndlessChunkSize()
{
    engine::ServerOptions options;
    options.maxBodyBytes = 1024 * 1024;
    RunningServer small;
    QVERIFY(small.start(options));
    const auto peakBytes = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return std::int64_t{usage.ru_maxrss} * 1024;
    };
    const std::int64_t before = peakBytes();
    const RawConnection connection(small.port());
    bool isTaken = connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray more(1024 * 1024, '0');
    constexpr int kMegabytes = 256;
    // It may be read off for a moment, and is kept nowhere.
    for (int sent = 0; sent < kMegabytes && isTaken; ++sent) {
        isTaken = connection.send(more);
    }
    QVERIFY(connection.readAnswer().status != 200);
    const std::int64_t taken = peakBytes() - before;
    QVERIFY2(taken < kMegabytes / 4 * std::int64_t{1024} * 1024, qPrintable(QString::number(taken)));
}

void LoopbackServerAbuseTest::dropsAnUploadThatStalls()
{
    QVERIFY(m_running.start({.readTimeout = std::chrono::milliseconds(100)}));
    const RawConnection body(port());
    body.send(kStalled);
    QCOMPARE(body.readAnswer().status, 408);
    const RawConnection head(port());
    head.send("POST /predict HT");
    QVERIFY(head.readAnswer().status != 200);
    const RawConnection silent(port());
    QVERIFY(silent.readAll().isEmpty());
}

void LoopbackServerAbuseTest::dropsAnUploadThatDrips()
{
    QVERIFY(
        m_running.start({.readTimeout = std::chrono::seconds(5), .requestTimeout = std::chrono::milliseconds(300)}));
    const RawConnection connection(port());
    connection.send(kStalled);
    auto answer = std::async(std::launch::async, [&connection] { return connection.readAnswer(); });
    QElapsedTimer timer;
    timer.start();
    while (answer.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready && timer.elapsed() < 10'000) {
        connection.send(" "); // never silent for long, never done
    }
    QCOMPARE(answer.get().status, 408);
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void LoopbackServerAbuseTest::answersWhileUploadsStall()
{
    std::vector<std::unique_ptr<RawConnection>> stalled;
    for (int i = 0; i < 15; ++i) {
        stalled.push_back(std::make_unique<RawConnection>(port()));
        stalled.back()->send(kStalled);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(port(), "POST", "/predict", kOnePrompt).status, 200);
    QVERIFY2(timer.elapsed() < 3'000, "it waited for the others");
}

void LoopbackServerAbuseTest::survivesCallersWhoLeaveAnywhere()
{
    const QByteArray whole = httpRequest("POST", "/predict", kOnePrompt);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        RawConnection connection(port());
        connection.send(whole.left(length));
        connection.close();
    }
}

void LoopbackServerAbuseTest::endsWithTheAnswerWhenThereIsMoreInput()
{
    // The refused body is on its way already: the answer must arrive all the same, not a reset connection.
    const RawConnection connection(port());
    auto sending = std::async(std::launch::async, [&connection] {
        connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\n\r\n");
        const QByteArray block(1'000'000, ' ');
        for (int i = 0; i < 20 && connection.send(block); ++i) {
        }
    });
    QCOMPARE(connection.readAnswer().status, 413);
    sending.get();
}

void LoopbackServerAbuseTest::sendsFourClipsOfFiveMinutes()
{
    const RawConnection connection(port());
    QByteArray prompts = R"("a")";
    for (int i = 1; i < 4; ++i) {
        prompts += R"(, "a")";
    }
    connection.send(httpRequest("POST", "/predict", R"({"duration": 300, "prompts": [)" + prompts + "]}"));
    const RawAnswer answer = connection.readAnswer(std::chrono::seconds(60));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isWhole);
    const qint64 wavBytes = 44 + 300LL * 32'000 * 2;
    QVERIFY(answer.body.size() > 4 * wavBytes / 3 * 4);
    QVERIFY(answer.body.endsWith("}"));
}

void LoopbackServerAbuseTest::survivesACallerWhoLeavesDuringTheAnswer()
{
    for (int i = 0; i < 3; ++i) {
        RawConnection connection(port());
        connection.send(httpRequest("POST", "/predict", R"({"duration": 120, "prompts": ["a", "b"]})"));
        static_cast<void>(connection.readAll(std::chrono::milliseconds(1))); // some of it, or nothing yet
        connection.close();
    }
}

void LoopbackServerAbuseTest::takesABurstOfCallers()
{
    std::vector<std::future<RawAnswer>> answers;
    for (int i = 0; i < 60; ++i) {
        answers.push_back(
            std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", "/predict", kOnePrompt); }));
    }
    for (auto& answer : answers) {
        QCOMPARE(answer.get().status, 200);
    }
    QCOMPARE(m_running.engine().started(), 60);
}

QTEST_GUILESS_MAIN(LoopbackServerAbuseTest)
#include "LoopbackServerAbuseTest.moc"
