#include "cli/CommandRun.h"
#include "core/Json.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

namespace {

const QByteArray kWhisper =
    R"({"language":"english","segments":[{"start":0.0,"end":1.5,"text":" Good"},{"start":1.5,"end":2.25,"text":" evening."}],"text":" Good evening."})";

} // namespace

class TranscribeCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<support::FaultyServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server->route("/predict", scripts::fixed(200, kWhisper));
    }

    void sendsALinkAsItIs()
    {
        const CommandRun run = transcribe({"https://example.org/a.mp3?key=1"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("Good evening.\n"));
        QCOMPARE(m_server->requests(1)[0].body, QByteArray("{\"url\":\"https://example.org/a.mp3?key=1\"}"));
    }

    void sendsAFileAsBase64()
    {
        const CommandRun run = transcribe({recording("talk.wav"), "--format", "srt"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("1\n00:00:00,000 --> 00:00:01,500\nGood\n\n"
                                     "2\n00:00:01,500 --> 00:00:02,250\nevening.\n\n"));
        QCOMPARE(m_server->requests(1)[0].body,
                 QByteArray("{\"audio\":\"" + readBytes(path("talk.wav")).toBase64() + "\"}"));
    }

    void sendsPartOfAFile()
    {
        const CommandRun run = transcribe({recording("talk.wav"), "--region", "0.1:0.2"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const auto body = core::parseJson(m_server->requests(1)[0].body).value();
        const auto wav = QByteArray::fromBase64(core::toQString(body["audio"]).toLatin1());
        QVERIFY(wav.startsWith("RIFF"));
        QVERIFY(wav.size() < readBytes(path("talk.wav")).size());
    }

    void fillsTheFieldsOfTheModel()
    {
        m_server->route(
            "/predict",
            scripts::fixed(
                200, R"({"language_code":"de","segments":[{"text":"Guten Abend.","start_time":0,"end_time":1}]})"));
        const CommandRun run = transcribe({"https://example.org/a.mp3", "--model", "baseten-whisper", "--set",
                                           "audio_language=de", "--set", "show_word_timestamps=true"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("Guten Abend.\n"));
        const auto body = core::parseJson(m_server->requests(1)[0].body).value();
        QVERIFY(body["whisper_input"]["audio"] == core::Json({{"url", "https://example.org/a.mp3"}}));
        QVERIFY(body["whisper_input"]["whisper_params"]["audio_language"] == core::Json("de"));
        QVERIFY(body["whisper_input"]["whisper_params"]["show_word_timestamps"] == core::Json(true));
    }

    void writesAFileForEach()
    {
        const CommandRun run = transcribe({recording("one.wav"), "https://example.org/two.mp3", "--model",
                                           "faster-whisper", "--format", "vtt", "--output", textOf(path("out"))});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(readBytes(path("out/one.vtt")).startsWith("WEBVTT"));
        QCOMPARE(run.out.split('\n').at(1), path("out/two.vtt").toUtf8());
        QVERIFY(core::parseJson(m_server->requests(2)[1].body).value().contains("url"));
        const CommandRun again = transcribe(
            {recording("one.wav"), "--model", "faster-whisper", "--format", "vtt", "--output", textOf(path("out"))});
        QCOMPARE(again.exitCode, 7);
        QVERIFY(again.says("there already"));
        QCOMPARE(m_server->requests(2).size(), std::size_t{2});
        QCOMPARE(transcribe({recording("one.wav"), "--model", "faster-whisper", "--format", "vtt", "--overwrite",
                             "--output", textOf(path("out"))})
                     .exitCode,
                 0);
    }

    void downloadsForAModelThatTakesOnlyFiles()
    {
        const QByteArray wav = clip(0);
        m_server->route("/talk.wav", scripts::raw("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " +
                                                  QByteArray::number(wav.size()) + "\r\n\r\n" + wav));
        const std::string link = endpointOf(*m_server, "/talk.wav");
        const CommandRun refused = transcribe({link, "--model", "whisper-v3-base64"});
        QCOMPARE(refused.exitCode, 5);
        QVERIFY2(refused.says("--download"), refused.err.constData());
        QVERIFY(m_server->requests(0).empty());
        const CommandRun run = transcribe({link, "--download"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(m_server->requests(2)[1].body, QByteArray("{\"audio\":\"" + wav.toBase64() + "\"}"));
    }

    void saysBeforeSendingWhatTheModelDoesNotTake_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QString file = QStringLiteral("FILE");
        QTest::newRow("a file for links") << QStringList{file, QStringLiteral("--model"), QStringLiteral("whisper")}
                                          << QByteArray("takes links, not files");
        QTest::newRow("no such model") << QStringList{file, QStringLiteral("--model"), QStringLiteral("list")}
                                       << QByteArray("faster-whisper");
        QTest::newRow("a model that makes music")
            << QStringList{file, QStringLiteral("--model"), QStringLiteral("musicgen-melody")}
            << QByteArray("no model that");
        QTest::newRow("no such field") << QStringList{file, QStringLiteral("--set"), QStringLiteral("loudness=3")}
                                       << QByteArray("has no field");
        QTest::newRow("an ending") << QStringList{QStringLiteral("https://example.org/a.mp3"),
                                                  QStringLiteral("--model"), QStringLiteral("parakeet")}
                                   << QByteArray("wav or .flac");
        QTest::newRow("a value out of range")
            << QStringList{QStringLiteral("https://example.org/a.mp3"), QStringLiteral("--model"),
                           QStringLiteral("whisper-v3"), QStringLiteral("--set"), QStringLiteral("temperature=-3")}
            << QByteArray("Temperature");
        QTest::newRow("part of a link") << QStringList{QStringLiteral("https://example.org/a.mp3"),
                                                       QStringLiteral("--region"), QStringLiteral("1:2")}
                                        << QByteArray("--download");
    }

    void saysBeforeSendingWhatTheModelDoesNotTake()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        std::vector<std::string> all;
        for (const QString& argument : arguments) {
            all.push_back(argument == QLatin1String("FILE") ? recording("talk.wav") : textOf(argument));
        }
        const CommandRun run = transcribe(all);
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.says(words.constData()) && run.says("Nothing was sent"), run.err.constData());
        QVERIFY(m_server->requests(0).empty());
    }

    void printsTheRequestAsACommandInstead()
    {
        const CommandRun run = transcribe({recording("talk.wav"), "--print-as", "curl"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("base64 < '" + path("talk.wav").toUtf8() + "'"), run.out.constData());
        QVERIFY(run.out.contains("--data-binary @"));
        QVERIFY(m_server->requests(0).empty());
        QCOMPARE(transcribe({"https://example.org/a.mp3", "--print-as", "tool"}).exitCode, 5); // not Baseten's
    }

    void keepsAnAnswerWithoutATranscript()
    {
        m_server->route("/predict", scripts::fixed(200, R"({"data":[1]})"));
        const CommandRun run = transcribe({"https://example.org/a.mp3"});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QByteArray("{\"data\":[1]}\n"));
        QVERIFY(run.says("no transcript in the answer"));
        QVERIFY(!run.says("billed")); // by a server on this computer
    }

    void replacesNoRecordingByItsWords()
    {
        const QByteArray wav = clip(0);
        writeBytes(path("talk.txt"), wav);
        const CommandRun run =
            transcribe({textOf(path("talk.txt")), "--overwrite", "--output", textOf(m_folder->path())});
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.says("the recording itself"), run.err.constData());
        QVERIFY(readBytes(path("talk.txt")) == wav);
        QCOMPARE(m_server->connections(), 0);
    }

    void anAnswerWithoutATranscriptReplacesNone()
    {
        writeBytes(path("a.txt"), "the good one");
        m_server->route("/predict", scripts::fixed(200, R"({"data":[1]})"));
        const CommandRun run =
            transcribe({"https://example.org/a.mp3", "--overwrite", "--output", textOf(m_folder->path())});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(readBytes(path("a.txt")), QByteArray("the good one"));
        QVERIFY(run.out.contains("[1]"));
    }

    void tellsTheModelsOwnError()
    {
        m_server->route("/predict", scripts::fixed(200, R"("Error: only .wav and .flac")"));
        const CommandRun run = transcribe({"https://example.org/a.wav", "--model", "parakeet"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.says("only .wav and .flac"));
    }

    void goesOnWithTheOthersAfterOneThatFailed()
    {
        const auto calls = std::make_shared<std::atomic<int>>(0);
        m_server->route("/predict", [calls](support::FaultyConnection& connection) {
            connection.readBody();
            connection.send(++*calls == 1 ? scripts::answer(500, R"({"error":"bad file"})")
                                          : scripts::answer(200, kWhisper));
        });
        const CommandRun run =
            transcribe({"https://example.org/a.mp3", "https://example.org/b.mp3", "--output", textOf(path("out"))});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out.trimmed(), path("out/b.txt").toUtf8());
    }

    void keepsAnAnswerThatCannotBeRead()
    {
        const QByteArray cut = kWhisper.chopped(3);
        m_server->route("/predict", scripts::fixed(200, cut));
        const CommandRun run = transcribe({"https://example.org/a.mp3", "--output", textOf(path("out"))});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.says("out/answer.unread"), run.err.constData());
        QCOMPARE(readBytes(path("out/answer.unread")), cut);
        const Variable data("XDG_DATA_HOME", QFile::encodeName(path("data")));
        QVERIFY(transcribe({"https://example.org/a.mp3"}).says("answer.unread")); // no folder was named: in the library
        QDirIterator files(path("data"), {QStringLiteral("answer.unread")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QCOMPARE(readBytes(files.next()), cut);
        QVERIFY(QDir(path("data/melodeck/journal")).isEmpty());
        QVERIFY(runCommand({"library", "search"}).out.contains("Failed"));
    }

    void wantsAnEndpointThatListens()
    {
        const CommandRun run = runCommand({"transcribe", recording("talk.wav")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.says("--endpoint"));
        QCOMPARE(transcribe({"a.wav", "b.wav"}).exitCode, 2); // no folder for two
        QCOMPARE(transcribe({}).exitCode, 2);
        QCOMPARE(transcribe({textOf(path("none.wav"))}).exitCode, 7);
        QCOMPARE(transcribe({"https://example.org/a.mp3", "https://example.org/a.mp3", "--output", textOf(path("out"))})
                     .exitCode,
                 5);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] std::string recording(const char* name) const
    {
        writeBytes(path(name), clip(0));
        return textOf(path(name));
    }
    [[nodiscard]] CommandRun transcribe(const std::vector<std::string>& more) const
    {
        std::vector<std::string> all{"transcribe", "--endpoint", endpointOf(*m_server)};
        all.insert(all.end(), more.begin(), more.end());
        return runCommand(all);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
};

QTEST_GUILESS_MAIN(TranscribeCommandTest)
#include "TranscribeCommandTest.moc"
