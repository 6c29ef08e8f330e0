#include "mir/MeterEstimator.h"

#include "mir/Tunes.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

class MeterEstimatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMetreAndBarLine_data();
    void findsMetreAndBarLine();
    void putsTheBarLineOnASingleNote();
};

void MeterEstimatorTest::findsMetreAndBarLine_data()
{
    QTest::addColumn<int>("tune");
    for (std::size_t i = 0; i < publicDomainTunes().size(); ++i) {
        QTest::newRow(qPrintable(publicDomainTunes()[i].name)) << static_cast<int>(i);
    }
}

void MeterEstimatorTest::findsMetreAndBarLine()
{
    QFETCH(int, tune);
    const WrittenTune& known = publicDomainTunes().at(static_cast<std::size_t>(tune));
    const auto notes = known.notes(108.0, 1.0);
    const mir::Meter meter = mir::MeterEstimator().estimate(notes, mir::TempoEstimator().estimate(notes));
    QCOMPARE(meter.beatsPerBar, known.beatsPerBar);
    const double period = 60.0 / 108.0;
    const double pickup = known.pickupBeats > 0.0 ? known.beatsPerBar - known.pickupBeats : 0.0;
    const double expected = 1.0 - pickup * period;
    QVERIFY2(std::abs(meter.firstDownbeatSeconds - expected) < 0.1 * period,
             qPrintable(QStringLiteral("%1, not %2").arg(meter.firstDownbeatSeconds).arg(expected)));
}

void MeterEstimatorTest::putsTheBarLineOnASingleNote()
{
    const std::vector<mir::Note> one{{1.5, 2.0, 60, 1.0F}};
    const mir::Meter meter = mir::MeterEstimator().estimate(one, mir::TempoEstimator().estimate(one));
    QCOMPARE(meter.firstDownbeatSeconds, 1.5);
    QCOMPARE(meter.beatsPerBar, 4);
}

QTEST_APPLESS_MAIN(MeterEstimatorTest)
#include "MeterEstimatorTest.moc"
