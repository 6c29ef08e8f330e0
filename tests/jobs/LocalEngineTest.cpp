#include "jobs/LocalEngine.h"

#include "jobs/Workshop.h"
#include "support/TestPaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>
#include <thread>
#include <vector>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

const QString kStub = QStringLiteral(MELODECK_STUB_ENGINE);
constexpr int kPatienceMs = 15'000;

QStringList behaving(const QString& behaviour, const QString& pidFile = {})
{
    QStringList arguments{QStringLiteral("--behave"), behaviour};
    if (!pidFile.isEmpty()) {
        arguments << QStringLiteral("--pid") << pidFile;
    }
    return arguments;
}

pid_t pidIn(const QString& file)
{
    return readBytes(file).toInt();
}

/// A process that may be anybody's child; ready for reading once it has ended.
class Witness final
{
public:
    explicit Witness(pid_t pid)
        : m_descriptor(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)))
    {
    }
    ~Witness() { ::close(m_descriptor); }
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    [[nodiscard]] bool isThere() const { return m_descriptor >= 0 && !hasEnded(0); }
    [[nodiscard]] bool hasEnded(int withinMs) const
    {
        pollfd ended{m_descriptor, POLLIN, 0};
        return ::poll(&ended, 1, withinMs) == 1;
    }

private:
    int m_descriptor;
};

} // namespace

class LocalEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWhenItIsNeeded();
    void givesOneEngineToAll();
    void startsEarlyWithoutWaiting();
    void saysThatTheProgramIsMissing();
    void handsOnTheWordsOfAProgramThatFails();
    void refusesAProgramThatPrintsGarbage();
    void triesAgainAfterAFailure();
    void startsAnewAfterItWasKilled();
    void givesUpWaitingWhenAsked();
    void endsTheEngineWithItself();
    void endsAnEngineThatNeverSpoke();
    void endsTheEngineHoweverTheProgramDies();
    void letsTheEngineHearItsSignals();
};

void LocalEngineTest::startsWhenItIsNeeded()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve"), pidFile));
    QVERIFY(!QFile::exists(pidFile));
    const auto address = engine.waitUntilReady({});
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->url.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(address->url.port() > 0);
    QVERIFY2(address->token.reveal().size() >= 32, "a token that can be guessed is none");
    QVERIFY(Witness(pidIn(pidFile)).isThere());
}

void LocalEngineTest::givesOneEngineToAll()
{
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve")));
    std::array<QUrl, 4> urls;
    {
        std::vector<std::jthread> threads;
        for (QUrl& url : urls) {
            threads.emplace_back([&engine, &url] { url = engine.waitUntilReady({}).value().url; });
        }
    }
    for (const QUrl& url : urls) {
        QCOMPARE(url, urls.front());
    }
}

void LocalEngineTest::startsEarlyWithoutWaiting()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve"), pidFile));
    engine.startEarly();
    QTRY_VERIFY_WITH_TIMEOUT(pidIn(pidFile) > 0, kPatienceMs);
    const pid_t pid = pidIn(pidFile);
    QVERIFY(engine.waitUntilReady({}));
    QCOMPARE(pidIn(pidFile), pid); // no second one
}

void LocalEngineTest::saysThatTheProgramIsMissing()
{
    jobs::LocalEngine engine(QStringLiteral("/nowhere/melodeck-engine"));
    const auto address = engine.waitUntilReady({});
    QVERIFY(!address);
    QCOMPARE(address.error().code, core::ErrorCode::Unavailable);
    QVERIFY(address.error().message.contains(QStringLiteral("melodeck-engine")));
    QVERIFY(address.error().message.contains(QStringLiteral("Nothing is lost")));
}

void LocalEngineTest::handsOnTheWordsOfAProgramThatFails()
{
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("fail")));
    const auto address = engine.waitUntilReady({});
    QVERIFY(!address);
    QCOMPARE(address.error().code, core::ErrorCode::Unavailable);
    QVERIFY2(address.error().detail.contains(QStringLiteral("The port is taken.")), qPrintable(address.error().detail));
}

void LocalEngineTest::refusesAProgramThatPrintsGarbage()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("garbage"), pidFile));
    const auto address = engine.waitUntilReady({});
    QVERIFY(!address);
    QCOMPARE(address.error().code, core::ErrorCode::Unavailable);
    QVERIFY(::kill(pidIn(pidFile), 0) != 0); // nobody is left over
}

void LocalEngineTest::triesAgainAfterAFailure()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("melodeck-engine"));
    jobs::LocalEngine engine(program, behaving(QStringLiteral("serve")));
    QVERIFY(!engine.waitUntilReady({}));
    QVERIFY(QFile::link(kStub, program)); // somebody installs it
    QVERIFY(engine.waitUntilReady({}));
}

void LocalEngineTest::startsAnewAfterItWasKilled()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve"), pidFile));
    const auto first = engine.waitUntilReady({});
    QVERIFY(first);
    const pid_t firstPid = pidIn(pidFile);
    QCOMPARE(::kill(firstPid, SIGKILL), 0);
    // As a job does whose connection was refused.
    const auto second = engine.waitUntilReady({}, first->url);
    QVERIFY(second);
    QVERIFY(second->url != first->url);
    QVERIFY(second->token.reveal() != first->token.reveal());
    QVERIFY(pidIn(pidFile) != firstPid);
}

void LocalEngineTest::givesUpWaitingWhenAsked()
{
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("silent")));
    std::optional<core::Result<jobs::EngineAddress>> address;
    {
        std::jthread waiter([&](const std::stop_token& stop) { address = engine.waitUntilReady(stop); });
    }
    QVERIFY(address && !*address);
    QCOMPARE(address->error().code, core::ErrorCode::Cancelled);
}

void LocalEngineTest::endsTheEngineWithItself()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    {
        jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve"), pidFile));
        QVERIFY(engine.waitUntilReady({}));
    }
    QVERIFY(::kill(pidIn(pidFile), 0) != 0);
}

void LocalEngineTest::endsAnEngineThatNeverSpoke()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    {
        jobs::LocalEngine engine(kStub, behaving(QStringLiteral("silent"), pidFile));
        engine.startEarly();
        QTRY_VERIFY_WITH_TIMEOUT(pidIn(pidFile) > 0, kPatienceMs);
    }
    QVERIFY(::kill(pidIn(pidFile), 0) != 0);
}

void LocalEngineTest::endsTheEngineHoweverTheProgramDies()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    QProcess program;
    program.start(kStub, behaving(QStringLiteral("own"), pidFile));
    QVERIFY(program.waitForReadyRead(kPatienceMs));
    QCOMPARE(program.readLine(), QByteArray("ready\n"));
    const Witness engine(pidIn(pidFile));
    QVERIFY(engine.isThere());
    program.kill(); // SIGKILL: no destructor runs
    QVERIFY(program.waitForFinished(kPatienceMs));
    QVERIFY2(engine.hasEnded(kPatienceMs), "an engine is left over");
}

void LocalEngineTest::letsTheEngineHearItsSignals()
{
    // As in the command line, whose threads leave these signals to one of them.
    sigset_t signals;
    sigset_t before;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    QCOMPARE(pthread_sigmask(SIG_BLOCK, &signals, &before), 0);
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    jobs::LocalEngine engine(kStub, behaving(QStringLiteral("serve"), pidFile));
    QCOMPARE(pthread_sigmask(SIG_SETMASK, &before, nullptr), 0);
    QVERIFY(engine.waitUntilReady({}));
    const Witness witness(pidIn(pidFile));
    QCOMPARE(::kill(pidIn(pidFile), SIGTERM), 0);
    QVERIFY2(witness.hasEnded(kPatienceMs), "`kill` has no effect on an engine that Melodeck started");
}

QTEST_GUILESS_MAIN(LocalEngineTest)
#include "LocalEngineTest.moc"
