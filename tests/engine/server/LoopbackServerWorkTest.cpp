#include "audio/AudioFile.h"
#include "engine/server/RawConnection.h"
#include "engine/server/RunningServer.h"
#include "jobs/JobRunner.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <future>
#include <limits>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

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
    void sendsTheFirstClipBeforeTheLastIsMade();
    void aClientHasTheFirstClipBeforeTheLastIsMade();
    void breaksOffWhereAClipFails();
    void stopsWhatACallerLeftInTheMiddle();
    void sendsTheWholeToHttp10();
    void namesThePackageWithoutASoundFont();
    void turnsAnExceptionIntoA500();
    void doesNotPassOffFewerClipsAsAnAnswer();
    void stopsWhileRendering();
    void stopsListeningWhenItsCallerLeft();
    void saysThatAPortIsTaken();

private:
    RunningServer m_running;
};

namespace {

const QByteArray kPredict = "/v1/models/sketch:predict";
const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";
const QByteArray kThreePrompts = R"({"prompts": ["a", "b", "c"], "duration": 1})";

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

void LoopbackServerWorkTest::sendsTheFirstClipBeforeTheLastIsMade()
{
    m_running.engine().holdAfter(1);
    const RawConnection connection(m_running.port());
    connection.send(httpRequest("POST", kPredict, kThreePrompts));
    // 32 000 frames in base64 are 85 396 bytes.
    const QByteArray start = connection.readUntil(85'400);
    QVERIFY(start.startsWith("HTTP/1.1 200 "));
    QVERIFY(start.contains("{\"data\":[\"UklGR"));
    QVERIFY(start.size() >= 85'400 && start.size() < 100'000);
    QVERIFY(m_running.engine().waitForHeld(1));
    m_running.engine().release();
    const QByteArray rest = connection.readAll();
    QVERIFY(rest.endsWith("0\r\n\r\n"));
    // The same as an answer in one go.
    const RawAnswer whole = ask(m_running.port(), "POST", kPredict, kThreePrompts);
    QVERIFY(whole.isWhole);
    const auto json = core::parseJson(whole.body);
    QVERIFY(json.has_value());
    QCOMPARE(json->at("data").size(), std::size_t{3});
    QCOMPARE(json->at("sketch").at("clips").size(), std::size_t{3});
    QCOMPARE((start + rest).count("UklGR"), 3);
}

/// The way of a request of the window: on the client's disk, and whole, while the engine is at the last clip.
void LoopbackServerWorkTest::aClientHasTheFirstClipBeforeTheLastIsMade()
{
    m_running.engine().holdAfter(2);
    const QTemporaryDir folder;
    std::mutex mutex;
    std::condition_variable arrived;
    std::vector<core::Clip> clips;
    jobs::JobTarget target;
    target.clipFolder = folder.filePath(u"clips"_s);
    target.clipReady = [&](const core::Clip& clip) {
        const std::lock_guard lock(mutex);
        clips.push_back(clip);
        arrived.notify_all();
    };
    core::Recipe recipe;
    recipe.model = u"musicgen-melody"_s;
    recipe.endpoint = {core::EndpointKind::Custom,
                       QUrl(u"http://127.0.0.1:%1"_s.arg(m_running.port()) + QString::fromLatin1(kPredict)),
                       core::AuthScheme::Bearer};
    recipe.fields = {{"prompts", {"a", "b", "c"}}, {"duration", 1}};
    net::HttpClient http;
    jobs::LocalEngine unused(u"/nowhere/melodeck-engine"_s);
    store::SessionKeys keys;
    jobs::JobOutcome outcome;
    std::jthread job([&] {
        outcome = jobs::runJob(recipe, {http, unused, keys}, target, std::make_shared<jobs::JobProgress>(), {});
    });
    const auto hasClips = [&](std::size_t count) {
        std::unique_lock lock(mutex);
        return arrived.wait_for(lock, std::chrono::seconds(10), [&] { return clips.size() >= count; });
    };
    const bool hasTwo = hasClips(2);
    const bool isHeld = m_running.engine().waitForHeld(1);
    // The rate of a sine of the double's, all of its second.
    const auto first = hasTwo ? audio::readAudioFile(clips.front().path) : audio::readAudioFile({});
    const QStringList files = QDir(target.clipFolder).entryList({u"*.wav"_s}, QDir::Files, QDir::Name);
    m_running.engine().release();
    job.join();
    QVERIFY(hasTwo && isHeld);
    QVERIFY(first.has_value());
    QCOMPARE(first->frames(), std::int64_t{32'000});
    QVERIFY(*std::max_element(first->samples.begin(), first->samples.end()) > 0.49F);
    QCOMPARE(files, (QStringList{u"clip_0.wav"_s, u"clip_1.wav"_s}));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
    QCOMPARE(outcome.answer.clips.size(), std::size_t{3});
    QCOMPARE(outcome.answer.clips.front().path, clips.front().path);
}

void LoopbackServerWorkTest::breaksOffWhereAClipFails()
{
    m_running.engine().failAfter(2);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"An answer was broken off: Broken as planned"_s));
    const RawAnswer answer = ask(m_running.port(), "POST", kPredict, kThreePrompts);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isWhole);
    QCOMPARE(answer.body.count("UklGR"), 2);
    QVERIFY(!answer.body.contains("sketch"));
    // Before the first clip an error is an answer as any other.
    m_running.engine().failAfter(0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Broken as planned"_s));
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kThreePrompts).status, 500);
}

void LoopbackServerWorkTest::stopsWhatACallerLeftInTheMiddle()
{
    m_running.engine().holdAfter(2);
    RawConnection connection(m_running.port());
    connection.send(httpRequest("POST", kPredict, kThreePrompts));
    QVERIFY(connection.readUntil(85'400).contains("UklGR"));
    QVERIFY(m_running.engine().waitForHeld(1));
    connection.close();
    QVERIFY(m_running.engine().waitForStopped(1));
}

void LoopbackServerWorkTest::sendsTheWholeToHttp10()
{
    const RawConnection connection(m_running.port());
    connection.send("POST " + kPredict + " HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Length: " +
                    QByteArray::number(kThreePrompts.size()) + "\r\n\r\n" + kThreePrompts);
    const RawAnswer answer = connection.readAnswer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length").toLongLong(), answer.body.size());
    QVERIFY(core::parseJson(answer.body).has_value());
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
    QCOMPARE(ask(m_running.port(), "POST", kPredict, kOnePrompt).status, 500);
    const RawAnswer broken = ask(m_running.port(), "POST", kPredict, kThreePrompts);
    QVERIFY(!broken.isWhole && !broken.body.contains("sketch"));
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

void LoopbackServerWorkTest::stopsListeningWhenItsCallerLeft()
{
    // Behind a render that is held, so that it waits for as long as we like.
    QVERIFY(m_running.start({.renderWorkers = 1}));
    m_running.engine().hold();
    auto first = std::async(std::launch::async, [this] { return ask(m_running.port(), "POST", kPredict, kOnePrompt); });
    QVERIFY(m_running.engine().waitForHeld(1));
    const QByteArray wav = audio::encodeWav16({8'000, 1, std::vector<float>(8'000, 0.1F)}).toBase64();
    {
        const RawConnection waiting(m_running.port());
        waiting.send(httpRequest("POST", "/v1/models/melody-transcription:predict", R"({"audio": ")" + wav + "\"}"));
        waiting.endSending();
        QCOMPARE(waiting.readAnswer().status, 499);
    }
    m_running.engine().release();
    QCOMPARE(first.get().status, 200);
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
