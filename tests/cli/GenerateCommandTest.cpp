#include "audio/AudioFile.h"
#include "audio/RecipeTag.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "core/Settings.h"
#include "support/AudioSamples.h"
#include "support/TestPaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <thread>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

namespace {

/// The request's JSON as the server saw it.
core::Json seenJson(support::FaultyServer& server)
{
    const auto requests = server.requests(1);
    return requests.empty() ? core::Json() : core::parseJson(requests.front().body).value_or(core::Json());
}

} // namespace

class GenerateCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOneClipForEachPromptAndPrintsItsPath();
    void sendsThePromptsLetterForLetter();
    void makesItsFolder();
    void sendsTheMelodyAsTheModelWantsIt();
    void readsAMelodyWhateverItIsCalled();
    void saysWhatToDoWithAMelodyThatItCannotDecode();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void refusesATargetThatExistsBeforeAnythingIsSent_data();
    void refusesATargetThatExistsBeforeAnythingIsSent();
    void aClipWhoseNameIsTakenMeanwhileGetsAnother();
    void replacesClipsWhenAsked();
    void keepsTheOldClipsWhenTheModelFails();
    void keepsAnAnswerWithoutSound_data();
    void keepsAnAnswerWithoutSound();
    void keepsWhatElseIsInAnAnswerWithTooFewClips();
    void goesOnWhereAKilledCommandWasWriting();
    void takesNoSeedThatItWouldChange();
    void refusesAFolderThatCannotBeWritten_data();
    void refusesAFolderThatCannotBeWritten();
    void warnsThatASeedIsNotTaken();
    void sendsAKeyOnlyWhereItBelongs();
    void saysThatAVariableIsNotSet();
    void failsWhenFewerClipsComeThanWereAsked();
    void givesTheExitCodesOfTheManual_data();
    void givesTheExitCodesOfTheManual();
    void leavesNoPartialClipWhenInterrupted();
    void putsTheRecipeBehindTheSound();
    void keepsEveryByteAsReceivedWhenAsked_data();
    void keepsEveryByteAsReceivedWhenAsked();
    void keepsTheClipThatCannotTakeItsRecipe();
    void tellsNobodysBusinessInTheRecipe();
    void sendsThePartOfTheMelodyThatIsAskedFor_data();
    void sendsThePartOfTheMelodyThatIsAskedFor();
    void doesToTheMelodyWhatIsAskedFor();
    void tellsTheSketchEngineWhatTheMelodyIs();
    void tellsNoOtherModelWhatTheMelodyIs();
    void refusesAPartThatTheMelodyDoesNotHave_data();
    void refusesAPartThatTheMelodyDoesNotHave();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] std::vector<std::string> arguments(std::vector<std::string> more = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
};

void GenerateCommandTest::init()
{
    m_server = std::make_unique<support::FaultyServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    // Settings of the person who runs this are not ours.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("settings")));
}

std::vector<std::string> GenerateCommandTest::arguments(std::vector<std::string> more) const
{
    std::vector<std::string> all{"generate",         "--prompt",   "happy rock",          "--prompt",
                                 "sad jazz",         "--endpoint", endpointOf(*m_server), "--output",
                                 textOf(path("out"))};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

void GenerateCommandTest::writesOneClipForEachPromptAndPrintsItsPath()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    const CommandRun run = runCommand(arguments());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out,
             (path("out/clip_0.wav") + QLatin1Char('\n') + path("out/clip_1.wav") + QLatin1Char('\n')).toUtf8());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QVERIFY(soundOf(readBytes(path("out/clip_0.wav"))) == soundOf(clip(0)));
    QVERIFY(soundOf(readBytes(path("out/clip_1.wav"))) == soundOf(clip(1)));
    QVERIFY((seenJson(*m_server) == core::Json{{"prompts", {"happy rock", "sad jazz"}}, {"duration", 8.0}}));
}

void GenerateCommandTest::sendsThePromptsLetterForLetter()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(5)));
    const CommandRun run = runCommand({"generate", "--prompt", "[dark, slow]", "--prompt", "-x", "--prompt",
                                       "\"quoted\" 'text'", "--prompt", "Füße \U0001F3B8, a=b %1", "--prompt", "{}",
                                       "--endpoint", endpointOf(*m_server), "--output", textOf(path("out"))});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const core::Json expected{"[dark, slow]", "-x", "\"quoted\" 'text'", "Füße \U0001F3B8, a=b %1", "{}"};
    QVERIFY2(seenJson(*m_server).at("prompts") == expected, core::toJsonBytes(seenJson(*m_server)).constData());
}

void GenerateCommandTest::makesItsFolder()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    const CommandRun run = runCommand({"generate", "--prompt", "x", "--endpoint", endpointOf(*m_server), "--output",
                                       textOf(path("new/Füße \"a b\""))});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(soundOf(readBytes(path("new/Füße \"a b\"/clip_0.wav"))) == soundOf(clip(0)));
}

void GenerateCommandTest::sendsTheMelodyAsTheModelWantsIt()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("melody.wav"), support::sineWav(5.0, 48'000));
    const CommandRun run = runCommand(arguments({"--melody", textOf(path("melody.wav")), "--duration", "2.5"}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const core::Json body = seenJson(*m_server);
    QCOMPARE(body.at("duration").get<double>(), 2.5);
    const QByteArray sent = QByteArray::fromBase64(QByteArray::fromStdString(body.at("melody").get<std::string>()));
    QCOMPARE(sent.size(), 44 + 80'000 * 2); // 2.5 s of mono 32 kHz in 16 bits, as foretold by the manual
    QCOMPARE(sent.mid(24, 4), QByteArray("\x00\x7D\x00\x00", 4));
}

void GenerateCommandTest::readsAMelodyWhateverItIsCalled()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("my \"tune\" – Größe \U0001F3B8.wav"), support::sineWav(1.0));
    QCOMPARE(runCommand(arguments({"--melody", textOf(path("my \"tune\" – Größe \U0001F3B8.wav"))})).exitCode, 0);
}

void GenerateCommandTest::saysWhatToDoWithAMelodyThatItCannotDecode()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    const CommandRun run = runCommand(arguments({"--melody", MELODECK_TEST_DATA "/media/tone.m4a"}));
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.err.contains("(M4A or MP4)") && run.err.contains("Nothing was sent. Turn it into WAV or FLAC first"),
             run.err.constData());
    QVERIFY(m_server->requests(0).empty());
}

void GenerateCommandTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, const QStringList& more, int exit) { QTest::newRow(name) << more << exit; };
    row("duration 0", {QStringLiteral("--duration"), QStringLiteral("0")}, 5);
    row("duration -1", {QStringLiteral("--duration"), QStringLiteral("-1")}, 5);
    row("duration 1e9", {QStringLiteral("--duration"), QStringLiteral("1e9")}, 5);
    row("duration nan", {QStringLiteral("--duration"), QStringLiteral("nan")}, 5);
    row("duration of words", {QStringLiteral("--duration"), QStringLiteral("long")}, 2);
    row("an empty prompt", {QStringLiteral("--prompt"), QString()}, 5);
    row("a seed below 0", {QStringLiteral("--seed"), QStringLiteral("-1")}, 2);
    row("a seed that is a word", {QStringLiteral("--seed"), QStringLiteral("x")}, 2);
    row("an option that is none", {QStringLiteral("--loud")}, 2);
    row("a word too much", {QStringLiteral("extra")}, 2);
    row("an endpoint that is none", {QStringLiteral("--endpoint"), QStringLiteral("ftp://example.org")}, 5);
    row("timeout 0", {QStringLiteral("--timeout"), QStringLiteral("0")}, 5);
    row("timeout -5", {QStringLiteral("--timeout"), QStringLiteral("-5")}, 5);
    row("timeout nan", {QStringLiteral("--timeout"), QStringLiteral("nan")}, 5);
    row("timeout 1e300", {QStringLiteral("--timeout"), QStringLiteral("1e300")}, 5);
    for (const char* option : {"--loop", "--stereo", "--midi", "--stems"}) {
        row(option, {QLatin1String(option)}, 5); // the sketch engine's alone
    }
    row("--soundfont", {QStringLiteral("--soundfont"), QStringLiteral("bank.sf2")}, 5);
    row("a melody that is not there", {QStringLiteral("--melody"), QStringLiteral("/nowhere/a.wav")}, 7);
    row("a melody that is text",
        {QStringLiteral("--melody"), QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.json")}, 5);
}

void GenerateCommandTest::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, more);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    std::vector<std::string> all{"generate", "--prompt", "x", "--output", textOf(path("out"))};
    if (!more.contains(QStringLiteral("--endpoint"))) {
        all.insert(all.end(), {"--endpoint", endpointOf(*m_server)});
    }
    for (const QString& argument : more) {
        all.push_back(textOf(argument));
    }
    const CommandRun run = runCommand(all);
    QTEST(run.exitCode, "exit");
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(m_server->requests(0).empty());
}

void GenerateCommandTest::refusesATargetThatExistsBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a clip of the same name") << QStringLiteral("clip_1.wav");
    QTest::newRow("a clip of another format, which may come") << QStringLiteral("clip_0.mp3");
}

void GenerateCommandTest::refusesATargetThatExistsBeforeAnythingIsSent()
{
    QFETCH(QString, name);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    QDir().mkpath(path("out"));
    writeBytes(path("out/") + name, "mine");
    const CommandRun run = runCommand(arguments());
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(run.err.contains(name.toUtf8()) && run.says("Nothing was sent"), run.err.constData());
    QVERIFY(m_server->requests(0).empty());
    QCOMPARE(readBytes(path("out/") + name), QByteArray("mine"));
    // The third clip is nobody's.
    QVERIFY(QFile::remove(path("out/") + name));
    writeBytes(path("out/clip_2.wav"), "mine");
    QCOMPARE(runCommand(arguments()).exitCode, 0);
}

void GenerateCommandTest::aClipWhoseNameIsTakenMeanwhileGetsAnother()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(3)));
    QDir().mkpath(path("out"));
    writeBytes(path("out/clip_2.wav"), "mine"); // nobody can know that a third one comes for two prompts
    const CommandRun run = runCommand(arguments());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.endsWith((path("out/clip_2 2.wav") + QLatin1Char('\n')).toUtf8()), run.out.constData());
    QVERIFY(soundOf(readBytes(path("out/clip_2 2.wav"))) == soundOf(clip(2)));
    QVERIFY(audio::readRecipe(path("out/clip_2 2.wav")).has_value());
    QCOMPARE(readBytes(path("out/clip_2.wav")), QByteArray("mine"));
}

void GenerateCommandTest::replacesClipsWhenAsked()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    QDir().mkpath(path("out"));
    writeBytes(path("out/clip_0.wav"), "old");
    const CommandRun run = runCommand(arguments({"--overwrite"}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(soundOf(readBytes(path("out/clip_0.wav"))) == soundOf(clip(0)));
    QVERIFY(soundOf(readBytes(path("out/clip_1.wav"))) == soundOf(clip(1)));
    QCOMPARE(run.out,
             (path("out/clip_0.wav") + QLatin1Char('\n') + path("out/clip_1.wav") + QLatin1Char('\n')).toUtf8());
    QCOMPARE(QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void GenerateCommandTest::keepsTheOldClipsWhenTheModelFails()
{
    const QByteArray answer = answerWithClips(2);
    m_server->route("/predict", scripts::raw(scripts::head(200, answer.size()) + answer.left(3'000)));
    QDir().mkpath(path("out"));
    writeBytes(path("out/clip_0.wav"), "old");
    const CommandRun run = runCommand(arguments({"--overwrite"}));
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(readBytes(path("out/clip_0.wav")), QByteArray("old"));
    QCOMPARE(QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("answer.partial"), QStringLiteral("clip_0.wav")}));
    QVERIFY(readBytes(path("out/answer.partial")) == answer.left(3'000));
    QVERIFY2(run.says("out/answer.partial"), run.err.constData());
}

void GenerateCommandTest::keepsAnAnswerWithoutSound_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("numbers") << QByteArray(R"({"audio":[[0.0,0.099,-0.5]],"sample_rate":32000})");
    QTest::newRow("a link") << QByteArray(R"({"audio_url":"https://models.example/clip.wav"})");
    QTest::newRow("nothing in the place of the clips") << QByteArray(R"({"data":[]})");
    QTest::newRow("base64 of no sound") << QByteArray(R"({"data":["QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo="]})");
    QTest::newRow("a text") << QByteArray(R"("come back later")");
}

void GenerateCommandTest::keepsAnAnswerWithoutSound()
{
    QFETCH(QByteArray, answer);
    m_server->route("/predict", scripts::fixed(200, answer));
    const CommandRun run = runCommand(arguments());
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.says("out/answer.json"), run.err.constData());
    QVERIFY(core::parseJson(readBytes(path("out/answer.json"))).value() == core::parseJson(answer).value());
    // What is there stays: the next one gets a name of its own.
    QCOMPARE(runCommand(arguments()).exitCode, 1);
    QCOMPARE(QDir(path("out")).entryList(QDir::Files).size(), 2);
}

void GenerateCommandTest::keepsWhatElseIsInAnAnswerWithTooFewClips()
{
    m_server->route("/predict", scripts::fixed(200, R"({"data":[")" + clip(0).toBase64() + R"(",{"error":"quota"}]})"));
    const CommandRun run = runCommand(arguments());
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!readBytes(path("out/clip_0.wav")).isEmpty());
    QVERIFY2(readBytes(path("out/answer.json")).contains("quota"), run.err.constData());
}

void GenerateCommandTest::goesOnWhereAKilledCommandWasWriting()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    QDir().mkpath(path("out"));
    writeBytes(path("out/clip_0.wav.part"), "");
    writeBytes(path("out/clip_1.flac.part"), "");
    const CommandRun run = runCommand(arguments());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(
        QDir(path("out")).entryList(QDir::Files, QDir::Name),
        (QStringList{QStringLiteral("clip_0.wav"), QStringLiteral("clip_1.flac.part"), QStringLiteral("clip_1.wav")}));
}

void GenerateCommandTest::takesNoSeedThatItWouldChange()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    for (const char* seed : {"18446744073709551616", "99999999999999999999999", "-1", "1.5", ""}) {
        const CommandRun run = runCommand(arguments({"--seed", seed}));
        QVERIFY2(run.exitCode == 2 && run.says("a seed is a whole number"), run.err.constData());
    }
    QCOMPARE(runCommand(arguments({"--seed", "18446744073709551615"})).exitCode, 0);
}

void GenerateCommandTest::refusesAFolderThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("overwrite");
    for (const bool overwrite : {false, true}) {
        const QByteArray with = overwrite ? ", with --overwrite" : "";
        QTest::newRow(("below a file" + with).constData()) << QStringLiteral("/dev/null/out") << overwrite;
        QTest::newRow(("where nobody may write" + with).constData()) << QStringLiteral("/proc") << overwrite;
    }
}

void GenerateCommandTest::refusesAFolderThatCannotBeWritten()
{
    QFETCH(QString, folder);
    QFETCH(bool, overwrite);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    std::vector<std::string> all{"generate", "--prompt",    "x", "--endpoint", endpointOf(*m_server),
                                 "--output", textOf(folder)};
    if (overwrite) {
        all.emplace_back("--overwrite");
    }
    const CommandRun run = runCommand(all);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(m_server->requests(0).empty(), "the model ran, and its clips have no place to go");
}

void GenerateCommandTest::warnsThatASeedIsNotTaken()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    const CommandRun run = runCommand(arguments({"--seed", "7"}));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.says("takes no seed"), run.err.constData());
    QVERIFY(!seenJson(*m_server).contains("seed"));
    QCOMPARE(run.out.count('\n'), 2);
}

void GenerateCommandTest::sendsAKeyOnlyWhereItBelongs()
{
    const Variable baseten("BASETEN_API_KEY", "sk-baseten");
    const Variable own("MY_KEY", "sk-own");
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    QCOMPARE(runCommand(arguments()).exitCode, 0);
    QVERIFY2(m_server->requests(1)[0].header("authorization").isEmpty(), "Baseten's key went to somebody else");
    const CommandRun run = runCommand(arguments({"--key-env", "MY_KEY", "--overwrite", "-v"}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(m_server->requests(2)[1].header("authorization"), QByteArray("Bearer sk-own"));
    QVERIFY(!(run.out + run.err).contains("sk-"));
}

void GenerateCommandTest::saysThatAVariableIsNotSet()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    const CommandRun run = runCommand(arguments({"--key-env", "MELODECK_NO_SUCH_VARIABLE"}));
    QCOMPARE(run.exitCode, 5);
    QVERIFY(run.says("MELODECK_NO_SUCH_VARIABLE"));
    QVERIFY(m_server->requests(0).empty());
}

void GenerateCommandTest::failsWhenFewerClipsComeThanWereAsked()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    const CommandRun run = runCommand(arguments());
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.says("1 of 2"), run.err.constData());
    QCOMPARE(run.out, (path("out/clip_0.wav") + QLatin1Char('\n')).toUtf8());
}

void GenerateCommandTest::givesTheExitCodesOfTheManual_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::newRow("the model's own error") << 500 << QByteArray(R"({"error":"no GPU left"})") << 1;
    QTest::newRow("an error inside a 200") << 200 << QByteArray(R"({"status":"error","message":"no GPU left"})") << 1;
    QTest::newRow("an answer that is not JSON") << 200 << QByteArray("<html>no GPU left</html>") << 1;
    QTest::newRow("401") << 401 << QByteArray("no GPU left") << 3;
    QTest::newRow("402") << 402 << QByteArray("no GPU left") << 3;
    QTest::newRow("403") << 403 << QByteArray(R"({"error":"no GPU left"})") << 3;
    QTest::newRow("404") << 404 << QByteArray(R"({"detail":"no GPU left"})") << 4;
    QTest::newRow("413") << 413 << QByteArray(R"({"error":"no GPU left"})") << 5;
    QTest::newRow("429") << 429 << QByteArray(R"({"error":"no GPU left"})") << 6;
    QTest::newRow("502") << 502 << QByteArray(R"({"error":"no GPU left"})") << 6;
    QTest::newRow("503") << 503 << QByteArray(R"({"error":"no GPU left"})") << 6;
    QTest::newRow("504") << 504 << QByteArray(R"({"error":"no GPU left"})") << 6;
}

void GenerateCommandTest::givesTheExitCodesOfTheManual()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->route("/predict", scripts::fixed(status, body, "X-BASETEN-REQUEST-ID: req-5\r\n"));
    const CommandRun run = runCommand(arguments());
    QTEST(run.exitCode, "exit");
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    if (!body.startsWith('<')) {
        QVERIFY2(run.says("no GPU left"), run.err.constData());
    }
    QVERIFY2(run.says("req-5"), run.err.constData());
    // What nobody understands may have been paid for.
    const QStringList kept = body.startsWith('<') ? QStringList{QStringLiteral("answer.unread")} : QStringList();
    QCOMPARE(QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), kept);
}

void GenerateCommandTest::leavesNoPartialClipWhenInterrupted()
{
    const QByteArray answer = answerWithClips(2);
    const qsizetype first = answerWithClips(1).size();
    support::Gate begun;
    m_server->route("/predict", [&](support::FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::head(200, answer.size()) + answer.left(first + 4'000));
        begun.open();
        connection.waitForClose();
    });
    CommandRun run;
    {
        std::jthread worker([&](const std::stop_token& stop) { run = runCommand(arguments(), stop); });
        QVERIFY(begun.wait());
        QTRY_VERIFY_WITH_TIMEOUT(!readBytes(path("out/clip_0.wav")).isEmpty(), 15'000);
        // Whether the first clip is whole by now or not: nothing half is left.
    }
    QCOMPARE(run.exitCode, 130);
    QVERIFY(run.says("Stopped"));
    const QStringList files = QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& file : files) {
        QCOMPARE(file, QStringLiteral("clip_0.wav"));
        QVERIFY(soundOf(readBytes(path("out/clip_0.wav"))) == soundOf(clip(0)));
    }
}

void GenerateCommandTest::putsTheRecipeBehindTheSound()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("Füße.wav"), support::sineWav(5.0));
    const CommandRun run = runCommand(arguments({"--melody", textOf(path("Füße.wav")), "--duration", "2.5"}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const QByteArray file = readBytes(path("out/clip_1.wav"));
    QVERIFY(file.mid(8, clip(1).size() - 8) == clip(1).mid(8)); // only the file's length differs, and what is behind
    QVERIFY(file.size() > clip(1).size());
    const auto recipe = audio::readRecipe(path("out/clip_1.wav"));
    QVERIFY(recipe && *recipe);
    const core::PortableRecipe& portable = **recipe;
    QVERIFY((portable.recipe.fields == core::Json{{"prompts", {"happy rock", "sad jazz"}}, {"duration", 2.5}}));
    QCOMPARE(portable.recipe.model, QStringLiteral("musicgen-melody"));
    QCOMPARE(portable.recipe.endpoint.kind, core::EndpointKind::Custom);
    QCOMPARE(portable.clipIndex, 1);
    QCOMPARE(portable.prompt, QStringLiteral("sad jazz"));
    QCOMPARE(portable.recipe.files.front().path, QStringLiteral("Füße.wav"));
    const QByteArray hash = QCryptographicHash::hash(readBytes(path("Füße.wav")), QCryptographicHash::Sha256).toHex();
    QCOMPARE(portable.recipe.files.front().sha256.toLatin1(), hash);
    QVERIFY(portable.made.isValid());
}

void GenerateCommandTest::keepsEveryByteAsReceivedWhenAsked_data()
{
    QTest::addColumn<bool>("bySetting");
    QTest::newRow("by --no-recipe") << false;
    QTest::newRow("by the setting") << true;
}

void GenerateCommandTest::keepsEveryByteAsReceivedWhenAsked()
{
    QFETCH(bool, bySetting);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    if (bySetting) {
        core::Settings().setRecipeTravels(false);
    }
    const CommandRun run =
        runCommand(arguments(bySetting ? std::vector<std::string>() : std::vector<std::string>{"--no-recipe"}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(readBytes(path("out/clip_0.wav")) == clip(0));
    QVERIFY(readBytes(path("out/clip_1.wav")) == clip(1));
}

void GenerateCommandTest::keepsTheClipThatCannotTakeItsRecipe()
{
    // What follows the last chunk is nobody knows what: such bytes are better left alone.
    const QByteArray odd = clip(0) + "and this is no chunk at all";
    m_server->route("/predict", scripts::fixed(200, R"({"data": [")" + odd.toBase64() + "\"]}"));
    const CommandRun run =
        runCommand({"generate", "--prompt", "x", "--endpoint", endpointOf(*m_server), "--output", textOf(path("out"))});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, (path("out/clip_0.wav") + QLatin1Char('\n')).toUtf8());
    QVERIFY(readBytes(path("out/clip_0.wav")) == odd);
}

void GenerateCommandTest::tellsNobodysBusinessInTheRecipe()
{
    const Variable own("MY_KEY", "sk-own-secret");
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("tune.wav"), support::sineWav(1.0));
    QCOMPARE(runCommand(arguments({"--melody", textOf(path("tune.wav")), "--key-env", "MY_KEY"})).exitCode, 0);
    const QByteArray file = readBytes(path("out/clip_0.wav"));
    QVERIFY(file.contains("tune.wav"));
    QVERIFY(!file.contains("sk-own-secret"));
    QVERIFY(!file.contains(m_folder->path().toUtf8()));
    QVERIFY(!file.contains("127.0.0.1"));
}

void GenerateCommandTest::sendsThePartOfTheMelodyThatIsAskedFor_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("seconds");
    const auto row = [](const char* name, const char* region, const char* duration, double start, double seconds) {
        QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(duration) << start << seconds;
    };
    row("two ends", "1.5:3", "8", 1.5, 1.5);
    row("longer than the clips", "1:4", "2", 1.0, 3.0);
    row("minutes", "0:01.500:0:03", "8", 1.5, 1.5);
    row("from the start", ":2", "8", 0.0, 2.0);
    row("to where the clips end", "1:", "2", 1.0, 2.0);
    row("to the end of the file", "4:", "8", 4.0, 1.0);
}

void GenerateCommandTest::sendsThePartOfTheMelodyThatIsAskedFor()
{
    QFETCH(QString, region);
    QFETCH(QString, duration);
    QFETCH(double, start);
    QFETCH(double, seconds);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("melody.wav"), support::sineWav(5.0));
    const CommandRun run = runCommand(arguments(
        {"--melody", textOf(path("melody.wav")), "--region", textOf(region), "--duration", textOf(duration)}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray sent =
        QByteArray::fromBase64(QByteArray::fromStdString(seenJson(*m_server).at("melody").get<std::string>()));
    // The model's own rate and format: the samples are those of the file, one by one.
    const auto bytes = static_cast<qsizetype>(seconds * 32'000) * 2;
    QCOMPARE(sent.size(), 44 + bytes);
    QVERIFY(sent.mid(44) == support::sineWav(5.0).mid(44 + static_cast<qsizetype>(start * 32'000) * 2, bytes));
    const auto recipe = audio::readRecipe(path("out/clip_0.wav"));
    QCOMPARE((*recipe)->recipe.files.front().region->startSeconds, start);
}

void GenerateCommandTest::doesToTheMelodyWhatIsAskedFor()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    // A quiet tone above a constant offset.
    audio::AudioBuffer sound{32'000, 1, std::vector<float>(64'000)};
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
        sound.samples[i] = 0.25F + (i % 80 < 40 ? 0.1F : -0.1F);
    }
    writeBytes(path("melody.wav"), audio::encodeWav16(sound));
    const CommandRun run = runCommand(
        arguments({"--melody", textOf(path("melody.wav")), "--duration", "2", "--normalise", "--remove-dc"}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto sent = audio::decodeAudio(
        QByteArray::fromBase64(QByteArray::fromStdString(seenJson(*m_server).at("melody").get<std::string>())));
    QVERIFY(sent.has_value());
    const auto [low, high] = std::minmax_element(sent->samples.begin(), sent->samples.end());
    QVERIFY2(std::abs(*high - 0.891F) < 0.005F, qPrintable(QString::number(*high))); // −1 dB
    QVERIFY2(std::abs(*low + 0.891F) < 0.005F, qPrintable(QString::number(*low)));
    const auto recipe = audio::readRecipe(path("out/clip_0.wav"));
    QCOMPARE((*recipe)->recipe.files.front().conversion->level, core::Level::Normalised);
    const CommandRun without = runCommand(arguments({"--normalise", "--overwrite"}));
    QCOMPARE(without.exitCode, 5);
    QVERIFY(without.err.contains("no --melody is given"));
}

void GenerateCommandTest::tellsTheSketchEngineWhatTheMelodyIs()
{
    const auto print = [](std::vector<std::string> more) {
        std::vector<std::string> all{"generate", "--endpoint", "local", "--prompt", "x", "--print-as", "curl"};
        all.insert(all.end(), more.begin(), more.end());
        return runCommand(all);
    };
    const std::string melody = MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav";
    const CommandRun run = print(
        {"--melody", melody, "--key", "f# MINOR", "--bpm", "96.5", "--beats-per-bar", "6", "--first-beat", "-0.42"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains(
                 R"("melody_hints":{"key":"F# minor","tempo_bpm":96.5,"beats_per_bar":6,"first_beat_s":-0.42})"),
             run.out.constData());
    QVERIFY(!print({"--melody", melody}).out.contains("melody_hints"));
    struct Wrong
    {
        std::vector<std::string> options;
        const char* word;
    };
    for (const Wrong& wrong :
         {Wrong{{"--key", "H minor"}, "is no key"}, Wrong{{"--bpm", "19"}, "between 20 and 400"},
          Wrong{{"--bpm", "nan"}, "between 20 and 400"}, Wrong{{"--beats-per-bar", "5"}, "2, 3, 4, 6"},
          Wrong{{"--first-beat", "601"}, "between -600 and 600"}}) {
        std::vector<std::string> options{"--melody", melody};
        options.insert(options.end(), wrong.options.begin(), wrong.options.end());
        const CommandRun refused = print(options);
        QVERIFY2(refused.exitCode == 5 && refused.says(wrong.word), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
    }
    const CommandRun alone = print({"--bpm", "96"});
    QVERIFY2(alone.exitCode == 5 && alone.says("none is sent"), alone.err.constData());
}

void GenerateCommandTest::tellsNoOtherModelWhatTheMelodyIs()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    const std::string melody = MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav";
    for (const char* option : {"--key", "--bpm", "--beats-per-bar", "--first-beat"}) {
        const CommandRun run =
            runCommand(arguments({"--melody", melody, option, QByteArray(option) == "--key" ? "D minor" : "3"}));
        QVERIFY2(run.exitCode == 5 && run.says("sketch engine") && run.says("Nothing was sent"), run.err.constData());
    }
    QVERIFY(m_server->requests(0).empty());
}

void GenerateCommandTest::refusesAPartThatTheMelodyDoesNotHave_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("exit");
    QTest::newRow("no region") << QStringLiteral("now") << 2;
    QTest::newRow("a negative one") << QStringLiteral("-1:2") << 2;
    QTest::newRow("backwards") << QStringLiteral("3:2") << 5;
    QTest::newRow("beyond the end") << QStringLiteral("3:6") << 5;
    QTest::newRow("all beyond the end") << QStringLiteral("6:") << 5;
}

void GenerateCommandTest::refusesAPartThatTheMelodyDoesNotHave()
{
    QFETCH(QString, region);
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    writeBytes(path("melody.wav"), support::sineWav(5.0));
    const CommandRun run = runCommand(arguments({"--melody", textOf(path("melody.wav")), "--region", textOf(region)}));
    QTEST(run.exitCode, "exit");
    QVERIFY2(run.says("Nothing was sent"), run.err.constData());
    QVERIFY(m_server->requests(0).empty());
    const CommandRun without = runCommand(arguments({"--region", "1:2"}));
    QCOMPARE(without.exitCode, 5);
    QVERIFY2(without.says("--melody"), without.err.constData());
    QVERIFY(m_server->requests(0).empty());
}

QTEST_GUILESS_MAIN(GenerateCommandTest)
#include "GenerateCommandTest.moc"
