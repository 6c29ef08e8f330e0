
#include "audio/AudioFile.h"
#include "core/Json.h"
#include "engine/server/RawConnection.h"
#include "engine/server/RunningServer.h"

#include <QTest>

#include <httplib.h>

#include <algorithm>
#include <cmath>
#include <numbers>

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
    void sendsPartsBehindTheClips();
    void sendsWavAt32kHzMono16Bit();
    void answersOnEveryPredictPath_data();
    void answersOnEveryPredictPath();
    void tellsThatItLivesAndIsReady();
    void showsItsSchema();
    void takesABodyOfAnyNamedType();
    void takesAChunkedBody();
    void continuesWhenAskedFirst();
    void worksWithAnHttpLibrary();
    void writesDownAMelody();
    void saysWhyThereIsNoMelody();
    void showsTheSchemaOfTheMelodyModel();

private:
    RunningServer m_running;
};

namespace {

const QByteArray kPredict = "/v1/models/sketch:predict";
const QByteArray kNotes = "/v1/models/melody-transcription:predict";
const QByteArray kOnePrompt = R"({"prompts": ["a"], "duration": 1})";

core::Json jsonOf(const RawAnswer& answer)
{
    return core::parseJson(answer.body).value_or(core::Json("not JSON"));
}

} // namespace

void LoopbackServerTest::init()
{
    QVERIFY(m_running.start());
}

void LoopbackServerTest::cleanup()
{
    m_running.end();
}

void LoopbackServerTest::answersLikeTheHostedModel()
{
    const RawAnswer answer =
        ask(m_running.port(), "POST", kPredict, R"({"prompts": ["happy rock", "sad jazz"], "duration": 2})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QVERIFY(answer.isWhole);
    QCOMPARE(answer.header("Connection"), "close");
    const core::Json json = jsonOf(answer);
    QCOMPARE(json.begin().key(), std::string("data"));
    QCOMPARE(json.at("data").size(), std::size_t{2});
    QVERIFY(json.at("data").at(0) != json.at("data").at(1));
}

void LoopbackServerTest::describesWhatItDid()
{
    const QByteArray melody = audio::encodeWav16({8000, 1, std::vector<float>(8000, 0.1F)}).toBase64();
    const core::Json json = jsonOf(ask(
        m_running.port(), "POST", kPredict,
        R"({"prompts": ["sad"], "seed": 18446744073709551615, "top_k": 3, "melody_hints": {"beats_per_bar": 3}, "melody": ")" +
            melody + "\"}"));
    const core::Json& sketch = json.at("sketch");
    std::vector<std::string> names;
    for (auto member = sketch.begin(); member != sketch.end(); ++member) {
        names.push_back(member.key());
    }
    const std::vector<std::string> expected = {
        "engine",        "version",    "seed",      "soundfont", "soundfont_sha256", "melody", "key", "bpm",
        "beats_per_bar", "first_beat", "corrected", "clips",     "ignored_fields"};
    QCOMPARE(names, expected);
    QCOMPARE(core::stringMember(sketch, "engine"), u"melodeck-sketch"_s);
    QCOMPARE(sketch.at("seed").get<std::uint64_t>(), ~std::uint64_t{0});
    QCOMPARE(core::stringMember(sketch, "soundfont"), u"Sines.sf2"_s);
    QCOMPARE(core::stringMember(sketch, "soundfont_sha256"), u"00ff"_s);
    QCOMPARE(core::stringMember(sketch, "melody"), u"followed"_s);
    QCOMPARE(core::stringMember(sketch, "key"), u"D major"_s);
    QCOMPARE(sketch.at("bpm").get<double>(), 100.0);
    QCOMPARE(sketch.at("beats_per_bar").get<int>(), 3);
    QVERIFY(sketch.at("first_beat").is_number());
    QCOMPARE(sketch.at("corrected").dump(), std::string(R"(["beats_per_bar"])"));
    QCOMPARE(m_running.engine().lastRequest().melodyHints.beatsPerBar, std::optional(3));
    const core::Json clip = core::Json::parse(
        R"({"prompt": "sad", "style": "test", "key": "A minor", "bpm": 96.0,
            "beats_per_bar": 4, "metre": "4/4", "first_bar": 0.0, "chords_per_bar": 1, "chords": ["Am", "E7"],
            "words_understood": ["sad"], "words_ignored": ["zyzzyva"]})");
    QCOMPARE(sketch.at("clips").dump(), core::Json::array({clip}).dump());
    QCOMPARE(sketch.at("ignored_fields").dump(), std::string(R"(["top_k"])"));
    const core::Json without = jsonOf(ask(m_running.port(), "POST", kPredict, kOnePrompt)).at("sketch");
    QCOMPARE(core::stringMember(without, "melody"), u"none"_s);
    QVERIFY(without.at("key").is_null() && without.at("bpm").is_null() && without.at("beats_per_bar").is_null());
}

void LoopbackServerTest::sendsPartsBehindTheClips()
{
    for (const int prompts : {1, 2}) {
        const QByteArray texts = prompts == 1 ? R"("a")" : R"("a", "b")";
        const QByteArray request = R"({"prompts": [)" + texts + R"(], "duration": 1, "parts": ["midi", "stems"]})";
        const RawAnswer answer = ask(m_running.port(), "POST", kPredict, request);
        QVERIFY(answer.isWhole);
        const core::Json json = jsonOf(answer);
        QCOMPARE(json.at("data").size(), static_cast<std::size_t>(prompts));
        const core::Json& parts = json.at("sketch").at("parts");
        QCOMPARE(parts.size(), static_cast<std::size_t>(prompts));
        const auto bytesOf = [](const core::Json& text) {
            return QByteArray::fromBase64(QByteArray::fromStdString(text.get<std::string>()));
        };
        QCOMPARE(bytesOf(parts.back().at("midi")), "MThd of " + QByteArray::number(prompts - 1));
        QCOMPARE(core::stringMember(parts.at(0).at("stems").at(1), "name"), u"drums"_s);
        QCOMPARE(bytesOf(parts.at(0).at("stems").at(1).at("audio")), QByteArray("RIFF drums"));
        QCOMPARE(json.at("sketch").at("clips").size(), static_cast<std::size_t>(prompts));
    }
    const RawAnswer midi = ask(m_running.port(), "POST", kPredict, R"({"prompts": ["a"], "parts": ["midi"]})");
    QCOMPARE(midi.header("Content-Length").toLongLong(), midi.body.size());
    QVERIFY(!jsonOf(midi).at("sketch").at("parts").at(0).contains("stems"));
    QVERIFY(!jsonOf(ask(m_running.port(), "POST", kPredict, kOnePrompt)).at("sketch").contains("parts"));
}

void LoopbackServerTest::sendsWavAt32kHzMono16Bit()
{
    const core::Json json = jsonOf(ask(m_running.port(), "POST", kPredict, R"({"prompts": ["a"], "duration": 1.5})"));
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
    const RawAnswer answer =
        ask(m_running.port(), "POST", path, kOnePrompt, "Authorization: Api-Key abcd.whatever\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(jsonOf(answer).contains("data"));
}

void LoopbackServerTest::tellsThatItLivesAndIsReady()
{
    QCOMPARE(ask(m_running.port(), "GET", "/").body, "true");
    for (const char* path : {"/v1/models/sketch", "/v1/models/model", "/v1/models/model/loaded"}) {
        const RawAnswer answer = ask(m_running.port(), "GET", path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{}");
    }
    const RawAnswer head = ask(m_running.port(), "HEAD", "/v1/models/sketch");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
}

void LoopbackServerTest::showsItsSchema()
{
    const core::Json json = jsonOf(ask(m_running.port(), "GET", "/v1/models/sketch/schema"));
    QCOMPARE(json.at("supports_streaming").get<bool>(), false);
    const core::Json& melody = json.at("input_schema").at("properties").at("melody");
    QCOMPARE(core::stringMember(melody, "contentEncoding"), u"base64"_s);
    QCOMPARE(core::stringMember(melody, "contentMediaType"), u"audio/*"_s);
    QVERIFY(json.at("output_schema").at("properties").contains("data"));
}

void LoopbackServerTest::takesABodyOfAnyNamedType()
{
    for (const char* type : {"application/x-www-form-urlencoded", "application/json; charset=utf-8", "text/plain",
                             "multipart/form-data; boundary=x", "application/octet-stream"}) {
        QCOMPARE(
            ask(m_running.port(), "POST", kPredict, kOnePrompt, QByteArray("Content-Type: ") + type + "\r\n").status,
            200);
    }
    QCOMPARE(ask(m_running.port(), "POST", kPredict, "prompts=a", "Content-Type: application/x-www-form-urlencoded\r\n")
                 .status,
             400);
}

void LoopbackServerTest::takesAChunkedBody()
{
    const RawConnection connection(m_running.port());
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    connection.send("10\r\n" + kOnePrompt.left(16) + "\r\n");
    connection.send(QByteArray::number(kOnePrompt.size() - 16, 16) + "\r\n" + kOnePrompt.mid(16) + "\r\n0\r\n\r\n");
    QCOMPARE(connection.readAnswer().status, 200);
}

void LoopbackServerTest::continuesWhenAskedFirst()
{
    const RawConnection connection(m_running.port());
    connection.send("POST /predict HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: " +
                    QByteArray::number(kOnePrompt.size()) + "\r\n\r\n" + kOnePrompt);
    const QByteArray all = connection.readAll();
    QVERIFY(all.startsWith("HTTP/1.1 100 "));
    QVERIFY(all.contains("HTTP/1.1 200 "));
    const RawConnection refused(m_running.port());
    refused.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 50\r\n\r\n");
    QCOMPARE(refused.readAnswer().status, 404);
}

void LoopbackServerTest::worksWithAnHttpLibrary()
{
    httplib::Client client("127.0.0.1", m_running.port());
    client.set_keep_alive(true); // which the server declines
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.Post("/production/predict", kOnePrompt.toStdString(), "application/json");
        QVERIFY(static_cast<bool>(answer));
        QCOMPARE(answer->status, 200);
    }
}

void LoopbackServerTest::writesDownAMelody()
{
    // Do re mi fa, each half a second, with a little silence between.
    audio::AudioBuffer audio{16'000, 1, std::vector<float>(16'000 * 9 / 4, 0.0F)};
    int note = 0;
    for (const double hertz : {261.63, 293.66, 329.63, 349.23}) {
        for (int i = 0; i < 7'200; ++i) {
            const double seconds = i / 16'000.0;
            const double level = std::min({1.0, 80.0 * seconds, 80.0 * (0.45 - seconds)});
            audio.samples[static_cast<std::size_t>(1'600 + 8'000 * note + i)] =
                static_cast<float>(0.4 * level * std::sin(2.0 * std::numbers::pi * hertz * seconds));
        }
        ++note;
    }
    m_running.engine().loseSoundFont(); // nothing is played
    const QByteArray wav = audio::encodeWav16(audio).toBase64();
    const RawAnswer answer = ask(m_running.port(), "POST", kNotes, R"({"url": null, "audio": ")" + wav + "\"}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    const core::Json json = jsonOf(answer);
    QCOMPARE(core::stringMember(json, "kind"), u"monophonic"_s);
    QCOMPARE(core::stringMember(json, "key"), u"C major"_s);
    std::vector<int> pitches;
    for (const core::Json& heard : json.at("notes")) {
        pitches.push_back(heard.at("midi").get<int>());
    }
    QCOMPARE(pitches, (std::vector<int>{60, 62, 64, 65}));
    QVERIFY(json.at("is_cut") == core::Json(false));
    QCOMPARE(json.at("duration_s").get<double>(), 2.25);
    QVERIFY(json.at("beats_s").size() > 3);
}

void LoopbackServerTest::saysWhyThereIsNoMelody()
{
    const QByteArray silence = audio::encodeWav16({8'000, 1, std::vector<float>(8'000, 0.0F)}).toBase64();
    const RawAnswer answer = ask(m_running.port(), "POST", kNotes, R"({"audio": ")" + silence + "\"}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(core::stringMember(jsonOf(answer), "kind"), u"silent"_s);
    QCOMPARE(core::stringMember(jsonOf(answer), "reason"), u"it is silent"_s);
    const QList<std::pair<QByteArray, QString>> refused{
        {"", u"The body is empty"_s},
        {"[]", u"must be a JSON object"_s},
        {"{", u"not valid JSON"_s},
        {"{}", u"audio: "_s},
        {R"({"audio": null})", u"it is missing"_s},
        {R"({"audio": 5})", u"audio: must be a text"_s},
        {R"({"audio": ""})", u"it is empty"_s},
        {R"({"audio": "#"})", u"audio: not valid base64"_s},
        {R"({"audio": "AAAA"})", u"audio: "_s},
        {R"({"url": "https://example.com/a.wav"})", u"url: the engine on this computer fetches nothing"_s}};
    for (const auto& [body, words] : refused) {
        const RawAnswer refusal = ask(m_running.port(), "POST", kNotes, body);
        QCOMPARE(refusal.status, 400);
        QVERIFY2(refusal.error().contains(words), qPrintable(refusal.error()));
    }
    QCOMPARE(ask(m_running.port(), "GET", kNotes).status, 405);
}

void LoopbackServerTest::showsTheSchemaOfTheMelodyModel()
{
    m_running.engine().loseSoundFont();
    QCOMPARE(ask(m_running.port(), "GET", "/v1/models/melody-transcription").status, 200);
    const core::Json schema = jsonOf(ask(m_running.port(), "GET", "/v1/models/melody-transcription/schema"));
    QVERIFY(schema.at("input_schema").at("properties").contains("audio"));
    QVERIFY(schema.at("output_schema").at("properties").contains("notes"));
}

QTEST_GUILESS_MAIN(LoopbackServerTest)
#include "LoopbackServerTest.moc"
