#include "cli/CommandRun.h"
#include "core/Json.h"
#include "jobs/JournalFacts.h"
#include "store/ClipFolder.h"
#include "store/JobJournal.h"
#include "store/Journal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

class PredictCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAnyJsonAsItIsWritten_data();
    void sendsAnyJsonAsItIsWritten();
    void readsItsRequestFromAFile();
    void passesOverAByteOrderMark();
    void wantsExactlyOneRequest_data();
    void wantsExactlyOneRequest();
    void refusesWhatIsNotJsonBeforeItIsSent_data();
    void refusesWhatIsNotJsonBeforeItIsSent();
    void printsTheAnswersOwnBytesAndNothingElse_data();
    void printsTheAnswersOwnBytesAndNothingElse();
    void failsForAnErrorInsideAGoodStatusAndPrintsItStill();
    void putsAFileIntoAField();
    void checksTheRequestForAModelThatIsNamed();
    void refusesAFileThatGoesNowhere_data();
    void refusesAFileThatGoesNowhere();
    void savesMediaFlatByContentAndNamesItInTheJson();
    void refusesAMediaFolderThatIsInUse();
    void refusesAMediaFolderThatCannotBeMade_data();
    void refusesAMediaFolderThatCannotBeMade();
    void keepsWholeMediaOfACutAnswer();
    void keepsAnAnswerThatCannotBeRead();
    void saysWhatAnEarlierCommandLeft();
    void tellsStatusRequestIdAndWordsOfAFailure();
    void neverPrintsAKey();
    void saysWhoToAskWhenNobodyListens();
    void sendsNothingUnencryptedUnlessToldTo();
    void sendsNothingToBasetenWithoutAKey();
    void saysThatTheTimeIsOver();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] CommandRun predict(const std::vector<std::string>& more) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
};

void PredictCommandTest::init()
{
    m_server = std::make_unique<support::FaultyServer>();
    m_folder = std::make_unique<QTemporaryDir>();
}

CommandRun PredictCommandTest::predict(const std::vector<std::string>& more) const
{
    std::vector<std::string> all{"predict", "--endpoint", endpointOf(*m_server)};
    all.insert(all.end(), more.begin(), more.end());
    return runCommand(all);
}

void PredictCommandTest::sendsAnyJsonAsItIsWritten_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << QByteArray("{ \"b\": 1.50,\n \"a\" : [ ] }");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a bare string") << QByteArray("\"Model input!\"");
    QTest::newRow("a list") << QByteArray("[1, 2, 3]");
    QTest::newRow("a list of lists") << QByteArray("[[1,2],[3,4]]");
    QTest::newRow("a list of strings") << QByteArray("[\"a\",\"b\"]");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("a number below 0") << QByteArray("-1.5");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("a string with brackets") << QByteArray("\"[x]\"");
    QTest::newRow("umlauts") << QByteArray("{\"text\":\"Größe \xF0\x9F\x8E\xB8\"}");
}

void PredictCommandTest::sendsAnyJsonAsItIsWritten()
{
    QFETCH(QByteArray, body);
    m_server->route("/predict", scripts::fixed(200, "{}"));
    const CommandRun run = predict({"-d", body.toStdString()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_server->requests(1)[0].body, body);
    writeBytes(path("body.json"), body);
    QCOMPARE(predict({"-f", textOf(path("body.json"))}).exitCode, 0);
    QCOMPARE(m_server->requests(2)[1].body, body);
}

void PredictCommandTest::readsItsRequestFromAFile()
{
    m_server->route("/predict", scripts::fixed(200, "{}"));
    writeBytes(path("Größe [1], x.json"), "{\"a\":1}\n");
    QCOMPARE(predict({"--json-file", textOf(path("Größe [1], x.json"))}).exitCode, 0);
    QCOMPARE(m_server->requests(1)[0].body, QByteArray("{\"a\":1}\n"));
    const CommandRun missing = predict({"-f", textOf(path("missing.json"))});
    QCOMPARE(missing.exitCode, 7);
    QVERIFY(missing.says("missing.json"));
    QCOMPARE(predict({"-f", textOf(m_folder->path())}).exitCode, 7); // a folder
}

void PredictCommandTest::passesOverAByteOrderMark()
{
    m_server->route("/predict", scripts::fixed(200, "{}"));
    writeBytes(path("bom.json"), "\xEF\xBB\xBF{\"a\":1}");
    QCOMPARE(predict({"-f", textOf(path("bom.json"))}).exitCode, 0);
    QCOMPARE(m_server->requests(1)[0].body, QByteArray("{\"a\":1}"));
}

void PredictCommandTest::wantsExactlyOneRequest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("neither") << QStringList();
    QTest::newRow("both") << QStringList{QStringLiteral("-d"), QStringLiteral("{}"), QStringLiteral("-f"),
                                         QStringLiteral("a.json")};
}

void PredictCommandTest::wantsExactlyOneRequest()
{
    QFETCH(QStringList, arguments);
    m_server->route("/predict", scripts::fixed(200, "{}"));
    std::vector<std::string> all;
    for (const QString& argument : arguments) {
        all.push_back(textOf(argument));
    }
    const CommandRun run = predict(all);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.says("data") || run.says("request"), run.err.constData());
    QVERIFY(m_server->requests(0).empty());
}

void PredictCommandTest::refusesWhatIsNotJsonBeforeItIsSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("happy rock");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("cut") << QByteArray("{\"a\":");
    QTest::newRow("a shell's leftovers") << QByteArray("{a:1}");
}

void PredictCommandTest::refusesWhatIsNotJsonBeforeItIsSent()
{
    QFETCH(QByteArray, body);
    m_server->route("/predict", scripts::fixed(200, "{}"));
    writeBytes(path("body.json"), body);
    for (const auto& arguments : {std::vector<std::string>{"-d", body.toStdString()},
                                  std::vector<std::string>{"-f", textOf(path("body.json"))}}) {
        const CommandRun run = predict(arguments);
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.says("not valid JSON") && run.says("line 1") && run.says("Nothing was sent"), run.err.constData());
        QVERIFY(m_server->requests(0).empty());
    }
}

void PredictCommandTest::printsTheAnswersOwnBytesAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("spaced as Python does") << QByteArray("{\"data\": [1, 2], \"x\": NaN, \"t\": \"\\u00e4\"}");
    QTest::newRow("clips") << answerWithClips(3);
    QTest::newRow("a string") << QByteArray("\"text\"");
    QTest::newRow("a long text") << '"' + QByteArray("text ").repeated(500'000) + '"';
}

void PredictCommandTest::printsTheAnswersOwnBytesAndNothingElse()
{
    QFETCH(QByteArray, answer);
    m_server->route("/predict", scripts::fixed(200, answer));
    const CommandRun run = predict({"-d", "{}", "-v"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out == answer);
}

void PredictCommandTest::failsForAnErrorInsideAGoodStatusAndPrintsItStill()
{
    const QByteArray answer = R"({"status": "error", "data": null, "message": "'prompts'"})";
    m_server->route("/predict", scripts::fixed(200, answer));
    const CommandRun run = predict({"-d", "{}"});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, answer);
    QVERIFY(run.says("'prompts'"));
}

void PredictCommandTest::putsAFileIntoAField()
{
    m_server->route("/predict", scripts::fixed(200, "{}"));
    writeBytes(path("a=b [1], ü.bin"), "\x00\x01\xFF content");
    const QByteArray encoded = readBytes(path("a=b [1], ü.bin")).toBase64();
    QCOMPARE(predict({"-d", R"({"url":null})", "--file", "audio=" + textOf(path("a=b [1], ü.bin"))}).exitCode, 0);
    QCOMPARE(m_server->requests(1)[0].body, R"({"url":null,"audio":")" + encoded + "\"}");
    const CommandRun two =
        predict({"-d", R"({"in":{"list":["x"]}})", "--file", "/in/list/0=" + textOf(path("a=b [1], ü.bin")), "--file",
                 "/in/b=" + textOf(path("a=b [1], ü.bin"))});
    QVERIFY2(two.exitCode == 0, two.err.constData());
    QCOMPARE(m_server->requests(2)[1].body, R"({"in":{"list":[")" + encoded + R"("],"b":")" + encoded + "\"}}");
}

void PredictCommandTest::checksTheRequestForAModelThatIsNamed()
{
    const CommandRun unknown = predict({"-d", "{}", "--model", "musicgen-melodie"});
    QCOMPARE(unknown.exitCode, 5);
    QVERIFY2(unknown.says("musicgen-melodie") && unknown.says("model list"), unknown.err.constData());
    const CommandRun wrong = predict({"-d", R"({"prompts": ["a"], "duration": 9000})", "--model", "musicgen-melody"});
    QCOMPARE(wrong.exitCode, 5);
    QVERIFY2(wrong.says("Duration") || wrong.says("duration"), wrong.err.constData());
    QVERIFY(m_server->requests(0).empty());
}

void PredictCommandTest::refusesAFileThatGoesNowhere_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::newRow("no =") << QStringLiteral("audio") << QByteArray("{}") << 5;
    QTest::newRow("no field") << QStringLiteral("=/etc/hostname") << QByteArray("{}") << 5;
    QTest::newRow("no path") << QStringLiteral("audio=") << QByteArray("{}") << 5;
    QTest::newRow("a body that is a string") << QStringLiteral("audio=/etc/hostname") << QByteArray("\"x\"") << 5;
    QTest::newRow("no such place") << QStringLiteral("/a/b=/etc/hostname") << QByteArray("{}") << 5;
    QTest::newRow("no such file") << QStringLiteral("audio=/nowhere/file") << QByteArray("{}") << 7;
    QTest::newRow("a folder") << QStringLiteral("audio=/etc") << QByteArray("{}") << 7;
}

void PredictCommandTest::refusesAFileThatGoesNowhere()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, body);
    m_server->route("/predict", scripts::fixed(200, "{}"));
    const CommandRun run = predict({"-d", body.toStdString(), "--file", textOf(argument)});
    QTEST(run.exitCode, "exit");
    QVERIFY(run.out.isEmpty());
    QVERIFY(m_server->requests(0).empty());
}

void PredictCommandTest::savesMediaFlatByContentAndNamesItInTheJson()
{
    const QByteArray flac = "fLaC" + QByteArray(400, '\x11');
    m_server->route("/predict", scripts::fixed(200, R"({"data":[{"deep":")" + clip(0).toBase64() + R"("}], "audio":")" +
                                                        flac.toBase64() + R"(","text":"../../etc/passwd"})"));
    const CommandRun run = predict({"-d", "{}", "--save-media", textOf(path("media/new"))});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto json = core::parseJson(run.out);
    QVERIFY(json);
    QVERIFY2((*json == core::Json{{"data", core::Json::array({{{"deep", "clip_0.wav"}}})},
                                  {"audio", "clip_1.flac"},
                                  {"text", "../../etc/passwd"}}),
             run.out.constData());
    QVERIFY(readBytes(path("media/new/clip_0.wav")) == clip(0));
    QVERIFY(readBytes(path("media/new/clip_1.flac")) == flac);
    QCOMPARE(QDir(path("media/new")).entryList(QDir::Files).size(), 2);
}

void PredictCommandTest::refusesAMediaFolderThatIsInUse()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    QDir().mkpath(path("media"));
    writeBytes(path("media/clip_7.mp3"), "mine");
    const CommandRun run = predict({"-d", "{}", "--save-media", textOf(path("media"))});
    QCOMPARE(run.exitCode, 7);
    QVERIFY(run.says("clip_7.mp3"));
    QVERIFY(m_server->requests(0).empty());
}

void PredictCommandTest::refusesAMediaFolderThatCannotBeMade_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below a file") << QStringLiteral("/dev/null/media");
    QTest::newRow("a file") << QStringLiteral("/etc/hostname");
    QTest::newRow("where nobody may write") << QStringLiteral("/proc");
}

void PredictCommandTest::refusesAMediaFolderThatCannotBeMade()
{
    QFETCH(QString, folder);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    const CommandRun run = predict({"-d", "{}", "--save-media", textOf(folder)});
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(m_server->requests(0).empty(), "the model ran, and its media has no place to go");
}

void PredictCommandTest::keepsWholeMediaOfACutAnswer()
{
    const QByteArray answer = answerWithClips(2);
    m_server->route("/predict",
                    scripts::raw(scripts::head(200, answer.size()) + answer.left(answerWithClips(1).size() + 2'000)));
    const CommandRun run = predict({"-d", "{}", "--save-media", textOf(path("media"))});
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(QDir(path("media")).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("answer.partial"), QStringLiteral("clip_0.wav")}));
    QVERIFY(readBytes(path("media/clip_0.wav")) == clip(0));
    QVERIFY(answer.startsWith(readBytes(path("media/answer.partial"))));
    QVERIFY2(run.says("media/answer.partial"), run.err.constData());
}

void PredictCommandTest::keepsAnAnswerThatCannotBeRead()
{
    const QByteArray broken = answerWithClips(2).chopped(1) + "; nobody understands this";
    m_server->route("/predict", scripts::fixed(200, broken));
    const CommandRun run = predict({"-d", "{}", "--save-media", textOf(path("media"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.says("media/answer.unread"), run.err.constData());
    QVERIFY(readBytes(path("media/answer.unread")) == broken);
    QVERIFY(readBytes(path("media/clip_1.wav")) == clip(1));
    // On standard output it is as it came, and nowhere else.
    const CommandRun printed = predict({"-d", "{}"});
    QCOMPARE(printed.exitCode, 1);
    QVERIFY(printed.out == broken);
    QVERIFY(!printed.says("answer.unread"));
}

void PredictCommandTest::saysWhatAnEarlierCommandLeft()
{
    const Variable data("XDG_DATA_HOME", QFile::encodeName(path("data")));
    m_server->route("/predict", scripts::fixed(200, "{}"));
    QVERIFY(predict({"-d", "{}"}).err.isEmpty());
    {
        const auto journal = store::Journal::open(path("data/melodeck/journal")).value();
        core::JobRecord job;
        job.id = core::newJobId();
        job.created = QDateTime::currentDateTimeUtc();
        job.recipe.endpoint = {core::EndpointKind::Custom, QUrl(QStringLiteral("https://model.example.org/predict")),
                               core::AuthScheme::Bearer};
        store::JobJournal line(*journal, job.id);
        const QString library = path("data/melodeck");
        QVERIFY(line.sending(jobs::commandFactsToJson(job, store::clipFolderOf(library, job.id), library, QString())));
    }
    const CommandRun next = predict({"-d", "{}"});
    QCOMPARE(next.exitCode, 0);
    QCOMPARE(next.out, QByteArray("{}"));
    QCOMPARE(next.err.count('\n'), 1);
    QVERIFY2(next.err.startsWith("Note: ") && next.says("may bill"), next.err.constData());
    QVERIFY(predict({"-d", "{}"}).err.isEmpty());
}

void PredictCommandTest::tellsStatusRequestIdAndWordsOfAFailure()
{
    m_server->route("/predict", scripts::fixed(500, R"({"error":"Internal Server Error (in model/chainlet)."})",
                                               "X-BASETEN-REQUEST-ID: req-77\r\n"));
    const CommandRun run = predict({"-d", "{}"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.says("HTTP 500") && run.says("req-77") && run.says("(in model/chainlet)"), run.err.constData());
}

void PredictCommandTest::neverPrintsAKey()
{
    const Variable key("MY_KEY", "sk-very-secret");
    m_server->route("/predict", [](support::FaultyConnection& connection) {
        connection.readBody();
        connection.send(
            scripts::answer(401, "{\"error\":\"" + connection.request().header("authorization") + " is wrong\"}"));
    });
    const CommandRun run = predict({"-d", "{}", "--key-env", "MY_KEY", "-v"});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.says("is wrong"));
    QVERIFY2(!(run.out + run.err).contains("sk-very-secret"), run.err.constData());
    QCOMPARE(m_server->requests(1)[0].header("authorization"), QByteArray("Bearer sk-very-secret"));
}

void PredictCommandTest::saysWhoToAskWhenNobodyListens()
{
    std::string nowhere;
    {
        const support::FaultyServer gone;
        nowhere = endpointOf(gone);
    }
    const CommandRun run = runCommand({"predict", "-d", "{}", "--endpoint", nowhere});
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.says("127.0.0.1"), run.err.constData());
}

void PredictCommandTest::sendsNothingUnencryptedUnlessToldTo()
{
    const std::vector<std::string> plain{"predict", "-d", "{}", "--endpoint", "http://model.invalid/predict"};
    const CommandRun refused = runCommand(plain);
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.says("--plain-http"), refused.err.constData());
    std::vector<std::string> agreed = plain;
    agreed.emplace_back("--plain-http");
    QCOMPARE(runCommand(agreed).exitCode, 6); // there is no such host
}

void PredictCommandTest::sendsNothingToBasetenWithoutAKey()
{
    const Variable none("BASETEN_API_KEY", {});
    const Variable nobody("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const CommandRun run = runCommand({"predict", "-d", "{}", "--endpoint", "baseten:abcd1234"});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.says("BASETEN_API_KEY"), run.err.constData());
    QVERIFY2(run.says("Nothing was sent"), run.err.constData());
}

void PredictCommandTest::saysThatTheTimeIsOver()
{
    m_server->route("/predict", [](support::FaultyConnection& connection) {
        connection.readBody();
        connection.waitForClose();
    });
    QCOMPARE(predict({"-d", "{}", "--timeout", "0.3"}).exitCode, 6);
}

QTEST_GUILESS_MAIN(PredictCommandTest)
#include "PredictCommandTest.moc"
