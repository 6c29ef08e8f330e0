#include "ui/results/BatchTally.h"

#include <QTest>

using namespace melodeck;
using core::JobState;

class BatchTallyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachJobOnceWhereverItIs()
    {
        ui::BatchTally tally;
        tally.addWaiting(5);
        tally.setRunning(QStringLiteral("a"), 0);
        tally.setRunning(QStringLiteral("a"), 0);
        tally.setRunning(QStringLiteral("b"), 0);
        tally.setFinished(QStringLiteral("a"), JobState::Done);
        tally.setFinished(QStringLiteral("c"), JobState::Cancelled);
        QCOMPARE(tally.total(), 5);
        QCOMPARE(tally.done(), 1);
        QCOMPARE(tally.running(), 1);
        QCOMPARE(tally.waiting(), 2);
        QCOMPARE(tally.cancelled(), 1);
        QCOMPARE(tally.finished(), 2);
        QVERIFY(!tally.isOver());
    }

    void theRestTakesAsLongAsThePaceSoFar()
    {
        ui::BatchTally tally;
        tally.addWaiting(10);
        for (int i = 0; i < 4; ++i) {
            tally.setRunning(QString::number(i), 5000 + i);
            QVERIFY(i > 1 || !tally.secondsLeft(9000));
            tally.setFinished(QString::number(i), JobState::Done);
        }
        QCOMPARE(tally.secondsLeft(9000).value(), 6.0); // 4 in 4 s, 6 to go
    }

    void whatEarlierRunsDidSaysNothingAboutThePace()
    {
        ui::BatchTally tally;
        tally.addWaiting(1);
        for (int i = 0; i < 5; ++i) {
            tally.addFinished(QString::number(i), JobState::Done);
            tally.addFinished(QString::number(i), JobState::Done);
        }
        QCOMPARE(tally.total(), 6);
        QVERIFY(!tally.secondsLeft(2000));
    }

    void oneThatIsReplacedIsCountedNoMore()
    {
        ui::BatchTally tally;
        tally.addFinished(QStringLiteral("a"), JobState::Failed);
        tally.remove(QStringLiteral("a"));
        tally.addWaiting(1);
        QCOMPARE(tally.total(), 1);
        QCOMPARE(tally.failed(), 0);
    }
};

QTEST_GUILESS_MAIN(BatchTallyTest)
#include "BatchTallyTest.moc"
