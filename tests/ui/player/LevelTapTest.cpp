#include "ui/player/LevelTap.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace melodeck::ui;

namespace {

constexpr int rate = 48000;

/// A sine of a quarter of the rate, half way between the samples: none of them is higher than 0.707.
std::vector<float> hiddenPeak(int frames)
{
    std::vector<float> samples;
    for (int frame = 0; frame < frames; ++frame) {
        samples.push_back(static_cast<float>(std::sin(M_PI * frame / 2.0 + M_PI / 4.0)));
    }
    return samples;
}

} // namespace

class LevelTapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePeakBetweenTheSamples();
    void measuresEveryChannelByItself();
    void forgetsThePeakOnceItWasAskedFor();
    void movesAsAVuMeterDoes();
    void showsOneChannelTwice();
    void keepsTheHighestTruePeakUntilItBeginsAnew();
};

void LevelTapTest::findsThePeakBetweenTheSamples()
{
    LevelTap tap;
    tap.take(hiddenPeak(rate), 1, rate);
    const auto level = tap.levels()[0];
    QVERIFY(std::abs(level.peak - 0.7071F) < 0.001F);
    // BS.1770 allows 0.6 dB at four times the rate.
    QVERIFY2(std::abs(20.0F * std::log10(level.truePeak)) < 0.6F, qPrintable(QString::number(level.truePeak)));
}

void LevelTapTest::measuresEveryChannelByItself()
{
    LevelTap tap;
    tap.take(std::vector<float>{0.5F, -0.25F, 0.1F, 0.0F}, 2, rate);
    const auto levels = tap.levels();
    QCOMPARE(levels[0].peak, 0.5F);
    QCOMPARE(levels[1].peak, 0.25F);
}

void LevelTapTest::forgetsThePeakOnceItWasAskedFor()
{
    LevelTap tap;
    tap.take(std::vector<float>{0.5F}, 1, rate);
    QCOMPARE(tap.levels()[0].peak, 0.5F);
    QCOMPARE(tap.levels()[0].peak, 0.0F);
}

void LevelTapTest::movesAsAVuMeterDoes()
{
    LevelTap tap;
    tap.take(std::vector<float>(rate * 3 / 10, 0.5F), 1, rate);
    // 99 % of the power after 300 ms, and less before.
    QVERIFY2(std::abs(tap.levels()[0].rms - 0.5F * std::sqrt(0.99F)) < 0.001F,
             qPrintable(QString::number(tap.levels()[0].rms)));
    tap.take(std::vector<float>(rate * 3 / 10, 0.0F), 1, rate);
    QVERIFY(tap.levels()[0].rms < 0.06F);
}

void LevelTapTest::showsOneChannelTwice()
{
    LevelTap tap;
    tap.take(std::vector<float>{0.5F, 0.25F}, 1, rate);
    const auto levels = tap.levels();
    QCOMPARE(levels[0].peak, levels[1].peak);
}

void LevelTapTest::keepsTheHighestTruePeakUntilItBeginsAnew()
{
    LevelTap tap;
    tap.take(hiddenPeak(100), 1, rate);
    tap.take(std::vector<float>(1000, 0.0F), 1, rate);
    QVERIFY(tap.levels()[0].truePeak > 0.9F);
    QVERIFY(tap.levels()[0].truePeak > 0.9F);
    tap.reset();
    QCOMPARE(tap.levels()[0].truePeak, 0.0F);
}

QTEST_GUILESS_MAIN(LevelTapTest)
#include "LevelTapTest.moc"
