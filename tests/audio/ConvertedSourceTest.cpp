#include "audio/ConvertedSource.h"

#include "audio/AudioFile.h"
#include "audio/Conversion.h"
#include "audio/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <soxr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <stop_token>
#include <vector>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
constexpr core::AudioFormat kWanted{32'000, 1, 16};

core::Result<QByteArray> drained(core::ByteSource& source, std::size_t bufferBytes)
{
    QByteArray bytes;
    std::vector<std::byte> buffer(bufferBytes);
    for (;;) {
        const auto got = source.read(buffer);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return bytes;
        }
        bytes.append(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(*got));
    }
}

core::Result<QByteArray> wavOf(const QString& path, const std::optional<core::TimeRegion>& region,
                               const core::AudioFormat& format)
{
    auto source = audio::ConvertedSource::open(path, region, format);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    auto bytes = drained(**source, 65'536);
    if (bytes && bytes->size() != (*source)->size()) {
        return core::fail(core::ErrorCode::Unknown,
                          QStringLiteral("%1 of %2 bytes").arg(bytes->size()).arg((*source)->size()));
    }
    return bytes;
}

/// The same in one go: all in memory, soxr's one call, frames cut from the whole file.
QByteArray inOneGo(const QString& path, const core::TimeRegion& region, const core::AudioFormat& format)
{
    auto whole = audio::readAudioFile(path);
    if (!whole) {
        return {};
    }
    const auto first = std::llround(region.startSeconds * whole->sampleRateHz) * whole->channels;
    const auto last = std::llround(region.endSeconds * whole->sampleRateHz) * whole->channels;
    audio::AudioBuffer part{whole->sampleRateHz, whole->channels, {}};
    part.samples.assign(whole->samples.begin() + first, whole->samples.begin() + last);
    part = audio::withChannels(std::move(part), format.channels);
    audio::AudioBuffer out{format.sampleRateHz, format.channels, {}};
    const auto frames = static_cast<std::size_t>(std::llround(region.length() * format.sampleRateHz));
    out.samples.resize(frames * static_cast<std::size_t>(format.channels));
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    if (soxr_oneshot(part.sampleRateHz, format.sampleRateHz, static_cast<unsigned>(format.channels),
                     part.samples.data(), static_cast<std::size_t>(part.frames()), nullptr, out.samples.data(), frames,
                     nullptr, nullptr, &quality, nullptr) != nullptr) {
        return {};
    }
    return audio::encodeWav16(out);
}

} // namespace

class ConvertedSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foretellsTheSizeToTheByte_data();
    void foretellsTheSizeToTheByte();
    void givesWhatAModelWants();
    void keepsSamplesThatNeedNoConversion();
    void refusesToSendARegionWithoutSound();
    void refusesFormatsThatItCannotMake_data();
    void refusesFormatsThatItCannotMake();
    void handsOnTheReasonOfTheReader();
    void givesTheBytesOfAConversionInMemory_data();
    void givesTheBytesOfAConversionInMemory();
    void givesTheSameBytesThroughAnyBuffer();
    void givesTheSameBytesAgain();
    void makesEveryWidthOfPcm_data();
    void makesEveryWidthOfPcm();
    void sendsAllOfAnMp3WithoutATable();
    void sendsWhatIsThereOfAFileThatWasCut_data();
    void sendsWhatIsThereOfAFileThatWasCut();
    void failsWhenTheFileChangesWhileItIsRead_data();
    void failsWhenTheFileChangesWhileItIsRead();
    void failsWhenTheFileChangedBeforeItIsReadAgain();
    void refusesAWavOfFourGibibytes();
    void stopsCountingWhenAsked();
    void bringsTheHighestSampleToMinusOneDecibel_data();
    void bringsTheHighestSampleToMinusOneDecibel();
    void takesAConstantOffsetOffEachChannel();
    void leavesSilenceSilent();
    void keepsTheSizeWhateverBecomesOfTheLevel();
    void stopsMeasuringWhenAsked();

private:
    [[nodiscard]] QString soundFile(const QString& name, int sndfileFormat, double seconds = 6.0,
                                    int sampleRateHz = 44'100, int channels = 2);

    QTemporaryDir m_folder;
};

QString ConvertedSourceTest::soundFile(const QString& name, int sndfileFormat, double seconds, int sampleRateHz,
                                       int channels)
{
    // Sound that comes and goes, so that a bit rate that may vary does.
    audio::AudioBuffer audio = sine(seconds, sampleRateHz, channels, 330.0, 0.4);
    std::uint32_t random = 1;
    for (std::size_t at = 0; at < audio.samples.size(); ++at) {
        random = random * 1'664'525U + 1'013'904'223U;
        const bool loud = (at / 40'000) % 2 == 0;
        audio.samples[at] += loud ? (static_cast<float>(random >> 8U) / 16'777'216.0F - 0.5F) * 0.5F : 0.0F;
    }
    const QString path = m_folder.filePath(name);
    return writeSoundFile(path, audio, sndfileFormat) ? path : QString();
}

void ConvertedSourceTest::foretellsTheSizeToTheByte_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8'000, 11'025, 32'000, 44'100, 48'000, 96'000}) {
        QTest::addRow("%d Hz", rate) << rate;
    }
}

void ConvertedSourceTest::foretellsTheSizeToTheByte()
{
    QFETCH(int, rate);
    const QString file = m_folder.filePath(QStringLiteral("size.wav"));
    QVERIFY(writeSoundFile(file, sine(3.0, rate, 1, 440.0, 0.5), kWav16));
    for (int step = 1; step < 60; ++step) {
        const double start = 0.003'1 * step;
        const core::TimeRegion region{start, start + 0.011'777 * step};
        const auto wav = wavOf(file, region, kWanted);
        QVERIFY(wav);
        QCOMPARE(static_cast<std::int64_t>(wav->size()), audio::convertedWavBytes(region.length(), kWanted));
    }
    // What is asked for beyond the end of the file is not sent.
    const auto wav = wavOf(file, core::TimeRegion{0.0, 8.0}, kWanted);
    QCOMPARE(static_cast<std::int64_t>(wav->size()), audio::convertedWavBytes(3.0, kWanted));
    const auto whole = wavOf(file, std::nullopt, kWanted);
    QCOMPARE(whole->size(), 44 + 3 * 32'000 * 2);
}

void ConvertedSourceTest::givesWhatAModelWants()
{
    const QString file = m_folder.filePath(QStringLiteral("surround.wav"));
    QVERIFY(writeSoundFile(file, sine(2.0, 96'000, 8, 1'000.0, 0.5), SF_FORMAT_WAVEX | SF_FORMAT_PCM_24));
    const auto wav = wavOf(file, core::TimeRegion{0.5, 1.75}, kWanted);
    QVERIFY(wav);
    const auto decoded = audio::decodeAudio(*wav);
    QVERIFY(decoded);
    QCOMPARE(decoded->sampleRateHz, 32'000);
    QCOMPARE(decoded->channels, 1);
    QCOMPARE(decoded->frames(), 40'000);
    QVERIFY(std::abs(amplitudeAt(*decoded, 1'000.0, 4'000, 32'000) - 0.5) < 0.001);
}

void ConvertedSourceTest::keepsSamplesThatNeedNoConversion()
{
    const QString file = m_folder.filePath(QStringLiteral("same.wav"));
    const audio::AudioBuffer original = numberedFrames(32'000, 32'000, 1);
    QVERIFY(writeSoundFile(file, original, kWav16));
    const auto wav = wavOf(file, std::nullopt, kWanted);
    QVERIFY(wav);
    QVERIFY(audio::decodeAudio(*wav)->samples == original.samples);
}

void ConvertedSourceTest::refusesToSendARegionWithoutSound()
{
    const QString file = m_folder.filePath(QStringLiteral("short.wav"));
    QVERIFY(writeSoundFile(file, sine(1.0, 32'000, 1, 440.0, 0.5), kWav16));
    // A WAV of 44 bytes is no melody, and the model would bill for a run without one.
    const auto wav = wavOf(file, core::TimeRegion{2.0, 10.0}, kWanted);
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(wav.error().message.contains(QStringLiteral("Nothing was sent")));
}

void ConvertedSourceTest::refusesFormatsThatItCannotMake_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bits");
    QTest::newRow("8 bits") << 32'000 << 1 << 8;
    QTest::newRow("20 bits") << 32'000 << 1 << 20;
    QTest::newRow("no channel") << 32'000 << 0 << 16;
    QTest::newRow("less than no channel") << 32'000 << -1 << 16;
    QTest::newRow("more channels than a header can say") << 32'000 << 100'000 << 16;
    QTest::newRow("0 Hz") << 0 << 1 << 16;
}

void ConvertedSourceTest::refusesFormatsThatItCannotMake()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(int, bits);
    const QString file = m_folder.filePath(QStringLiteral("format.wav"));
    QVERIFY(writeSoundFile(file, sine(0.1, 32'000, 1, 440.0, 0.5), kWav16));
    const auto wav = wavOf(file, std::nullopt, core::AudioFormat{rate, channels, bits});
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::InvalidArgument);
}

void ConvertedSourceTest::handsOnTheReasonOfTheReader()
{
    const QString file = m_folder.filePath(QStringLiteral("letter.wav"));
    writeBytes(file, "Dear Sir or Madam");
    const auto wav = wavOf(file, std::nullopt, kWanted);
    QVERIFY(!wav);
    QCOMPARE(wav.error().code, core::ErrorCode::Parse);
    QVERIFY(wav.error().message.contains(QStringLiteral("letter.wav")));
}

void ConvertedSourceTest::givesTheBytesOfAConversionInMemory_data()
{
    QTest::addColumn<int>("sndfileFormat");
    QTest::addColumn<int>("from");
    QTest::addColumn<core::AudioFormat>("to");
    const int vorbis = SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    const int mp3 = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    QTest::newRow("WAV, down and mono") << kWav16 << 44'100 << core::AudioFormat{32'000, 1, 16};
    QTest::newRow("WAV, up and stereo") << kWav16 << 22'050 << core::AudioFormat{48'000, 2, 16};
    QTest::newRow("WAV, same rate") << kWav16 << 32'000 << core::AudioFormat{32'000, 1, 16};
    QTest::newRow("WAV, a rate without a common measure") << kWav16 << 44'100 << core::AudioFormat{16'001, 2, 16};
    QTest::newRow("WAV, to more channels") << kWav16 << 48'000 << core::AudioFormat{32'000, 3, 16};
    QTest::newRow("float WAV") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 48'000 << core::AudioFormat{16'000, 1, 16};
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 44'100 << core::AudioFormat{32'000, 1, 16};
    QTest::newRow("Vorbis") << vorbis << 44'100 << core::AudioFormat{32'000, 1, 16};
    QTest::newRow("MP3") << mp3 << 44'100 << core::AudioFormat{32'000, 1, 16};
    QTest::newRow("AIFF") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_24) << 96'000 << core::AudioFormat{32'000, 2, 16};
}

void ConvertedSourceTest::givesTheBytesOfAConversionInMemory()
{
    QFETCH(int, sndfileFormat);
    QFETCH(int, from);
    QFETCH(core::AudioFormat, to);
    const QString file = soundFile(QStringLiteral("any"), sndfileFormat, 6.0, from);
    QVERIFY(!file.isEmpty());
    for (const auto& region : {core::TimeRegion{0.0, 6.0}, core::TimeRegion{1.234'5, 1.25}, core::TimeRegion{3.0, 5.7},
                               core::TimeRegion{5.5, 6.0}}) {
        const auto wav = wavOf(file, region, to);
        QVERIFY2(wav, qPrintable(wav ? QString() : wav.error().message));
        QCOMPARE(*wav, inOneGo(file, region, to));
    }
}

void ConvertedSourceTest::givesTheSameBytesThroughAnyBuffer()
{
    const QString file = soundFile(QStringLiteral("buffers.wav"), kWav16, 1.0);
    const auto expected = wavOf(file, std::nullopt, kWanted);
    QVERIFY(expected);
    for (const std::size_t size : {1U, 3U, 43U, 44U, 45U, 1000U, 8191U, 10'000'000U}) {
        auto source = audio::ConvertedSource::open(file, std::nullopt, kWanted);
        QVERIFY(source);
        const auto bytes = drained(**source, size);
        QVERIFY(bytes);
        QVERIFY(*bytes == *expected);
        QCOMPARE((*source)->read({}).value(), std::size_t{0});
    }
}

void ConvertedSourceTest::givesTheSameBytesAgain()
{
    const QString file = soundFile(QStringLiteral("again.mp3"), SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    auto source = audio::ConvertedSource::open(file, core::TimeRegion{2.0, 4.0}, kWanted);
    QVERIFY(source);
    const auto first = drained(**source, 4096);
    QVERIFY(first);
    QVERIFY((*source)->rewind());
    const auto second = drained(**source, 777);
    QVERIFY(second);
    QVERIFY(*first == *second);
    QVERIFY((*source)->rewind());
    std::array<std::byte, 50'000> some{};
    QCOMPARE((*source)->read(some).value(), some.size());
    QVERIFY((*source)->rewind());
    QVERIFY(drained(**source, 4096).value() == *first);
}

void ConvertedSourceTest::makesEveryWidthOfPcm_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("seconds");
    QTest::newRow("16 bits") << 16 << 1.0;
    QTest::newRow("24 bits") << 24 << 1.0;
    QTest::newRow("24 bits, an odd number of bytes") << 24 << 0.5 + 1.0 / 32'000;
    QTest::newRow("32 bits") << 32 << 1.0;
}

void ConvertedSourceTest::makesEveryWidthOfPcm()
{
    QFETCH(int, bits);
    QFETCH(double, seconds);
    const QString file = soundFile(QStringLiteral("wide.wav"), SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1.0, 32'000, 1);
    const auto original = audio::readAudioFile(file, core::TimeRegion{0.0, seconds});
    const core::AudioFormat format{32'000, 1, bits};
    const auto wav = wavOf(file, core::TimeRegion{0.0, seconds}, format);
    QVERIFY(wav);
    QCOMPARE(wav->size(), audio::convertedWavBytes(seconds, format));
    QCOMPARE(wav->size() % 2, 0);
    const auto decoded = audio::decodeAudio(*wav);
    QVERIFY(decoded);
    QCOMPARE(decoded->frames(), original->frames());
    const double step = std::ldexp(1.0, 1 - std::min(bits, 24));
    for (std::size_t at = 0; at < original->samples.size(); ++at) {
        QVERIFY(std::abs(double{decoded->samples[at]} - double{original->samples[at]}) <= step);
    }
}

void ConvertedSourceTest::sendsAllOfAnMp3WithoutATable()
{
    const QString path = m_folder.filePath(QStringLiteral("vbr.mp3"));
    QVERIFY(writeMp3WithoutTable(path, 20.0, 32'000));
    const auto wav = wavOf(path, std::nullopt, kWanted);
    QVERIFY(wav);
    const auto decoded = audio::decodeAudio(*wav);
    QVERIFY(decoded);
    // An encoder's delay and the filling of the last frame come on top.
    QVERIFY2(std::abs(decoded->durationSeconds() - 20.0) < 0.15,
             qPrintable(QString::number(decoded->durationSeconds())));
    // A region of it is a region of the whole: a jump into the middle would give noise.
    const auto part = wavOf(path, core::TimeRegion{5.0, 6.0}, kWanted);
    QVERIFY(part);
    QVERIFY(part->mid(44) == wav->mid(44 + 5 * 64'000, 64'000));
}

void ConvertedSourceTest::sendsWhatIsThereOfAFileThatWasCut_data()
{
    QTest::addColumn<int>("sndfileFormat");
    QTest::newRow("WAV") << kWav16;
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    QTest::newRow("Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
}

void ConvertedSourceTest::sendsWhatIsThereOfAFileThatWasCut()
{
    QFETCH(int, sndfileFormat);
    const QString path = soundFile(QStringLiteral("cut"), sndfileFormat);
    const auto whole = wavOf(path, std::nullopt, kWanted);
    QVERIFY(whole);
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const auto cut = wavOf(path, std::nullopt, kWanted);
    QVERIFY2(cut, qPrintable(cut ? QString() : cut.error().message));
    QVERIFY(cut->size() > whole->size() * 2 / 5);
    QVERIFY(cut->size() < whole->size() * 3 / 4);
    // Nothing is made up: up to where the filter already feels the end, it is the sound of the whole.
    const auto same = cut->size() - 44 - 4000;
    QVERIFY(cut->mid(44, same) == whole->mid(44, same));
    const auto beyond = wavOf(path, core::TimeRegion{5.0, 6.0}, kWanted);
    QVERIFY(!beyond);
    QVERIFY(beyond.error().message.contains(QStringLiteral("Nothing was sent")));
}

void ConvertedSourceTest::failsWhenTheFileChangesWhileItIsRead_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"written", "cut", "longer", "removed", "replaced"}) {
        QTest::newRow(change) << QString::fromLatin1(change);
    }
}

void ConvertedSourceTest::failsWhenTheFileChangesWhileItIsRead()
{
    QFETCH(QString, change);
    const QString path = soundFile(QStringLiteral("live.wav"), kWav16);
    auto source = audio::ConvertedSource::open(path, std::nullopt, kWanted);
    QVERIFY(source);
    std::array<std::byte, 10'000> buffer{};
    QCOMPARE((*source)->read(buffer).value(), buffer.size());
    QFile file(path);
    if (change == QStringLiteral("written")) {
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(500'000);
        file.write("other sound");
    } else if (change == QStringLiteral("cut")) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (change == QStringLiteral("longer")) {
        QVERIFY(file.open(QIODevice::Append));
        file.write("more sound");
    } else {
        const QByteArray bytes = readBytes(path);
        QVERIFY(file.remove());
        if (change == QStringLiteral("replaced")) {
            writeBytes(path + QStringLiteral(".new"), bytes);
            QVERIFY(QFile::rename(path + QStringLiteral(".new"), path));
        }
    }
    file.close();
    const auto rest = drained(**source, 10'000);
    QVERIFY(!rest);
    QCOMPARE(rest.error().code, core::ErrorCode::Io);
    QVERIFY(rest.error().message.contains(QStringLiteral("changed or vanished while it was being sent")));
}

void ConvertedSourceTest::failsWhenTheFileChangedBeforeItIsReadAgain()
{
    const QString path = soundFile(QStringLiteral("twice.wav"), kWav16);
    auto source = audio::ConvertedSource::open(path, std::nullopt, kWanted);
    QVERIFY(source);
    QVERIFY(drained(**source, 65'536));
    QVERIFY(QFile::resize(path, 100'000));
    const auto again = (*source)->rewind();
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::ErrorCode::Io);
}

void ConvertedSourceTest::refusesAWavOfFourGibibytes()
{
    const QString path = m_folder.filePath(QStringLiteral("long.wav"));
    SF_INFO info{};
    info.samplerate = 8'000;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_U8;
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    QVERIFY(file != nullptr);
    const std::vector<short> silence(8'000);
    for (int second = 0; second < 400; ++second) {
        QCOMPARE(sf_writef_short(file, silence.data(), 8'000), sf_count_t{8'000});
    }
    sf_close(file);
    const auto source = audio::ConvertedSource::open(path, std::nullopt, {48'000, 64, 32});
    QVERIFY(!source);
    QCOMPARE(source.error().code, core::ErrorCode::TooLarge);
    QVERIFY(source.error().message.contains(QStringLiteral("4 GiB")));
    // The largest that fits, to the frame.
    const core::AudioFormat wide{48'000, 64, 32};
    const double most = std::floor((4'294'967'295.0 - 37.0) / 256.0) / 48'000.0;
    const auto largest = audio::ConvertedSource::open(path, core::TimeRegion{0.0, most}, wide);
    QVERIFY(largest);
    QVERIFY((*largest)->size() - 8 <= 0xFFFF'FFFFLL);
    QVERIFY(!audio::ConvertedSource::open(path, core::TimeRegion{0.0, most + 1.0 / 48'000.0}, wide));
}

void ConvertedSourceTest::stopsCountingWhenAsked()
{
    const QString path = soundFile(QStringLiteral("stop.flac"), SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    std::stop_source stop;
    stop.request_stop();
    const auto source = audio::ConvertedSource::open(path, std::nullopt, kWanted, stop.get_token());
    QVERIFY(!source);
    QCOMPARE(source.error().code, core::ErrorCode::Cancelled);
}

namespace {

constexpr core::AudioFormat with(core::Level level, core::DirectCurrent directCurrent, int sampleRateHz = 32'000,
                                 int channels = 1)
{
    return {sampleRateHz, channels, 16, level, directCurrent};
}

double highestOf(const audio::AudioBuffer& audio)
{
    double highest = 0.0;
    for (const float sample : audio.samples) {
        highest = std::max(highest, std::abs(static_cast<double>(sample)));
    }
    return highest;
}

double meanOf(const audio::AudioBuffer& audio, std::size_t channel)
{
    double sum = 0.0;
    for (std::size_t i = channel; i < audio.samples.size(); i += static_cast<std::size_t>(audio.channels)) {
        sum += static_cast<double>(audio.samples[i]);
    }
    return sum / static_cast<double>(audio.frames());
}

} // namespace

void ConvertedSourceTest::bringsTheHighestSampleToMinusOneDecibel_data()
{
    QTest::addColumn<double>("amplitude");
    QTest::addColumn<int>("rate");
    QTest::newRow("quiet") << 0.02 << 44'100;
    QTest::newRow("full scale") << 0.999 << 44'100;
    QTest::newRow("no resampling") << 0.1 << 32'000;
}

void ConvertedSourceTest::bringsTheHighestSampleToMinusOneDecibel()
{
    QFETCH(const double, amplitude);
    QFETCH(const int, rate);
    const QString path = m_folder.filePath(QStringLiteral("level.wav"));
    QVERIFY(writeSoundFile(path, sine(2.0, rate, 2, 300.0, amplitude), kWav16));
    const auto wav = wavOf(path, core::TimeRegion{0.5, 1.5}, with(core::Level::Normalised, core::DirectCurrent::Kept));
    QVERIFY(wav);
    const auto sent = audio::decodeAudio(*wav);
    QVERIFY(sent);
    QVERIFY2(std::abs(highestOf(*sent) - 0.89125) < 1.5 / 32'768.0,
             qPrintable(QString::number(highestOf(*sent), 'f', 6)));
}

void ConvertedSourceTest::takesAConstantOffsetOffEachChannel()
{
    audio::AudioBuffer audio = sine(2.0, 32'000, 2, 300.0, 0.2);
    for (std::size_t i = 0; i < audio.samples.size(); i += 2) {
        audio.samples[i] += 0.3F;
        audio.samples[i + 1] -= 0.1F;
    }
    const QString path = m_folder.filePath(QStringLiteral("offset.wav"));
    QVERIFY(writeSoundFile(path, audio, kWav16));
    const auto plainWav = wavOf(path, {}, with(core::Level::Kept, core::DirectCurrent::Removed, 32'000, 2));
    QVERIFY(plainWav);
    const auto plain = audio::decodeAudio(*plainWav);
    QVERIFY(plain);
    QVERIFY(std::abs(meanOf(*plain, 0)) < 1.0 / 32'768.0);
    QVERIFY(std::abs(meanOf(*plain, 1)) < 1.0 / 32'768.0);
    QVERIFY(std::abs(highestOf(*plain) - 0.2) < 0.001); // and nothing else is changed
    const auto bothWav = wavOf(path, {}, with(core::Level::Normalised, core::DirectCurrent::Removed, 32'000, 2));
    QVERIFY(bothWav);
    const auto both = audio::decodeAudio(*bothWav);
    QVERIFY(both);
    QVERIFY(std::abs(highestOf(*both) - 0.89125) < 1.5 / 32'768.0);
    QVERIFY(std::abs(meanOf(*both, 0)) < 2.0 / 32'768.0);
}

void ConvertedSourceTest::leavesSilenceSilent()
{
    audio::AudioBuffer audio{32'000, 1, std::vector<float>(32'000, 0.0F)};
    const QString silent = m_folder.filePath(QStringLiteral("silent.wav"));
    QVERIFY(writeSoundFile(silent, audio, kWav16));
    std::fill(audio.samples.begin(), audio.samples.end(), 0.25F);
    const QString constant = m_folder.filePath(QStringLiteral("constant.wav"));
    QVERIFY(writeSoundFile(constant, audio, kWav16));
    for (const QString& path : {silent, constant}) {
        const auto wav = wavOf(path, {}, with(core::Level::Normalised, core::DirectCurrent::Removed));
        QVERIFY(wav);
        QCOMPARE(highestOf(audio::decodeAudio(*wav).value()), 0.0);
    }
}

void ConvertedSourceTest::keepsTheSizeWhateverBecomesOfTheLevel()
{
    const QString path = soundFile(QStringLiteral("size.flac"), SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    const core::TimeRegion region{0.123, 4.567};
    const auto format = with(core::Level::Normalised, core::DirectCurrent::Removed);
    const auto wav = wavOf(path, region, format);
    QVERIFY(wav);
    QCOMPARE(static_cast<std::int64_t>(wav->size()), audio::convertedWavBytes(region.length(), format));
    auto source = audio::ConvertedSource::open(path, region, format);
    QVERIFY(source);
    QCOMPARE(drained(**source, 1000).value(), *wav);
    QVERIFY((*source)->rewind());
    QCOMPARE(drained(**source, 7777).value(), *wav); // sent again, it is the same
}

void ConvertedSourceTest::stopsMeasuringWhenAsked()
{
    const QString path = soundFile(QStringLiteral("stop.wav"), kWav16);
    std::stop_source stop;
    stop.request_stop();
    const auto source = audio::ConvertedSource::open(path, {}, with(core::Level::Normalised, core::DirectCurrent::Kept),
                                                     stop.get_token());
    QVERIFY(!source);
    QCOMPARE(source.error().code, core::ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(ConvertedSourceTest)
#include "ConvertedSourceTest.moc"
