// The real program, as people run it: its streams, its signals and its exit codes.
#include "audio/RecipeTag.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

namespace {

constexpr int kPatienceMs = 60'000;

QString program(const char* name)
{
    return QStringLiteral(MELODECK_BIN_DIR "/") + QString::fromLatin1(name);
}

} // namespace

class ProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void explainsEveryVerb_data();
    void explainsEveryVerb();
    void saysItsVersion();
    void wantsAVerb();
    void readsItsRequestFromStandardInput();
    void tellsThatItsReaderWentAway();
    void tellsThatAStreamIsClosed_data();
    void tellsThatAStreamIsClosed();
    void tellsThatAFileMayNotGrow();
    void waitsForAPipeNoLongerThanOneWants();
    void readsNothingThatNeverEnds();
    void endsAtInterrupt_data();
    void endsAtInterrupt();
    void makesClipsWithTheEngineOfItsOwn();
    void writesDownAMelodyWithTheEngineOfItsOwn();
    void runsARecipeAgainToTheSameBytes();
    void keepsTheMidiAndTheStemsOfALoop();
    void servesAsTheEngine();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] CommandRun finish(QProcess& process) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
};

void ProgramTest::init()
{
    m_server = std::make_unique<support::FaultyServer>();
    m_folder = std::make_unique<QTemporaryDir>();
}

CommandRun ProgramTest::finish(QProcess& process) const
{
    CommandRun run;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit) {
        run = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return run;
}

void ProgramTest::explainsEveryVerb_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("all") << QStringList{QStringLiteral("--help")} << QByteArray("Exit codes");
    QTest::newRow("generate") << QStringList{QStringLiteral("generate"), QStringLiteral("--help")}
                              << QByteArray("--melody");
    QTest::newRow("predict") << QStringList{QStringLiteral("predict"), QStringLiteral("--help")}
                             << QByteArray("--save-media");
    QTest::newRow("notes") << QStringList{QStringLiteral("notes"), QStringLiteral("--help")} << QByteArray("musicxml");
    QTest::newRow("recipe") << QStringList{QStringLiteral("recipe"), QStringLiteral("--help")}
                            << QByteArray("--format");
#ifdef MELODECK_HAS_ENGINE
    QTest::newRow("serve") << QStringList{QStringLiteral("serve"), QStringLiteral("--help")}
                           << QByteArray("--soundfont");
#endif
}

void ProgramTest::explainsEveryVerb()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    QProcess process;
    process.start(program("melodeck-cli"), arguments);
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(word), run.out.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void ProgramTest::saysItsVersion()
{
    QProcess process;
    process.start(program("melodeck-cli"), {QStringLiteral("--version")});
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("melodeck-cli 0."), run.out.constData());
}

void ProgramTest::wantsAVerb()
{
    const QStringList inner{QStringLiteral("library"), QStringLiteral("dance")};
    for (const QStringList& arguments : {QStringList(), QStringList{QStringLiteral("dance")}, inner}) {
        QProcess process;
        process.start(program("melodeck-cli"), arguments);
        const CommandRun run = finish(process);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.says(arguments.size() == 2 ? "clean, move" : "generate, predict"), run.err.constData());
        QVERIFY2(arguments.isEmpty() || run.says("dance"), run.err.constData());
    }
}

void ProgramTest::readsItsRequestFromStandardInput()
{
    m_server->route("/predict", scripts::fixed(200, "{\"a\": 1}"));
    QProcess process;
    process.start(program("melodeck-cli"), {QStringLiteral("predict"), QStringLiteral("-f"), QStringLiteral("-"),
                                            QStringLiteral("--endpoint"), m_server->url("/predict").toString()});
    process.write("\"Model input!\"");
    process.closeWriteChannel();
    const CommandRun run = finish(process);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("{\"a\": 1}"));
    QVERIFY2(run.err.isEmpty(), run.err.constData()); // not a terminal: quiet
    QCOMPARE(m_server->requests(1)[0].body, QByteArray("\"Model input!\""));
}

void ProgramTest::tellsThatItsReaderWentAway()
{
    m_server->route("/predict", scripts::fixed(200, '"' + QByteArray("text ").repeated(200'000) + '"'));
    QProcess process;
    process.start(QStringLiteral("/bin/bash"),
                  {QStringLiteral("-c"),
                   QStringLiteral("set -o pipefail; \"$0\" predict -d '{}' --endpoint \"$1\" | true"),
                   program("melodeck-cli"), m_server->url("/predict").toString()});
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(run.says("Standard output"), run.err.constData());
}

void ProgramTest::tellsThatAStreamIsClosed_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("sent");
    QTest::newRow("input") << QStringLiteral("-f -") << QStringLiteral("<&-") << QByteArray("Standard input") << 0;
    QTest::newRow("output") << QStringLiteral("-d {}") << QStringLiteral(">&-") << QByteArray("Standard output") << 1;
    QTest::newRow("both") << QStringLiteral("-d {}") << QStringLiteral("<&- >&-") << QByteArray("Standard output") << 1;
    QTest::newRow("all") << QStringLiteral("-f -") << QStringLiteral("<&- >&- 2>&-") << QByteArray() << 0;
}

void ProgramTest::tellsThatAStreamIsClosed()
{
    QFETCH(QString, request);
    QFETCH(QString, closed);
    QFETCH(QByteArray, words);
    QFETCH(int, sent);
    m_server->route("/predict", scripts::fixed(200, "\"words\""));
    QProcess process;
    process.start(QStringLiteral("/bin/bash"),
                  {QStringLiteral("-c"), QStringLiteral("\"$0\" predict %1 --endpoint \"$1\" %2").arg(request, closed),
                   program("melodeck-cli"), m_server->url("/predict").toString()});
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(run.says(words.constData()), run.err.constData());
    QCOMPARE(m_server->connections(), sent);
}

void ProgramTest::tellsThatAFileMayNotGrow()
{
    QProcess process;
    process.start(QStringLiteral("/bin/bash"),
                  {QStringLiteral("-c"), QStringLiteral("ulimit -f 1; \"$0\" notes \"$1\" -o \"$2\""),
                   program("melodeck-cli"), QStringLiteral(MELODECK_TEST_DATA "/melodies/greensleeves.hum.wav"),
                   path("notes.json")});
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(!run.err.isEmpty(), "it says nothing");
    QVERIFY(!QFileInfo::exists(path("notes.json")));
}

void ProgramTest::waitsForAPipeNoLongerThanOneWants()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QProcess process;
    process.start(program("melodeck-cli"),
                  {QStringLiteral("predict"), QStringLiteral("-f"), path("pipe"), QStringLiteral("--endpoint"),
                   QString::fromLatin1(m_server->url("/predict").toEncoded())});
    QVERIFY(process.waitForStarted(kPatienceMs));
    QVERIFY(!process.waitForFinished(500)); // it waits
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 130);
    QVERIFY2(run.err.contains("Nothing was sent"), run.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

void ProgramTest::readsNothingThatNeverEnds()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QProcess process;
    process.start(program("melodeck-cli"), {QStringLiteral("recipe"), path("pipe")});
    const CommandRun recipe = finish(process);
    QCOMPARE(recipe.exitCode, core::exitCode(core::ErrorCode::Io));
    QVERIFY2(recipe.err.contains("pipe"), recipe.err.constData());
    process.start(program("melodeck-cli"), {QStringLiteral("predict"), QStringLiteral("-f"), m_folder->path(),
                                            QStringLiteral("--endpoint"), QStringLiteral("http://127.0.0.1:9/")});
    const CommandRun folder = finish(process);
    QCOMPARE(folder.exitCode, core::exitCode(core::ErrorCode::Io));
    QVERIFY2(folder.err.contains("Nothing was sent"), folder.err.constData());
}

void ProgramTest::endsAtInterrupt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ProgramTest::endsAtInterrupt()
{
    QFETCH(int, signal);
    support::Gate begun;
    const QByteArray answer = answerWithClips(1);
    m_server->route("/predict", [&](support::FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::head(200, answer.size()) + answer.left(10'000));
        begun.open();
        connection.waitForClose();
    });
    QProcess process;
    process.start(program("melodeck-cli"), {QStringLiteral("generate"), QStringLiteral("--prompt"), QStringLiteral("x"),
                                            QStringLiteral("--endpoint"), m_server->url("/predict").toString(),
                                            QStringLiteral("--output"), path("out")});
    QVERIFY(process.waitForStarted(kPatienceMs));
    QVERIFY(begun.wait());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const CommandRun run = finish(process);
    QCOMPARE(run.exitCode, 130);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QVERIFY2(run.says("Stopped here"), run.err.constData());
    QVERIFY(QDir(path("out")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void ProgramTest::makesClipsWithTheEngineOfItsOwn()
{
#ifndef MELODECK_HAS_ENGINE
    QSKIP("This build has no engine");
#else
    QProcess process;
    process.start(program("melodeck-cli"),
                  {QStringLiteral("generate"), QStringLiteral("--prompt"), QStringLiteral("happy rock"),
                   QStringLiteral("--duration"), QStringLiteral("1"), QStringLiteral("--seed"), QStringLiteral("7"),
                   QStringLiteral("--output"), path("out")});
    const CommandRun run = finish(process);
    if (run.exitCode == 6 && run.says("sound font")) {
        QSKIP("No sound font is installed here");
    }
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, (path("out/clip_0.wav") + QLatin1Char('\n')).toUtf8());
    QCOMPARE(soundOf(readBytes(path("out/clip_0.wav"))).size(), 8 + 32'000 * 2);
#endif
}

void ProgramTest::writesDownAMelodyWithTheEngineOfItsOwn()
{
#ifndef MELODECK_HAS_ENGINE
    QSKIP("This build has no engine");
#else
    writeBytes(path("request.json"), "{}");
    QProcess process;
    process.start(program("melodeck-cli"),
                  {QStringLiteral("predict"), QStringLiteral("--model"), QStringLiteral("melody-transcription"),
                   QStringLiteral("-f"), path("request.json"), QStringLiteral("--file"),
                   QStringLiteral("audio=" MELODECK_TEST_DATA "/melodies/greensleeves.hum.wav")});
    const CommandRun run = finish(process);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto answer = core::parseJson(run.out);
    QVERIFY2(answer, run.out.constData());
    QCOMPARE(core::stringMember(*answer, "key"), QStringLiteral("A minor"));
    QCOMPARE(answer->at("beats_per_bar").get<int>(), 3);
    QVERIFY(answer->at("notes").size() > 30);
#endif
}

void ProgramTest::runsARecipeAgainToTheSameBytes()
{
#ifndef MELODECK_HAS_ENGINE
    QSKIP("This build has no engine");
#else
    // Settings and library of the person who runs this are not ours.
    const Variable config("XDG_CONFIG_HOME", QFile::encodeName(path("config")));
    const Variable data("XDG_DATA_HOME", QFile::encodeName(path("data")));
    const QString melody = QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav");
    const auto generate = [this](const QStringList& arguments) {
        QProcess process;
        process.start(program("melodeck-cli"), QStringList{QStringLiteral("generate")} + arguments);
        return finish(process);
    };
    // No seed is given: the engine says at the end of its answer which it took.
    const CommandRun first =
        generate({QStringLiteral("--prompt"), QStringLiteral("happy rock"), QStringLiteral("--prompt"),
                  QStringLiteral("sad jazz"), QStringLiteral("--melody"), melody, QStringLiteral("--region"),
                  QStringLiteral("1:3"), QStringLiteral("--duration"), QStringLiteral("2"), QStringLiteral("--output"),
                  path("first")});
    if (first.exitCode == 6 && first.says("sound font")) {
        QSKIP("No sound font is installed here");
    }
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QStringList again{QStringLiteral("--recipe"), path("first/clip_1.wav"), QStringLiteral("--output"),
                            path("again")};
    const CommandRun lost = generate(again);
    QCOMPARE(lost.exitCode, 5);
    QVERIFY2(lost.says("ode_to_joy.piano.wav") && lost.says("--melody"), lost.err.constData());
    const CommandRun second = generate(again + QStringList{QStringLiteral("--melody"), melody});
    QVERIFY2(second.exitCode == 0, second.err.constData());
    for (const char* name : {"clip_0.wav", "clip_1.wav"}) {
        const QByteArray sound = soundOf(readBytes(path("first/") + QLatin1String(name)));
        QVERIFY(!sound.isEmpty());
        QVERIFY(soundOf(readBytes(path("again/") + QLatin1String(name))) == sound);
    }
    const auto told = audio::readRecipe(path("first/clip_1.wav"));
    QVERIFY((*told)->seed);
    QCOMPARE((*audio::readRecipe(path("again/clip_0.wav")))->recipe.fields.at("seed").get<std::uint64_t>(),
             *(*told)->seed);
    QVERIFY(!QFileInfo::exists(path("data/melodeck"))); // looking for a library makes none
#endif
}

void ProgramTest::keepsTheMidiAndTheStemsOfALoop()
{
#ifndef MELODECK_HAS_ENGINE
    QSKIP("This build has no engine");
#else
    QProcess process;
    process.start(program("melodeck-cli"),
                  {QStringLiteral("generate"), QStringLiteral("--prompt"), QStringLiteral("rock 120 bpm"),
                   QStringLiteral("--prompt"), QStringLiteral("jazz 120 bpm no drums"), QStringLiteral("--duration"),
                   QStringLiteral("2.3"), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--loop"),
                   QStringLiteral("--stereo"), QStringLiteral("--midi"), QStringLiteral("--stems"),
                   QStringLiteral("--output"), path("out")});
    const CommandRun run = finish(process);
    if (run.exitCode == 6 && run.says("sound font")) {
        QSKIP("No sound font is installed here");
    }
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QStringList names = QDir(path("out")).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString& name) { return name.contains(QLatin1String(".counter.")); });
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("clip_0.bass.wav clip_0.chords.wav clip_0.drums.wav clip_0.lead.wav clip_0.mid clip_0.wav "
                            "clip_1.bass.wav clip_1.chords.wav clip_1.lead.wav clip_1.mid clip_1.wav"));
    QVERIFY(readBytes(path("out/clip_0.mid")).startsWith("MThd"));
    // One bar of two seconds, in stereo.
    QCOMPARE(soundOf(readBytes(path("out/clip_0.wav"))).size(), 8 + 2 * 32'000 * 2 * 2);
    QCOMPARE(soundOf(readBytes(path("out/clip_0.drums.wav"))).size(), 8 + 2 * 32'000 * 2 * 2);
    // Every file is told of, and nothing is left over.
    QCOMPARE(run.out.count('\n'), QDir(path("out")).entryList(QDir::Files | QDir::Hidden).size());
    QVERIFY(QDir(path("out")).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
#endif
}

void ProgramTest::servesAsTheEngine()
{
#ifndef MELODECK_HAS_ENGINE
    QSKIP("This build has no engine");
#else
    QProcess process;
    process.start(program("melodeck-cli"), {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
    QVERIFY(process.waitForReadyRead(kPatienceMs));
    const QByteArray address = process.readLine().trimmed();
    QVERIFY2(address.startsWith("http://127.0.0.1:"), address.constData());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGTERM), 0);
    QCOMPARE(finish(process).exitCode, 0);
    // Its options are the engine's, also behind those of the program.
    QProcess refused;
    refused.start(program("melodeck-cli"), {QStringLiteral("-v"), QStringLiteral("serve"), QStringLiteral("--port"),
                                            QStringLiteral("no number")});
    QCOMPARE(finish(refused).exitCode, 2);
#endif
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
