#include "audio/Peaks.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <stop_token>

using namespace melodeck;
using namespace melodeck::tests;

class PeaksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOnePeakForEachStretchAndTheRest();
    void takesTheExtremesOverAllChannels();
    void findsWhatIsBetweenTwoTimes();
    void clampsTimesToTheFile();
    void isEmptyForNoAudio();
    void readsAFileAsItsSamples_data();
    void readsAFileAsItsSamples();
    void keepsLongFilesSmall();
    void stopsWhenAsked();
    void findsWhereTheSoundBegins();
    void beginsAtTheStartOfSilence();

private:
    QTemporaryDir m_folder;
};

void PeaksTest::givesOnePeakForEachStretchAndTheRest()
{
    const auto peaks = audio::computePeaks(numberedFrames(1'000, 8'000, 1), 256);
    QCOMPARE(peaks.values.size(), std::size_t{4});
    QCOMPARE(peaks.frames, 1'000);
    QCOMPARE(peaks.values[0].minimum, -1.0F);
    QCOMPARE(peaks.values[0].maximum, (255 - 32'768) / 32'768.0F);
    QCOMPARE(peaks.values[3].maximum, (999 - 32'768) / 32'768.0F);
    QCOMPARE(peaks.durationSeconds(), 0.125);
}

void PeaksTest::takesTheExtremesOverAllChannels()
{
    const auto peaks = audio::computePeaks({8'000, 2, {0.1F, -0.5F, 0.9F, 0.0F, 0.2F, 0.3F}}, 2);
    QCOMPARE(peaks.values.size(), std::size_t{2});
    QCOMPARE(peaks.values[0].minimum, -0.5F);
    QCOMPARE(peaks.values[0].maximum, 0.9F);
    QCOMPARE(peaks.values[1].minimum, 0.2F);
}

void PeaksTest::findsWhatIsBetweenTwoTimes()
{
    audio::Peaks peaks{1'000, 40, 10, {{-0.1F, 0.1F}, {-0.2F, 0.2F}, {-0.9F, 0.3F}, {-0.4F, 0.4F}}};
    const auto peak = audio::peakBetween(peaks, 0.010, 0.030);
    QCOMPARE(peak.minimum, -0.9F);
    QCOMPARE(peak.maximum, 0.3F);
    // A stretch narrower than a peak still shows the one that it lies in.
    QCOMPARE(audio::peakBetween(peaks, 0.021, 0.022).minimum, -0.9F);
}

void PeaksTest::clampsTimesToTheFile()
{
    audio::Peaks peaks{1'000, 20, 10, {{-0.1F, 0.1F}, {-0.2F, 0.2F}}};
    QCOMPARE(audio::peakBetween(peaks, -5.0, 5.0).maximum, 0.2F);
    QCOMPARE(audio::peakBetween(peaks, 0.020, 0.030).maximum, 0.0F);
    QCOMPARE(audio::peakBetween(peaks, 0.015, 0.005).maximum, 0.0F);
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(audio::peakBetween(peaks, -infinity, infinity).maximum, 0.2F);
    QCOMPARE(audio::peakBetween(peaks, -1e300, 1e300).maximum, 0.2F);
}

void PeaksTest::isEmptyForNoAudio()
{
    QVERIFY(audio::computePeaks({}).values.empty());
    QCOMPARE(audio::peakBetween({}, 0.0, 1.0).maximum, 0.0F);
    QCOMPARE(audio::firstSoundSeconds(audio::Peaks{}), 0.0);
    QCOMPARE(audio::computePeaks(numberedFrames(3, 8'000, 1), 0).values.size(), std::size_t{3});
}

void PeaksTest::readsAFileAsItsSamples_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("WAV") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT);
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24);
    QTest::newRow("OGG") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
}

void PeaksTest::readsAFileAsItsSamples()
{
    QFETCH(int, format);
    const QString file = m_folder.filePath(QStringLiteral("long"));
    QVERIFY(writeSoundFile(file, sine(6.0, 44'100, 2, 3.3, 0.7), format)); // several blocks of reading
    const auto peaks = audio::readPeaks(file);
    QVERIFY(peaks);
    const auto expected = audio::computePeaks(*audio::readAudioFile(file), peaks->framesPerPeak);
    QCOMPARE(peaks->frames, expected.frames);
    QCOMPARE(peaks->values.size(), expected.values.size());
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        QVERIFY(std::abs(peaks->values[i].minimum - expected.values[i].minimum) < 1e-3F);
        QVERIFY(std::abs(peaks->values[i].maximum - expected.values[i].maximum) < 1e-3F);
    }
}

void PeaksTest::keepsLongFilesSmall()
{
    const QString file = m_folder.filePath(QStringLiteral("hour.wav"));
    // 20 million frames, an hour at 5.5 kHz: more than 65,536 × 256.
    audio::AudioBuffer audio{5'512, 1, std::vector<float>(20'000'000, 0.0F)};
    audio.samples[19'999'999] = 0.5F;
    QVERIFY(writeSoundFile(file, audio, SF_FORMAT_WAV | SF_FORMAT_PCM_U8));
    const auto peaks = audio::readPeaks(file);
    QVERIFY(peaks);
    QVERIFY(peaks->values.size() <= 65'536);
    QCOMPARE(peaks->frames, 20'000'000);
    QVERIFY(peaks->values.back().maximum > 0.4F);
    QCOMPARE(peaks->values.size(),
             static_cast<std::size_t>((20'000'000 + peaks->framesPerPeak - 1) / peaks->framesPerPeak));
}

void PeaksTest::stopsWhenAsked()
{
    const QString file = m_folder.filePath(QStringLiteral("stop.wav"));
    QVERIFY(writeSoundFile(file, sine(1.0, 44'100, 1, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
    std::stop_source stop;
    stop.request_stop();
    const auto peaks = audio::readPeaks(file, stop.get_token());
    QVERIFY(!peaks);
    QCOMPARE(peaks.error().code, core::ErrorCode::Cancelled);
}

void PeaksTest::findsWhereTheSoundBegins()
{
    audio::AudioBuffer audio{32'000, 1, std::vector<float>(64'000, 0.0F)};
    audio.samples[10'000] = 0.004F; // −42 dB of the loudest: hiss
    audio.samples[32'000] = -0.02F;
    audio.samples[50'000] = 0.5F;
    const double start = audio::firstSoundSeconds(audio::computePeaks(audio));
    QVERIFY2(start <= 1.0 && start > 1.0 - 256.0 / 32'000, qPrintable(QString::number(start)));
}

void PeaksTest::beginsAtTheStartOfSilence()
{
    QCOMPARE(audio::firstSoundSeconds(audio::computePeaks({32'000, 1, std::vector<float>(1'000, 0.0F)})), 0.0);
}

QTEST_APPLESS_MAIN(PeaksTest)
#include "PeaksTest.moc"
