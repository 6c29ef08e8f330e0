#include "ui/compose/RegionFields.h"

#include "ui/widgets/TimeField.h"
#include "ui/widgets/TimeText.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr RegionLimits kLimits{60.0, 0.5, 8.0};

} // namespace

class RegionFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void readsTimesAsPeopleTypeThem_data();
    void readsTimesAsPeopleTypeThem();
    void writesTimesAsExactlyAsTheyAre_data();
    void writesTimesAsExactlyAsTheyAre();
    void readsWhatItWrites();
    void keepsTheOtherEndWhereItCan_data();
    void keepsTheOtherEndWhereItCan();
    void keepsAShortFileWhole();
    void cutsAtWholeFrames();
    void takesWhatIsTypedWithEnter();
    void stepsByKey();
    void takesNoLettersAndForgetsWhatIsNoTime();
    void saysNothingWhereNothingChanged();
    void aShorterFileIsNoEdit();

private:
    [[nodiscard]] TimeField& field(const char* name) const
    {
        return *m_fields->findChild<TimeField*>(QLatin1String(name));
    }
    void type(const char* name, const QString& text, Qt::Key last = Qt::Key_Return) const;

    std::unique_ptr<RegionFields> m_fields;
};

void RegionFieldsTest::init()
{
    m_fields = std::make_unique<RegionFields>();
    m_fields->setLimits(kLimits);
    m_fields->setRegion({2.0, 10.0});
    m_fields->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_fields.get()));
}

void RegionFieldsTest::type(const char* name, const QString& text, Qt::Key last) const
{
    TimeField& edited = field(name);
    edited.setFocus();
    edited.selectAll();
    QTest::keyClicks(&edited, text);
    QTest::keyClick(&edited, last);
}

void RegionFieldsTest::readsTimesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds"); // below 0: none
    const auto row = [](const char* text, double seconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << seconds;
    };
    row("1.25", 1.25);
    row("0:01.25", 1.25);
    row("90", 90.0);
    row("2:03", 123.0);
    row("1:02:03.5", 3723.5);
    row(" 7 s ", 7.0);
    row(".5", 0.5);
    row("90:00", 5400.0);
    row("", -1.0);
    row("1:75", -1.0);
    row("1:2:3:4", -1.0);
    row("-1", -1.0);
    row("1e5", -1.0);
    row("1.2.3", -1.0);
    row("nan", -1.0);
    row("99999999999999999999", -1.0);
}

void RegionFieldsTest::readsTimesAsPeopleTypeThem()
{
    QFETCH(const QString, text);
    QFETCH(const double, seconds);
    QCOMPARE(secondsFromText(text).value_or(-1.0), seconds);
}

void RegionFieldsTest::writesTimesAsExactlyAsTheyAre_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0.00");
    QTest::newRow("hundredths") << 1.2 << QStringLiteral("1.20");
    QTest::newRow("milliseconds") << 1.2344 << QStringLiteral("1.234");
    QTest::newRow("rounded up to a minute") << 59.9999 << QStringLiteral("1:00.00");
    QTest::newRow("minutes") << 62.5 << QStringLiteral("1:02.50");
    QTest::newRow("hours") << 10'923.125 << QStringLiteral("3:02:03.125");
    QTest::newRow("less than nothing") << -5.0 << QStringLiteral("0.00");
}

void RegionFieldsTest::writesTimesAsExactlyAsTheyAre()
{
    QFETCH(const double, seconds);
    QTEST(preciseTimeText(seconds), "text");
}

void RegionFieldsTest::readsWhatItWrites()
{
    const QLocale before;
    for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::English)}) {
        QLocale::setDefault(locale);
        for (const double seconds : {0.0, 1.2, 59.999, 61.007, 3599.99, 10'799.5}) {
            QCOMPARE(secondsFromText(preciseTimeText(seconds)).value_or(-1.0), seconds);
        }
    }
    QLocale::setDefault(before);
}

void RegionFieldsTest::keepsTheOtherEndWhereItCan_data()
{
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<double>("typed");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("start, a little later") << true << 4.0 << 4.0 << 10.0;
    QTest::newRow("start, behind the end") << true << 20.0 << 20.0 << 28.0;
    QTest::newRow("start, too far from the end") << true << 1.0 << 1.0 << 9.0;
    QTest::newRow("start, at the end of the file") << true << 60.0 << 59.5 << 60.0;
    QTest::newRow("end, a little earlier") << false << 7.0 << 2.0 << 7.0;
    QTest::newRow("end, before the start") << false << 1.5 << 0.0 << 1.5;
    QTest::newRow("end, too far from the start") << false << 30.0 << 22.0 << 30.0;
    QTest::newRow("end, before everything") << false << 0.0 << 0.0 << 0.5;
}

void RegionFieldsTest::keepsTheOtherEndWhereItCan()
{
    QFETCH(const bool, isStart);
    QFETCH(const double, typed);
    const core::TimeRegion before{2.0, 10.0};
    const core::TimeRegion after = isStart ? withStart(before, typed, kLimits) : withEnd(before, typed, kLimits);
    QTEST(after.startSeconds, "start");
    QTEST(after.endSeconds, "end");
}

void RegionFieldsTest::keepsAShortFileWhole()
{
    const RegionLimits limits{0.3, 0.5, 8.0};
    QCOMPARE(withStart({0.0, 0.3}, 0.2, limits), (core::TimeRegion{0.0, 0.3}));
    QCOMPARE(withEnd({0.0, 0.3}, 0.1, limits), (core::TimeRegion{0.0, 0.3}));
}

void RegionFieldsTest::cutsAtWholeFrames()
{
    const core::TimeRegion region = inWholeFrames({1.23456, 7.654321}, 44'100);
    QCOMPARE(region.startSeconds * 44'100.0, 54'444.0);
    QCOMPARE(region.endSeconds * 44'100.0, 337'556.0);
    QCOMPARE(inWholeFrames(region, 44'100), region);
    QCOMPARE(inWholeFrames({1.0, 2.0}, 0), (core::TimeRegion{1.0, 2.0}));
}

void RegionFieldsTest::takesWhatIsTypedWithEnter()
{
    QSignalSpy edited(m_fields.get(), &RegionFields::edited);
    type("regionStart", QStringLiteral("0:03.25"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).value<core::TimeRegion>(), (core::TimeRegion{3.25, 10.0}));
    type("regionEnd", QStringLiteral("9"), Qt::Key_Tab); // leaving it is as good
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.at(1).at(0).value<core::TimeRegion>(), (core::TimeRegion{3.25, 9.0}));
    QCOMPARE(field("regionEnd").text(), QStringLiteral("9.00"));
}

void RegionFieldsTest::stepsByKey()
{
    QSignalSpy edited(m_fields.get(), &RegionFields::edited);
    QTest::keyClick(&field("regionEnd"), Qt::Key_Down);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.at(0).at(0).value<core::TimeRegion>(), (core::TimeRegion{2.0, 9.9}));
    QTest::keyClick(&field("regionStart"), Qt::Key_PageUp);
    QCOMPARE(edited.at(1).at(0).value<core::TimeRegion>(), (core::TimeRegion{3.0, 9.9}));
}

void RegionFieldsTest::takesNoLettersAndForgetsWhatIsNoTime()
{
    QSignalSpy edited(m_fields.get(), &RegionFields::edited);
    type("regionStart", QStringLiteral("abc"));
    QCOMPARE(field("regionStart").text(), QStringLiteral("2.00"));
    type("regionStart", QStringLiteral("1:99"));
    QCOMPARE(field("regionStart").text(), QStringLiteral("2.00"));
    QCOMPARE(edited.count(), 0);
}

void RegionFieldsTest::saysNothingWhereNothingChanged()
{
    QSignalSpy edited(m_fields.get(), &RegionFields::edited);
    m_fields->setRegion({3.0004, 9.0}); // finer than is shown
    QTest::keyClick(&field("regionStart"), Qt::Key_Return);
    QTest::keyClick(&field("regionStart"), Qt::Key_Tab);
    QCOMPARE(edited.count(), 0);
}

void RegionFieldsTest::aShorterFileIsNoEdit()
{
    const QSignalSpy edited(m_fields.get(), &RegionFields::edited);
    m_fields->setRegion({14.0, 22.0});
    m_fields->setLimits({15.0, 0.5, 8.0});
    m_fields->setRegion({0.0, 8.0});
    QVERIFY(edited.isEmpty());
    QCOMPARE(field("regionStart").value(), 0.0);
    QCOMPARE(field("regionEnd").value(), 8.0);
}

QTEST_MAIN(RegionFieldsTest)
#include "RegionFieldsTest.moc"
