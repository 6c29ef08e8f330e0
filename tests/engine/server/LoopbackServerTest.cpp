#include "engine/server/LoopbackServer.h"

#include "audio/AudioFile.h"
#include "core/Json.h"
#include "engine/server/FakeEngine.h"
#include "engine/server/RawConnection.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <httplib.h>

#include <future>
#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
using namespace Qt::StringLiterals;

class LoopbackServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersLikeTheHostedModel();
    void describesWhatItDid();
    void sendsWavAt32kHzMono16Bit();
    void answersOnEveryPredictPath_data();
    void answersOnEveryPredictPath();
    void tellsThatItLivesAndIsReady();
    void showsItsSchema();
    void refusesInJson_data();
    void refusesInJson();
    void namesTheFieldThatIsWrong();
    void takesABodyOfAnyNamedType();
    void takesAChunkedBody();
    void continuesWhenAskedFirst();
    void saysWithoutABodyThatItIsEmpty();
    void neverCompressesAndNeverAllowsOtherOrigins();
    void wantsItsTokenOnEveryRoute();
    void refusesAForeignHostAndOrigin();
    void refusesTooLargeABodyBeforeItComes();
    void refusesTooLargeAChunkedBody();
    void rendersTwoAtOnceAndLetsTheThirdWait();
    void stopsTheRenderOfACallerWhoLeft();
    void dropsTheWaitingRequestOfACallerWhoLeft();
    void namesThePackageWithoutASoundFont();
    void turnsAnExceptionIntoA500();
    void doesNotPassOffFewerClipsAsAnAnswer();
    void stopsWhileRendering();
    void saysThatAPortIsTaken();
    void worksWithAnHttpLibrary();

private:
    void restart(const engine::ServerOptions& options);

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<engine::LoopbackServer> m_server;
    int m_port = 0;
};

namespace {

const QByteArray kPredict = "/v1/models/sketch:predict";
const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";

core::Json jsonOf(const RawAnswer& answer)
{
    return core::parseJson(answer.body).value_or(core::Json("not JSON"));
}

} // namespace

void LoopbackServerTest::init()
{
    m_engine = std::make_unique<FakeEngine>();
    restart({});
}

void LoopbackServerTest::cleanup()
{
    m_server.reset();
    m_engine.reset();
}

void LoopbackServerTest::restart(const engine::ServerOptions& options)
{
    m_server.reset();
    m_server = std::make_unique<engine::LoopbackServer>(*m_engine, options);
    const auto address = m_server->start();
    QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().message));
    const QUrl url(*address);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    m_port = url.port();
    QVERIFY(m_port > 0);
}

void LoopbackServerTest::answersLikeTheHostedModel()
{
    const RawAnswer answer = ask(m_port, "POST", kPredict, R"({"prompts": ["happy rock", "sad jazz"], "duration": 2})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.header("Content-Length").toLongLong(), answer.body.size());
    QCOMPARE(answer.header("Connection"), "close");
    const core::Json json = jsonOf(answer);
    QCOMPARE(json.begin().key(), std::string("data"));
    QCOMPARE(json.at("data").size(), std::size_t{2});
    QVERIFY(json.at("data").at(0) != json.at("data").at(1));
}

void LoopbackServerTest::describesWhatItDid()
{
    const QByteArray melody = audio::encodeWav16({8000, 1, std::vector<float>(8000, 0.1F)}).toBase64();
    const core::Json json =
        jsonOf(ask(m_port, "POST", kPredict,
                   R"({"prompts": ["sad"], "seed": 18446744073709551615, "top_k": 3, "melody": ")" + melody + "\"}"));
    const core::Json& sketch = json.at("sketch");
    std::vector<std::string> names;
    for (auto member = sketch.begin(); member != sketch.end(); ++member) {
        names.push_back(member.key());
    }
    const std::vector<std::string> expected = {"engine",           "version", "seed",          "soundfont",
                                               "soundfont_sha256", "melody",  "key",           "bpm",
                                               "beats_per_bar",    "clips",   "ignored_fields"};
    QCOMPARE(names, expected);
    QCOMPARE(core::stringMember(sketch, "engine"), u"melodeck-sketch"_s);
    QCOMPARE(sketch.at("seed").get<std::uint64_t>(), ~std::uint64_t{0});
    QCOMPARE(core::stringMember(sketch, "soundfont"), u"Sines.sf2"_s);
    QCOMPARE(core::stringMember(sketch, "soundfont_sha256"), u"00ff"_s);
    QCOMPARE(core::stringMember(sketch, "melody"), u"followed"_s);
    QCOMPARE(core::stringMember(sketch, "key"), u"D major"_s);
    QCOMPARE(sketch.at("bpm").get<double>(), 100.0);
    QCOMPARE(sketch.at("beats_per_bar").get<int>(), 3);
    const core::Json clip = core::Json::parse(
        R"({"prompt": "sad", "style": "test", "key": "A minor", "bpm": 96.0, "chords": ["Am", "E7"],
            "words_understood": ["sad"], "words_ignored": ["zyzzyva"]})");
    QCOMPARE(sketch.at("clips").dump(), core::Json::array({clip}).dump());
    QCOMPARE(sketch.at("ignored_fields").dump(), std::string(R"(["top_k"])"));
    const core::Json without = jsonOf(ask(m_port, "POST", kPredict, kOnePrompt)).at("sketch");
    QCOMPARE(core::stringMember(without, "melody"), u"none"_s);
    QVERIFY(without.at("key").is_null() && without.at("bpm").is_null() && without.at("beats_per_bar").is_null());
}

void LoopbackServerTest::sendsWavAt32kHzMono16Bit()
{
    const core::Json json = jsonOf(ask(m_port, "POST", kPredict, R"({"prompts": ["a"], "duration": 1.5})"));
    const QByteArray wav = QByteArray::fromBase64(core::toQString(json.at("data").at(0)).toLatin1());
    QVERIFY(wav.startsWith("RIFF"));
    QCOMPARE(wav.size(), 44 + 2 * 48'000);
    QCOMPARE(wav.mid(20, 2), QByteArray::fromHex("0100")); // PCM
    const auto audio = audio::decodeAudio(wav).value();
    QCOMPARE(audio.sampleRateHz, 32'000);
    QCOMPARE(audio.channels, 1);
    QCOMPARE(audio.frames(), 48'000);
}

void LoopbackServerTest::answersOnEveryPredictPath_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/v1/models/sketch:predict", "/v1/models/model:predict", "/predict", "/production/predict",
                             "/development/predict", "/environments/staging/predict", "/deployment/abc/predict"}) {
        QTest::newRow(path) << QByteArray(path);
    }
}

void LoopbackServerTest::answersOnEveryPredictPath()
{
    QFETCH(const QByteArray, path);
    const RawAnswer answer = ask(m_port, "POST", path, kOnePrompt, "Authorization: Api-Key abcd.whatever\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(jsonOf(answer).contains("data"));
}

void LoopbackServerTest::tellsThatItLivesAndIsReady()
{
    QCOMPARE(ask(m_port, "GET", "/").body, "true");
    for (const char* path : {"/v1/models/sketch", "/v1/models/model", "/v1/models/model/loaded"}) {
        const RawAnswer answer = ask(m_port, "GET", path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{}");
    }
    const RawAnswer head = ask(m_port, "HEAD", "/v1/models/sketch");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
}

void LoopbackServerTest::showsItsSchema()
{
    const core::Json json = jsonOf(ask(m_port, "GET", "/v1/models/sketch/schema"));
    QCOMPARE(json.at("supports_streaming").get<bool>(), false);
    const core::Json& melody = json.at("input_schema").at("properties").at("melody");
    QCOMPARE(core::stringMember(melody, "contentEncoding"), u"base64"_s);
    QCOMPARE(core::stringMember(melody, "contentMediaType"), u"audio/*"_s);
    QVERIFY(json.at("output_schema").at("properties").contains("data"));
}

void LoopbackServerTest::refusesInJson_data()
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

void LoopbackServerTest::refusesInJson()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    const RawAnswer answer = ask(m_port, method, path, method == "POST" ? kOnePrompt : QByteArray());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.header("X-BASETEN-ERROR-SOURCE"), "04");
    QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), code);
    QVERIFY(!answer.error().isEmpty());
    QCOMPARE(!answer.header("Allow").isEmpty(), status == 405);
    if (status == 501) {
        QCOMPARE(answer.error(), u"speech recognition needs a connected model"_s);
    }
    QCOMPARE(m_engine->started(), 0);
}

void LoopbackServerTest::namesTheFieldThatIsWrong()
{
    const RawAnswer answer = ask(m_port, "POST", kPredict, R"({"prompts": ["a", " "]})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("X-BASETEN-ERROR-SOURCE"), "04");
    QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), "700");
    QVERIFY2(answer.error().startsWith(u"prompts[1]: "_s), answer.body.constData());
    QCOMPARE(m_engine->started(), 0);
}

void LoopbackServerTest::takesABodyOfAnyNamedType()
{
    for (const char* type : {"application/x-www-form-urlencoded", "application/json; charset=utf-8", "text/plain",
                             "multipart/form-data; boundary=x", "application/octet-stream"}) {
        QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt, QByteArray("Content-Type: ") + type + "\r\n").status, 200);
    }
    QCOMPARE(ask(m_port, "POST", kPredict, "prompts=a", "Content-Type: application/x-www-form-urlencoded\r\n").status,
             400);
}

void LoopbackServerTest::takesAChunkedBody()
{
    const RawConnection connection(m_port);
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    connection.send("10\r\n" + kOnePrompt.left(16) + "\r\n");
    connection.send(QByteArray::number(kOnePrompt.size() - 16, 16) + "\r\n" + kOnePrompt.mid(16) + "\r\n0\r\n\r\n");
    QCOMPARE(connection.readAnswer().status, 200);
}

void LoopbackServerTest::continuesWhenAskedFirst()
{
    const RawConnection connection(m_port);
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: " +
                    QByteArray::number(kOnePrompt.size()) + "\r\n\r\n" + kOnePrompt);
    const QByteArray all = connection.readAll();
    QVERIFY(all.startsWith("HTTP/1.1 100 "));
    QVERIFY(all.contains("HTTP/1.1 200 "));
    const RawConnection refused(m_port);
    refused.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 50\r\n\r\n");
    QCOMPARE(refused.readAnswer().status, 404);
}

void LoopbackServerTest::saysWithoutABodyThatItIsEmpty()
{
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = ask(m_port, "POST", kPredict); // neither Content-Length nor chunks
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.error().contains(u"empty"_s));
    QVERIFY2(timer.elapsed() < 3'000, "it waited for a body that nobody had announced");
}

void LoopbackServerTest::neverCompressesAndNeverAllowsOtherOrigins()
{
    const QByteArray headers = "Accept-Encoding: gzip, deflate, br\r\nRange: bytes=0-9\r\nOrigin: http://127.0.0.1:" +
                               QByteArray::number(m_port) + "\r\n";
    for (const RawAnswer& answer : {ask(m_port, "POST", kPredict, kOnePrompt, headers),
                                    ask(m_port, "GET", "/v1/models/sketch/schema", {}, headers)}) {
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Encoding").isEmpty());
        QVERIFY(answer.body.startsWith('{') && answer.body.endsWith('}'));
        QVERIFY(!answer.head.toLower().contains("access-control"));
    }
}

void LoopbackServerTest::wantsItsTokenOnEveryRoute()
{
    restart({.token = core::Secret(QByteArray("s3cret"))});
    for (const char* path : {"/", "/v1/models/sketch", "/v1/models/sketch/schema", "/nowhere", "/v1/models/whisper"}) {
        const RawAnswer answer = ask(m_port, "GET", path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer");
        QVERIFY(!answer.error().isEmpty());
    }
    QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt).status, 401);
    QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt, "Authorization: Bearer wrong\r\n").status, 401);
    QCOMPARE(m_engine->started(), 0);
    QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt, "Authorization: Bearer s3cret\r\n").status, 200);
    QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt, "Authorization: Api-Key s3cret\r\n").status, 200);
    QCOMPARE(ask(m_port, "GET", "/", {}, "Authorization: Bearer s3cret\r\n").status, 200);
}

void LoopbackServerTest::refusesAForeignHostAndOrigin()
{
    const RawConnection foreign(m_port);
    foreign.send("POST /predict HTTP/1.1\r\nHost: evil.example\r\nContent-Length: " +
                 QByteArray::number(kOnePrompt.size()) + "\r\n\r\n" + kOnePrompt);
    QCOMPARE(foreign.readAnswer().status, 403);
    QCOMPARE(ask(m_port, "POST", kPredict, kOnePrompt, "Origin: https://evil.example\r\n").status, 403);
    QCOMPARE(ask(m_port, "GET", "/", {}, "Origin: null\r\n").status, 403);
    const RawConnection nameless(m_port);
    nameless.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(nameless.readAnswer().status, 403);
    QCOMPARE(m_engine->started(), 0);
}

void LoopbackServerTest::refusesTooLargeABodyBeforeItComes()
{
    // Nothing of the body is ever sent: an answer can only come from a server that did not wait for it.
    for (const char* length : {"134217729", "999999999999", "99999999999999999999999"}) {
        const RawConnection connection(m_port);
        connection.send(QByteArray("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: ") + length +
                        "\r\n\r\n");
        const RawAnswer answer = connection.readAnswer();
        QCOMPARE(answer.status, 413);
        QVERIFY(answer.error().contains(u"128 MB"_s));
    }
    const RawConnection odd(m_port);
    odd.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n");
    QCOMPARE(odd.readAnswer().status, 400);
}

void LoopbackServerTest::refusesTooLargeAChunkedBody()
{
    restart({.maxBodyBytes = 1'000'000});
    const RawConnection connection(m_port);
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(65'536, ' ') + "\r\n";
    for (int i = 0; i < 40 && connection.send(chunk); ++i) {
    }
    QCOMPARE(connection.readAnswer().status, 413);
}

void LoopbackServerTest::rendersTwoAtOnceAndLetsTheThirdWait()
{
    m_engine->hold();
    std::vector<std::future<RawAnswer>> answers;
    for (int i = 0; i < 3; ++i) {
        answers.push_back(std::async(std::launch::async, [this] { return ask(m_port, "POST", kPredict, kOnePrompt); }));
    }
    QVERIFY(m_engine->waitForHeld(2));
    QCOMPARE(ask(m_port, "GET", "/").status, 200); // the server still answers
    QCOMPARE(m_engine->started(), 2);
    m_engine->release();
    for (auto& answer : answers) {
        QCOMPARE(answer.get().status, 200);
    }
    QCOMPARE(m_engine->started(), 3);
    QCOMPARE(m_engine->mostHeld(), 2);
}

void LoopbackServerTest::stopsTheRenderOfACallerWhoLeft()
{
    m_engine->hold();
    RawConnection connection(m_port);
    connection.send(httpRequest("POST", kPredict, kOnePrompt));
    QVERIFY(m_engine->waitForHeld(1));
    QElapsedTimer timer;
    timer.start();
    connection.close();
    QVERIFY(m_engine->waitForStopped(1));
    QVERIFY2(timer.elapsed() < 200, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void LoopbackServerTest::dropsTheWaitingRequestOfACallerWhoLeft()
{
    restart({.renderWorkers = 1});
    m_engine->hold();
    auto first = std::async(std::launch::async, [this] { return ask(m_port, "POST", kPredict, kOnePrompt); });
    QVERIFY(m_engine->waitForHeld(1));
    {
        // Half-closed, so that the end of the answer tells when the server has noticed.
        const RawConnection waiting(m_port);
        waiting.send(httpRequest("POST", kPredict, kOnePrompt));
        waiting.endSending();
        QCOMPARE(waiting.readAnswer().status, 499);
    }
    m_engine->release();
    QCOMPARE(first.get().status, 200);
    QCOMPARE(m_engine->started(), 1);
}

void LoopbackServerTest::namesThePackageWithoutASoundFont()
{
    m_engine->loseSoundFont();
    for (const RawAnswer& answer :
         {ask(m_port, "POST", kPredict, kOnePrompt), ask(m_port, "GET", "/v1/models/sketch")}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.error().contains(u"fluidr3mono-gm-soundfont"_s));
        QCOMPARE(answer.header("X-BASETEN-ERROR-CODE"), "600");
    }
    QCOMPARE(ask(m_port, "GET", "/").status, 200);
    // A wrong request is told so first: a sound font would not help it.
    QCOMPARE(ask(m_port, "POST", kPredict, "{}").status, 400);
}

void LoopbackServerTest::turnsAnExceptionIntoA500()
{
    m_engine->throwAlways();
    const RawAnswer answer = ask(m_port, "POST", kPredict, kOnePrompt);
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.error().isEmpty());
    QVERIFY(!answer.body.contains("planned")); // the log's business
    QCOMPARE(ask(m_port, "GET", "/").status, 200);
}

void LoopbackServerTest::doesNotPassOffFewerClipsAsAnAnswer()
{
    m_engine->forgetAClip();
    QCOMPARE(ask(m_port, "POST", kPredict, R"({"prompts": ["a", "b"]})").status, 500);
}

void LoopbackServerTest::stopsWhileRendering()
{
    m_engine->hold();
    auto rendering = std::async(std::launch::async, [this] { return ask(m_port, "POST", kPredict, kOnePrompt); });
    auto waiting = std::async(std::launch::async, [this] { return ask(m_port, "POST", kPredict, kOnePrompt); });
    const RawConnection uploading(m_port);
    uploading.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{");
    QVERIFY(m_engine->waitForHeld(1));
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(rendering.get().status != 200);
    QVERIFY(waiting.get().status != 200);
    QVERIFY(!RawConnection(m_port).isOpen());
}

void LoopbackServerTest::saysThatAPortIsTaken()
{
    engine::LoopbackServer second(*m_engine, {.port = m_port});
    const auto address = second.start();
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, core::ErrorCode::Unavailable);
    QVERIFY(address.error().message.contains(QString::number(m_port)));
    QCOMPARE(ask(m_port, "GET", "/").status, 200);
}

void LoopbackServerTest::worksWithAnHttpLibrary()
{
    httplib::Client client("127.0.0.1", m_port);
    client.set_keep_alive(true); // which the server declines
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.Post("/production/predict", kOnePrompt.toStdString(), "application/json");
        QVERIFY(static_cast<bool>(answer));
        QCOMPARE(answer->status, 200);
    }
}

QTEST_GUILESS_MAIN(LoopbackServerTest)
#include "LoopbackServerTest.moc"
