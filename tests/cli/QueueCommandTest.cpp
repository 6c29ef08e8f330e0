#include "cli/CommandLine.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "core/Paths.h"
#include "jobs/JournalFacts.h"
#include "store/ClipFolder.h"
#include "store/JobJournal.h"
#include "store/Journal.h"
#include "store/Library.h"
#include "store/OwnerLock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <sstream>
#include <streambuf>
#include <thread>
#include <utility>

using namespace melodeck;
using namespace melodeck::tests;
using support::FaultyConnection;
using support::Gate;
namespace scripts = support::scripts;

namespace {

const char* const kFirst = "20261130-080000-000-0001";
const char* const kSecond = "20261130-080000-000-0002";
const char* const kThird = "20261130-080000-000-0003";
const QString kGone = QStringLiteral("20261130-075900-000-1-0000");
const QString kAlive = QStringLiteral("20261130-075900-000-2-0000");

/// A pipe whose reader has gone: takes nothing, and tells when somebody tried.
class GoneReader final : public std::streambuf
{
public:
    Gate tried;

private:
    int_type overflow(int_type) override
    {
        tried.open();
        return traits_type::eof();
    }
};

} // namespace

/// What a window left in the queue of the library when it was closed.
class QueueCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatThereIsNoLibrary();
    void listsWhatWaits();
    void listsForPeopleInOneLine();
    void runsWhatWaitsInItsOrder();
    void runsOnlyThoseThatAreNamed();
    void leavesToARunningProgramWhatItHas();
    void movesToTheFront();
    void takesOut();
    void takesOutAll();
    void changesNothingForAJobThatDoesNotWait();
    void putsInOnceMore();
    void doesNotAskAgainForWhatIsNotKnown();
    void doesNotAskAgainForWhatWasJustRecovered();
    void succeedsThoughTheDailyCopyFails();
    void failsAsTheModelDid();
    void keepsWhatHadNotLeftWhenStopped();
    void sendsNoMoreWhenNobodyReadsOn();
    void sendsTheKeyToOneServerAlone();

private:
    CommandRun queue(std::vector<std::string> arguments, const std::stop_token& stop = {})
    {
        arguments.insert(arguments.begin(), "queue");
        return runCommand(arguments, stop);
    }
    static QString journalFolder() { return QDir(core::libraryFolder()).filePath(QStringLiteral("journal")); }
    static QStringList jobsOf(const CommandRun& run);
    static core::Json lineOf(const CommandRun& run, const char* job);
    void put(const char* id, double place, const QString& owner = kGone, core::JobState state = core::JobState::Queued);
    static std::optional<core::JobRecord> kept(const QString& id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Variable> m_data;
    std::unique_ptr<support::FaultyServer> m_server;
};

void QueueCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data.reset(); // first, so that what was before all of them comes back
    m_data.emplace("XDG_DATA_HOME", m_folder->path().toUtf8());
    m_server = std::make_unique<support::FaultyServer>();
    m_server->route("/predict", [](FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::answer(200, answerWithClips(1)));
    });
}

void QueueCommandTest::put(const char* id, double place, const QString& owner, core::JobState state)
{
    store::QueuedRow row;
    row.job.id = QLatin1String(id);
    row.job.created = QDateTime::currentDateTimeUtc();
    row.job.state = state;
    row.job.recipe.model = QStringLiteral("musicgen-melody");
    row.job.recipe.endpoint.kind = core::EndpointKind::Custom;
    row.job.recipe.endpoint.url = m_server->url("/predict");
    row.job.recipe.fields = {{"prompts", {"take " + std::string(id).substr(std::string(id).size() - 1)}}};
    row.owner = owner;
    row.place = place;
    const auto library = store::Library::open(core::libraryFolder());
    QVERIFY(library && (*library)->enqueue(std::span(&row, 1)));
    QVERIFY(store::Journal::open(journalFolder()));
}

QStringList QueueCommandTest::jobsOf(const CommandRun& run)
{
    QStringList jobs;
    for (const QByteArray& line : run.out.split('\n')) {
        if (const auto json = core::parseJson(line); json && json->contains("job")) {
            jobs << core::stringMember(*json, "job");
        }
    }
    return jobs;
}

core::Json QueueCommandTest::lineOf(const CommandRun& run, const char* job)
{
    for (const QByteArray& line : run.out.split('\n')) {
        if (auto json = core::parseJson(line); json && core::stringMember(*json, "job") == QLatin1String(job)) {
            return std::move(*json);
        }
    }
    return core::Json::object();
}

std::optional<core::JobRecord> QueueCommandTest::kept(const QString& id)
{
    const auto library = store::Library::open(core::libraryFolder());
    return library ? (*library)->find(id).value_or(std::nullopt) : std::nullopt;
}

void QueueCommandTest::saysThatThereIsNoLibrary()
{
    for (const std::vector<std::string>& verb :
         std::vector<std::vector<std::string>>{{"list"}, {"run"}, {"next", kFirst}, {"cancel", "--all"}}) {
        const CommandRun run = queue(verb);
        QCOMPARE(run.exitCode, 4);
        QVERIFY(run.says("There is no library"));
    }
    QCOMPARE(queue({"cancel"}).exitCode, 2);
    QVERIFY(!QFile::exists(core::libraryFolder()));
}

void QueueCommandTest::listsWhatWaits()
{
    put(kFirst, 2.0);
    put(kSecond, 1.0, kGone, core::JobState::Paused);
    const CommandRun run = queue({"list"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(jobsOf(run), (QStringList{QLatin1String(kSecond), QLatin1String(kFirst)}));
    const core::Json line = lineOf(run, kFirst);
    QCOMPARE(core::stringMember(line, "title"), QStringLiteral("take 1"));
    QCOMPARE(core::stringMember(line, "model"), QStringLiteral("musicgen-melody"));
    QCOMPARE(core::stringMember(line, "endpoint"), m_server->url("/predict").toString());
    QCOMPARE(line.value("elsewhere", true), false);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QCOMPARE(m_server->connections(), 0);
    // It is as it was for whoever comes next.
    QCOMPARE(jobsOf(queue({"list"})), jobsOf(run));
}

void QueueCommandTest::listsForPeopleInOneLine()
{
    put(kFirst, 1.0);
    const CommandRun run = queue({"list", "--format", "text"});
    QVERIFY(run.out.startsWith(QByteArray(kFirst) + '\t'));
    QVERIFY(run.out.endsWith("\ttake 1\n"));
    QCOMPARE(run.out.count('\n'), 1);
}

void QueueCommandTest::runsWhatWaitsInItsOrder()
{
    put(kFirst, 2.0);
    put(kSecond, 1.0, kGone, core::JobState::Paused);
    const CommandRun run = queue({"run", "--concurrency", "1"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QStringList ended = jobsOf(run); // an answer may be kept sooner than the one before it
    ended.sort();
    QCOMPARE(ended, (QStringList{QLatin1String(kFirst), QLatin1String(kSecond)}));
    const core::Json line = lineOf(run, kFirst);
    QCOMPARE(core::stringMember(line, "state"), QStringLiteral("Done"));
    QVERIFY(readBytes(QString::fromStdString(line["clips"][0].get<std::string>())) == clip(0));
    const auto seen = m_server->requests(2);
    QVERIFY(seen[0].body.contains("take 2"));
    QVERIFY(seen[1].body.contains("take 1"));
    QCOMPARE(kept(QLatin1String(kSecond))->state, core::JobState::Done);
    QVERIFY(queue({"list"}).out.isEmpty());
    QCOMPARE(queue({"run"}).exitCode, 0);
    QCOMPARE(m_server->requests(2).size(), std::size_t{2});
}

void QueueCommandTest::runsOnlyThoseThatAreNamed()
{
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    put(kThird, 3.0);
    const CommandRun run = queue({"run", kSecond});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(jobsOf(run), QStringList{QLatin1String(kSecond)});
    QCOMPARE(jobsOf(queue({"list"})), (QStringList{QLatin1String(kFirst), QLatin1String(kThird)}));
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void QueueCommandTest::leavesToARunningProgramWhatItHas()
{
    put(kFirst, 1.0, kAlive);
    put(kSecond, 2.0);
    const auto window = store::OwnerLock::takeOver(journalFolder(), kAlive);
    QVERIFY(window != nullptr);
    const CommandRun list = queue({"list"});
    QCOMPARE(lineOf(list, kFirst).value("elsewhere", false), true);
    QCOMPARE(lineOf(list, kSecond).value("elsewhere", true), false);
    for (const char* verb : {"run", "next", "cancel"}) {
        const CommandRun refused = queue({verb, kSecond, kFirst});
        QCOMPARE(refused.exitCode, 6);
        QVERIFY(refused.says("a program that runs"));
        QVERIFY(refused.out.isEmpty());
    }
    QCOMPARE(jobsOf(queue({"run"})), QStringList{QLatin1String(kSecond)});
    const CommandRun nothing = queue({"run"});
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.says("a program that runs"));
    QCOMPARE(kept(QLatin1String(kFirst))->state, core::JobState::Queued);
    QCOMPARE(m_server->requests(1).size(), std::size_t{1});
}

void QueueCommandTest::movesToTheFront()
{
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    put(kThird, 3.0);
    const QStringList wanted{QLatin1String(kThird), QLatin1String(kFirst), QLatin1String(kSecond)};
    const CommandRun run = queue({"next", kThird});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(jobsOf(run), wanted);
    QCOMPARE(jobsOf(queue({"list"})), wanted);
    QCOMPARE(m_server->connections(), 0);
}

void QueueCommandTest::takesOut()
{
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    const CommandRun run = queue({"cancel", kFirst});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(core::stringMember(lineOf(run, kFirst), "state"), QStringLiteral("Cancelled"));
    QCOMPARE(jobsOf(queue({"list"})), QStringList{QLatin1String(kSecond)});
    QCOMPARE(kept(QLatin1String(kFirst))->state, core::JobState::Cancelled);
    QCOMPARE(m_server->connections(), 0);
}

void QueueCommandTest::takesOutAll()
{
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    QCOMPARE(jobsOf(queue({"cancel", "--all"})), (QStringList{QLatin1String(kFirst), QLatin1String(kSecond)}));
    QVERIFY(queue({"list"}).out.isEmpty());
}

void QueueCommandTest::changesNothingForAJobThatDoesNotWait()
{
    put(kFirst, 1.0);
    for (const char* verb : {"run", "next", "cancel", "again"}) {
        const CommandRun run = queue({verb, kFirst, kThird});
        QVERIFY(run.exitCode == 4 || run.exitCode == 5); // “again” sees first that the first one waits still
        QVERIFY(run.says("Nothing was changed"));
        QCOMPARE(jobsOf(queue({"list"})), QStringList{QLatin1String(kFirst)});
    }
    QCOMPARE(m_server->connections(), 0);
}

void QueueCommandTest::putsInOnceMore()
{
    put(kFirst, 1.0);
    QCOMPARE(queue({"run"}).exitCode, 0);
    put(kSecond, 1.0);
    const CommandRun run = queue({"again", kFirst});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QStringList waiting = jobsOf(queue({"list"}));
    QCOMPARE(waiting, QStringList{QLatin1String(kSecond)} + jobsOf(run));
    QVERIFY(waiting.at(1) != QLatin1String(kFirst));
    QCOMPARE(queue({"run", waiting.at(1).toStdString()}).exitCode, 0);
    QVERIFY(m_server->requests(2)[1].body.contains("take 1"));
    QCOMPARE(kept(QLatin1String(kFirst))->answer.clips.size(), std::size_t{1}); // what it had brought is still there
}

void QueueCommandTest::doesNotAskAgainForWhatIsNotKnown()
{
    core::JobRecord job; // a result that came from the platform's queue, asked for on another computer
    job.id = QLatin1String(kFirst);
    job.created = QDateTime::currentDateTimeUtc();
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("json");
    job.recipe.endpoint.kind = core::EndpointKind::Custom;
    job.recipe.endpoint.url = m_server->url("/predict");
    QVERIFY((*store::Library::open(core::libraryFolder()))->save(job));
    const CommandRun run = queue({"again", kFirst});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.says("not kept here"), run.err.constData());
    QVERIFY(queue({"list"}).out.isEmpty());
}

void QueueCommandTest::doesNotAskAgainForWhatWasJustRecovered()
{
    put(kFirst, 1.0);
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        auto library = store::Library::open(core::libraryFolder()).value();
        const core::JobRecord job = library->find(QLatin1String(kFirst)).value().value();
        store::QueuedRow row{job, journal->owner(), 1.0};
        QVERIFY(library->enqueue(std::span(&row, 1)));
        store::JobJournal line(*journal, job.id);
        QVERIFY(line.sending(
            jobs::factsToJson(job, store::clipFolderOf(core::libraryFolder(), job.id), core::libraryFolder())));
        line.head(jobs::headToJson({.status = 200, .headers = {{"content-type", "application/json"}}}, 100));
        const QByteArray answer = answerWithClips(1);
        line.bytes(std::as_bytes(std::span(answer.constData(), static_cast<std::size_t>(answer.size()))));
        line.received();
    } // the program is gone before it made anything of that
    const CommandRun run = queue({"again", kFirst});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.says("has just been read"), run.err.constData());
    QCOMPARE(kept(QLatin1String(kFirst))->answer.clips.size(), std::size_t{1});
    QVERIFY(queue({"list"}).out.isEmpty());
    QCOMPARE(queue({"again", kFirst}).exitCode, 0);
    QCOMPARE(jobsOf(queue({"list"})).size(), 1);
}

void QueueCommandTest::succeedsThoughTheDailyCopyFails()
{
    put(kFirst, 1.0);
    QCOMPARE(queue({"run"}).exitCode, 0);
    const QString place = QDir(core::libraryFolder()).filePath(QStringLiteral("backup"));
    QDir(place).removeRecursively();
    QFile inTheWay(place);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const CommandRun run = queue({"again", kFirst});
    QVERIFY2(run.exitCode == 0, run.err.constData()); // else one would say it twice, and pay twice
    QCOMPARE(jobsOf(run).size(), 1);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(jobsOf(queue({"list"})), jobsOf(run));
}

void QueueCommandTest::failsAsTheModelDid()
{
    m_server = std::make_unique<support::FaultyServer>();
    m_server->route("/predict", [](FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::answer(500, "{\"error\": \"out of memory\"}"));
    });
    put(kFirst, 1.0);
    const CommandRun run = queue({"run"});
    QCOMPARE(run.exitCode, 1);
    const core::Json line = lineOf(run, kFirst);
    QCOMPARE(core::stringMember(line, "state"), QStringLiteral("Failed"));
    QVERIFY(line["error"]["message"].get<std::string>().find("out of memory") != std::string::npos);
    QVERIFY(run.says("queue again"));
    QVERIFY(queue({"list"}).out.isEmpty());
}

void QueueCommandTest::keepsWhatHadNotLeftWhenStopped()
{
    auto begun = std::make_shared<Gate>();
    m_server = std::make_unique<support::FaultyServer>();
    m_server->route("/predict", [begun](FaultyConnection& connection) {
        connection.readBody();
        begun->open();
        connection.waitForClose();
    });
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    std::stop_source stop;
    std::jthread person([begun, stop]() mutable {
        static_cast<void>(begun->wait());
        stop.request_stop();
    });
    const CommandRun run = queue({"run", "--concurrency", "1"}, stop.get_token());
    QCOMPARE(run.exitCode, 130);
    QVERIFY(run.says("waits again"));
    // The first one had left: it may have run, and is not sent again. The second never left.
    QCOMPARE(jobsOf(run), QStringList{QLatin1String(kFirst)});
    QCOMPARE(jobsOf(queue({"list"})), QStringList{QLatin1String(kSecond)});
    QCOMPARE(m_server->connections(), 1);
}

void QueueCommandTest::sendsNoMoreWhenNobodyReadsOn()
{
    GoneReader reader;
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_server = std::make_unique<support::FaultyServer>();
    m_server->route("/predict", [&reader, calls](FaultyConnection& connection) {
        connection.readBody();
        // The second one leaves while the answer to the first is still being kept.
        if (++*calls == 1 || reader.tried.wait()) {
            connection.send(scripts::answer(200, answerWithClips(1)));
        }
    });
    put(kFirst, 1.0);
    put(kSecond, 2.0);
    put(kThird, 3.0);
    std::ostringstream err;
    std::ostream closed(&reader);
    cli::Console console(closed, err, cli::Verbosity::Quiet);
    QCOMPARE(cli::runCommandLine({"queue", "run", "--concurrency", "1"}, console, {}), 7);
    QVERIFY(err.str().find("queue run") != std::string::npos);
    QVERIFY(jobsOf(queue({"list"})).contains(QLatin1String(kThird)));
    QVERIFY(calls->load() < 3);
    QCOMPARE(kept(QLatin1String(kFirst))->answer.clips.size(), std::size_t{1}); // it is in the library all the same
}

void QueueCommandTest::sendsTheKeyToOneServerAlone()
{
    const Variable key("MELODECK_TEST_KEY", "sk-for-one");
    put(kFirst, 1.0);
    const auto other = std::exchange(m_server, std::make_unique<support::FaultyServer>());
    put(kSecond, 2.0); // goes to another server
    QCOMPARE(queue({"run", "--key-env", "MELODECK_NO_SUCH_KEY"}).exitCode, 5);
    const CommandRun both = queue({"run", "--key-env", "MELODECK_TEST_KEY"});
    QCOMPARE(both.exitCode, 5);
    QVERIFY(both.says("several servers"));
    QCOMPARE(other->connections() + m_server->connections(), 0);
    QCOMPARE(queue({"run", kFirst, "--key-env", "MELODECK_TEST_KEY"}).exitCode, 0);
    QVERIFY(other->requests(1)[0].header("authorization").contains("sk-for-one"));
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(QueueCommandTest)
#include "QueueCommandTest.moc"
