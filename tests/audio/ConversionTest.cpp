#include "audio/Conversion.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
constexpr core::AudioFormat kWanted{32'000, 1, 16};

} // namespace

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
    void foretellsTheSizeToTheByte_data();
    void foretellsTheSizeToTheByte();
    void givesWhatAModelWants();
    void keepsSamplesThatNeedNoConversion();
    void refusesToSendARegionWithoutSound();
    void refusesFormatsThatItCannotMake_data();
    void refusesFormatsThatItCannotMake();
    void handsOnTheReasonOfTheReader();

private:
    QTemporaryDir m_folder;
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

void ConversionTest::foretellsTheSizeToTheByte_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8'000, 11'025, 32'000, 44'100, 48'000, 96'000}) {
        QTest::addRow("%d Hz", rate) << rate;
    }
}

void ConversionTest::foretellsTheSizeToTheByte()
{
    QFETCH(int, rate);
    const QString file = m_folder.filePath(QStringLiteral("size.wav"));
    QVERIFY(writeSoundFile(file, sine(3.0, rate, 1, 440.0, 0.5), kWav16));
    for (int step = 1; step < 60; ++step) {
        const double start = 0.003'1 * step;
        const core::TimeRegion region{start, start + 0.011'777 * step};
        const auto wav = audio::convertToWav(file, region, kWanted);
        QVERIFY(wav);
        QCOMPARE(static_cast<std::int64_t>(wav->size()), audio::convertedWavBytes(region.length(), kWanted));
    }
    // What is asked for beyond the end of the file is not sent.
    const auto wav = audio::convertToWav(file, core::TimeRegion{0.0, 8.0}, kWanted);
    QCOMPARE(static_cast<std::int64_t>(wav->size()), audio::convertedWavBytes(3.0, kWanted));
    const auto whole = audio::convertToWav(file, std::nullopt, kWanted);
    QCOMPARE(whole->size(), 44 + 3 * 32'000 * 2);
}

void ConversionTest::givesWhatAModelWants()
{
    const QString file = m_folder.filePath(QStringLiteral("surround.wav"));
    QVERIFY(writeSoundFile(file, sine(2.0, 96'000, 8, 1'000.0, 0.5), SF_FORMAT_WAVEX | SF_FORMAT_PCM_24));
    const auto wav = audio::convertToWav(file, core::TimeRegion{0.5, 1.75}, kWanted);
    QVERIFY(wav);
    const auto decoded = audio::decodeAudio(*wav);
    QVERIFY(decoded);
    QCOMPARE(decoded->sampleRateHz, 32'000);
    QCOMPARE(decoded->channels, 1);
    QCOMPARE(decoded->frames(), 40'000);
    QVERIFY(std::abs(amplitudeAt(*decoded, 1'000.0, 4'000, 32'000) - 0.5) < 0.001);
}

void ConversionTest::keepsSamplesThatNeedNoConversion()
{
    const QString file = m_folder.filePath(QStringLiteral("same.wav"));
    const audio::AudioBuffer original = numberedFrames(32'000, 32'000, 1);
    QVERIFY(writeSoundFile(file, original, kWav16));
    const auto wav = audio::convertToWav(file, std::nullopt, kWanted);
    QVERIFY(wav);
    QVERIFY(audio::decodeAudio(*wav)->samples == original.samples);
}

void ConversionTest::refusesToSendARegionWithoutSound()
{
    const QString file = m_folder.filePath(QStringLiteral("short.wav"));
    QVERIFY(writeSoundFile(file, sine(1.0, 32'000, 1, 440.0, 0.5), kWav16));
    // A WAV of 44 bytes is no melody, and the model would bill for a run without one.
    const auto wav = audio::convertToWav(file, core::TimeRegion{2.0, 10.0}, kWanted);
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(wav.error().message.contains(QStringLiteral("Nothing was sent")));
}

void ConversionTest::refusesFormatsThatItCannotMake_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bits");
    QTest::newRow("24 bits") << 32'000 << 1 << 24;
    QTest::newRow("no channel") << 32'000 << 0 << 16;
    QTest::newRow("less than no channel") << 32'000 << -1 << 16;
    QTest::newRow("more channels than a header can say") << 32'000 << 100'000 << 16;
    QTest::newRow("0 Hz") << 0 << 1 << 16;
}

void ConversionTest::refusesFormatsThatItCannotMake()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(int, bits);
    const QString file = m_folder.filePath(QStringLiteral("format.wav"));
    QVERIFY(writeSoundFile(file, sine(0.1, 32'000, 1, 440.0, 0.5), kWav16));
    const auto wav = audio::convertToWav(file, std::nullopt, core::AudioFormat{rate, channels, bits});
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::InvalidArgument);
}

void ConversionTest::handsOnTheReasonOfTheReader()
{
    const QString file = m_folder.filePath(QStringLiteral("letter.wav"));
    writeBytes(file, "Dear Sir or Madam");
    const auto wav = audio::convertToWav(file, std::nullopt, kWanted);
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::Parse);
    QVERIFY(wav.error().message.contains(QStringLiteral("letter.wav")));
}

QTEST_APPLESS_MAIN(ConversionTest)
#include "ConversionTest.moc"
