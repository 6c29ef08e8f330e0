#include "ui/work/BackgroundQueue.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <latch>
#include <thread>
#include <vector>

using melodeck::ui::BackgroundQueue;

class BackgroundQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsResultsBackInOrderOnItsOwnThread()
    {
        BackgroundQueue queue;
        std::vector<int> arrived;
        for (int i = 0; i < 20; ++i) {
            queue.run([&arrived, i](const std::stop_token&) -> BackgroundQueue::Arrival {
                return [&arrived, i] {
                    QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                    arrived.push_back(i);
                };
            });
        }
        QTRY_COMPARE(arrived.size(), std::size_t{20});
        QVERIFY(std::is_sorted(arrived.begin(), arrived.end()));
    }

    void clearStopsWhatRunsAndDropsItsResult()
    {
        BackgroundQueue queue;
        std::latch running(1);
        bool wasStopped = false;
        bool oldArrived = false;
        bool newArrived = false;
        queue.run([&](const std::stop_token& stop) -> BackgroundQueue::Arrival {
            running.count_down();
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            wasStopped = true;
            return [&oldArrived] { oldArrived = true; };
        });
        running.wait();
        queue.clear();
        queue.run(
            [&](const std::stop_token&) -> BackgroundQueue::Arrival { return [&newArrived] { newArrived = true; }; });
        QTRY_VERIFY(newArrived);
        QVERIFY(wasStopped);
        QVERIFY(!oldArrived);
    }

    void destructionStopsAndJoins()
    {
        std::latch running(1);
        bool arrived = false;
        {
            BackgroundQueue queue;
            queue.run([&](const std::stop_token& stop) -> BackgroundQueue::Arrival {
                running.count_down();
                while (!stop.stop_requested()) {
                    std::this_thread::yield();
                }
                return [&arrived] { arrived = true; };
            });
            running.wait();
        }
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }
};

QTEST_GUILESS_MAIN(BackgroundQueueTest)
#include "BackgroundQueueTest.moc"
