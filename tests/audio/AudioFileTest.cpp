#include "audio/AudioFile.h"

#include "audio/Peaks.h"
#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;

QByteArray littleEndian32(std::uint32_t value)
{
    QByteArray bytes(4, '\0');
    std::memcpy(bytes.data(), &value, 4);
    return bytes;
}

} // namespace

class AudioFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUsualFormats_data();
    void readsTheUsualFormats();
    void readsFilesWhateverTheyAreCalled_data();
    void readsFilesWhateverTheyAreCalled();
    void readsARegionExactToTheFrame_data();
    void readsARegionExactToTheFrame();
    void cutsARegionToTheFile();
    void readsNothingForARegionBehindTheEnd();
    void treatsATimeThatIsNotANumberAsTheEdgeOfTheFile();
    void readsManyChannelsAtAHighRate();
    void readsAFlacThatDoesNotSayHowLongItIs();
    void silencesWhatIsNotANumber();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void saysThatAFileIsMissing();
    void refusesAFolder();
    void trustsTheSoundMoreThanTheHeader();
    void readsToTheEndWhereAServerDidNotKnowTheSize_data();
    void readsToTheEndWhereAServerDidNotKnowTheSize();
    void countsAnMp3WithoutATable();
    void writesTheSamplesThatItReadBitForBit();
    void writesAHeaderOf44Bytes();
    void clipsWhatIsTooLoud();
    void decodesFromMemoryAsFromAFile();
    void decodesNoMoreThanAskedFor();
    void refusesToDecodeWhatIsNotAudio_data();
    void refusesToDecodeWhatIsNotAudio();
    void survivesEveryCutOfAFile();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void AudioFileTest::readsTheUsualFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("WAV 16") << QStringLiteral("a.wav") << kWav16 << QStringLiteral("WAV") << 1e-4;
    QTest::newRow("WAV 24") << QStringLiteral("b.wav") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << QStringLiteral("WAV")
                            << 1e-6;
    QTest::newRow("WAV float") << QStringLiteral("c.wav") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << QStringLiteral("WAV")
                               << 1e-7;
    QTest::newRow("WAV extensible") << QStringLiteral("d.wav") << (SF_FORMAT_WAVEX | SF_FORMAT_PCM_16)
                                    << QStringLiteral("WAV") << 1e-4;
    QTest::newRow("FLAC") << QStringLiteral("e.flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << QStringLiteral("FLAC")
                          << 1e-4;
    QTest::newRow("OGG") << QStringLiteral("f.ogg") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << QStringLiteral("OGG")
                         << 0.05;
    QTest::newRow("MP3") << QStringLiteral("g.mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III)
                         << QStringLiteral("MP3") << 0.05;
    QTest::newRow("AIFF") << QStringLiteral("h.aiff") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16) << QStringLiteral("AIFF")
                          << 1e-4;
}

void AudioFileTest::readsTheUsualFormats()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    QFETCH(double, tolerance);
    const audio::AudioBuffer original = sine(1.5, 44'100, 2, 441.0, 0.5);
    QVERIFY(writeSoundFile(path(name), original, format));

    const auto facts = audio::probeAudioFile(path(name));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
    QTEST(facts->format, "shown");
    QCOMPARE(facts->sampleRateHz, 44'100);
    QCOMPARE(facts->channels, 2);
    QVERIFY(std::abs(facts->durationSeconds() - 1.5) < 0.06); // MP3 adds a frame or two

    const auto read = audio::readAudioFile(path(name));
    QVERIFY(read);
    QCOMPARE(read->frames(), facts->frames);
    QVERIFY(std::abs(amplitudeAt(*read, 441.0, 22'050, 22'050) - 0.5) < 0.02);
    if (tolerance < 0.01) {
        QCOMPARE(read->samples.size(), original.samples.size());
        for (std::size_t i = 0; i < original.samples.size(); ++i) {
            QVERIFY(std::abs(static_cast<double>(read->samples[i] - original.samples[i])) <= tolerance);
        }
    }
}

void AudioFileTest::readsFilesWhateverTheyAreCalled_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& name) { QTest::newRow(qPrintable(name)) << name; };
    row(QStringLiteral("two words.wav"));
    row(QStringLiteral("\"quoted\" it's.wav"));
    row(QStringLiteral("Füße – Größe.wav"));
    row(QStringLiteral("\U0001F3B8 song.wav"));
    row(QStringLiteral("100%20 #1?.wav"));
    row(QStringLiteral("-v.wav"));
    row(QStringLiteral("a WAV that is called.mp3"));
    row(QStringLiteral("no ending"));
}

void AudioFileTest::readsFilesWhateverTheyAreCalled()
{
    QFETCH(QString, name);
    QVERIFY(writeSoundFile(path(name), numberedFrames(100, 8'000, 1), kWav16));
    const auto facts = audio::probeAudioFile(path(name));
    QVERIFY(facts);
    QCOMPARE(facts->frames, 100);
    QCOMPARE(facts->format, QStringLiteral("WAV"));
}

void AudioFileTest::readsARegionExactToTheFrame_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    for (const auto& [name, format] :
         {std::pair{"WAV", kWav16}, std::pair{"FLAC", SF_FORMAT_FLAC | SF_FORMAT_PCM_16}}) {
        const QByteArray row(name);
        QTest::newRow((row + ", whole").constData()) << format << 0.0 << 2.0 << 0 << 88'200;
        QTest::newRow((row + ", one frame").constData())
            << format << 12'345.0 / 44'100 << 12'346.0 / 44'100 << 12'345 << 1;
        QTest::newRow((row + ", across blocks").constData()) << format << 0.1 << 1.9 << 4'410 << 79'380;
        QTest::newRow((row + ", the last frame").constData()) << format << 88'199.0 / 44'100 << 2.0 << 88'199 << 1;
        QTest::newRow((row + ", between frames").constData()) << format << 0.500'01 << 0.500'02 << 22'050 << 1;
    }
}

void AudioFileTest::readsARegionExactToTheFrame()
{
    QFETCH(int, format);
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(int, first);
    QFETCH(int, count);
    const audio::AudioBuffer original = numberedFrames(88'200, 44'100, 2);
    const QString file = path(QStringLiteral("region"));
    QVERIFY(writeSoundFile(file, original, format));
    const auto read = audio::readAudioFile(file, core::TimeRegion{start, end});
    QVERIFY(read);
    QCOMPARE(read->frames(), count);
    QVERIFY(std::equal(read->samples.begin(), read->samples.end(), original.samples.begin() + first * 2));
}

void AudioFileTest::cutsARegionToTheFile()
{
    const QString file = path(QStringLiteral("short.wav"));
    const audio::AudioBuffer original = numberedFrames(8'000, 8'000, 1);
    QVERIFY(writeSoundFile(file, original, kWav16));
    const auto read = audio::readAudioFile(file, core::TimeRegion{-3.0, 1e12});
    QVERIFY(read);
    QVERIFY(read->samples == original.samples);
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{0.5, 8.0})->frames(), 4'000);
}

void AudioFileTest::readsNothingForARegionBehindTheEnd()
{
    const QString file = path(QStringLiteral("short.wav"));
    QVERIFY(writeSoundFile(file, numberedFrames(8'000, 8'000, 1), kWav16));
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{5.0, 8.0})->frames(), 0);
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{0.8, 0.2})->frames(), 0);
}

void AudioFileTest::treatsATimeThatIsNotANumberAsTheEdgeOfTheFile()
{
    const QString file = path(QStringLiteral("short.wav"));
    QVERIFY(writeSoundFile(file, numberedFrames(8'000, 8'000, 1), kWav16));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{nan, 0.5})->frames(), 4'000);
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{0.5, nan})->frames(), 4'000);
}

void AudioFileTest::readsManyChannelsAtAHighRate()
{
    const QString file = path(QStringLiteral("surround.wav"));
    const audio::AudioBuffer original = numberedFrames(96'000, 96'000, 8);
    QVERIFY(writeSoundFile(file, original, SF_FORMAT_WAVEX | SF_FORMAT_PCM_16));
    const auto read = audio::readAudioFile(file);
    QVERIFY(read);
    QCOMPARE(read->channels, 8);
    QCOMPARE(read->sampleRateHz, 96'000);
    QVERIFY(read->samples == original.samples);
}

void AudioFileTest::readsAFlacThatDoesNotSayHowLongItIs()
{
    // As encoders write it into a pipe: the number of samples in STREAMINFO (its last 36 bits before the MD5) is 0.
    const QString file = path(QStringLiteral("piped.flac"));
    QVERIFY(writeSoundFile(file, numberedFrames(44'100, 44'100, 1), SF_FORMAT_FLAC | SF_FORMAT_PCM_16));
    QByteArray bytes = readBytes(file);
    constexpr qsizetype kTotalSamples = 4 + 4 + 13;
    bytes[kTotalSamples] = static_cast<char>(bytes.at(kTotalSamples) & 0xF0);
    bytes.replace(kTotalSamples + 1, 4, QByteArray(4, '\0'));
    writeBytes(file, bytes);
    const auto read = audio::readAudioFile(file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->frames(), 44'100);
    QCOMPARE(audio::probeAudioFile(file)->frames, 44'100);
    QCOMPARE(audio::decodeAudio(bytes)->frames(), 44'100);
    QCOMPARE(audio::readAudioFile(file, core::TimeRegion{0.5, 0.75})->frames(), 11'025);
}

void AudioFileTest::silencesWhatIsNotANumber()
{
    const QString file = path(QStringLiteral("nan.wav"));
    audio::AudioBuffer original = numberedFrames(100, 8'000, 1);
    original.samples[3] = std::numeric_limits<float>::quiet_NaN();
    original.samples[4] = std::numeric_limits<float>::infinity();
    original.samples[5] = -std::numeric_limits<float>::infinity();
    original.samples[6] = 1.5F;
    QVERIFY(writeSoundFile(file, original, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
    const auto read = audio::readAudioFile(file);
    QVERIFY(read);
    QCOMPARE(read->samples[3], 0.0F);
    QCOMPARE(read->samples[4], 1.0F);
    QCOMPARE(read->samples[5], -1.0F);
    QCOMPARE(read->samples[6], 1.5F); // loud is not broken
    QVERIFY(std::all_of(read->samples.begin(), read->samples.end(), [](float value) { return std::isfinite(value); }));
}

void AudioFileTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("Dear Sir or Madam,\nplease find attached\n").repeated(20)
                          << QStringLiteral("not audio");
    QTest::newRow("only the first word") << QByteArray("RIFF") << QStringLiteral("not audio");
    const QByteArray empty = audio::encodeWav16({8'000, 1, {}});
    QTest::newRow("a header alone") << empty << QStringLiteral("no sound");
    QByteArray channels = audio::encodeWav16(numberedFrames(100, 8'000, 1));
    channels[22] = static_cast<char>(0xFF);
    channels[23] = static_cast<char>(0xFF);
    QTest::newRow("65,535 channels") << channels << QString();
    QByteArray rate = audio::encodeWav16(numberedFrames(100, 8'000, 1));
    rate.replace(24, 4, littleEndian32(0));
    QTest::newRow("0 Hz") << rate << QString();
    QByteArray wide = audio::encodeWav16(numberedFrames(100, 8'000, 1));
    wide.replace(24, 4, littleEndian32(0x7FFFFFFF));
    QTest::newRow("2 GHz") << wide << QString();
}

void AudioFileTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString file = path(QStringLiteral("wrong.wav"));
    writeBytes(file, bytes);
    const auto facts = audio::probeAudioFile(file);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, core::ErrorCode::Parse);
    QVERIFY2(facts.error().message.contains(word) && facts.error().message.contains(QStringLiteral("wrong.wav")) &&
                 facts.error().message.contains(QStringLiteral("Nothing was sent")),
             qPrintable(facts.error().message));
    QVERIFY(!audio::readAudioFile(file));
}

void AudioFileTest::saysThatAFileIsMissing()
{
    const auto facts = audio::probeAudioFile(path(QStringLiteral("nowhere.wav")));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, core::ErrorCode::Io);
    QVERIFY(facts.error().message.contains(QStringLiteral("nowhere.wav")));
}

void AudioFileTest::refusesAFolder()
{
    const auto facts = audio::probeAudioFile(m_folder.path());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, core::ErrorCode::Io);
}

void AudioFileTest::trustsTheSoundMoreThanTheHeader()
{
    // A header that promises 2 GB must not cost 2 GB of memory, nor invent sound.
    const QString file = path(QStringLiteral("promise.wav"));
    QByteArray bytes = audio::encodeWav16(numberedFrames(100, 8'000, 1));
    bytes.replace(4, 4, littleEndian32(0x7FFFFFFF));
    bytes.replace(40, 4, littleEndian32(0x7FFFFFFF - 36));
    writeBytes(file, bytes);
    const auto read = audio::readAudioFile(file);
    QVERIFY(read);
    QCOMPARE(read->frames(), 100);
}

void AudioFileTest::readsToTheEndWhereAServerDidNotKnowTheSize_data()
{
    QTest::addColumn<quint32>("size");
    QTest::newRow("nothing") << 0U;
    QTest::newRow("the largest number") << 0xFFFFFFFFU;
    QTest::newRow("the largest, less the header") << 0xFFFFFFFFU - 36U;
    QTest::newRow("the largest signed number") << 0x7FFFFFFFU;
}

void AudioFileTest::readsToTheEndWhereAServerDidNotKnowTheSize()
{
    QFETCH(quint32, size);
    const QString file = path(QStringLiteral("streamed.wav"));
    const audio::AudioBuffer original = numberedFrames(4'800, 48'000, 2);
    QByteArray bytes = audio::encodeWav16(original);
    bytes.replace(4, 4, littleEndian32(size));
    bytes.replace(40, 4, littleEndian32(size));
    writeBytes(file, bytes);
    const auto facts = audio::probeAudioFile(file);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->frames, 4'800);
    QVERIFY(audio::readAudioFile(file)->samples == original.samples);
    QVERIFY(audio::decodeAudio(bytes)->samples == original.samples);
    QCOMPARE(audio::readPeaks(file)->frames, 4'800);
}

void AudioFileTest::countsAnMp3WithoutATable()
{
    const QString file = path(QStringLiteral("vbr.mp3"));
    QVERIFY(writeMp3WithoutTable(file, 20.0, 32'000));
    const auto facts = audio::probeAudioFile(file);
    QVERIFY(facts);
    QVERIFY2(std::abs(facts->durationSeconds() - 20.0) < 0.15, qPrintable(QString::number(facts->durationSeconds())));
    const auto read = audio::readAudioFile(file);
    QVERIFY(read);
    QCOMPARE(read->frames(), facts->frames);
    const auto decoded = audio::decodeAudio(readBytes(file));
    QVERIFY(decoded);
    QVERIFY(decoded->samples == read->samples);
    const auto region = audio::readAudioFile(file, core::TimeRegion{7.0, 8.0});
    QVERIFY(region);
    QVERIFY(std::equal(region->samples.begin(), region->samples.end(), read->samples.begin() + 7 * 32'000));
}

void AudioFileTest::writesTheSamplesThatItReadBitForBit()
{
    const QString file = path(QStringLiteral("all.wav"));
    const audio::AudioBuffer original = numberedFrames(65'536, 32'000, 1); // every 16-bit value once
    QVERIFY(writeSoundFile(file, original, kWav16));
    const auto read = audio::readAudioFile(file);
    QVERIFY(read);
    const QByteArray wav = audio::encodeWav16(*read);
    QByteArray expected(65'536 * 2, '\0');
    for (int i = 0; i < 65'536; ++i) {
        const auto value = static_cast<std::int16_t>(i - 32'768);
        std::memcpy(expected.data() + i * 2, &value, 2);
    }
    QVERIFY2(wav.mid(44) == expected, "reading a file and writing it again changes its samples");
}

void AudioFileTest::writesAHeaderOf44Bytes()
{
    const QByteArray wav = audio::encodeWav16(numberedFrames(10, 48'000, 2));
    QCOMPARE(wav.size(), 44 + 10 * 2 * 2);
    QCOMPARE(wav.left(4), QByteArray("RIFF"));
    QCOMPARE(wav.mid(4, 4), littleEndian32(36 + 40));
    QCOMPARE(wav.mid(8, 8), QByteArray("WAVEfmt "));
    QCOMPARE(wav.mid(24, 4), littleEndian32(48'000));
    QCOMPARE(wav.mid(28, 4), littleEndian32(48'000 * 4));
    QCOMPARE(wav.mid(36, 4), QByteArray("data"));
    QCOMPARE(wav.mid(40, 4), littleEndian32(40));
}

void AudioFileTest::clipsWhatIsTooLoud()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto read = audio::decodeAudio(audio::encodeWav16({8'000, 1, {1.0F, 2.0F, -1.0F, -7.0F, 0.0F, nan}}));
    QVERIFY(read);
    const std::vector<float> expected{32'767 / 32'768.0F, 32'767 / 32'768.0F, -1.0F, -1.0F, 0.0F, 0.0F};
    QVERIFY(read->samples == expected);
}

void AudioFileTest::decodesFromMemoryAsFromAFile()
{
    for (const int format : {kWav16, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, SF_FORMAT_OGG | SF_FORMAT_VORBIS,
                             SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}) {
        const QString file = path(QStringLiteral("memory"));
        QVERIFY(writeSoundFile(file, sine(1.0, 32'000, 1, 440.0, 0.5), format));
        const auto decoded = audio::decodeAudio(readBytes(file));
        const auto read = audio::readAudioFile(file);
        QVERIFY(decoded && read);
        QCOMPARE(decoded->sampleRateHz, 32'000);
        QVERIFY(decoded->samples == read->samples);
    }
}

void AudioFileTest::decodesNoMoreThanAskedFor()
{
    const QByteArray wav = audio::encodeWav16(numberedFrames(80'000, 8'000, 2));
    QCOMPARE(audio::decodeAudio(wav, 2.5)->frames(), 20'000);
    QCOMPARE(audio::decodeAudio(wav, 1e9)->frames(), 80'000);
}

void AudioFileTest::refusesToDecodeWhatIsNotAudio_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("This is not a sound.");
    QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("a header alone") << audio::encodeWav16({8'000, 1, {}});
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void AudioFileTest::refusesToDecodeWhatIsNotAudio()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = audio::decodeAudio(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, core::ErrorCode::Parse);
    QVERIFY(!decoded.error().message.isEmpty());
}

void AudioFileTest::survivesEveryCutOfAFile()
{
    for (const int format : {kWav16, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, SF_FORMAT_OGG | SF_FORMAT_VORBIS,
                             SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}) {
        const QString file = path(QStringLiteral("cut"));
        QVERIFY(writeSoundFile(file, sine(0.2, 32'000, 1, 440.0, 0.5), format));
        const QByteArray whole = readBytes(file);
        const auto frames = audio::decodeAudio(whole)->frames();
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 97) {
            const auto decoded = audio::decodeAudio(whole.left(size));
            QVERIFY(!decoded || decoded->frames() <= frames);
            QVERIFY(decoded || decoded.error().code == core::ErrorCode::Parse);
        }
    }
}

QTEST_APPLESS_MAIN(AudioFileTest)
#include "AudioFileTest.moc"
