#include "jobs/JobQueue.h"
#include "jobs/Workshop.h"
#include "store/StoreThread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace melodeck;
using namespace melodeck::tests;
using core::JobState;
using jobs::JobQueue;
using support::FaultyConnection;
using support::Gate;
namespace scripts = support::scripts;

namespace {

constexpr int kPatienceMs = 15'000;

/// A server that notes in which order requests come; the first one waits for a gate.
struct Order
{
    explicit Order(Workshop& shop)
    {
        for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
            shop.server.route(QByteArray("/") + letter, [this, letter](FaultyConnection& connection) {
                connection.readBody();
                bool isFirst = false;
                {
                    const std::scoped_lock lock(mutex);
                    isFirst = seen.isEmpty();
                    seen += letter;
                }
                if (isFirst) {
                    begun.open();
                    static_cast<void>(mayEnd.wait());
                }
                connection.send(scripts::answer(200, "{}"));
            });
        }
    }
    [[nodiscard]] QByteArray soFar()
    {
        const std::scoped_lock lock(mutex);
        return seen;
    }

    std::mutex mutex;
    QByteArray seen;
    Gate begun;
    Gate mayEnd;
};

} // namespace

/// A queue that runs one job at a time, whose first one holds all others up until they are in order.
class JobQueueOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesJobsThatWait();
    void runsAJobNext();
    void queuesNewJobsInFront();
    void holdsPausedJobsBack();
    void holdsTheWholeQueueBack();
    void cancelsManyWithoutStartingAny();
    void sendsAFinishedJobAgain();
    void waitsAsLongAsTheServerSays();
    void sendsNowWhatWouldPause();
    void triesAgainUntilThereIsAServer();
    void keepsOrderAndPausesUntilTheNextStart();
    void sharesALibraryWithAnotherProgram();

private:
    [[nodiscard]] std::unique_ptr<JobQueue> open(store::StoreThread& store)
    {
        auto queue = std::make_unique<JobQueue>(m_shop->services(), store);
        queue->setParallel(m_shop->recipe("/").endpoint, 1);
        return queue;
    }
    /// Ids of a to the letter given, the first of them running.
    QStringList submit(char last)
    {
        QStringList ids;
        for (char letter = 'a'; letter <= last; ++letter) {
            ids << m_queue->submit(m_shop->recipe(QByteArray("/") + letter));
        }
        [&ids, this] { QTRY_VERIFY_WITH_TIMEOUT(core::isRunning(m_queue->find(ids[0])->state), kPatienceMs); }();
        [this] { QVERIFY(m_order->begun.wait()); }();
        return ids;
    }
    [[nodiscard]] bool runOut()
    {
        m_order->mayEnd.open();
        return QTest::qWaitFor([this] { return m_queue->runningCount() == 0; }, kPatienceMs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Order> m_order;
    std::unique_ptr<Workshop> m_shop;
    std::unique_ptr<store::StoreThread> m_store;
    std::unique_ptr<JobQueue> m_queue;
};

void JobQueueOrderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Workshop>();
    m_order = std::make_unique<Order>(*m_shop);
    m_store = std::make_unique<store::StoreThread>(m_folder->path());
    m_queue = open(*m_store);
}

void JobQueueOrderTest::cleanup()
{
    m_order->mayEnd.open();
    m_queue.reset();
    m_store.reset();
    m_shop.reset(); // its scripts use the order
    m_order.reset();
}

void JobQueueOrderTest::movesJobsThatWait()
{
    const QStringList ids = submit('d');
    QSignalSpy changed(m_queue.get(), &JobQueue::orderChanged);
    m_queue->moveBefore({ids[3]}, ids[1]);
    m_queue->moveBefore({ids[1], ids[0]}, {}); // the first one runs already
    QCOMPARE(changed.size(), 2);
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("adcb"));
}

void JobQueueOrderTest::runsAJobNext()
{
    const QStringList ids = submit('d');
    m_queue->pause({ids[2]});
    m_queue->runNext({ids[3], ids[2]});
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("adcb"));
}

void JobQueueOrderTest::queuesNewJobsInFront()
{
    const QStringList ids = submit('c');
    std::vector<jobs::NewJob> fresh;
    fresh.push_back({m_shop->recipe("/d"), {}, {}});
    fresh.push_back({m_shop->recipe("/e"), {}, {}});
    QSignalSpy added(m_queue.get(), &JobQueue::jobsAdded);
    const QStringList more = m_queue->submitAll(std::move(fresh), JobQueue::Position::Next);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_queue->unfinished(), (std::vector<QString>{ids[0], more[0], more[1], ids[1], ids[2]}));
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("adebc"));
}

void JobQueueOrderTest::holdsPausedJobsBack()
{
    const QStringList ids = submit('c');
    m_queue->pause({ids[0], ids[1]});
    QVERIFY(!m_queue->isPaused(ids[0])); // too late
    QVERIFY(m_queue->isPaused(ids[1]));
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("ac"));
    QCOMPARE(m_queue->find(ids[1])->state, JobState::Paused);
    m_queue->resume({ids[1]});
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("acb"));
}

void JobQueueOrderTest::holdsTheWholeQueueBack()
{
    submit('b');
    m_queue->pauseQueue();
    QVERIFY(m_queue->isQueuePaused());
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("a"));
    QCOMPARE(m_queue->waitingCount(), std::size_t{1});
    m_queue->resumeQueue();
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("ab"));
}

void JobQueueOrderTest::cancelsManyWithoutStartingAny()
{
    const QStringList ids = submit('d');
    m_queue->cancelAll(ids.mid(0, 3));
    QVERIFY(runOut());
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(ids[3])->state, JobState::Done, kPatienceMs);
    QCOMPARE(m_order->soFar(), QByteArray("ad"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_queue->find(ids[i])->state, JobState::Cancelled);
    }
    QVERIFY(m_queue->find(ids[1])->error->message.contains(QLatin1String("never left")));
}

void JobQueueOrderTest::sendsAFinishedJobAgain()
{
    const QStringList ids = submit('a');
    QVERIFY(runOut());
    const QString again = m_queue->sendAgain(ids[0]);
    QVERIFY(!again.isEmpty() && again != ids[0]);
    QVERIFY(m_queue->sendAgain(QStringLiteral("stranger")).isEmpty());
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("aa"));
    QCOMPARE(m_queue->find(again)->state, JobState::Done);
}

void JobQueueOrderTest::waitsAsLongAsTheServerSays()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_shop->server.route("/busy", [calls](FaultyConnection& connection) {
        connection.readBody();
        connection.send(++*calls == 1 ? scripts::answer(429, "{}", "Retry-After: 1\r\n") : scripts::answer(200, "{}"));
    });
    const QString id = m_queue->submit(m_shop->recipe("/busy"));
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::RetryWait, kPatienceMs);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 until = m_queue->progressOf(id)->retryAt;
    QVERIFY(until <= before + 1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::Done, kPatienceMs);
    QVERIFY(QDateTime::currentMSecsSinceEpoch() >= until);
    QCOMPARE(calls->load(), 2);
}

void JobQueueOrderTest::sendsNowWhatWouldPause()
{
    auto calls = std::make_shared<std::atomic<int>>(0);
    m_shop->server.route("/busy", [calls](FaultyConnection& connection) {
        connection.readBody();
        connection.send(++*calls == 1 ? scripts::answer(503, "{}", "Retry-After: 300\r\n")
                                      : scripts::answer(200, "{}"));
    });
    const QString id = m_queue->submit(m_shop->recipe("/busy"));
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::RetryWait, kPatienceMs);
    QCOMPARE(m_queue->progressOf(id)->refusedWith.load(), 503);
    QCOMPARE(m_queue->progressOf(id)->nextTry.load(), 2);
    m_queue->sendNow(QStringLiteral("stranger"));
    QCOMPARE(calls->load(), 1);
    m_queue->sendNow(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::Done, kPatienceMs);
    QCOMPARE(calls->load(), 2);
}

void JobQueueOrderTest::triesAgainUntilThereIsAServer()
{
    QUrl gone;
    {
        const support::FaultyServer server;
        gone = server.url("/predict");
    }
    core::Recipe recipe = m_shop->recipe("/");
    recipe.endpoint.url = gone;
    const QString id = m_queue->submit(recipe);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::RetryWait, kPatienceMs);
    m_queue->cancel(id); // who waits for a server need not wait to stop
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->find(id)->state, JobState::Cancelled, kPatienceMs);
    QVERIFY(m_queue->find(id)->error->message.contains(QLatin1String("never left")));
    QCOMPARE(m_queue->find(id)->bytesSent, std::int64_t{0});
}

void JobQueueOrderTest::keepsOrderAndPausesUntilTheNextStart()
{
    const QStringList ids = submit('d');
    m_queue->moveBefore({ids[3]}, ids[1]);
    m_order->mayEnd.open();
    m_queue->pauseQueue();
    QVERIFY(runOut());
    m_queue.reset();
    m_queue = open(*m_store);
    QSignalSpy recovered(m_queue.get(), &JobQueue::jobsRecovered);
    QVERIFY(recovered.wait(kPatienceMs));
    QCOMPARE(recovered.at(0).at(0).toStringList(), (QStringList{ids[3], ids[1], ids[2]}));
    QVERIFY(m_queue->isPaused(ids[1]) && m_queue->isSafe());
    QCOMPARE(m_order->soFar(), QByteArray("a"));
    m_queue->resume(ids);
    QVERIFY(runOut());
    QCOMPARE(m_order->soFar(), QByteArray("adbc"));
}

void JobQueueOrderTest::sharesALibraryWithAnotherProgram()
{
    store::StoreThread otherStore(m_folder->path());
    const auto other = open(otherStore);
    QSignalSpy failed(m_queue.get(), &JobQueue::libraryFailed);
    QSignalSpy otherFailed(other.get(), &JobQueue::libraryFailed);
    QSignalSpy stolen(other.get(), &JobQueue::jobsRecovered);
    m_order->mayEnd.open();
    QStringList ids;
    QStringList otherIds;
    for (int i = 0; i < 10; ++i) {
        ids << m_queue->submit(m_shop->recipe("/a"));
        otherIds << other->submit(m_shop->recipe("/b"));
    }
    QVERIFY(runOut());
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->unfinished().empty() && other->unfinished().empty(), kPatienceMs);
    QCOMPARE(m_order->soFar().size(), 20);
    QVERIFY(failed.isEmpty() && otherFailed.isEmpty() && stolen.isEmpty());
    for (const QString& id : ids) {
        QCOMPARE(m_queue->find(id)->state, JobState::Done);
    }
    for (const QString& id : otherIds) {
        QCOMPARE(other->find(id)->state, JobState::Done);
    }
}

QTEST_GUILESS_MAIN(JobQueueOrderTest)
#include "JobQueueOrderTest.moc"
