#include "audio/Loudness.h"

#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

double fromDecibel(double decibel)
{
    return std::pow(10.0, decibel / 20.0);
}

} // namespace

class LoudnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresASineAsEbuTech3341Does_data();
    void measuresASineAsEbuTech3341Does();
    void passesOverSilence();
    void hasNoLoudnessForSilence();
    void hasNoLoudnessForLessThanABlock();
    void findsThePeakBetweenTheSamples();
    void survivesBuffersThatMakeNoSense();
    void measuresAFileLikeItsSamples();
    void handsOnTheReasonOfTheReader();
};

void LoudnessTest::measuresASineAsEbuTech3341Does_data()
{
    QTest::addColumn<double>("level");
    QTest::addColumn<int>("channels");
    QTest::addColumn<double>("lufs");
    // Case 1 and 2 of EBU Tech 3341: a stereo sine of 1 kHz at −23 (−33) dBFS is −23 (−33) LUFS; one channel is 3 less.
    QTest::newRow("-23 dBFS in stereo") << -23.0 << 2 << -23.0;
    QTest::newRow("-33 dBFS in stereo") << -33.0 << 2 << -33.0;
    QTest::newRow("-20 dBFS in stereo") << -20.0 << 2 << -20.0;
    QTest::newRow("-20 dBFS in mono") << -20.0 << 1 << -23.01;
}

void LoudnessTest::measuresASineAsEbuTech3341Does()
{
    QFETCH(double, level);
    QFETCH(int, channels);
    QFETCH(double, lufs);
    for (const int rate : {32'000, 48'000}) {
        const auto loudness = audio::measureLoudness(sine(10.0, rate, channels, 1'000.0, fromDecibel(level)));
        QVERIFY(loudness.integratedLufs);
        QVERIFY2(std::abs(*loudness.integratedLufs - lufs) < 0.1,
                 qPrintable(QString::number(*loudness.integratedLufs)));
        QVERIFY(std::abs(loudness.truePeak - fromDecibel(level)) < 0.01);
    }
}

void LoudnessTest::passesOverSilence()
{
    audio::AudioBuffer audio = sine(5.0, 48'000, 2, 1'000.0, fromDecibel(-20.0));
    audio.samples.resize(audio.samples.size() * 4, 0.0F);
    const auto loudness = audio::measureLoudness(audio);
    QVERIFY(loudness.integratedLufs);
    QVERIFY(std::abs(*loudness.integratedLufs + 20.0) < 0.3);
}

void LoudnessTest::hasNoLoudnessForSilence()
{
    const auto loudness = audio::measureLoudness(sine(2.0, 32'000, 1, 1'000.0, 0.0));
    QVERIFY(!loudness.integratedLufs);
    QCOMPARE(loudness.truePeak, 0.0);
    QVERIFY(!audio::measureLoudness(sine(2.0, 32'000, 1, 1'000.0, fromDecibel(-90.0))).integratedLufs);
}

void LoudnessTest::hasNoLoudnessForLessThanABlock()
{
    QVERIFY(!audio::measureLoudness(sine(0.39, 32'000, 1, 1'000.0, 0.5)).integratedLufs);
    QVERIFY(audio::measureLoudness(sine(0.41, 32'000, 1, 1'000.0, 0.5)).integratedLufs);
}

void LoudnessTest::findsThePeakBetweenTheSamples()
{
    // At a quarter of the rate and 45° off, every sample is 3 dB below the crest.
    audio::AudioBuffer audio{48'000, 1, {}};
    for (int i = 0; i < 48'000; ++i) {
        audio.samples.push_back((i / 2) % 2 == 0 ? 0.5F : -0.5F);
    }
    const auto loudness = audio::measureLoudness(audio);
    QVERIFY2(loudness.truePeak > 0.68 && loudness.truePeak < 0.75, qPrintable(QString::number(loudness.truePeak)));
}

void LoudnessTest::survivesBuffersThatMakeNoSense()
{
    QVERIFY(!audio::measureLoudness({}).integratedLufs);
    QVERIFY(!audio::measureLoudness({0, 1, {0.5F}}).integratedLufs);
    QVERIFY(!audio::measureLoudness({48'000, 0, {0.5F}}).integratedLufs);
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!audio::measureLoudness({48'000, 1, std::vector<float>(48'000, nan)}).integratedLufs);
}

void LoudnessTest::measuresAFileLikeItsSamples()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.wav"));
    const audio::AudioBuffer audio = sine(4.0, 44'100, 2, 440.0, 0.25); // several blocks of reading
    QVERIFY(writeSoundFile(file, audio, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    const auto ofFile = audio::measureFileLoudness(file);
    const auto ofSamples = audio::measureLoudness(audio);
    QVERIFY(ofFile && ofFile->integratedLufs && ofSamples.integratedLufs);
    QVERIFY(std::abs(*ofFile->integratedLufs - *ofSamples.integratedLufs) < 1e-6);
    QVERIFY(std::abs(ofFile->truePeak - ofSamples.truePeak) < 1e-6);
}

void LoudnessTest::handsOnTheReasonOfTheReader()
{
    const auto loudness = audio::measureFileLoudness(QStringLiteral("/nowhere/a.wav"));
    QVERIFY(!loudness);
    QCOMPARE(loudness.error().code, core::ErrorCode::Io);
}

QTEST_APPLESS_MAIN(LoudnessTest)
#include "LoudnessTest.moc"
