#include "audio/ArrivingReader.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <semaphore>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

using namespace melodeck;
using namespace melodeck::tests;
using audio::ArrivingFile;
using audio::ArrivingReader;
using audio::RawPcm;

namespace {

constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;

/// Writes bytes into a file as a download does: piece by piece, and says so.
class Arrival final
{
public:
    Arrival(const QString& path, QByteArray bytes, std::optional<RawPcm> raw = std::nullopt)
        : file(std::make_shared<ArrivingFile>(path, raw))
        , m_disk(path)
        , m_bytes(std::move(bytes))
    {
        if (!m_disk.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }
    void write(qsizetype count)
    {
        m_written += m_disk.write(m_bytes.constData() + m_written, std::min(count, m_bytes.size() - m_written));
        file->setBytes(m_written);
    }
    void writeAll(qsizetype piece)
    {
        while (m_written < m_bytes.size()) {
            write(piece);
        }
        file->finish();
    }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_written; }

    std::shared_ptr<ArrivingFile> file;

private:
    QFile m_disk;
    QByteArray m_bytes;
    qsizetype m_written = 0;
};

std::vector<float> drained(ArrivingReader& reader, std::int64_t framesAtOnce = 700)
{
    std::vector<float> all;
    std::vector<float> block(static_cast<std::size_t>(framesAtOnce * reader.channels()));
    for (std::int64_t got = 1; got > 0;) {
        got = reader.read(block);
        all.insert(all.end(), block.begin(), block.begin() + got * reader.channels());
    }
    return all;
}

QByteArray littleEndian32(quint32 value)
{
    QByteArray bytes(4, '\0');
    std::memcpy(bytes.data(), &value, 4);
    return bytes;
}

/// As servers write it that do not know how long it will be.
QByteArray streamed(const audio::AudioBuffer& audio, quint32 riffSize, quint32 dataSize)
{
    QByteArray wav = audio::encodeWav16(audio);
    wav.replace(4, 4, littleEndian32(riffSize));
    wav.replace(40, 4, littleEndian32(dataSize));
    return wav;
}

} // namespace

class ArrivingReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsReadersWhatIsThere();
    void readsFramesAsTheyCome();
    void readsEverySizeThatServersWrite_data();
    void readsEverySizeThatServersWrite();
    void endsWithTheSoundAndNotWithTheFile();
    void readsEveryKindOfWav_data();
    void readsEveryKindOfWav();
    void readsHeaderlessPcm_data();
    void readsHeaderlessPcm();
    void decodesCompressedSoundBeforeItIsWhole_data();
    void decodesCompressedSoundBeforeItIsWhole();
    void waitsForWhatHasToBeWhole();
    void playsWhatCameOfACutArrival();
    void stopsWhileItWaits();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void saysThatTextIsNoSound();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void ArrivingReaderTest::tellsReadersWhatIsThere()
{
    ArrivingFile file(path(QStringLiteral("none")));
    QCOMPARE(file.bytes(), 0);
    file.setBytes(10);
    file.setBytes(7);
    QCOMPARE(file.bytes(), 10);
    QCOMPARE(file.waitForBytes(10, {}), 10);
    QCOMPARE(file.progress(), ArrivingFile::Progress::Arriving);
    file.fail({core::ErrorCode::Io, QStringLiteral("disk full"), {}});
    QCOMPARE(file.waitForBytes(1000, {}), 10);
    QCOMPARE(file.progress(), ArrivingFile::Progress::Failed);
    QCOMPARE(file.error()->message, QStringLiteral("disk full"));
}

void ArrivingReaderTest::readsFramesAsTheyCome()
{
    const audio::AudioBuffer original = numberedFrames(1000, 8'000, 2);
    Arrival arrival(path(QStringLiteral("live.wav")), streamed(original, 0xFFFFFFFF, 0xFFFFFFFF));
    arrival.write(44 + 100 * 4);
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->sampleRateHz(), 8'000);
    QCOMPARE((*reader)->channels(), 2);
    std::vector<float> block(2 * 600);
    QCOMPARE((*reader)->read(block), 100);
    QVERIFY(std::equal(block.begin(), block.begin() + 200, original.samples.begin()));
    // Half a frame is not a frame yet.
    arrival.write(4 * 4 + 2);
    QCOMPARE((*reader)->read(block), 4);
    arrival.writeAll(1000);
    QCOMPARE((*reader)->read(block), 600);
    QVERIFY(std::equal(block.begin(), block.end(), original.samples.begin() + 208));
    QCOMPARE((*reader)->read(block), 296);
    QCOMPARE((*reader)->read(block), 0);
}

void ArrivingReaderTest::readsEverySizeThatServersWrite_data()
{
    QTest::addColumn<quint32>("riffSize");
    QTest::addColumn<quint32>("dataSize");
    QTest::newRow("the truth") << 36U + 20'000U << 20'000U;
    QTest::newRow("nothing") << 0U << 0U;
    QTest::newRow("as much as there can be") << 0xFFFFFFFFU << 0xFFFFFFFFU;
    QTest::newRow("as much, less the header") << 0xFFFFFFFFU << 0xFFFFFFFFU - 36U;
    QTest::newRow("as much as a signed number says") << 0x7FFFFFFFU << 0x7FFFFFFFU;
    QTest::newRow("as much as a signed number says, less the header") << 0x7FFFFFFFU << 0x7FFFFFFFU - 36U;
}

void ArrivingReaderTest::readsEverySizeThatServersWrite()
{
    QFETCH(quint32, riffSize);
    QFETCH(quint32, dataSize);
    const audio::AudioBuffer original = numberedFrames(10'000, 24'000, 1);
    Arrival arrival(path(QStringLiteral("sizes.wav")), streamed(original, riffSize, dataSize));
    const std::jthread writer([&arrival] { arrival.writeAll(333); });
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QVERIFY(drained(**reader) == original.samples);
}

void ArrivingReaderTest::endsWithTheSoundAndNotWithTheFile()
{
    const audio::AudioBuffer original = numberedFrames(500, 8'000, 1);
    QByteArray wav = audio::encodeWav16(original);
    wav += QByteArray("LIST") + littleEndian32(100) + QByteArray(100, 'x');
    Arrival arrival(path(QStringLiteral("list.wav")), wav);
    arrival.writeAll(50);
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QVERIFY(drained(**reader) == original.samples);
}

void ArrivingReaderTest::readsEveryKindOfWav_data()
{
    QTest::addColumn<int>("sndfileFormat");
    QTest::newRow("8 bits") << (SF_FORMAT_WAV | SF_FORMAT_PCM_U8);
    QTest::newRow("16 bits") << kWav16;
    QTest::newRow("24 bits") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24);
    QTest::newRow("32 bits") << (SF_FORMAT_WAV | SF_FORMAT_PCM_32);
    QTest::newRow("float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT);
    QTest::newRow("double") << (SF_FORMAT_WAV | SF_FORMAT_DOUBLE);
    QTest::newRow("extensible") << (SF_FORMAT_WAVEX | SF_FORMAT_PCM_24);
    QTest::newRow("extensible float") << (SF_FORMAT_WAVEX | SF_FORMAT_FLOAT);
    QTest::newRow("RF64") << (SF_FORMAT_RF64 | SF_FORMAT_PCM_16);
    QTest::newRow("mu-law, which has to be whole") << (SF_FORMAT_WAV | SF_FORMAT_ULAW);
}

void ArrivingReaderTest::readsEveryKindOfWav()
{
    QFETCH(int, sndfileFormat);
    const QString source = path(QStringLiteral("kind.wav"));
    QVERIFY(writeSoundFile(source, sine(0.3, 22'050, 2, 440.0, 0.7), sndfileFormat));
    const auto expected = audio::readAudioFile(source);
    QVERIFY(expected);
    Arrival arrival(path(QStringLiteral("arriving.wav")), readBytes(source));
    const std::jthread writer([&arrival] { arrival.writeAll(1000); });
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->sampleRateHz(), 22'050);
    QCOMPARE((*reader)->channels(), 2);
    QVERIFY(drained(**reader) == expected->samples);
}

void ArrivingReaderTest::readsHeaderlessPcm_data()
{
    QTest::addColumn<bool>("isFloat");
    QTest::newRow("16 bits") << false;
    QTest::newRow("float") << true;
}

void ArrivingReaderTest::readsHeaderlessPcm()
{
    QFETCH(bool, isFloat);
    const audio::AudioBuffer original = numberedFrames(5'000, 24'000, 2);
    QByteArray bytes = audio::encodeWav16(original).mid(44);
    if (isFloat) {
        bytes = QByteArray(reinterpret_cast<const char*>(original.samples.data()),
                           static_cast<qsizetype>(original.samples.size() * sizeof(float)));
    }
    const RawPcm raw{24'000, 2, isFloat ? RawPcm::Sample::Float32 : RawPcm::Sample::Int16};
    Arrival arrival(path(QStringLiteral("raw.pcm")), bytes, raw);
    const std::jthread writer([&arrival] { arrival.writeAll(777); });
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->sampleRateHz(), 24'000);
    QVERIFY(drained(**reader) == original.samples);
}

void ArrivingReaderTest::decodesCompressedSoundBeforeItIsWhole_data()
{
    QTest::addColumn<int>("sndfileFormat");
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    QTest::newRow("Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    QTest::newRow("Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS);
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
}

void ArrivingReaderTest::decodesCompressedSoundBeforeItIsWhole()
{
    QFETCH(int, sndfileFormat);
    audio::AudioBuffer original = sine(8.0, 48'000, 2, 440.0, 0.3);
    std::uint32_t random = 1;
    for (float& sample : original.samples) {
        random = random * 1'664'525U + 1'013'904'223U;
        sample += (static_cast<float>(random >> 8U) / 16'777'216.0F - 0.5F) * 0.3F;
    }
    const QString source = path(QStringLiteral("source"));
    QVERIFY(writeSoundFile(source, original, sndfileFormat));
    const auto expected = audio::readAudioFile(source);
    QVERIFY(expected);
    Arrival arrival(path(QStringLiteral("arriving")), readBytes(source));
    // The second half is written only when sound of the first was read: waiting for the end would be waiting for ever.
    std::binary_semaphore heard(0);
    const std::jthread writer([&arrival, &heard] {
        const qsizetype half = arrival.left() / 2;
        while (arrival.left() > half) {
            arrival.write(3000);
        }
        heard.acquire();
        arrival.writeAll(3000);
    });
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE((*reader)->channels(), 2);
    std::vector<float> first(2 * 700);
    first.resize(static_cast<std::size_t>(2 * (*reader)->read(first)));
    heard.release();
    QVERIFY(!first.empty());
    const auto rest = drained(**reader);
    first.insert(first.end(), rest.begin(), rest.end());
    QCOMPARE(first.size(), expected->samples.size());
    for (std::size_t at = 0; at < first.size(); ++at) {
        QVERIFY(std::abs(first[at] - expected->samples[at]) < 1e-6F);
    }
}

void ArrivingReaderTest::waitsForWhatHasToBeWhole()
{
    const QString source = path(QStringLiteral("source.aiff"));
    QVERIFY(writeSoundFile(source, sine(0.5, 32'000, 1, 440.0, 0.5), SF_FORMAT_AIFF | SF_FORMAT_PCM_16));
    Arrival arrival(path(QStringLiteral("whole.aiff")), readBytes(source));
    const std::jthread writer([&arrival] { arrival.writeAll(1000); });
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    QVERIFY(drained(**reader) == audio::readAudioFile(source)->samples);
}

void ArrivingReaderTest::playsWhatCameOfACutArrival()
{
    const audio::AudioBuffer original = numberedFrames(1000, 8'000, 1);
    Arrival arrival(path(QStringLiteral("cut.wav")), audio::encodeWav16(original));
    arrival.write(44 + 2 * 300 + 1);
    arrival.file->fail({core::ErrorCode::Unavailable, QStringLiteral("the line broke"), {}});
    auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(reader);
    const auto heard = drained(**reader);
    QCOMPARE(heard.size(), std::size_t{300});
    QVERIFY(std::equal(heard.begin(), heard.end(), original.samples.begin()));
}

void ArrivingReaderTest::stopsWhileItWaits()
{
    for (const int format : {kWav16, SF_FORMAT_FLAC | SF_FORMAT_PCM_16}) {
        const QString source = path(QStringLiteral("source"));
        QVERIFY(writeSoundFile(source, sine(1.0, 32'000, 1, 440.0, 0.5), format));
        for (const qsizetype there : {qsizetype{0}, qsizetype{20}, qsizetype{20'000}}) {
            Arrival arrival(path(QStringLiteral("stopped")), readBytes(source));
            arrival.write(there);
            std::stop_source stop;
            const std::jthread stopper([&stop] { stop.request_stop(); });
            auto reader = ArrivingReader::open(arrival.file, stop.get_token());
            if (reader) {
                QVERIFY(drained(**reader).size() < 32'000);
            } else {
                QCOMPARE(reader.error().code, core::ErrorCode::Cancelled);
            }
        }
    }
}

void ArrivingReaderTest::survivesEveryCut_data()
{
    readsEveryKindOfWav_data();
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    QTest::newRow("Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
}

void ArrivingReaderTest::survivesEveryCut()
{
    QFETCH(int, sndfileFormat);
    const QString source = path(QStringLiteral("source"));
    QVERIFY(writeSoundFile(source, sine(0.1, 32'000, 1, 440.0, 0.5), sndfileFormat));
    const QByteArray whole = readBytes(source);
    for (qsizetype size = 0; size < whole.size(); size += size < 120 ? 1 : 1 + whole.size() / 31) {
        Arrival arrival(path(QStringLiteral("cut")), whole.left(size));
        arrival.writeAll(1'000'000);
        auto reader = ArrivingReader::open(arrival.file, {});
        QVERIFY(reader || !reader.error().message.isEmpty());
        QVERIFY(!reader || drained(**reader).size() <= 3'200 + 4'000);
    }
}

void ArrivingReaderTest::saysThatTextIsNoSound()
{
    Arrival arrival(path(QStringLiteral("letter.wav")), "Dear Sir or Madam, this is no sound at all.");
    arrival.writeAll(10);
    const auto reader = ArrivingReader::open(arrival.file, {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, core::ErrorCode::Parse);
}

QTEST_APPLESS_MAIN(ArrivingReaderTest)
#include "ArrivingReaderTest.moc"
