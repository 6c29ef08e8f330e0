#include "audio/Conversion.h"

#include "audio/Sounds.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

class ConversionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixesToTheMeanOfTheChannels();
    void spreadsMonoToAllChannels();
    void leavesTheRightNumberOfChannelsAlone();
    void keepsLengthAndPitchOverRates_data();
    void keepsLengthAndPitchOverRates();
    void lowersWhatTheNewRateCannotHold();
    void resamplesNothingToNothing();
    void refusesRatesThatAreNone_data();
    void refusesRatesThatAreNone();
};

void ConversionTest::mixesToTheMeanOfTheChannels()
{
    const auto mono = audio::withChannels({8'000, 2, {1.0F, 0.0F, 0.5F, -0.5F, -1.0F, -0.5F}}, 1);
    QCOMPARE(mono.channels, 1);
    QCOMPARE(mono.sampleRateHz, 8'000);
    const std::vector<float> expected{0.5F, 0.0F, -0.75F};
    QVERIFY(mono.samples == expected);
    const auto ofEight = audio::withChannels({8'000, 8, {1, 0, 0, 0, 0, 0, 0, 0}}, 1);
    QCOMPARE(ofEight.samples.at(0), 0.125F);
}

void ConversionTest::spreadsMonoToAllChannels()
{
    const auto stereo = audio::withChannels({8'000, 1, {0.25F, -1.0F}}, 2);
    const std::vector<float> expected{0.25F, 0.25F, -1.0F, -1.0F};
    QVERIFY(stereo.samples == expected);
    QCOMPARE(stereo.channels, 2);
    const auto ofThree = audio::withChannels({8'000, 3, {0.3F, 0.6F, 0.9F}}, 2);
    QCOMPARE(ofThree.frames(), 1);
    QVERIFY(std::abs(ofThree.samples.at(1) - 0.6F) < 1e-6F);
}

void ConversionTest::leavesTheRightNumberOfChannelsAlone()
{
    const audio::AudioBuffer original = numberedFrames(100, 8'000, 2);
    QVERIFY(audio::withChannels(original, 2).samples == original.samples);
}

void ConversionTest::keepsLengthAndPitchOverRates_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int from : {8'000, 22'050, 44'100, 48'000, 96'000}) {
        for (const int to : {16'000, 32'000, 44'100}) {
            QTest::addRow("%d Hz to %d Hz", from, to) << from << to;
        }
    }
}

void ConversionTest::keepsLengthAndPitchOverRates()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const audio::AudioBuffer original = sine(1.237, from, 1, 1'000.0, 0.5);
    const auto converted = audio::resampled(original, to);
    QVERIFY(converted);
    QCOMPARE(converted->sampleRateHz, to);
    QCOMPARE(converted->frames(), std::llround(static_cast<double>(original.frames()) * to / from));
    // A second in the middle holds whole periods of 1 kHz.
    const std::int64_t first = to / 10;
    QVERIFY(std::abs(amplitudeAt(*converted, 1'000.0, first, to) - 0.5) < 0.001);
    QVERIFY(amplitudeAt(*converted, 1'500.0, first, to) < 0.001);
    QVERIFY(amplitudeAt(*converted, 667.0, first, to) < 0.001);
}

void ConversionTest::lowersWhatTheNewRateCannotHold()
{
    const auto converted = audio::resampled(sine(1.0, 96'000, 1, 20'000.0, 0.5), 32'000);
    QVERIFY(converted);
    // Folded back it would be heard at 12 kHz.
    QVERIFY(amplitudeAt(*converted, 12'000.0, 8'000, 16'000) < 1e-4);
}

void ConversionTest::resamplesNothingToNothing()
{
    const auto converted = audio::resampled({44'100, 2, {}}, 32'000);
    QVERIFY(converted);
    QCOMPARE(converted->frames(), 0);
    QCOMPARE(converted->sampleRateHz, 32'000);
}

void ConversionTest::refusesRatesThatAreNone_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("to 0 Hz") << 44'100 << 0;
    QTest::newRow("to less than nothing") << 44'100 << -32'000;
    QTest::newRow("from 0 Hz") << 0 << 32'000;
    QTest::newRow("to more than memory holds") << 1 << 2'000'000'000;
}

void ConversionTest::refusesRatesThatAreNone()
{
    QFETCH(int, from);
    QFETCH(int, to);
    audio::AudioBuffer original = numberedFrames(100'000, 44'100, 1);
    original.sampleRateHz = from;
    const auto converted = audio::resampled(std::move(original), to);
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, core::ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(ConversionTest)
#include "ConversionTest.moc"
