#include "cli/CommandLine.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "store/OwnerLock.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <atomic>
#include <memory>
#include <ostream>
#include <sstream>
#include <thread>

using namespace melodeck;
using namespace melodeck::tests;
using support::FaultyConnection;
using support::Gate;
namespace scripts = support::scripts;

class BatchCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesClipsIntoFoldersByNameOrNumber();
    void printsALineForEachJob();
    void sendsFilesThatLieBesideThePlan();
    void readsThePlanFromStandardInput();
    void keepsAnswersWithoutClips();
    void failsAsTheModelDid();
    void refusesABadPlan();
    void refusesAFolderThatHoldsABatch();
    void refusesAnotherPlanInTheSameFolder();
    void refusesAPlanThatHasLostAJob();
    void refusesAFileWithOtherContents();
    void refusesAFileWhereAFolderIsWanted();
    void refusesAFolderWhereABatchIsAtWork();
    void sendsNothingAgainWhereItsStateIsDamaged_data();
    void sendsNothingAgainWhereItsStateIsDamaged();
    void sendsNoMoreWhenNobodyReadsOn();
    void doesOnlyWhatIsNotDone();
    void listsUnknownJobsUntilToldToSendThemAgain();
    void sendsNothingAgainThatCameInParts();
    void sendsNothingAgainThatNobodyUnderstood();
    void movesEarlierFilesAside();
    void goesOnInAFolderThatWasMoved();
    void stopsAndGoesOn();
    void goesOnWherePlanAndFilesWereMovedWithTheFolder();
    void triesAgainWhatWasRefused();
    void triesNoConnectionAgainUnlessAsked();

private:
    struct Batch
    {
        CommandRun run;
        /// Lines of standard output by the name of their job.
        QMap<QString, core::Json> lines;

        [[nodiscard]] QString stateOf(const char* job) const
        {
            return core::stringMember(lines.value(QString::fromLatin1(job), core::Json::object()), "state");
        }
    };

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void plan(const QByteArray& json) const { writeBytes(path("plan.json"), json); }
    [[nodiscard]] Batch batch(std::vector<std::string> more = {}, const QByteArray& target = "/predict",
                              const std::stop_token& stop = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
};

void BatchCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<support::FaultyServer>();
}

BatchCommandTest::Batch BatchCommandTest::batch(std::vector<std::string> more, const QByteArray& target,
                                                const std::stop_token& stop) const
{
    std::vector<std::string> arguments{"batch",      textOf(path("plan.json")),
                                       "--endpoint", endpointOf(*m_server, target),
                                       "--output",   textOf(path("out"))};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Batch batch{runCommand(arguments, stop), {}};
    for (const QByteArray& line : batch.run.out.split('\n')) {
        if (!line.isEmpty()) {
            core::Json json = core::parseJson(line).value_or(core::Json::object());
            batch.lines.insert(core::stringMember(json, "job"), std::move(json));
        }
    }
    return batch;
}

void BatchCommandTest::writesClipsIntoFoldersByNameOrNumber()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    plan(R"([{"prompts": ["a", "b"]}, {"request": {"prompts": ["c", "d"]}, "name": "chorus"}, {"prompts": ["e"]}])");
    const Batch all = batch();
    QVERIFY2(all.run.exitCode == 0, all.run.err.constData());
    for (const char* job : {"0000", "chorus", "0002"}) {
        const QString folder = path("out") + QLatin1Char('/') + QLatin1String(job);
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
                 (QStringList{QStringLiteral("clip_0.wav"), QStringLiteral("clip_1.wav")}));
        QVERIFY(readBytes(folder + QStringLiteral("/clip_1.wav")) == clip(1));
    }
    QCOMPARE(m_server->requests(3).size(), std::size_t{3});
}

void BatchCommandTest::printsALineForEachJob()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}])");
    const Batch all = batch({"--concurrency", "1"});
    QCOMPARE(all.lines.size(), 2);
    const core::Json line = all.lines.value(QStringLiteral("0001"));
    QVERIFY(line == (core::Json{{"job", "0001"}, {"state", "Done"}, {"clips", {textOf(path("out/0001/clip_0.wav"))}}}));
    // As they end: the next one is under way while the last one is brought to the disk.
    for (const char* job : {"0000", "0001"}) {
        QVERIFY(QByteArray('\n' + all.run.out)
                    .contains(QByteArray("\n{\"job\":\"") + job + "\",\"state\":\"Done\",\"clips\":["));
    }
    QVERIFY(all.run.out.endsWith("}\n"));
}

void BatchCommandTest::sendsFilesThatLieBesideThePlan()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    writeBytes(path("tune.wav"), clip(0));
    plan(R"([{"request": {"prompts": ["a"]}, "files": {"melody": "tune.wav"}}])");
    QCOMPARE(batch().run.exitCode, 0);
    const auto sent = core::parseJson(m_server->requests(1).front().body);
    QVERIFY(sent && sent->contains("melody"));
    QVERIFY(
        QByteArray::fromBase64(QByteArray::fromStdString(sent->at("melody").get<std::string>())).startsWith("RIFF"));
    // A file that is not there fails its own job, before it is sent.
    plan(R"([{"request": {}, "files": {"melody": "none.wav"}}])");
    QVERIFY(QDir(path("out")).removeRecursively());
    const Batch missing = batch();
    QVERIFY(missing.run.exitCode != 0);
    QCOMPARE(missing.stateOf("0000"), QStringLiteral("Failed"));
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void BatchCommandTest::readsThePlanFromStandardInput()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(MELODECK_BIN_DIR "/melodeck-cli"),
                  {QStringLiteral("batch"), QStringLiteral("-"), QStringLiteral("--endpoint"),
                   QString::fromStdString(endpointOf(*m_server)), QStringLiteral("--output"), QStringLiteral("here")});
    process.write("[{\"prompts\": [\"a\"]}]");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(readBytes(path("here/0000/clip_0.wav")) == clip(0));
}

void BatchCommandTest::keepsAnswersWithoutClips()
{
    m_server->route("/predict", scripts::fixed(200, "{\"text\": \"hello\"}"));
    plan("[{}]");
    QCOMPARE(batch().run.exitCode, 0);
    QCOMPARE(readBytes(path("out/0000/answer.json")), QByteArray("{\"text\":\"hello\"}"));
    // Killed before it was written: it is made good.
    QVERIFY(QFile::remove(path("out/0000/answer.json")));
    QCOMPARE(batch({"--resume"}).run.exitCode, 0);
    QCOMPARE(readBytes(path("out/0000/answer.json")), QByteArray("{\"text\":\"hello\"}"));
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void BatchCommandTest::failsAsTheModelDid()
{
    m_server->route("/predict", scripts::fixed(500, "{\"error\": \"out of memory\"}"));
    plan("[{}]");
    const Batch all = batch();
    QCOMPARE(all.run.exitCode, 1);
    QCOMPARE(all.stateOf("0000"), QStringLiteral("Failed"));
    QVERIFY(all.run.out.contains("out of memory"));
    QVERIFY(all.run.says("1 job"));
}

void BatchCommandTest::refusesABadPlan()
{
    plan("{}");
    const Batch all = batch();
    QCOMPARE(all.run.exitCode, 5);
    QVERIFY(all.run.says("Nothing was sent"));
    QVERIFY(!QFile::exists(path("out")));
    QCOMPARE(m_server->connections(), 0);
}

void BatchCommandTest::refusesAFolderThatHoldsABatch()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    plan("[{}]");
    QCOMPARE(batch().run.exitCode, 0);
    const Batch again = batch();
    QCOMPARE(again.run.exitCode, 7);
    QVERIFY(again.run.says("--resume"));
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void BatchCommandTest::refusesAnotherPlanInTheSameFolder()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}])");
    QCOMPARE(batch().run.exitCode, 0);
    plan(R"([{"prompts": ["a"]}, {"prompts": ["x"]}])");
    const Batch other = batch({"--resume"});
    QCOMPARE(other.run.exitCode, 5);
    QVERIFY(other.run.says("0001"));
    // A plan that has grown is the same and more.
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}, {"prompts": ["c"]}])");
    QCOMPARE(batch({"--resume"}).run.exitCode, 0);
    QCOMPARE(m_server->requests(3).size(), std::size_t{3});
}

void BatchCommandTest::refusesAPlanThatHasLostAJob()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    plan(R"([{"prompts": ["a"]}, {"request": {"prompts": ["b"]}, "name": "chorus"}])");
    QCOMPARE(batch().run.exitCode, 0);
    plan(R"([{"prompts": ["a"]}])");
    const Batch shorter = batch({"--resume"});
    QCOMPARE(shorter.run.exitCode, 5);
    QVERIFY2(shorter.run.says("chorus"), shorter.run.err.constData());
}

void BatchCommandTest::refusesAFileWithOtherContents()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    for (const char* folder : {"a", "b"}) {
        QVERIFY(QDir().mkpath(path(folder)));
        writeBytes(path(folder) + QStringLiteral("/tune.bin"), folder);
    }
    plan(R"([{"request": {"prompts": ["a"]}, "files": {"melody": "a/tune.bin"}}])");
    QCOMPARE(batch().run.exitCode, 0);
    QCOMPARE(batch({"--resume"}).run.exitCode, 0);
    // The same name in another folder, but another tune: what is there was not made from it.
    plan(R"([{"request": {"prompts": ["a"]}, "files": {"melody": "b/tune.bin"}}])");
    QCOMPARE(batch({"--resume"}).run.exitCode, 5);
    writeBytes(path("b/tune.bin"), "a");
    QCOMPARE(batch({"--resume"}).run.exitCode, 0);
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void BatchCommandTest::refusesAFileWhereAFolderIsWanted()
{
    QVERIFY(QDir().mkpath(path("out")));
    writeBytes(path("out/chorus"), "somebody's own");
    plan(R"([{"request": {}, "name": "chorus"}])");
    const Batch refused = batch();
    QCOMPARE(refused.run.exitCode, 7);
    QVERIFY2(refused.run.says("out/chorus"), refused.run.err.constData());
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(readBytes(path("out/chorus")), QByteArray("somebody's own"));
}

void BatchCommandTest::sendsNothingAgainWhereItsStateIsDamaged_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QString>("damage");
    QTest::newRow("its beginning") << qsizetype{0} << QStringLiteral("garbage");
    QTest::newRow("a page in the middle") << qsizetype{4096} << QStringLiteral("garbage");
    QTest::newRow("cut off") << qsizetype{4096} << QStringLiteral("cut");
}

void BatchCommandTest::sendsNothingAgainWhereItsStateIsDamaged()
{
    QFETCH(qsizetype, from);
    QFETCH(QString, damage);
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        if (++*calls == 2) {
            connection.close(); // it may have run
            return;
        }
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}, {"prompts": ["c"]}])");
    QCOMPARE(batch({"--concurrency", "1"}).run.exitCode, 7);
    const QString file = path("out/.melodeck/library.sqlite");
    QByteArray bytes = readBytes(file);
    QVERIFY(bytes.size() > 3 * 4096);
    bytes = damage == QLatin1String("cut") ? bytes.first(from) : bytes.replace(from, 8192, QByteArray(8192, '\x5a'));
    writeBytes(file, bytes);

    const Batch rest = batch({"--resume"});
    QVERIFY2(rest.run.exitCode == 7, rest.run.err.constData());
    QCOMPARE(calls->load(), 3);
    QCOMPARE(rest.lines.keys(), QStringList{QStringLiteral("0001")});
    QCOMPARE(rest.stateOf("0001"), QStringLiteral("Unknown"));
    QVERIFY2(rest.run.says("damaged"), rest.run.err.constData());
    // That is kept as if it had always been known.
    const Batch again = batch({"--resume"});
    QCOMPARE(again.run.exitCode, 7);
    QCOMPARE(calls->load(), 3);
    const Batch last = batch({"--resume", "--resend-unknown"});
    QVERIFY2(last.run.exitCode == 0, last.run.err.constData());
    QCOMPARE(last.stateOf("0001"), QStringLiteral("Done"));
    QCOMPARE(calls->load(), 4);
}

void BatchCommandTest::sendsNoMoreWhenNobodyReadsOn()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        ++*calls;
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
    // The next request leaves while the answer before it is still being kept: a few are on their way by then.
    constexpr int kJobs = 30;
    QByteArrayList jobs;
    for (int number = 0; number < kJobs; ++number) {
        jobs << "{\"prompts\": [\"" + QByteArray::number(number) + "\"]}";
    }
    plan('[' + jobs.join(", ") + ']');
    std::ostream closed(nullptr); // takes nothing, as a pipe whose reader has gone
    std::ostringstream said;
    cli::Console console(closed, said, cli::Verbosity::Quiet);
    const int code = cli::runCommandLine({"batch", textOf(path("plan.json")), "--endpoint", endpointOf(*m_server),
                                          "--output", textOf(path("out")), "--concurrency", "1"},
                                         console, {});
    QCOMPARE(code, 7);
    QVERIFY2(said.str().find("--resume") != std::string::npos, said.str().c_str());
    QVERIFY(calls->load() < kJobs);
    QVERIFY(readBytes(path("out/0000/clip_0.wav")) == clip(0));
    const Batch rest = batch({"--resume"});
    QCOMPARE(rest.run.exitCode, 0);
    QCOMPARE(calls->load(), kJobs);
}

void BatchCommandTest::refusesAFolderWhereABatchIsAtWork()
{
    plan("[{}]");
    QVERIFY(QDir().mkpath(path("out/.melodeck")));
    const auto lock = store::OwnerLock::takeOver(path("out/.melodeck"), QStringLiteral("batch"));
    QVERIFY(lock != nullptr);
    const Batch second = batch();
    QCOMPARE(second.run.exitCode, 7);
    QVERIFY(second.run.says("at work"));
    QCOMPARE(m_server->connections(), 0);
}

void BatchCommandTest::doesOnlyWhatIsNotDone()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        const bool fails = ++*calls == 2;
        connection.send(fails ? scripts::answer(500, "{}") : scripts::answer(200, answerWithClips(1)));
    });
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}, {"prompts": ["c"]}])");
    QCOMPARE(batch({"--concurrency", "1"}).run.exitCode, 1);
    const Batch rest = batch({"--resume"});
    QCOMPARE(rest.run.exitCode, 0);
    QCOMPARE(rest.lines.size(), 1);
    QCOMPARE(rest.stateOf("0001"), QStringLiteral("Done"));
    QCOMPARE(calls->load(), 4);
    QVERIFY(batch({"--resume"}).lines.isEmpty());
    QCOMPARE(calls->load(), 4);
}

void BatchCommandTest::listsUnknownJobsUntilToldToSendThemAgain()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        if (++*calls == 1) {
            connection.close(); // it may have run
            return;
        }
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
    plan(R"([{"prompts": ["a"]}])");
    const Batch first = batch();
    QCOMPARE(first.run.exitCode, 7);
    QCOMPARE(first.stateOf("0000"), QStringLiteral("Unknown"));
    const Batch second = batch({"--resume"});
    QCOMPARE(second.run.exitCode, 7);
    QCOMPARE(second.stateOf("0000"), QStringLiteral("Unknown"));
    QVERIFY(second.run.says("--resend-unknown"));
    QCOMPARE(calls->load(), 1);
    const Batch third = batch({"--resume", "--resend-unknown"});
    QCOMPARE(third.run.exitCode, 0);
    QCOMPARE(third.stateOf("0000"), QStringLiteral("Done"));
    QCOMPARE(calls->load(), 2);
}

void BatchCommandTest::sendsNothingAgainThatCameInParts()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        QByteArray answer = answerWithClips(2);
        if (++*calls == 1) {
            answer[answer.size() - 100] = '!'; // in the second clip
        }
        connection.send(scripts::answer(200, answer));
    });
    plan(R"([{"prompts": ["a", "b"]}])");
    QCOMPARE(batch().run.exitCode, 1);
    QVERIFY(QFile::exists(path("out/0000/clip_0.wav")));
    QVERIFY(QFile::exists(path("out/0000/answer.unread")));
    const Batch second = batch({"--resume"});
    QCOMPARE(second.run.exitCode, 7);
    QCOMPARE(second.stateOf("0000"), QStringLiteral("Failed"));
    QCOMPARE(calls->load(), 1);
    QCOMPARE(batch({"--resume", "--resend-unknown"}).run.exitCode, 0);
    QCOMPARE(calls->load(), 2);
}

void BatchCommandTest::sendsNothingAgainThatNobodyUnderstood()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        QByteArray answer = answerWithClips(1);
        if (++*calls == 1) {
            answer[answer.size() - 100] = '!'; // in its only clip
        }
        connection.send(scripts::answer(200, answer));
    });
    plan(R"([{"prompts": ["a"]}])");
    QCOMPARE(batch().run.exitCode, 1);
    QVERIFY(!QFile::exists(path("out/0000/clip_0.wav")));
    QVERIFY(QFile::exists(path("out/0000/answer.unread")));
    const Batch second = batch({"--resume"});
    QCOMPARE(second.run.exitCode, 7);
    QCOMPARE(calls->load(), 1);
    QVERIFY(QFile::exists(path("out/0000/answer.unread")));
    QCOMPARE(batch({"--resume", "--resend-unknown"}).run.exitCode, 0);
    QCOMPARE(calls->load(), 2);
}

void BatchCommandTest::movesEarlierFilesAside()
{
    m_server->route("/predict", scripts::fixed(200, answerWithClips(1)));
    QVERIFY(QDir().mkpath(path("out/0000")));
    writeBytes(path("out/0000/clip_0.wav"), "somebody's own");
    plan("[{}]");
    QCOMPARE(batch().run.exitCode, 0);
    QVERIFY(readBytes(path("out/0000/clip_0.wav")) == clip(0));
    QCOMPARE(readBytes(path("out/0000/earlier/clip_0.wav")), QByteArray("somebody's own"));
}

void BatchCommandTest::goesOnInAFolderThatWasMoved()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        connection.send(++*calls == 1 ? scripts::answer(500, "{}") : scripts::answer(200, answerWithClips(1)));
    });
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}])");
    QCOMPARE(batch({"--concurrency", "1"}).run.exitCode, 1);
    QVERIFY(QDir().rename(path("out"), path("elsewhere")));
    QVERIFY(QDir().rename(path("elsewhere"), path("out2")));
    const auto moved = runCommand({"batch", textOf(path("plan.json")), "--endpoint", endpointOf(*m_server), "--output",
                                   textOf(path("out2")), "--resume"});
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    QVERIFY(readBytes(path("out2/0000/clip_0.wav")) == clip(0));
    QCOMPARE(calls->load(), 3);
    QVERIFY(!QFile::exists(path("out")));
}

void BatchCommandTest::stopsAndGoesOn()
{
    auto begun = std::make_shared<Gate>();
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [begun, calls](FaultyConnection& connection) {
        connection.readBody();
        if (++*calls == 1) {
            begun->open();
            connection.waitForClose();
            return;
        }
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
    plan(R"([{"prompts": ["a"]}, {"prompts": ["b"]}, {"prompts": ["c"]}])");
    std::stop_source stop;
    std::jthread person([begun, stop]() mutable {
        static_cast<void>(begun->wait());
        stop.request_stop();
    });
    const Batch stopped = batch({"--concurrency", "1"}, "/predict", stop.get_token());
    QCOMPARE(stopped.run.exitCode, 130);
    QCOMPARE(stopped.lines.keys(), QStringList{QStringLiteral("0000")});
    QCOMPARE(calls->load(), 1);
    // The first one had left: it may have run. The others never left.
    const Batch rest = batch({"--resume"});
    QCOMPARE(rest.run.exitCode, 7);
    QCOMPARE(rest.stateOf("0001"), QStringLiteral("Done"));
    QCOMPARE(rest.stateOf("0002"), QStringLiteral("Done"));
    QCOMPARE(calls->load(), 3);
    QCOMPARE(batch({"--resume", "--resend-unknown"}).run.exitCode, 0);
    QCOMPARE(calls->load(), 4);
}

void BatchCommandTest::goesOnWherePlanAndFilesWereMovedWithTheFolder()
{
    auto begun = std::make_shared<Gate>();
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [begun, calls](FaultyConnection& connection) {
        connection.readBody();
        if (++*calls == 1) {
            begun->open();
            connection.waitForClose();
            return;
        }
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
    writeBytes(path("tune.bin"), "do re mi");
    plan(R"([{"prompts": ["a"]}, {"request": {"prompts": ["b"]}, "files": {"melody": "tune.bin"}}])");
    std::stop_source stop;
    std::jthread person([begun, stop]() mutable {
        static_cast<void>(begun->wait());
        stop.request_stop();
    });
    QCOMPARE(batch({"--concurrency", "1"}, "/predict", stop.get_token()).run.exitCode, 130);
    // All of it goes to another place, as to another disk.
    const auto moved = std::make_unique<QTemporaryDir>();
    for (const char* name : {"tune.bin", "plan.json", "out"}) {
        QVERIFY(QFile::rename(path(name), moved->filePath(QString::fromLatin1(name))));
    }
    const QString before = m_folder->path();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).removeRecursively() && QFile::rename(moved->path(), m_folder->path()));
    QVERIFY(m_folder->path() != before);
    const Batch rest = batch({"--resume"});
    QVERIFY2(rest.run.exitCode == 7, rest.run.err.constData()); // the first one had left
    QCOMPARE(rest.stateOf("0001"), QStringLiteral("Done"));
    const auto requests = m_server->requests(2);
    QVERIFY(requests.back().body.contains(QByteArray("do re mi").toBase64()));
}

void BatchCommandTest::triesAgainWhatWasRefused()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server->route("/predict", [calls](FaultyConnection& connection) {
        connection.readBody();
        connection.send(++*calls < 3 ? scripts::answer(429, "{}", "Retry-After: 0\r\n")
                                     : scripts::answer(200, answerWithClips(1)));
    });
    plan("[{}]");
    QCOMPARE(batch().run.exitCode, 0);
    QCOMPARE(calls->load(), 3);
    *calls = 0;
    QVERIFY(QDir(path("out")).removeRecursively());
    QCOMPARE(batch({"--retries", "1"}).run.exitCode, 6);
    QCOMPARE(calls->load(), 2);
}

void BatchCommandTest::triesNoConnectionAgainUnlessAsked()
{
    plan("[{}]");
    const std::string gone = endpointOf(*m_server);
    m_server.reset(); // nobody listens there any more
    const auto run =
        runCommand({"batch", textOf(path("plan.json")), "--endpoint", gone, "--output", textOf(path("out"))});
    QCOMPARE(run.exitCode, 6);
    QVERIFY(run.out.contains("\"state\":\"Failed\""));
}

QTEST_GUILESS_MAIN(BatchCommandTest)
#include "BatchCommandTest.moc"
