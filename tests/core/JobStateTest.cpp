#include "core/JobState.h"

#include <QTest>

using namespace melodeck::core;

namespace {

constexpr int kStates = static_cast<int>(JobState::Unknown) + 1;

} // namespace

class JobStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachNameBack();
    void keepsTheNamesThatLibrariesHold_data();
    void keepsTheNamesThatLibrariesHold();
    void readsAForeignNameAsUnknown();
    void isNeverRunningAndFinishedAtOnce();
    void countsOnlyWorkAsRunning();
};

void JobStateTest::readsEachNameBack()
{
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<JobState>(i);
        QVERIFY(!jobStateName(state).isEmpty());
        QCOMPARE(jobStateFromName(jobStateName(state)), state);
    }
}

void JobStateTest::keepsTheNamesThatLibrariesHold_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("queued") << JobState::Queued << QStringLiteral("Queued");
    QTest::newRow("submitted") << JobState::Submitted << QStringLiteral("Submitted");
    QTest::newRow("done") << JobState::Done << QStringLiteral("Done");
    QTest::newRow("failed") << JobState::Failed << QStringLiteral("Failed");
    QTest::newRow("cancelled") << JobState::Cancelled << QStringLiteral("Cancelled");
    QTest::newRow("unknown") << JobState::Unknown << QStringLiteral("Unknown");
}

void JobStateTest::keepsTheNamesThatLibrariesHold()
{
    QFETCH(JobState, state);
    QTEST(jobStateName(state), "name");
}

void JobStateTest::readsAForeignNameAsUnknown()
{
    QCOMPARE(jobStateFromName(QStringLiteral("done")), JobState::Unknown);
    QCOMPARE(jobStateFromName(QString()), JobState::Unknown);
}

void JobStateTest::isNeverRunningAndFinishedAtOnce()
{
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<JobState>(i);
        QVERIFY(!(isRunning(state) && isFinished(state)));
    }
    for (const JobState state : {JobState::Done, JobState::Failed, JobState::Cancelled, JobState::Unknown}) {
        QVERIFY(isFinished(state));
    }
}

void JobStateTest::countsOnlyWorkAsRunning()
{
    for (const JobState state :
         {JobState::Preparing, JobState::Sending, JobState::Starting, JobState::Waiting, JobState::Receiving}) {
        QVERIFY(isRunning(state));
    }
    for (const JobState state : {JobState::Queued, JobState::Paused, JobState::RetryWait, JobState::Submitted}) {
        QVERIFY(!isRunning(state));
        QVERIFY(!isFinished(state));
    }
}

QTEST_APPLESS_MAIN(JobStateTest)
#include "JobStateTest.moc"
