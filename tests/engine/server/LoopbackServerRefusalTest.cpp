#include "engine/server/RawConnection.h"
#include "engine/server/RunningServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;
using namespace Qt::StringLiterals;

/// Who and what is turned away, and how.
class LoopbackServerRefusalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesInJson_data();
    void refusesInJson();
    void namesTheFieldThatIsWrong();
    void neverCompressesAndNeverAllowsOtherOrigins();
    void wantsItsTokenOnEveryRoute();
    void refusesAForeignHostAndOrigin();
    void refusesTooLargeABodyBeforeItComes();
    void refusesTooLargeAChunkedBody();
    void saysWithoutABodyThatItIsEmpty();

private:
    RunningServer m_running;
};

namespace {

const QByteArray kPredict = "/v1/models/sketch:predict";
const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";

} // namespace

void LoopbackServerRefusalTest::init()
{
    QVERIFY(m_running.start());
}

void LoopbackServerRefusalTest::cleanup()
{
    m_running.end();
}

void LoopbackServerRefusalTest::refusesInJson_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* method, const char* path, int status, const char* code) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << status << QByteArray(code);
    };
    row("GET", "/nowhere", 404, "700");
    row("POST", "/nowhere", 404, "700");
    row("POST", "/v1/models/musicgen:predict", 404, "700");
    row("GET", "/v1/models/musicgen", 404, "700");
    row("POST", "/production/async_predict", 404, "700");
    row("GET", "/v1/models/sketch:predict", 405, "700");
    row("PUT", "/v1/models/sketch:predict", 405, "700");
    row("DELETE", "/predict", 405, "700");
    row("OPTIONS", "/predict", 405, "700");
    row("POST", "/", 405, "700");
    row("POST", "/v1/models/sketch", 405, "700");
    row("POST", "/v1/models/whisper:predict", 501, "600");
    row("GET", "/v1/models/whisper-large-v3", 501, "600");
}

void LoopbackServerRefusalTest::refusesInJson()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    const RawAnswer answer = ask(m_running.port(), method, path, method == "POST" ? kOnePrompt : QByteArray());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.header("X-BASETEN-ERROR-SOURCE"), "04");
    QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), code);
    QVERIFY(!answer.error().isEmpty());
    QCOMPARE(!answer.header("Allow").isEmpty(), status == 405);
    if (status == 501) {
        QCOMPARE(answer.error(), u"speech recognition needs a connected model"_s);
    }
    QCOMPARE(m_running.engine().started(), 0);
}

void LoopbackServerRefusalTest::namesTheFieldThatIsWrong()
{
    const RawAnswer answer = ask(m_running.port(), "POST", kPredict, R"({"prompts": ["a", " "]})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("X-BASETEN-ERROR-SOURCE"), "04");
    QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), "700");
    QVERIFY2(answer.error().startsWith(u"prompts[1]: "_s), answer.body.constData());
    QCOMPARE(m_running.engine().started(), 0);
}

void LoopbackServerRefusalTest::neverCompressesAndNeverAllowsOtherOrigins()
{
    const QByteArray headers = "Accept-Encoding: gzip, deflate, br\r\nRange: bytes=0-9\r\nOrigin: http://127.0.0.1:" +
                               QByteArray::number(m_running.port()) + "\r\n";
    for (const RawAnswer& answer : {ask(m_running.port(), "POST", kPredict, kOnePrompt, headers),
                                    ask(m_running.port(), "GET", "/v1/models/sketch/schema", {}, headers)}) {
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Encoding").isEmpty());
        QVERIFY(answer.body.startsWith('{') && answer.body.endsWith('}'));
        QVERIFY(!answer.head.toLower().contains("access-control"));
    }
}

void LoopbackServerRefusalTest::wantsItsTokenOnEveryRoute()
{
    QVERIFY(m_running.start({.token = core::Secret(QByteArray("s3cret"))}));
    for (const char* path : {"/", "/v1/models/sketch", "/v1/models/sketch/schema", "/nowhere", "/v1/models/whisper"}) {
        const RawAnswer answer = ask(m_running.port(), "GET", path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer");
        QVERIFY(!answer.error().isEmpty());
    }
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt).status, 401);
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt, "Authorization: Bearer wrong\r\n").status, 401);
    QCOMPARE(m_running.engine().started(), 0);
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt, "Authorization: Bearer s3cret\r\n").status, 200);
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt, "Authorization: Api-Key s3cret\r\n").status, 200);
    QCOMPARE(ask(m_running.port(), "GET", "/", {}, "Authorization: Bearer s3cret\r\n").status, 200);
}

void LoopbackServerRefusalTest::refusesAForeignHostAndOrigin()
{
    const RawConnection foreign(m_running.port());
    foreign.send("POST /predict HTTP/1.1\r\nHost: evil.example\r\nContent-Length: " +
                 QByteArray::number(kOnePrompt.size()) + "\r\n\r\n" + kOnePrompt);
    QCOMPARE(foreign.readAnswer().status, 403);
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt, "Origin: https://evil.example\r\n").status, 403);
    QCOMPARE(ask(m_running.port(), "GET", "/", {}, "Origin: null\r\n").status, 403);
    const RawConnection nameless(m_running.port());
    nameless.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(nameless.readAnswer().status, 403);
    QCOMPARE(m_running.engine().started(), 0);
}

void LoopbackServerRefusalTest::refusesTooLargeABodyBeforeItComes()
{
    // Nothing of the body is ever sent: an answer can only come from a server that did not wait for it.
    for (const char* length : {"134217729", "999999999999", "99999999999999999999999"}) {
        const RawConnection connection(m_running.port());
        connection.send(QByteArray("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: ") + length +
                        "\r\n\r\n");
        const RawAnswer answer = connection.readAnswer();
        QCOMPARE(answer.status, 413);
        QVERIFY(answer.error().contains(u"128 MB"_s));
    }
    const RawConnection odd(m_running.port());
    odd.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n");
    QCOMPARE(odd.readAnswer().status, 400);
}

void LoopbackServerRefusalTest::refusesTooLargeAChunkedBody()
{
    QVERIFY(m_running.start({.maxBodyBytes = 1'000'000}));
    const RawConnection connection(m_running.port());
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(65'536, ' ') + "\r\n";
    for (int i = 0; i < 40 && connection.send(chunk); ++i) {
    }
    QCOMPARE(connection.readAnswer().status, 413);
}

void LoopbackServerRefusalTest::saysWithoutABodyThatItIsEmpty()
{
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = ask(m_running.port(), "POST", kPredict); // neither Content-Length nor chunks
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.error().contains(u"empty"_s));
    QVERIFY2(timer.elapsed() < 3'000, "it waited for a body that nobody had announced");
}

QTEST_GUILESS_MAIN(LoopbackServerRefusalTest)
#include "LoopbackServerRefusalTest.moc"
