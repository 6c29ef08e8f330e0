#include "store/DeferredSync.h"

#include "store/JournalFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace melodeck;
using store::DeferredSync;
using store::JournalFile;
using store::JournalMark;

/// That a word is given exactly once to everybody who asks, whoever else asks and whatever ends meanwhile.
class DeferredSyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsBackEverybodyOnce();
    void hasNoPatienceWithOneJobAlone();
    void settlesWithNothingToDo();
    void settlesWhatIsStillPatient();
    void servesManyThreadsThatAskAtOnce();
    void servesWhatIsLeftBeforeItEnds();

private:
    std::shared_ptr<JournalFile> makeFile(const char* name)
    {
        return JournalFile::create(m_folder.filePath(QString::fromLatin1(name))).value();
    }

    QTemporaryDir m_folder;
};

void DeferredSyncTest::callsBackEverybodyOnce()
{
    DeferredSync disk;
    const auto file = makeFile("later.journal");
    const auto other = makeFile("other.journal");
    std::atomic<int> calls{0};
    for (int job = 0; job < 100; ++job) {
        file->jobBegins();
        QVERIFY(file->append({JournalMark::Refused, "job", 0}));
        disk.later(job % 2 == 0 ? file : other,
                   [&calls](const core::Result<void>& synced) { calls += synced ? 1 : 1000; });
    }
    disk.settle();
    QCOMPARE(calls.load(), 100);
}

void DeferredSyncTest::hasNoPatienceWithOneJobAlone()
{
    DeferredSync disk;
    const auto file = makeFile("alone.journal");
    file->jobBegins();
    std::atomic<bool> isCalled{false};
    disk.later(file, [&isCalled](const core::Result<void>&) { isCalled = true; });
    QTRY_VERIFY(isCalled);
}

void DeferredSyncTest::settlesWithNothingToDo()
{
    DeferredSync disk;
    disk.settle();
    disk.settle();
}

void DeferredSyncTest::settlesWhatIsStillPatient()
{
    DeferredSync disk;
    const auto file = makeFile("patient.journal");
    for (int other = 0; other < 8; ++other) {
        file->jobBegins(); // whose next sync could be waited for
    }
    std::atomic<int> calls{0};
    for (int round = 0; round < 200; ++round) {
        disk.later(file, [&calls](const core::Result<void>&) { ++calls; });
        disk.settle();
        QCOMPARE(calls.load(), round + 1);
    }
}

void DeferredSyncTest::servesManyThreadsThatAskAtOnce()
{
    constexpr int kThreads = 16;
    constexpr int kRounds = 100;
    DeferredSync disk;
    const auto file = makeFile("crowd.journal");
    std::atomic<int> failures{0};
    std::atomic<int> calls{0};
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&disk, &file, &failures, &calls] {
                file->jobBegins();
                for (int round = 0; round < kRounds; ++round) {
                    failures += file->append({JournalMark::Refused, "job", 0}) && file->sync() ? 0 : 1;
                    disk.later(file, [&calls](const core::Result<void>&) { ++calls; });
                }
                file->jobEnds();
            });
        }
    }
    disk.settle();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(calls.load(), kThreads * kRounds);
}

void DeferredSyncTest::servesWhatIsLeftBeforeItEnds()
{
    std::atomic<int> calls{0};
    {
        DeferredSync disk;
        const auto file = makeFile("end.journal");
        for (int job = 0; job < 10; ++job) {
            file->jobBegins();
            file->jobBegins();
            disk.later(file, [&calls](const core::Result<void>&) { ++calls; });
        }
    }
    QCOMPARE(calls.load(), 10);
}

QTEST_APPLESS_MAIN(DeferredSyncTest)
#include "DeferredSyncTest.moc"
