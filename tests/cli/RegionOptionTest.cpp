#include "cli/RegionOption.h"

#include <QTest>

using namespace melodeck;

namespace {

audio::AudioFileFacts tenSeconds()
{
    audio::AudioFileFacts facts;
    facts.sampleRateHz = 48'000;
    facts.channels = 1;
    facts.frames = 480'000;
    return facts;
}

} // namespace

class RegionOptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndMinutes_data();
    void readsSecondsAndMinutes();
    void refusesWhatIsNoRegion_data();
    void refusesWhatIsNoRegion();
    void takesTwoEndsAtTheirWord();
    void fillsAnOpenEndWithTheDuration();
    void refusesWhatTheFileDoesNotHave_data();
    void refusesWhatTheFileDoesNotHave();
};

void RegionOptionTest::readsSecondsAndMinutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end"); // below 0: open
    const auto row = [](const char* text, double start, double end) {
        QTest::newRow(text) << QString::fromLatin1(text) << start << end;
    };
    row("3.5:10", 3.5, 10.0);
    row("0:2", 0.0, 2.0);
    row("3.5:", 3.5, -1.0);
    row(":10.25", 0.0, 10.25);
    row("0:03.500:0:10", 3.5, 10.0);
    row("1:05:1:20.125", 65.0, 80.125);
    row("90:00:91:00", 5400.0, 5460.0);
    row("1:05:", 65.0, -1.0);
    row(":1:05", 0.0, 65.0);
    row("1:05:70", 65.0, 70.0);
    row("10:1:05", 10.0, 65.0);
    row("1:05:90.5", 65.0, 90.5);
}

void RegionOptionTest::readsSecondsAndMinutes()
{
    QFETCH(QString, text);
    QFETCH(double, start);
    QFETCH(double, end);
    const auto region = cli::readRegionOption(text);
    QVERIFY2(region, region ? "" : qPrintable(region.error().message));
    QCOMPARE(region->startSeconds, start);
    QCOMPARE(region->endSeconds.value_or(-1.0), end);
}

void RegionOptionTest::refusesWhatIsNoRegion_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",           ":",       "::",    ":::",     "3",         "a:b",      "-1:2",
                             "1:-2",       "nan:2",   "inf:",  "1e9:2e9", "1:2:3:4:5", "1:5:2:00", "0:60:2:00",
                             "1:075:2:00", "0:05:20", "1,5:2", " 1:2",    "0x1:2",     "1.2.3:4"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void RegionOptionTest::refusesWhatIsNoRegion()
{
    QFETCH(QString, text);
    const auto region = cli::readRegionOption(text);
    QVERIFY(!region);
    QCOMPARE(region.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(region.error().message.contains(QStringLiteral("A:B")), qPrintable(region.error().message));
}

void RegionOptionTest::takesTwoEndsAtTheirWord()
{
    const core::TimeRegion part{2.0, 9.0};
    QVERIFY(cli::regionToSend({2.0, 9.0}, 1.0, tenSeconds()).value() == part);
    QVERIFY(cli::regionToSend({2.0, 9.0}, 300.0, tenSeconds()).value() == part);
    // A length that was read off in rounded figures.
    QCOMPARE(cli::regionToSend({2.0, 10.0004}, 8.0, tenSeconds())->endSeconds, 10.0);
}

void RegionOptionTest::fillsAnOpenEndWithTheDuration()
{
    QCOMPARE(cli::regionToSend({2.0, std::nullopt}, 3.0, tenSeconds())->endSeconds, 5.0);
    QCOMPARE(cli::regionToSend({2.0, std::nullopt}, 60.0, tenSeconds())->endSeconds, 10.0);
}

void RegionOptionTest::refusesWhatTheFileDoesNotHave_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("backwards") << 3.0 << 2.0;
    QTest::newRow("nothing") << 3.0 << 3.0;
    QTest::newRow("beyond the end") << 3.0 << 10.1;
    QTest::newRow("all of it beyond the end") << 10.0 << 12.0;
    QTest::newRow("open, and beyond the end") << 10.0 << -1.0;
}

void RegionOptionTest::refusesWhatTheFileDoesNotHave()
{
    QFETCH(double, start);
    QFETCH(double, end);
    const auto region = cli::regionToSend({start, end < 0.0 ? std::nullopt : std::optional(end)}, 8.0, tenSeconds());
    QVERIFY(!region);
    QCOMPARE(region.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(region.error().message.contains(QStringLiteral("Nothing was sent")), qPrintable(region.error().message));
}

QTEST_GUILESS_MAIN(RegionOptionTest)
#include "RegionOptionTest.moc"
