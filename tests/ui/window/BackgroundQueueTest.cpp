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
    void bringsResultsBackInOrderOnTheGuiThread()
    {
        BackgroundQueue queue;
        std::vector<int> arrived;
        const QThread* gui = QThread::currentThread();
        for (int i = 0; i < 20; ++i) {
            queue.run([i, gui](const std::stop_token&) { return QThread::currentThread() == gui ? -1 : i; },
                      [&arrived, gui](int value) {
                          QCOMPARE(QThread::currentThread(), gui);
                          arrived.push_back(value);
                      });
        }
        QTRY_COMPARE(arrived.size(), std::size_t{20});
        QCOMPARE(arrived.front(), 0);
        QVERIFY(std::is_sorted(arrived.begin(), arrived.end()));
    }

    void clearStopsWhatRunsAndDropsItsResult()
    {
        BackgroundQueue queue;
        std::latch running(1);
        bool oldArrived = false;
        bool newArrived = false;
        queue.run([&running](const std::stop_token& stop) { return runUntil(stop, running); },
                  [&oldArrived](bool) { oldArrived = true; });
        running.wait();
        queue.clear();
        queue.run([](const std::stop_token&) { return true; }, [&newArrived](bool) { newArrived = true; });
        QTRY_VERIFY(newArrived); // so the first was stopped: they share one thread
        QVERIFY(!oldArrived);
    }

    void destructionStopsAndJoins()
    {
        std::latch running(1);
        bool arrived = false;
        {
            BackgroundQueue queue;
            queue.run([&running](const std::stop_token& stop) { return runUntil(stop, running); },
                      [&arrived](bool) { arrived = true; });
            running.wait();
        }
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }

private:
    static bool runUntil(const std::stop_token& stop, std::latch& running)
    {
        running.count_down();
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(BackgroundQueueTest)
#include "BackgroundQueueTest.moc"
