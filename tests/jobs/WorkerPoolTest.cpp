#include "jobs/WorkerPool.h"

#include "jobs/Turns.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using namespace melodeck;
using jobs::Turns;
using jobs::WorkerPool;

class WorkerPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesAllWorkThatIsHandedInBeforeItEnds();
    void neverMakesWorkWaitForOtherWork();
    void keepsAThreadForTheNextWork();
    void beginsNothingOnceItIsOver();
    void letsOnlySoManyTakeATurn();
    void givesUpATurnThatIsStopped();
};

void WorkerPoolTest::doesAllWorkThatIsHandedInBeforeItEnds()
{
    std::atomic<int> done{0};
    {
        WorkerPool pool;
        for (int i = 0; i < 500; ++i) {
            pool.run([&done] { ++done; });
        }
    }
    QCOMPARE(done.load(), 500);
}

void WorkerPoolTest::neverMakesWorkWaitForOtherWork()
{
    constexpr int kTogether = 24;
    std::mutex mutex;
    std::condition_variable allAreHere;
    int here = 0;
    WorkerPool pool;
    for (int i = 0; i < kTogether; ++i) {
        pool.run([&] {
            std::unique_lock lock(mutex);
            ++here;
            allAreHere.notify_all();
            allAreHere.wait(lock, [&here] { return here == kTogether; }); // for ever, were it done in turns
        });
    }
    pool.finish();
    QCOMPARE(here, kTogether);
}

void WorkerPoolTest::keepsAThreadForTheNextWork()
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    std::atomic<int> done{0};
    WorkerPool pool;
    for (int i = 0; i < 20; ++i) {
        pool.run([&] {
            const std::scoped_lock lock(mutex);
            threads.insert(std::this_thread::get_id());
            ++done;
        });
        QTRY_COMPARE(done.load(), i + 1);
    }
    pool.finish();
    QVERIFY2(threads.size() < 10, qPrintable(QString::number(threads.size())));
}

void WorkerPoolTest::beginsNothingOnceItIsOver()
{
    std::atomic<int> done{0};
    WorkerPool pool;
    pool.finish();
    pool.run([&done] { ++done; });
    pool.finish();
    QCOMPARE(done.load(), 0);
}

void WorkerPoolTest::letsOnlySoManyTakeATurn()
{
    Turns turns(2);
    std::atomic<int> busy{0};
    std::atomic<int> most{0};
    {
        WorkerPool pool;
        for (int i = 0; i < 100; ++i) {
            pool.run([&turns, &busy, &most] {
                Turns::Turn turn;
                turn.take(turns, {});
                turn.take(turns, {}); // once is enough
                const int now = ++busy;
                int before = most;
                while (now > before && !most.compare_exchange_weak(before, now)) {
                }
                --busy;
            });
        }
    }
    QVERIFY(most.load() >= 1 && most.load() <= 2);
}

void WorkerPoolTest::givesUpATurnThatIsStopped()
{
    Turns turns(1);
    Turns::Turn first;
    first.take(turns, {});
    {
        std::stop_source stop;
        stop.request_stop();
        Turns::Turn second;
        second.take(turns, stop.get_token()); // returns without it, and so gives nothing back
    }
    first.giveBack();
    Turns::Turn third;
    third.take(turns, {});
}

QTEST_APPLESS_MAIN(WorkerPoolTest)
#include "WorkerPoolTest.moc"
