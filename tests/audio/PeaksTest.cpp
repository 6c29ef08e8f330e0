#include "audio/Peaks.h"

#include "audio/AudioFile.h"
#include "audio/PeakBuilder.h"
#include "audio/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <stop_token>

using namespace melodeck;
using namespace melodeck::tests;

class PeaksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOnePeakForEachStretchAndTheRest();
    void keepsTheChannelsApart();
    void foldsManyChannelsIntoOne();
    void knowsTheRootMeanSquare();
    void knowsTheLoudestAndTheFaintest();
    void isTheSameAtEveryLevel();
    void doesNotDependOnHowTheSoundIsCut_data();
    void doesNotDependOnHowTheSoundIsCut();
    void takesNoMoreForAVeryLongSound_data();
    void takesNoMoreForAVeryLongSound();
    void findsWhatIsBetweenTwoTimes();
    void clampsTimesToTheFile();
    void isEmptyForNoAudio();
    void readsAFileAsItsSamples_data();
    void readsAFileAsItsSamples();
    void readsWhatIsThereOfACutFile();
    void stopsWhenAsked();
    void findsWhereTheSoundBegins();
    void beginsAtTheStartOfSilence();

private:
    QTemporaryDir m_folder;
};

void PeaksTest::givesOnePeakForEachStretchAndTheRest()
{
    const auto peaks = audio::computePeaks(numberedFrames(1'000, 8'000, 1), 256);
    const auto& finest = peaks.levels->front().values;
    QCOMPARE(finest.size(), std::size_t{4});
    QCOMPARE(peaks.frames, 1'000);
    QCOMPARE(peaks.lanes, 1);
    QCOMPARE(finest[0].minimum, std::int16_t{-32'768});
    QCOMPARE(finest[0].maximum, std::int16_t{255 - 32'768});
    QCOMPARE(finest[3].maximum, std::int16_t{999 - 32'768});
    QCOMPARE(peaks.durationSeconds(), 0.125);
}

void PeaksTest::keepsTheChannelsApart()
{
    const auto peaks = audio::computePeaks({8'000, 2, {0.25F, -0.5F, 0.75F, 0.0F, 0.125F, 0.5F}}, 2);
    QCOMPARE(peaks.lanes, 2);
    QCOMPARE(peaks.levels->front().values.size(), std::size_t{4});
    const auto left = audio::peakBetween(peaks, 0.0, 2.0 / 8'000, 0);
    QCOMPARE(left.minimum, 0.25F);
    QCOMPARE(left.maximum, 0.75F);
    const auto right = audio::peakBetween(peaks, 0.0, 2.0 / 8'000, 1);
    QCOMPARE(right.minimum, -0.5F);
    QCOMPARE(right.maximum, 0.0F);
    const auto both = audio::peakBetween(peaks, 0.0, 2.0 / 8'000);
    QCOMPARE(both.minimum, -0.5F);
    QCOMPARE(both.maximum, 0.75F);
    QCOMPARE(audio::peakBetween(peaks, 0.0, 1.0, 2).maximum, 0.0F);
}

void PeaksTest::foldsManyChannelsIntoOne()
{
    const auto peaks = audio::computePeaks({8'000, 3, {0.25F, -0.5F, 0.75F, 0.0F, 0.125F, -0.75F}}, 2);
    QCOMPARE(peaks.lanes, 1);
    QCOMPARE(peaks.frames, 2);
    QCOMPARE(audio::peakBetween(peaks, 0.0, 1.0).minimum, -0.75F);
    QCOMPARE(audio::peakBetween(peaks, 0.0, 1.0).maximum, 0.75F);
}

void PeaksTest::knowsTheRootMeanSquare()
{
    const auto wave = audio::computePeaks(sine(2.0, 48'000, 2, 1'000.0, 0.5), 256);
    for (const double seconds : {0.01, 0.1, 1.0, 2.0}) {
        const float rms = audio::peakBetween(wave, 0.0, seconds).rms;
        QVERIFY2(std::abs(rms - 0.5F / std::sqrt(2.0F)) < 0.004F, qPrintable(QString::number(rms)));
    }
}

void PeaksTest::knowsTheLoudestAndTheFaintest()
{
    for (const int value : {-32'768, -1, 0, 1, 32'767}) {
        std::vector<std::int16_t> samples(4 * audio::kFinestPeakFrames, static_cast<std::int16_t>(value));
        audio::PeakBuilder builder(48'000, 2);
        builder.add(std::as_bytes(std::span(samples)), audio::SampleCode::Int16);
        const audio::Peaks peaks = builder.take();
        const audio::StoredPeak expected{static_cast<std::int16_t>(value), static_cast<std::int16_t>(value),
                                         static_cast<std::uint16_t>(std::abs(value))};
        QVERIFY(peaks.levels->front().values == std::vector<audio::StoredPeak>(4, expected));
    }
}

void PeaksTest::isTheSameAtEveryLevel()
{
    audio::AudioBuffer noise{8'000, 2, {}};
    std::minstd_rand random(7);
    for (int i = 0; i < 2 * 100'003; ++i) {
        noise.samples.push_back(static_cast<float>(random() % 65'536) / 32'768.0F - 1.0F);
    }
    const auto peaks = audio::computePeaks(noise, 16);
    QCOMPARE(peaks.levels->size(), std::size_t{audio::kPeakLevels});
    for (int level = 0; level < audio::kPeakLevels; ++level) {
        const auto& values = (*peaks.levels)[static_cast<std::size_t>(level)];
        QCOMPARE(static_cast<std::int64_t>(values.values.size()),
                 (peaks.frames + values.framesPerPeak - 1) / values.framesPerPeak * 2);
    }
    // Any stretch by way of the levels is what its samples say.
    for (int i = 0; i < 300; ++i) {
        const auto first = static_cast<std::int64_t>(random() % 6'250);
        const auto count = 1 + static_cast<std::int64_t>(random() % (i % 2 == 0 ? 9U : 6'000U));
        const auto last = std::min<std::int64_t>((first + count) * 16, 100'003);
        const auto lane = static_cast<std::size_t>(random() % 2);
        float low = 2.0F;
        float high = -2.0F;
        for (auto frame = static_cast<std::size_t>(first * 16); frame < static_cast<std::size_t>(last); ++frame) {
            low = std::min(low, noise.samples[2 * frame + lane]);
            high = std::max(high, noise.samples[2 * frame + lane]);
        }
        const auto peak = audio::peakBetween(peaks, static_cast<double>(first) * 16 / 8'000,
                                             static_cast<double>(last) / 8'000, static_cast<int>(lane));
        QCOMPARE(peak.minimum, low);
        QCOMPARE(peak.maximum, high);
    }
}

void PeaksTest::doesNotDependOnHowTheSoundIsCut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("width");
    for (const auto code : {audio::SampleCode::UInt8, audio::SampleCode::Int16, audio::SampleCode::Int24,
                            audio::SampleCode::Int32, audio::SampleCode::Float32, audio::SampleCode::Float64}) {
        for (const int channels : {1, 2, 3, 6}) {
            for (const int width : {100, audio::kFinestPeakFrames}) {
                QTest::addRow("%d, %d, %d", static_cast<int>(code), channels, width)
                    << static_cast<int>(code) << channels << width;
            }
        }
    }
}

void PeaksTest::doesNotDependOnHowTheSoundIsCut()
{
    QFETCH(int, code);
    QFETCH(int, channels);
    QFETCH(int, width);
    const auto sampleCode = static_cast<audio::SampleCode>(code);
    const auto frameBytes = static_cast<std::size_t>(audio::bytesOf(sampleCode) * channels);
    constexpr std::size_t kFrames = 5'003;
    std::minstd_rand random(static_cast<unsigned>(3 + code));
    std::vector<std::byte> bytes(kFrames * frameBytes);
    for (std::byte& byte : bytes) {
        byte = static_cast<std::byte>(random() >> 8U); // floats among which are no numbers
    }
    // The truth: decoded, and sample by sample.
    std::vector<float> decoded(kFrames * static_cast<std::size_t>(channels));
    audio::decodeSamples(bytes, sampleCode, decoded);
    audio::PeakBuilder whole(48'000, channels, width);
    whole.add(bytes, sampleCode);
    const audio::Peaks truth = whole.take();
    const auto perPeak = static_cast<std::size_t>(width * channels);
    for (std::size_t start = 0; start < decoded.size(); start += perPeak) {
        const auto stretch = std::span(decoded).subspan(start, std::min(perPeak, decoded.size() - start));
        float high = -1.0F;
        float low = 1.0F;
        double squares = 0.0;
        for (const float sample : stretch) {
            high = std::max(high, std::clamp(sample, -1.0F, 1.0F));
            low = std::min(low, std::clamp(sample, -1.0F, 1.0F));
            squares += static_cast<double>(sample) * static_cast<double>(sample);
        }
        const double seconds = static_cast<double>(start / static_cast<std::size_t>(channels)) / 48'000;
        const audio::Peak shown = audio::peakBetween(truth, seconds, seconds + (width - 1) / 48'000.0);
        QVERIFY(std::abs(shown.maximum - high) <= 1.5F / 32'768);
        QVERIFY(std::abs(shown.minimum - low) <= 1.5F / 32'768);
        const auto rms = static_cast<float>(std::sqrt(squares / static_cast<double>(stretch.size())));
        QVERIFY(rms > 1.9F || std::abs(shown.rms - rms) <= 1.5F / 32'768); // what is kept ends at 2
    }
    audio::PeakBuilder pieces(48'000, channels, width);
    for (std::size_t done = 0; done < kFrames;) {
        const auto count = std::min<std::size_t>(kFrames - done, 1 + random() % 901);
        pieces.add(std::span(bytes).subspan(done * frameBytes, count * frameBytes), sampleCode);
        done += count;
        const audio::Peaks soFar = pieces.peaks();
        QCOMPARE(soFar.frames, static_cast<std::int64_t>(done));
    }
    const audio::Peaks cut = pieces.take();
    for (std::size_t level = 0; level < truth.levels->size(); ++level) {
        const auto& expected = (*truth.levels)[level].values;
        const auto& found = (*cut.levels)[level].values;
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found[i].minimum, expected[i].minimum);
            QCOMPARE(found[i].maximum, expected[i].maximum);
            QVERIFY(std::abs(found[i].rms - expected[i].rms) <= 1 + expected[i].rms / 10'000);
        }
    }
}

void PeaksTest::takesNoMoreForAVeryLongSound_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<qint64>("frames");
    const auto most = static_cast<qint64>(audio::kMostPeaks);
    QTest::newRow("as many as may be") << 1 << most;
    QTest::newRow("one more") << 1 << most + 1;
    QTest::newRow("stereo, as many as may be") << 2 << most / 2;
    QTest::newRow("stereo, one more") << 2 << most / 2 + 1;
    QTest::newRow("a level is left out") << 1 << 3 * most + 77;
    QTest::newRow("two are") << 2 << 5 * most + 1'023;
}

void PeaksTest::takesNoMoreForAVeryLongSound()
{
    QFETCH(int, channels);
    QFETCH(qint64, frames);
    // A peak for each frame: what else takes hours of sound takes a second.
    std::vector<float> samples(static_cast<std::size_t>(frames * channels));
    std::minstd_rand random(11);
    for (float& sample : samples) {
        sample = static_cast<float>(random() % 65'536) / 32'768.0F - 1.0F;
    }
    const std::size_t leftOut = audio::levelsLeftOut(frames, channels, 1);
    audio::PeakBuilder grown(48'000, channels, 1);
    audio::PeakBuilder known(48'000, channels, 1, leftOut);
    const auto perFrame = static_cast<std::size_t>(channels);
    for (std::size_t done = 0; done < static_cast<std::size_t>(frames);) {
        const auto count = std::min<std::size_t>(static_cast<std::size_t>(frames) - done, 1 + random() % 300'000);
        grown.add(std::span(samples).subspan(done * perFrame, count * perFrame));
        known.add(std::span(samples).subspan(done * perFrame, count * perFrame));
        done += count;
    }
    const audio::Peaks soFar = grown.outline(5'000);
    QVERIFY(soFar.levels->front().values.size() <= 5'000);
    const audio::Peaks peaks = grown.take();
    const audio::Peaks same = known.take();
    QVERIFY(*peaks.levels == *same.levels);
    QCOMPARE(peaks.frames, frames);
    QCOMPARE(peaks.levels->size(), std::size_t{audio::kPeakLevels});
    std::int64_t width = 1;
    for (std::size_t i = 0; i < leftOut; ++i) {
        width *= audio::kPeakFactor;
    }
    for (const audio::PeakLevel& level : *peaks.levels) {
        QCOMPARE(level.framesPerPeak, width);
        QCOMPARE(static_cast<std::int64_t>(level.values.size()), (frames + width - 1) / width * channels);
        QVERIFY(level.values.size() <= audio::kMostPeaks);
        width *= audio::kPeakFactor;
    }
    // Every peak of the finest that is left, the last one as well, is of its own samples.
    const audio::PeakLevel& finest = peaks.levels->front();
    for (std::size_t i = 0; i < finest.values.size(); ++i) {
        const std::size_t lane = i % perFrame;
        const auto first = i / perFrame * static_cast<std::size_t>(finest.framesPerPeak);
        const auto last =
            std::min(first + static_cast<std::size_t>(finest.framesPerPeak), static_cast<std::size_t>(frames));
        float high = -2.0F;
        for (std::size_t frame = first; frame < last; ++frame) {
            high = std::max(high, samples[frame * perFrame + lane]);
        }
        QCOMPARE(static_cast<float>(finest.values[i].maximum) / 32'768.0F, high);
    }
}

void PeaksTest::findsWhatIsBetweenTwoTimes()
{
    audio::AudioBuffer audio{1'000, 1, std::vector<float>(40, 0.0F)};
    for (std::size_t i = 0; i < 4; ++i) {
        constexpr std::array kLow{-0.125F, -0.25F, -0.875F, -0.5F};
        audio.samples[10 * i] = kLow[i];
        audio.samples[10 * i + 5] = 0.125F;
    }
    const auto peaks = audio::computePeaks(audio, 10);
    const auto peak = audio::peakBetween(peaks, 0.010, 0.030);
    QCOMPARE(peak.minimum, -0.875F);
    QCOMPARE(peak.maximum, 0.125F);
    QCOMPARE(audio::peakBetween(peaks, 0.010, 0.020).minimum, -0.25F);
    // A stretch narrower than a peak still shows the one that it lies in.
    QCOMPARE(audio::peakBetween(peaks, 0.021, 0.022).minimum, -0.875F);
}

void PeaksTest::clampsTimesToTheFile()
{
    audio::AudioBuffer audio{1'000, 1, std::vector<float>(20, 0.0F)};
    audio.samples[15] = 0.25F;
    const auto peaks = audio::computePeaks(audio, 10);
    QCOMPARE(audio::peakBetween(peaks, -5.0, 5.0).maximum, 0.25F);
    QCOMPARE(audio::peakBetween(peaks, 0.020, 0.030).maximum, 0.0F);
    QCOMPARE(audio::peakBetween(peaks, 0.015, 0.005).maximum, 0.0F);
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(audio::peakBetween(peaks, -infinity, infinity).maximum, 0.25F);
    QCOMPARE(audio::peakBetween(peaks, -1e300, 1e300).maximum, 0.25F);
}

void PeaksTest::isEmptyForNoAudio()
{
    QVERIFY(audio::computePeaks({}).levels == nullptr);
    QCOMPARE(audio::computePeaks({}).frames, 0);
    QCOMPARE(audio::peakBetween({}, 0.0, 1.0).maximum, 0.0F);
    QCOMPARE(audio::firstSoundSeconds(audio::Peaks{}), 0.0);
    QCOMPARE(audio::computePeaks(numberedFrames(3, 8'000, 1), 0).levels->front().values.size(), std::size_t{3});
}

void PeaksTest::readsAFileAsItsSamples_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("seconds");
    const double some = 6.0; // several blocks of reading
    QTest::newRow("WAV, 16 bits") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral("long.wav") << some;
    QTest::newRow("WAV of many pieces") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral("pieces.wav") << 60.0;
    QTest::newRow("WAV, 24 bits") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << QStringLiteral("long.WAV") << some;
    QTest::newRow("WAV, float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << QStringLiteral("float.wav") << some;
    QTest::newRow("WAV without its name") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << QStringLiteral("long") << some;
    QTest::newRow("WAV, A-law") << (SF_FORMAT_WAV | SF_FORMAT_ALAW) << QStringLiteral("alaw.wav") << some;
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << QStringLiteral("long.flac") << some;
    QTest::newRow("OGG") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << QStringLiteral("long.ogg") << some;
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << QStringLiteral("long.mp3") << some;
}

void PeaksTest::readsAFileAsItsSamples()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    QFETCH(double, seconds);
    const QString file = m_folder.filePath(name);
    QVERIFY(writeSoundFile(file, sine(seconds, 44'100, 2, 3.3, 0.7), format));
    const auto peaks = audio::readPeaks(file);
    QVERIFY(peaks);
    const auto expected = audio::computePeaks(*audio::readAudioFile(file));
    QCOMPARE(peaks->frames, expected.frames);
    QCOMPARE(peaks->lanes, 2);
    for (std::size_t level = 0; level < expected.levels->size(); ++level) {
        QCOMPARE(peaks->levels->at(level).framesPerPeak, expected.levels->at(level).framesPerPeak);
        const auto& found = peaks->levels->at(level).values;
        const auto& wanted = expected.levels->at(level).values;
        QCOMPARE(found.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QVERIFY(std::abs(found[i].minimum - wanted[i].minimum) <= 1);
            QVERIFY(std::abs(found[i].maximum - wanted[i].maximum) <= 1);
            QVERIFY(std::abs(found[i].rms - wanted[i].rms) <= 1);
        }
    }
}

void PeaksTest::readsWhatIsThereOfACutFile()
{
    const QString file = m_folder.filePath(QStringLiteral("cut.wav"));
    QVERIFY(writeSoundFile(file, sine(1.0, 44'100, 2, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
    QVERIFY(QFile::resize(file, 44 + 4 * 10'000 + 3));
    const auto peaks = audio::readPeaks(file);
    QVERIFY(peaks);
    QCOMPARE(peaks->frames, 10'000);
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
