#include "engine/server/RawConnection.h"
#include "engine/server/RunningServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <future>
#include <limits>

using namespace melodeck;
using namespace melodeck::tests;
using namespace Qt::StringLiterals;

/// Renders in turn, callers who leave, engines that fail.
class LoopbackServerWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rendersTwoAtOnceAndLetsTheThirdWait();
    void stopsTheRenderOfACallerWhoLeft();
    void dropsTheWaitingRequestOfACallerWhoLeft();
    void namesThePackageWithoutASoundFont();
    void turnsAnExceptionIntoA500();
    void doesNotPassOffFewerClipsAsAnAnswer();
    void stopsWhileRendering();
    void saysThatAPortIsTaken();

private:
    RunningServer m_running;
};

namespace {

const QByteArray kPredict = "/v1/models/sketch:predict";
const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";

} // namespace

void LoopbackServerWorkTest::init()
{
    QVERIFY(m_running.start());
}

void LoopbackServerWorkTest::cleanup()
{
    m_running.end();
}

void LoopbackServerWorkTest::rendersTwoAtOnceAndLetsTheThirdWait()
{
    m_running.engine().hold();
    std::vector<std::future<RawAnswer>> answers;
    for (int i = 0; i < 3; ++i) {
        answers.push_back(
            std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", kPredict, kOnePrompt); }));
    }
    QVERIFY(m_running.engine().waitForHeld(2));
    QCOMPARE(ask(m_running.port(), "GET", "/").status, 200); // the server still answers
    QCOMPARE(m_running.engine().started(), 2);
    m_running.engine().release();
    for (auto& answer : answers) {
        QCOMPARE(answer.get().status, 200);
    }
    QCOMPARE(m_running.engine().started(), 3);
    QCOMPARE(m_running.engine().mostHeld(), 2);
}

void LoopbackServerWorkTest::stopsTheRenderOfACallerWhoLeft()
{
    m_running.engine().hold();
    qint64 fastest = std::numeric_limits<qint64>::max();
    // A busy machine may be late once; a server that is late by design is late every time.
    for (int stopped = 1; stopped <= 5 && fastest >= 200; ++stopped) {
        RawConnection connection(m_running.port());
        connection.send(httpRequest("POST", kPredict, kOnePrompt));
        QVERIFY(m_running.engine().waitForHeld(1));
        QElapsedTimer timer;
        timer.start();
        connection.close();
        QVERIFY(m_running.engine().waitForStopped(stopped));
        fastest = std::min(fastest, timer.elapsed());
    }
    QVERIFY2(fastest < 200, qPrintable(u"%1 ms"_s.arg(fastest)));
}

void LoopbackServerWorkTest::dropsTheWaitingRequestOfACallerWhoLeft()
{
    QVERIFY(m_running.start({.renderWorkers = 1}));
    m_running.engine().hold();
    auto first = std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", kPredict, kOnePrompt); });
    QVERIFY(m_running.engine().waitForHeld(1));
    {
        // Half-closed, so that the end of the answer tells when the server has noticed.
        const RawConnection waiting(m_running.port());
        waiting.send(httpRequest("POST", kPredict, kOnePrompt));
        waiting.endSending();
        QCOMPARE(waiting.readAnswer().status, 499);
    }
    m_running.engine().release();
    QCOMPARE(first.get().status, 200);
    QCOMPARE(m_running.engine().started(), 1);
}

void LoopbackServerWorkTest::namesThePackageWithoutASoundFont()
{
    m_running.engine().loseSoundFont();
    for (const RawAnswer& answer :
         {ask(m_running.port(), "POST", kPredict, kOnePrompt), ask(m_running.port(), "GET", "/v1/models/sketch")}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.error().contains(u"fluidr3mono-gm-soundfont"_s));
        QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), "600");
    }
    QCOMPARE(ask(m_running.port(), "GET", "/").status, 200);
    // A wrong request is told so first: a sound font would not help it.
    QCOMPARE(ask(m_running.port(), "POST", kPredict, "{}").status, 400);
}

void LoopbackServerWorkTest::turnsAnExceptionIntoA500()
{
    m_running.engine().throwAlways();
    const RawAnswer answer = ask(m_running.port(), "POST", kPredict, kOnePrompt);
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.error().isEmpty());
    QVERIFY(!answer.body.contains("planned")); // the log's business
    QCOMPARE(ask(m_running.port(), "GET", "/").status, 200);
}

void LoopbackServerWorkTest::doesNotPassOffFewerClipsAsAnAnswer()
{
    m_running.engine().forgetAClip();
    QCOMPARE(ask(m_running.port(), "POST", kPredict, R"({"prompts": ["a", "b"]})").status, 500);
}

void LoopbackServerWorkTest::stopsWhileRendering()
{
    m_running.engine().hold();
    auto rendering =
        std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", kPredict, kOnePrompt); });
    auto waiting =
        std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", kPredict, kOnePrompt); });
    const RawConnection uploading(m_running.port());
    uploading.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{");
    QVERIFY(m_running.engine().waitForHeld(1));
    QElapsedTimer timer;
    timer.start();
    m_running.server().stop();
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(rendering.get().status != 200);
    QVERIFY(waiting.get().status != 200);
    QVERIFY(!RawConnection(m_running.port()).isOpen());
}

void LoopbackServerWorkTest::saysThatAPortIsTaken()
{
    engine::LoopbackServer second(m_running.engine(), {.port = m_running.port()});
    const auto address = second.start();
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, core::ErrorCode::Unavailable);
    QVERIFY(address.error().message.contains(QString::number(m_running.port())));
    QCOMPARE(ask(m_running.port(), "GET", "/").status, 200);
}

QTEST_GUILESS_MAIN(LoopbackServerWorkTest)
#include "LoopbackServerWorkTest.moc"
