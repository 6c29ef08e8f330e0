#include "mir/TempoMap.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace melodeck::mir;

class TempoMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromBeatsToSecondsAndBack();
    void goesOnBeyondItsEnds();
    void isUsualWhenEmpty();
    void leavesOutTimesThatDoNotRise();
    void countsAConstantBeat();
    void movesAsAWhole();
};

void TempoMapTest::goesFromBeatsToSecondsAndBack()
{
    const TempoMap map({1.0, 1.5, 2.5, 2.9});
    QCOMPARE(map.secondsAt(0.0), 1.0);
    QCOMPARE(map.secondsAt(1.5), 2.0);
    QCOMPARE(map.beatAt(2.0), 1.5);
    QCOMPARE(map.secondsPerBeatAt(1.2), 1.0);
    for (double beat = -3.0; beat < 7.0; beat += 0.17) {
        QVERIFY(std::abs(map.beatAt(map.secondsAt(beat)) - beat) < 1e-9);
    }
}

void TempoMapTest::goesOnBeyondItsEnds()
{
    const TempoMap map({1.0, 1.5, 2.5});
    QCOMPARE(map.secondsAt(-2.0), 0.0);
    QCOMPARE(map.secondsAt(4.0), 4.5);
    QCOMPARE(map.beatAt(3.5), 3.0);
    QCOMPARE(map.beatAt(0.5), -1.0);
}

void TempoMapTest::isUsualWhenEmpty()
{
    QVERIFY(TempoMap().isEmpty());
    QVERIFY(TempoMap({1.0}).isEmpty());
    QCOMPARE(TempoMap().secondsAt(4.0), 2.0);
    QCOMPARE(TempoMap().beatAt(2.0), 4.0);
    QCOMPARE(TempoMap().meanBeatsPerMinute(), 120.0);
}

void TempoMapTest::leavesOutTimesThatDoNotRise()
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const TempoMap map({0.0, 0.5, nothing, 0.4, 0.5, 1.0});
    QCOMPARE(map.beatSeconds(), (std::vector<double>{0.0, 0.5, 1.0}));
}

void TempoMapTest::countsAConstantBeat()
{
    const TempoMap map = TempoMap::constant(90.0, -0.5, 10.0);
    QCOMPARE(map.beatSeconds().front(), -0.5);
    QVERIFY(map.beatSeconds().back() >= 10.0);
    QVERIFY(std::abs(map.meanBeatsPerMinute() - 90.0) < 1e-9);
}

void TempoMapTest::movesAsAWhole()
{
    const TempoMap map({1.0, 1.5, 2.5});
    QCOMPARE(map.shifted(2.0), TempoMap({3.0, 3.5, 4.5}));
    QVERIFY(TempoMap().shifted(1.0).isEmpty());
}

QTEST_APPLESS_MAIN(TempoMapTest)
#include "TempoMapTest.moc"
