#include "mir/RealFft.h"

#include "mir/Tones.h"

#include <QTest>

#include <cmath>

using namespace melodeck;

class RealFftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsASineInItsBin();
    void comesBackFromTheSpectrum();
};

void RealFftTest::findsASineInItsBin()
{
    mir::RealFft fft(1024);
    // 16 kHz over 1024 samples: 1 kHz is bin 64.
    const std::vector<float> tone = tests::sine(1000.0, 1.0, 1.0F);
    const auto spectrum = fft.forward({tone.data(), 1024});
    QCOMPARE(static_cast<int>(spectrum.size()), fft.binCount());
    QVERIFY(std::abs(std::abs(spectrum[64]) - 512.0F) < 1.0F);
    QVERIFY(std::abs(spectrum[80]) < 1.0F);
}

void RealFftTest::comesBackFromTheSpectrum()
{
    mir::RealFft fft(256);
    const audio::AudioBuffer noise = tests::whiteNoise(1.0, 0.5F, 3);
    const auto spectrum = fft.forward({noise.samples.data(), 256});
    const std::vector<std::complex<float>> copy(spectrum.begin(), spectrum.end());
    const auto back = fft.inverse(copy);
    for (std::size_t i = 0; i < 256; ++i) {
        QVERIFY(std::abs(back[i] / 256.0F - noise.samples[i]) < 1e-5F);
    }
}

QTEST_APPLESS_MAIN(RealFftTest)
#include "RealFftTest.moc"
