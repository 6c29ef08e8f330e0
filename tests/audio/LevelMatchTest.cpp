#include "audio/LevelMatch.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
using audio::Level;

namespace {

double peakOf(double decibels)
{
    return audio::amplitudeOf(decibels);
}

} // namespace

class LevelMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAllAsLoudAsTheLoudest()
    {
        const std::vector<Level> sounds{{-16.0, peakOf(-8.0)}, {-20.0, peakOf(-12.0)}, {-18.5, peakOf(-9.0)}};
        const auto gains = audio::matchLevels(sounds);
        QCOMPARE(gains[0].value(), 0.0);
        QCOMPARE(gains[1].value(), 4.0);
        QCOMPARE(gains[2].value(), 2.5);
    }

    void attenuatesToWhatTheLimitingClipAllows()
    {
        // The second can be raised by 3 dB only: all meet at −27.
        const std::vector<Level> sounds{{-10.0, peakOf(-1.0)}, {-30.0, peakOf(-4.0)}};
        const auto gains = audio::matchLevels(sounds);
        QVERIFY(std::abs(*gains[0] + 17.0) < 1e-9);
        QVERIFY(std::abs(*gains[1] - 3.0) < 1e-9);
    }

    void neverLetsAnythingPeakAboveOneDecibelBelowFullScale()
    {
        // Over a grid of loudness and crest, also of clips that are clipped already.
        for (int louder = -5; louder >= -40; louder -= 5) {
            for (int crest = 2; crest <= 26; crest += 4) {
                const std::vector<Level> sounds{
                    {louder, peakOf(louder + crest)}, {-23.0, peakOf(-23.0 + 30 - crest)}, {-14.0, peakOf(1.5)}};
                const auto gains = audio::matchLevels(sounds);
                for (std::size_t at = 0; at < sounds.size(); ++at) {
                    const double peak = *sounds[at].truePeak * audio::amplitudeOf(*gains[at]);
                    QVERIFY2(peak <= peakOf(audio::kMatchedPeakDb) + 1e-9, qPrintable(QString::number(peak)));
                    QVERIFY(std::abs(*sounds[at].integratedLufs + *gains[at] -
                                     (*sounds[0].integratedLufs + *gains[0])) < 1e-9);
                }
            }
        }
    }

    void leavesAloneWhatIsSilentOrWasNotMeasured()
    {
        const std::vector<Level> sounds{
            {std::nullopt, 0.0}, {-20.0, peakOf(-10.0)}, {-12.0, std::nullopt}, {-16.0, peakOf(-6.0)}};
        const auto gains = audio::matchLevels(sounds);
        QVERIFY(!gains[0]);
        QCOMPARE(gains[1].value(), 4.0);
        QVERIFY(!gains[2]);
        QCOMPARE(gains[3].value(), 0.0);
    }

    void hasNothingToDoForASingleSound()
    {
        QVERIFY(audio::matchLevels({}).empty());
        const std::vector<Level> sounds{{-8.0, peakOf(0.5)}, {std::nullopt, std::nullopt}};
        const auto gains = audio::matchLevels(sounds);
        QVERIFY(std::none_of(gains.begin(), gains.end(), [](const auto& gain) { return gain.has_value(); }));
    }
};

QTEST_GUILESS_MAIN(LevelMatchTest)
#include "LevelMatchTest.moc"
