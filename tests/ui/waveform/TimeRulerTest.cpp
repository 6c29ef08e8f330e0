#include "ui/waveform/TimeRuler.h"

#include <QLocale>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

Viewport viewportOf(double durationSeconds, double pixels, const core::TimeRegion& visible)
{
    Viewport viewport;
    viewport.setWidth(pixels);
    viewport.setSound(durationSeconds, 1e-7);
    viewport.show(visible);
    return viewport;
}

QString wordsOf(const std::vector<RulerMark>& marks)
{
    QStringList words;
    for (const RulerMark& mark : marks) {
        if (!mark.words.isEmpty()) {
            words << mark.words;
        }
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TimeRulerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void marksRoundTimes_data();
    void marksRoundTimes();
    void keepsWordsApartAtEveryZoom();
    void countsBarsAndBeats();
    void numbersBarsFromTheFirstDownbeat();
    void snapsToTheBeatWithinReach();
    void dividesABeatOnlyWhereThereIsRoom();
    void bearsAMetreWithoutSense();
};

void TimeRulerTest::marksRoundTimes_data()
{
    QTest::addColumn<double>("duration");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("8 s") << 8.0 << 0.0 << 8.0 << QStringLiteral("0:00 0:02 0:04 0:06 0:08");
    QTest::newRow("3 h") << 10'800.0 << 0.0 << 10'800.0
                         << QStringLiteral("0:00 30:00 1:00:00 1:30:00 2:00:00 2:30:00 3:00:00");
    QTest::newRow("tenths") << 8.0 << 1.0 << 1.42 << QStringLiteral("0:00.9 0:01.0 0:01.1 0:01.2 0:01.3 0:01.4");
    QTest::newRow("milliseconds") << 8.0 << 0.998 << 1.002
                                  << QStringLiteral("0:00.997 0:00.998 0:00.999 0:01.000 0:01.001 0:01.002");
}

void TimeRulerTest::marksRoundTimes()
{
    QFETCH(double, duration);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(timeMarks(viewportOf(duration, 400.0, {from, to}), 64.0)), words);
}

void TimeRulerTest::keepsWordsApartAtEveryZoom()
{
    Viewport viewport = viewportOf(10'800.0, 1'000.0, {0.0, 10'800.0});
    do {
        const auto marks = timeMarks(viewport, 64.0);
        double last = -1e9;
        int inside = 0;
        for (const RulerMark& mark : marks) {
            if (!mark.words.isEmpty()) {
                const double x = viewport.xOf(mark.seconds);
                QVERIFY(x - last >= 64.0 - 1e-3);
                last = x;
                inside += x >= 0.0 && x <= 1'000.0 ? 1 : 0;
            }
        }
        QVERIFY2(inside >= 3, qPrintable(QString::number(viewport.visible().length())));
        QVERIFY(marks.size() < 200);
    } while (viewport.secondsPerPixel() > 2e-6 && viewport.zoomAt(333.0, 1.7));
}

void TimeRulerTest::countsBarsAndBeats()
{
    const mir::Meter meter{120.0, 4, 0.0};
    // 2 s are a bar: 4 bars over 800 pixels, a beat every 50.
    const auto bars = beatMarks(viewportOf(8.0, 800.0, {0.0, 8.0}), 64.0, meter);
    QCOMPARE(wordsOf(bars), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const RulerMark& mark) { return mark.words.isEmpty(); }), 12);
    const auto beats = beatMarks(viewportOf(8.0, 800.0, {2.0, 4.0}), 64.0, meter);
    QCOMPARE(wordsOf(beats), QStringLiteral("1.4 2 2.2 2.3 2.4 3"));
    // Far away every fourth bar or so.
    const auto far = wordsOf(beatMarks(viewportOf(80.0, 800.0, {0.0, 80.0}), 64.0, meter));
    QVERIFY2(far.startsWith(QLatin1String("1 5 9 ")), qPrintable(far));
}

void TimeRulerTest::numbersBarsFromTheFirstDownbeat()
{
    const auto marks = beatMarks(viewportOf(6.0, 800.0, {0.0, 3.0}), 64.0, {120.0, 3, 0.5});
    const auto first = std::find_if(marks.begin(), marks.end(),
                                    [](const RulerMark& mark) { return mark.words == QLatin1String("1"); });
    QVERIFY(first != marks.end());
    QCOMPARE(first->seconds, 0.5);
    QVERIFY(wordsOf(marks).split(QLatin1Char(' ')).contains(QStringLiteral("2")));
}

void TimeRulerTest::snapsToTheBeatWithinReach()
{
    const mir::Meter meter{120.0, 4, 0.25};
    QCOMPARE(snappedToBeat(1.27, 0.05, meter), 1.25);
    QCOMPARE(snappedToBeat(1.23, 0.05, meter), 1.25);
    QCOMPARE(snappedToBeat(1.45, 0.05, meter), 1.45);
}

void TimeRulerTest::dividesABeatOnlyWhereThereIsRoom()
{
    const mir::Meter meter{60.0, 4, 0.0};
    QCOMPARE(snappedToBeat(0.26, 0.02, meter), 0.25);
    QCOMPARE(snappedToBeat(0.3, 0.2, meter), 0.3);
}

void TimeRulerTest::bearsAMetreWithoutSense()
{
    const Viewport viewport = viewportOf(8.0, 400.0, {0.0, 8.0});
    for (const double tempo : {0.0, -3.0, 1e300, std::nan("")}) {
        const mir::Meter meter{tempo, 0, 0.0};
        QVERIFY(beatMarks(viewport, 64.0, meter).size() < 5'000);
        QVERIFY(std::isfinite(snappedToBeat(1.0, 0.1, meter)));
    }
}

QTEST_APPLESS_MAIN(TimeRulerTest)
#include "TimeRulerTest.moc"
