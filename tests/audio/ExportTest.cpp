#include "audio/Export.h"

#include "audio/AudioFile.h"
#include "audio/Loudness.h"
#include "audio/Sounds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <memory>
#include <stop_token>
#include <vector>

using namespace melodeck;
using namespace melodeck::tests;
using audio::ExportFormat;
using audio::ExportOrder;
using audio::ExportQuality;
using audio::LevelChange;

namespace {

constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;

struct Integers
{
    SF_INFO info{};
    std::vector<int> samples;
};

/// By libsndfile alone: what is in a file as 32-bit integers.
Integers integersOf(const QString& path)
{
    Integers found;
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> file(
        sf_open(QFile::encodeName(path).constData(), SFM_READ, &found.info), sf_close);
    if (file) {
        found.samples.resize(static_cast<std::size_t>(found.info.frames * found.info.channels));
        sf_read_int(file.get(), found.samples.data(), static_cast<sf_count_t>(found.samples.size()));
    }
    return found;
}

/// Samples of every value that so many bits have a use for, as 32-bit integers.
std::vector<int> noise(int count, int bits)
{
    std::vector<int> samples;
    std::uint32_t random = 7;
    for (int at = 0; at < count; ++at) {
        random = random * 1'664'525U + 1'013'904'223U;
        samples.push_back(static_cast<int>(random & (0xFFFF'FFFFU << (32 - bits))));
    }
    samples.front() = static_cast<int>(0x8000'0000U);
    samples.back() = static_cast<int>(0x7FFF'FFFFU & (0xFFFF'FFFFU << (32 - bits)));
    return samples;
}

QString writeIntegers(const QString& path, const std::vector<int>& samples, int channels, int sndfileFormat)
{
    SF_INFO info{};
    info.samplerate = 32'000;
    info.channels = channels;
    info.format = sndfileFormat;
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool isWritten = file != nullptr && sf_write_int(file, samples.data(), count) == count;
    return sf_close(file) == 0 && isWritten ? path : QString();
}

double decibels(double ratio)
{
    return 20.0 * std::log10(ratio);
}

} // namespace

class ExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void copiesEveryByteWhereNothingIsChanged();
    void keepsSamplesBitForBit_data();
    void keepsSamplesBitForBit();
    void keepsAFloatSampleBitForBit();
    void cutsARegionToTheSample_data();
    void cutsARegionToTheSample();
    void everyFormatSoundsAsItsSource_data();
    void everyFormatSoundsAsItsSource();
    void refusesWhatAFormatCannotHold();
    void fadesFromAndToSilence();
    void fadesThatAreTooLongMeet();
    void bringsAClipToALoudness_data();
    void bringsAClipToALoudness();
    void staysBelowTheCeilingForTruePeaks();
    void leavesSilenceSilent();
    void dithersWhereBitsAreReduced();
    void countsWhatIsClipped();
    void neverWritesOverAFileAndNumbersInstead();
    void replacesWhereThatWasAgreed();
    void leavesNothingWhereTheDiskIsFull_data();
    void leavesNothingWhereTheDiskIsFull();
    void leavesNothingWhenItIsStopped();
    void saysWhatIsWrongWithItsSource();
    void savesWhatIsThereOfADamagedSourceAndSaysWhatIsMissing_data();
    void savesWhatIsThereOfADamagedSourceAndSaysWhatIsMissing();
    void aSourceThatIsWholeMissesNothing_data();
    void aSourceThatIsWholeMissesNothing();
    void letsTagsBeWrittenBeforeTheNameIsThere();
    void readsBackTheNamesOfFormats();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] ExportOrder order(const QString& source, const char* target, ExportFormat format) const
    {
        ExportOrder order;
        order.source = source;
        order.target = path(target);
        order.format = format;
        return order;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportTest::copiesEveryByteWhereNothingIsChanged()
{
    // No audio at all, and larger than a block: nobody looks into it.
    QByteArray bytes;
    for (int at = 0; at < 2'500'000; ++at) {
        bytes.append(static_cast<char>(at * 31));
    }
    writeBytes(path("picture.png"), bytes);
    audio::ExportProgress progress;
    const auto saved =
        audio::exportClip(order(path("picture.png"), "ein \"Bild\" 🎶.png", ExportFormat::AsReceived), {}, &progress);
    QVERIFY(saved);
    QCOMPARE(saved->path, path("ein \"Bild\" 🎶.png"));
    QCOMPARE(readBytes(saved->path), bytes);
    QCOMPARE(progress.fraction.load(), 1.0);
    // A region that is all of it changes nothing either.
    QVERIFY(writeSoundFile(path("clip.wav"), numberedFrames(1000, 8000, 2), kWav16));
    ExportOrder whole = order(path("clip.wav"), "whole.wav", ExportFormat::AsReceived);
    whole.region = core::TimeRegion{0.0, 99.0};
    QVERIFY(audio::exportClip(whole));
    QCOMPARE(readBytes(path("whole.wav")), readBytes(path("clip.wav")));
}

void ExportTest::keepsSamplesBitForBit_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("format");
    const int wav = SF_FORMAT_WAV;
    const int flac = SF_FORMAT_FLAC;
    const auto as = [](ExportFormat format) { return static_cast<int>(format); };
    QTest::newRow("16 in WAV") << (wav | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::Wav);
    QTest::newRow("16 in WAV 16") << (wav | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::Wav16);
    QTest::newRow("16 in WAV 24") << (wav | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::Wav24);
    QTest::newRow("16 in WAV float") << (wav | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::WavFloat);
    QTest::newRow("16 in FLAC") << (wav | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::Flac);
    QTest::newRow("24 in WAV") << (wav | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::Wav);
    QTest::newRow("24 in WAV 24") << (wav | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::Wav24);
    QTest::newRow("24 in WAV float") << (wav | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::WavFloat);
    QTest::newRow("24 in FLAC") << (wav | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::Flac);
    QTest::newRow("32 in WAV") << (wav | SF_FORMAT_PCM_32) << 32 << as(ExportFormat::Wav);
    QTest::newRow("8 in WAV") << (wav | SF_FORMAT_PCM_U8) << 8 << as(ExportFormat::Wav);
    QTest::newRow("FLAC in WAV") << (flac | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::Wav);
    QTest::newRow("FLAC in FLAC") << (flac | SF_FORMAT_PCM_16) << 16 << as(ExportFormat::Flac);
    QTest::newRow("AIFF in WAV") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_24) << 24 << as(ExportFormat::Wav);
}

void ExportTest::keepsSamplesBitForBit()
{
    QFETCH(int, source);
    QFETCH(int, bits);
    QFETCH(int, format);
    const std::vector<int> samples = noise(2 * 9001, bits);
    const QString from = writeIntegers(path("source"), samples, 2, source);
    const auto saved = audio::exportClip(order(from, "saved", static_cast<ExportFormat>(format)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    if (format == static_cast<int>(ExportFormat::WavFloat)) {
        const audio::AudioBuffer read = audio::readAudioFile(saved->path).value();
        QCOMPARE(read.samples.size(), samples.size());
        for (std::size_t at = 0; at < samples.size(); ++at) {
            QCOMPARE(static_cast<double>(read.samples[at]), std::ldexp(samples[at], -31));
        }
        return;
    }
    const Integers read = integersOf(saved->path);
    QCOMPARE(read.info.samplerate, 32'000);
    QCOMPARE(read.info.channels, 2);
    QVERIFY(read.samples == samples);
}

void ExportTest::keepsAFloatSampleBitForBit()
{
    audio::AudioBuffer sound = sine(0.2, 44'100, 1, 440.0, 1.7); // louder than full scale: float holds that
    QVERIFY(writeSoundFile(path("float.wav"), sound, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    const auto saved = audio::exportClip(order(path("float.wav"), "saved.wav", ExportFormat::Wav));
    QVERIFY(saved);
    QVERIFY(audio::readAudioFile(saved->path)->samples == sound.samples);
    QCOMPARE(saved->clippedSamples, std::int64_t{0});
}

void ExportTest::cutsARegionToTheSample_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("as received") << static_cast<int>(ExportFormat::AsReceived);
    QTest::newRow("WAV") << static_cast<int>(ExportFormat::Wav);
    QTest::newRow("FLAC") << static_cast<int>(ExportFormat::Flac);
}

void ExportTest::cutsARegionToTheSample()
{
    QFETCH(int, format);
    const audio::AudioBuffer sound = numberedFrames(50'000, 32'000, 2);
    QVERIFY(writeSoundFile(path("clip.wav"), sound, kWav16));
    ExportOrder part = order(path("clip.wav"), "part", static_cast<ExportFormat>(format));
    part.region = core::TimeRegion{12'345.0 / 32'000.0, 43'211.0 / 32'000.0};
    const auto saved = audio::exportClip(part);
    QVERIFY(saved);
    const std::vector<float> expected(sound.samples.begin() + 2 * 12'345, sound.samples.begin() + 2 * 43'211);
    QVERIFY(audio::readAudioFile(saved->path)->samples == expected);
}

void ExportTest::everyFormatSoundsAsItsSource_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("savedRate");
    QTest::addColumn<int>("quality");
    QTest::addColumn<QString>("container");
    const auto add = [](const char* name, ExportFormat format, int rate, int savedRate, ExportQuality quality,
                        const char* container) {
        QTest::newRow(name) << static_cast<int>(format) << rate << savedRate << static_cast<int>(quality)
                            << QString::fromLatin1(container);
    };
    add("WAV 16", ExportFormat::Wav16, 32'000, 32'000, ExportQuality::High, "WAV");
    add("WAV 24", ExportFormat::Wav24, 44'100, 44'100, ExportQuality::High, "WAV");
    add("WAV float", ExportFormat::WavFloat, 48'000, 48'000, ExportQuality::High, "WAV");
    add("FLAC", ExportFormat::Flac, 96'000, 96'000, ExportQuality::High, "FLAC");
    add("Vorbis", ExportFormat::Vorbis, 32'000, 32'000, ExportQuality::High, "OGG");
    add("Vorbis small", ExportFormat::Vorbis, 44'100, 44'100, ExportQuality::Small, "OGG");
    add("Vorbis highest", ExportFormat::Vorbis, 48'000, 48'000, ExportQuality::Highest, "OGG");
    add("Opus", ExportFormat::Opus, 32'000, 48'000, ExportQuality::High, "OGG");
    add("Opus from 44.1", ExportFormat::Opus, 44'100, 48'000, ExportQuality::Small, "OGG");
    add("Opus highest", ExportFormat::Opus, 48'000, 48'000, ExportQuality::Highest, "OGG");
    add("MP3", ExportFormat::Mp3, 32'000, 32'000, ExportQuality::High, "MP3");
    add("MP3 small", ExportFormat::Mp3, 44'100, 44'100, ExportQuality::Small, "MP3");
    add("MP3 from 96", ExportFormat::Mp3, 96'000, 48'000, ExportQuality::Highest, "MP3");
    add("MP3 from 88.2", ExportFormat::Mp3, 88'200, 44'100, ExportQuality::High, "MP3");
}

void ExportTest::everyFormatSoundsAsItsSource()
{
    QFETCH(int, format);
    QFETCH(int, rate);
    QFETCH(int, savedRate);
    QFETCH(int, quality);
    QFETCH(QString, container);
    constexpr double kSeconds = 3.0;
    constexpr double kAmplitude = 0.25;
    QVERIFY(
        writeSoundFile(path("clip.wav"), sine(kSeconds, rate, 2, 997.0, kAmplitude), SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    ExportOrder wanted = order(path("clip.wav"), "saved", static_cast<ExportFormat>(format));
    wanted.quality = static_cast<ExportQuality>(quality);
    const auto saved = audio::exportClip(wanted);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    const audio::AudioFileFacts facts = audio::probeAudioFile(saved->path).value();
    QCOMPARE(facts.format, container);
    QCOMPARE(facts.sampleRateHz, savedRate);
    QCOMPARE(facts.channels, 2);
    const audio::AudioBuffer read = audio::readAudioFile(saved->path).value();
    QVERIFY2(std::abs(read.durationSeconds() - kSeconds) < 0.001, qPrintable(QString::number(read.durationSeconds())));
    const double level = amplitudeAt(read, 997.0, savedRate, savedRate);
    QVERIFY2(std::abs(decibels(level / kAmplitude)) < 0.1, qPrintable(QString::number(level)));
}

void ExportTest::refusesWhatAFormatCannotHold()
{
    QVERIFY(writeSoundFile(path("six.wav"), sine(0.5, 48'000, 6, 440.0, 0.2), kWav16));
    const auto saved = audio::exportClip(order(path("six.wav"), "six.mp3", ExportFormat::Mp3));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(saved.error().message.contains(QStringLiteral("Nothing was saved")), qPrintable(saved.error().message));
    QCOMPARE(files(), QStringList{QStringLiteral("six.wav")});
}

void ExportTest::fadesFromAndToSilence()
{
    audio::AudioBuffer sound{8000, 1, std::vector<float>(8000, 0.5F)};
    QVERIFY(writeSoundFile(path("flat.wav"), sound, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    ExportOrder faded = order(path("flat.wav"), "faded.wav", ExportFormat::Wav);
    faded.region = core::TimeRegion{0.25, 0.75};
    faded.fadeInSeconds = 0.1;
    faded.fadeOutSeconds = 0.2;
    QVERIFY(audio::exportClip(faded));
    const std::vector<float> read = audio::readAudioFile(path("faded.wav"))->samples;
    QCOMPARE(read.size(), std::size_t{4000});
    QVERIFY(read.front() < 0.0001F);
    QVERIFY(std::abs(read[400] - 0.25F) < 0.002F); // half way
    QVERIFY(std::is_sorted(read.begin(), read.begin() + 800));
    QVERIFY(std::all_of(read.begin() + 800, read.begin() + 2400, [](float sample) { return sample == 0.5F; }));
    QVERIFY(std::is_sorted(read.rbegin(), read.rbegin() + 1600));
    QVERIFY(std::abs(read[3200] - 0.25F) < 0.002F);
    QVERIFY(read.back() < 0.0001F);
}

void ExportTest::fadesThatAreTooLongMeet()
{
    QVERIFY(
        writeSoundFile(path("flat.wav"), {8000, 1, std::vector<float>(800, 0.5F)}, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    ExportOrder faded = order(path("flat.wav"), "faded.wav", ExportFormat::Wav);
    faded.fadeInSeconds = 3.0;
    faded.fadeOutSeconds = 1.0;
    QVERIFY(audio::exportClip(faded));
    const std::vector<float> read = audio::readAudioFile(path("faded.wav"))->samples;
    const auto loudest = std::max_element(read.begin(), read.end()) - read.begin();
    QVERIFY2(std::abs(loudest - 600) <= 1, qPrintable(QString::number(loudest)));
    QVERIFY(*std::max_element(read.begin(), read.end()) > 0.499F);
}

void ExportTest::bringsAClipToALoudness_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("format");
    QTest::newRow("−14 WAV 16") << -14.0 << static_cast<int>(ExportFormat::Wav16);
    QTest::newRow("−23 WAV") << -23.0 << static_cast<int>(ExportFormat::Wav);
    QTest::newRow("−30 FLAC") << -30.0 << static_cast<int>(ExportFormat::Flac);
    QTest::newRow("−16 Opus") << -16.0 << static_cast<int>(ExportFormat::Opus);
    QTest::newRow("−16 MP3") << -16.0 << static_cast<int>(ExportFormat::Mp3);
    QTest::newRow("−16 Vorbis") << -16.0 << static_cast<int>(ExportFormat::Vorbis);
}

void ExportTest::bringsAClipToALoudness()
{
    QFETCH(double, target);
    QFETCH(int, format);
    audio::AudioBuffer sound = sine(4.0, 32'000, 2, 997.0, 0.02);
    // Only the loud half counts once the region leaves the other away.
    const audio::AudioBuffer loud = sine(4.0, 32'000, 2, 997.0, 0.1);
    sound.samples.insert(sound.samples.end(), loud.samples.begin(), loud.samples.end());
    QVERIFY(writeSoundFile(path("clip.wav"), sound, kWav16));
    ExportOrder wanted = order(path("clip.wav"), "saved", static_cast<ExportFormat>(format));
    wanted.region = core::TimeRegion{4.0, 8.0};
    wanted.fadeInSeconds = 1.0;
    wanted.level = {LevelChange::Kind::Loudness, target};
    audio::ExportProgress progress;
    const auto saved = audio::exportClip(wanted, {}, &progress);
    QVERIFY(saved);
    QVERIFY(!saved->isHeldByPeak);
    QCOMPARE(progress.fraction.load(), 1.0);
    const auto loudness = audio::measureFileLoudness(saved->path)->integratedLufs;
    QVERIFY(loudness);
    QVERIFY2(std::abs(*loudness - target) < 0.2, qPrintable(QString::number(*loudness)));
}

void ExportTest::staysBelowTheCeilingForTruePeaks()
{
    audio::AudioBuffer sound = sine(2.0, 44'100, 1, 11'025.0 / 2.0, 0.1);
    sound.samples[40'000] = 0.8F;
    QVERIFY(writeSoundFile(path("peaks.wav"), sound, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    for (const LevelChange level :
         {LevelChange{LevelChange::Kind::Loudness, -6.0}, LevelChange{LevelChange::Kind::Offset, 12.0}}) {
        ExportOrder louder = order(path("peaks.wav"), "louder.wav", ExportFormat::WavFloat);
        louder.taken = core::TakenName::GetsNumber;
        louder.level = level;
        const auto saved = audio::exportClip(louder);
        QVERIFY(saved);
        QVERIFY(saved->isHeldByPeak);
        const double peak = decibels(audio::measureFileLoudness(saved->path)->truePeak);
        QVERIFY2(std::abs(peak - audio::kTruePeakCeilingDb) < 0.05, qPrintable(QString::number(peak)));
    }
    ExportOrder softer = order(path("peaks.wav"), "softer.wav", ExportFormat::WavFloat);
    softer.level = {LevelChange::Kind::Offset, -6.0};
    const auto saved = audio::exportClip(softer);
    QVERIFY(saved);
    QCOMPARE(saved->gainDb, -6.0);
    QVERIFY(!saved->isHeldByPeak);
    QVERIFY(std::abs(decibels(audio::readAudioFile(saved->path)->samples[40'000] / 0.8F) + 6.0) < 0.001);
}

void ExportTest::leavesSilenceSilent()
{
    QVERIFY(writeSoundFile(path("silence.wav"), {8000, 1, std::vector<float>(8000, 0.0F)}, kWav16));
    ExportOrder wanted = order(path("silence.wav"), "saved.wav", ExportFormat::Wav16);
    wanted.level = {LevelChange::Kind::Loudness, -14.0};
    const auto saved = audio::exportClip(wanted);
    QVERIFY(saved);
    QCOMPARE(saved->gainDb, 0.0);
    QVERIFY(audio::readAudioFile(saved->path)->samples == std::vector<float>(8000, 0.0F));
}

void ExportTest::dithersWhereBitsAreReduced()
{
    // A tone below the last bit of 16: rounded away without dither, kept as a part of the hiss with it.
    constexpr double kAmplitude = 0.4 / 32'768.0;
    QVERIFY(
        writeSoundFile(path("faint.wav"), sine(4.0, 32'000, 1, 1000.0, kAmplitude), SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    QVERIFY(audio::exportClip(order(path("faint.wav"), "saved.wav", ExportFormat::Wav16)));
    const audio::AudioBuffer read = audio::readAudioFile(path("saved.wav")).value();
    const double level = amplitudeAt(read, 1000.0, 0, read.frames());
    QVERIFY2(std::abs(decibels(level / kAmplitude)) < 1.0, qPrintable(QString::number(decibels(level / kAmplitude))));
    double power = 0.0;
    for (const float sample : read.samples) {
        power += std::pow(double{sample} * 32'768.0, 2.0);
    }
    // Triangular dither and rounding: a quarter of a step squared, and the tone.
    const double hiss = power / static_cast<double>(read.frames()) - 0.08;
    QVERIFY2(std::abs(hiss - 0.25) < 0.02, qPrintable(QString::number(hiss)));
    // The same again is the same file.
    QVERIFY(audio::exportClip(order(path("faint.wav"), "again.wav", ExportFormat::Wav16)));
    QCOMPARE(readBytes(path("again.wav")), readBytes(path("saved.wav")));
}

void ExportTest::countsWhatIsClipped()
{
    audio::AudioBuffer sound{8000, 1, std::vector<float>(800, 0.25F)};
    sound.samples[10] = 1.5F;
    sound.samples[20] = -1.2F;
    sound.samples[30] = 1.0F; // full scale: a matter of one step
    QVERIFY(writeSoundFile(path("loud.wav"), sound, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    const auto saved = audio::exportClip(order(path("loud.wav"), "saved.wav", ExportFormat::Wav24));
    QVERIFY(saved);
    QCOMPARE(saved->clippedSamples, std::int64_t{2});
    QCOMPARE(integersOf(saved->path).samples[20], static_cast<int>(0x8000'0000U));
}

void ExportTest::neverWritesOverAFileAndNumbersInstead()
{
    QVERIFY(writeSoundFile(path("clip.wav"), numberedFrames(100, 8000, 1), kWav16));
    writeBytes(path("happy rock.flac"), "mine");
    writeBytes(path("happy rock 2.flac"), "mine too");
    ExportOrder wanted = order(path("clip.wav"), "happy rock.flac", ExportFormat::Flac);
    const auto refused = audio::exportClip(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::Io);
    wanted.taken = core::TakenName::GetsNumber;
    const auto saved = audio::exportClip(wanted);
    QVERIFY(saved);
    QCOMPARE(saved->path, path("happy rock 3.flac"));
    QCOMPARE(readBytes(path("happy rock.flac")), QByteArray("mine"));
    QCOMPARE(readBytes(path("happy rock 2.flac")), QByteArray("mine too"));
    QCOMPARE(integersOf(saved->path).info.frames, sf_count_t{100});
}

void ExportTest::replacesWhereThatWasAgreed()
{
    QVERIFY(writeSoundFile(path("clip.wav"), numberedFrames(100, 8000, 1), kWav16));
    writeBytes(path("old.wav"), "old");
    ExportOrder wanted = order(path("clip.wav"), "old.wav", ExportFormat::AsReceived);
    wanted.taken = core::TakenName::IsReplaced;
    QVERIFY(audio::exportClip(wanted));
    QCOMPARE(readBytes(path("old.wav")), readBytes(path("clip.wav")));
    QCOMPARE(files(), (QStringList{QStringLiteral("clip.wav"), QStringLiteral("old.wav")}));
}

void ExportTest::leavesNothingWhereTheDiskIsFull_data()
{
    QTest::addColumn<int>("format");
    for (const ExportFormat format : audio::exportFormats()) {
        QTest::newRow(qPrintable(audio::exportFormatName(format))) << static_cast<int>(format);
    }
}

void ExportTest::leavesNothingWhereTheDiskIsFull()
{
    QFETCH(int, format);
    // Of noise, which nothing makes small.
    const QString from = writeIntegers(path("clip.wav"), noise(200'000, 16), 1, kWav16);
    // To a writer a limit on the size of files looks like a disk that fills up.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = audio::exportClip(order(from, "saved", static_cast<ExportFormat>(format)));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, core::ErrorCode::Io);
    QVERIFY2(saved.error().message.contains(QStringLiteral("Make room on the disk")),
             qPrintable(saved.error().message));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
}

void ExportTest::leavesNothingWhenItIsStopped()
{
    QVERIFY(writeSoundFile(path("clip.wav"), sine(2.0, 32'000, 1, 440.0, 0.3), kWav16));
    std::stop_source stop;
    stop.request_stop();
    for (const ExportFormat format : audio::exportFormats()) {
        const auto saved = audio::exportClip(order(path("clip.wav"), "saved", format), stop.get_token());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    }
}

void ExportTest::saysWhatIsWrongWithItsSource()
{
    const auto gone = audio::exportClip(order(path("gone.wav"), "saved.wav", ExportFormat::AsReceived));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, core::ErrorCode::Io);
    QVERIFY(gone.error().message.contains(QStringLiteral("library")));
    writeBytes(path("text.wav"), "this is no audio");
    const auto text = audio::exportClip(order(path("text.wav"), "saved.flac", ExportFormat::Flac));
    QVERIFY(!text);
    QCOMPARE(text.error().code, core::ErrorCode::Parse);
    QVERIFY2(!text.error().message.contains(QStringLiteral("sent")), qPrintable(text.error().message));
    QVERIFY(writeSoundFile(path("clip.wav"), numberedFrames(100, 8000, 1), kWav16));
    ExportOrder beyond = order(path("clip.wav"), "saved.wav", ExportFormat::Wav);
    beyond.region = core::TimeRegion{5.0, 6.0};
    const auto nothing = audio::exportClip(beyond);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, core::ErrorCode::InvalidArgument);
    QCOMPARE(files(), (QStringList{QStringLiteral("clip.wav"), QStringLiteral("text.wav")}));
}

void ExportTest::savesWhatIsThereOfADamagedSourceAndSaysWhatIsMissing_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("savedRate");
    QTest::addColumn<double>("fade");
    QTest::addColumn<double>("start");
    QTest::newRow("WAV") << static_cast<int>(ExportFormat::Wav) << 32'000 << 0.0 << 0.0;
    QTest::newRow("FLAC") << static_cast<int>(ExportFormat::Flac) << 32'000 << 0.0 << 0.0;
    QTest::newRow("another rate") << static_cast<int>(ExportFormat::Opus) << 48'000 << 0.0 << 0.0;
    QTest::newRow("faded") << static_cast<int>(ExportFormat::Wav) << 32'000 << 0.5 << 0.0;
    QTest::newRow("a region") << static_cast<int>(ExportFormat::Wav) << 32'000 << 0.0 << 0.25;
}

void ExportTest::savesWhatIsThereOfADamagedSourceAndSaysWhatIsMissing()
{
    QFETCH(int, format);
    QFETCH(int, savedRate);
    QFETCH(double, fade);
    QFETCH(double, start);
    constexpr double kSeconds = 6.0;
    // Of noise, which takes the same room everywhere; its end is lost, as of a file that a disk kept half of.
    const std::vector<int> samples = noise(static_cast<int>(kSeconds * 32'000), 16);
    const QString from = writeIntegers(path("clip.flac"), samples, 1, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    const QByteArray bytes = readBytes(from);
    writeBytes(from, bytes.first(bytes.size() / 2));
    ExportOrder wanted = order(from, "saved", static_cast<ExportFormat>(format));
    wanted.fadeOutSeconds = fade;
    if (start > 0.0) {
        wanted.region = core::TimeRegion{start, kSeconds};
    }
    const auto saved = audio::exportClip(wanted);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    const audio::AudioFileFacts facts = audio::probeAudioFile(saved->path).value();
    QCOMPARE(facts.sampleRateHz, savedRate);
    QVERIFY2(std::abs(saved->savedSeconds - (kSeconds / 2 - start)) < 0.2,
             qPrintable(QString::number(saved->savedSeconds)));
    QVERIFY2(std::abs(saved->savedSeconds + saved->missingSeconds + start - kSeconds) < 0.001,
             qPrintable(QString::number(saved->missingSeconds)));
    // No silence in the place of what is missing, and what is there is as it was.
    QVERIFY2(std::abs(facts.durationSeconds() - saved->savedSeconds) < 0.001,
             qPrintable(QString::number(facts.durationSeconds())));
    const std::vector<int> read = integersOf(saved->path).samples;
    if (fade > 0.0) {
        QVERIFY(std::abs(read.back()) < 1 << 20);
    } else if (savedRate == 32'000) {
        QVERIFY(std::equal(read.begin(), read.end(), samples.begin() + std::llround(start * 32'000)));
    }
    // Behind the damage there is nothing to save.
    wanted.target = path("none");
    wanted.region = core::TimeRegion{5.0, 6.0};
    const auto none = audio::exportClip(wanted);
    QVERIFY(!none);
    QVERIFY(!QFile::exists(path("none")));
}

void ExportTest::aSourceThatIsWholeMissesNothing_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("WAV") << kWav16;
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    QTest::newRow("Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
}

void ExportTest::aSourceThatIsWholeMissesNothing()
{
    QFETCH(int, format);
    QVERIFY(writeSoundFile(path("clip"), sine(2.0, 32'000, 2, 440.0, 0.3), format));
    ExportOrder wanted = order(path("clip"), "saved.wav", ExportFormat::Wav24);
    wanted.fadeOutSeconds = 0.5;
    const auto saved = audio::exportClip(wanted);
    QVERIFY(saved);
    QCOMPARE(saved->missingSeconds, 0.0);
}

void ExportTest::letsTagsBeWrittenBeforeTheNameIsThere()
{
    QVERIFY(writeSoundFile(path("clip.wav"), numberedFrames(100, 8000, 1), kWav16));
    for (const ExportFormat format : {ExportFormat::AsReceived, ExportFormat::Wav24}) {
        ExportOrder tagged = order(path("clip.wav"), "tagged.wav", format);
        tagged.taken = core::TakenName::IsReplaced;
        bool wasUnnamed = false;
        tagged.finishing = [&](const QString& file) -> core::Result<void> {
            wasUnnamed = file != tagged.target && QFile::exists(file);
            QFile part(file);
            if (!part.open(QIODevice::Append) || part.write("tag ") != 4) {
                return core::fail(core::ErrorCode::Io, part.errorString());
            }
            return {};
        };
        QFile::remove(tagged.target);
        QVERIFY(audio::exportClip(tagged));
        QVERIFY(wasUnnamed);
        QVERIFY(readBytes(tagged.target).endsWith("tag "));
        QFile::remove(tagged.target);
        tagged.finishing = [](const QString&) { return core::fail(core::ErrorCode::Io, QStringLiteral("no")); };
        QVERIFY(!audio::exportClip(tagged));
        QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    }
}

void ExportTest::readsBackTheNamesOfFormats()
{
    for (const ExportFormat format : audio::exportFormats()) {
        QCOMPARE(audio::exportFormatFromName(audio::exportFormatName(format)), format);
        QVERIFY(!audio::exportEnding(format, QStringLiteral("wav")).isEmpty());
    }
    QVERIFY(!audio::exportFormatFromName(QStringLiteral("wma")));
    for (const ExportQuality quality : {ExportQuality::Small, ExportQuality::High, ExportQuality::Highest}) {
        QCOMPARE(audio::exportQualityFromName(audio::exportQualityName(quality)), quality);
    }
    QVERIFY(!audio::exportQualityFromName(QString()));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "ExportTest.moc"
