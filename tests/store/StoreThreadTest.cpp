#include "store/StoreThread.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

using namespace melodeck;
using OpenedLibrary = store::StoreThread::OpenedLibrary;

class StoreThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTasksInOrderOnOneThread();
    void finishesWhatItWasGivenBeforeItEnds();
    void takesTasksFromManyThreads();
    void tellsTasksWhyThereIsNoLibrary();
    void keepsWhatATaskWrote();
    void endsWithoutAnyTask();
};

void StoreThreadTest::runsTasksInOrderOnOneThread()
{
    const QTemporaryDir folder;
    std::vector<int> order;
    std::vector<std::thread::id> threads;
    {
        store::StoreThread thread(folder.path());
        for (int i = 0; i < 100; ++i) {
            thread.post([&, i](OpenedLibrary&) {
                order.push_back(i);
                threads.push_back(std::this_thread::get_id());
            });
        }
    }
    QCOMPARE(order.size(), std::size_t{100});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    for (const std::thread::id id : threads) {
        QVERIFY(id == threads.front() && id != std::this_thread::get_id());
    }
}

void StoreThreadTest::finishesWhatItWasGivenBeforeItEnds()
{
    const QTemporaryDir folder;
    std::mutex gate;
    int done = 0;
    auto thread = std::make_unique<store::StoreThread>(folder.path());
    {
        // The first task cannot go on before the last is given: most of them wait when the end comes.
        const std::scoped_lock lock(gate);
        thread->post([&](OpenedLibrary&) { const std::scoped_lock wait(gate); });
        for (int i = 0; i < 50; ++i) {
            thread->post([&done](OpenedLibrary&) { ++done; });
        }
    }
    thread.reset();
    QCOMPARE(done, 50);
}

void StoreThreadTest::takesTasksFromManyThreads()
{
    const QTemporaryDir folder;
    int done = 0; // counted on the store thread alone
    {
        store::StoreThread thread(folder.path());
        std::vector<std::jthread> givers;
        for (int i = 0; i < 4; ++i) {
            givers.emplace_back([&] {
                for (int n = 0; n < 100; ++n) {
                    thread.post([&done](OpenedLibrary&) { ++done; });
                }
            });
        }
        givers.clear();
    }
    QCOMPARE(done, 400);
}

void StoreThreadTest::tellsTasksWhyThereIsNoLibrary()
{
    std::optional<core::Error> error;
    {
        store::StoreThread thread(QStringLiteral("/dev/null/melodeck"));
        thread.post([&error](OpenedLibrary& library) {
            if (!library) {
                error = library.error();
            }
        });
        QCOMPARE(thread.folder(), QStringLiteral("/dev/null/melodeck"));
    }
    QVERIFY(error);
    QCOMPARE(error->code, core::ErrorCode::Io);
}

void StoreThreadTest::keepsWhatATaskWrote()
{
    const QTemporaryDir folder;
    {
        store::StoreThread thread(folder.path());
        thread.post([](OpenedLibrary& library) {
            core::JobRecord job;
            job.id = QStringLiteral("20260101-a");
            job.created = QDateTime::currentDateTime();
            QVERIFY((*library)->save(job));
        });
    }
    std::size_t jobs = 0;
    {
        store::StoreThread thread(folder.path());
        thread.post([&jobs](OpenedLibrary& library) { jobs = (*library)->page(10)->size(); });
    }
    QCOMPARE(jobs, std::size_t{1});
}

void StoreThreadTest::endsWithoutAnyTask()
{
    const QTemporaryDir folder;
    {
        const store::StoreThread thread(folder.path());
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("library.sqlite"))));
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "StoreThreadTest.moc"
