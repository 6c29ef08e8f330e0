#include "ui/queue/TransferPace.h"

#include <QTest>

using namespace melodeck;

class TransferPaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItKnows()
    {
        ui::TransferPace pace;
        QVERIFY(!pace.bytesPerSecond());
        pace.note(0, 1000);
        pace.note(50'000, 1400);
        QVERIFY(!pace.bytesPerSecond());
    }

    void anEvenStreamHasItsRate()
    {
        ui::TransferPace pace;
        for (int i = 0; i <= 30; ++i) {
            pace.note(i * 33'000, 1000 + i * 33);
        }
        QVERIFY(qAbs(*pace.bytesPerSecond() - 1'000'000.0) < 1.0);
        QVERIFY(qAbs(*pace.secondsFor(2'000'000) - 2.0) < 0.01);
    }

    void aStreamThatStandsStillHasNoEnd()
    {
        ui::TransferPace pace;
        pace.note(0, 0);
        for (int i = 1; i <= 600; ++i) {
            pace.note(1000, i * 100);
        }
        QVERIFY(!pace.secondsFor(10));
    }

    void anotherPhaseBeginsAnew()
    {
        ui::TransferPace pace;
        for (int i = 0; i <= 10; ++i) {
            pace.note(i * 100'000, i * 100);
        }
        QVERIFY(pace.bytesPerSecond());
        pace.note(10, 1100);
        QVERIFY(!pace.bytesPerSecond());
    }
};

QTEST_GUILESS_MAIN(TransferPaceTest)
#include "TransferPaceTest.moc"
