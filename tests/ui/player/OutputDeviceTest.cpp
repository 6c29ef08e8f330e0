#include "ui/player/OutputDevice.h"

#include <QTest>

using namespace melodeck::ui;

namespace {

const std::vector<OutputDevice> three{{"speakers", QStringLiteral("Loudspeakers")},
                                      {"phones", QStringLiteral("Headphones")},
                                      {"auto_null", QStringLiteral("Dummy Output")}};

} // namespace

class OutputDeviceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsOnTheChosenDevice()
    {
        QCOMPARE(outputToPlayOn(three, "phones", "speakers"), std::optional(std::size_t{1}));
    }
    void playsOnTheDefaultWhileTheChosenOneIsAway()
    {
        QCOMPARE(outputToPlayOn(three, "television", "phones"), std::optional(std::size_t{1}));
        QCOMPARE(outputToPlayOn(three, {}, "phones"), std::optional(std::size_t{1}));
    }
    void playsOnTheFirstWhereTheDefaultIsGone()
    {
        QCOMPARE(outputToPlayOn(three, {}, "gone"), std::optional(std::size_t{0}));
    }
    void neverPlaysIntoTheVoid()
    {
        QCOMPARE(outputToPlayOn(three, "auto_null", "auto_null"), std::optional(std::size_t{0}));
        QVERIFY(!outputToPlayOn({three[2]}, {}, "auto_null"));
        QVERIFY(!outputToPlayOn({}, "phones", "speakers"));
    }
};

QTEST_GUILESS_MAIN(OutputDeviceTest)
#include "OutputDeviceTest.moc"
