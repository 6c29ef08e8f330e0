#include "ui/player/StreamedPcm.h"

#include "audio/AudioFile.h"
#include "audio/Conversion.h"
#include "audio/Export.h"
#include "ui/player/PcmStreams.h"
#include "ui/player/PcmTrack.h"
#include "ui/player/SoundPieces.h"
#include "ui/player/StreamReader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr std::int64_t blockFrames = StreamBlocks::kFrames;

StreamBlock someBlock()
{
    return std::make_shared<const std::vector<float>>(1, 0.0F);
}

/// Two tones that never meet in step: every place sounds different.
audio::AudioBuffer music(int sampleRateHz, double seconds, int channels)
{
    audio::AudioBuffer buffer{sampleRateHz, channels, {}};
    for (int frame = 0; frame < static_cast<int>(seconds * sampleRateHz); ++frame) {
        const double time = static_cast<double>(frame) / sampleRateHz;
        for (int channel = 0; channel < channels; ++channel) {
            buffer.samples.push_back(
                static_cast<float>(0.3 * std::sin(2764.6 * time + channel) + 0.2 * std::sin(time * time * 900.0)));
        }
    }
    return buffer;
}

const auto always = [] { return true; };

core::Result<StreamReader> openReader(const QString& path, int sampleRateHz)
{
    return openSound(PcmKey::of(path, sampleRateHz), {}).map([&](audio::SampleFile file) {
        return StreamReader(std::move(file), sampleRateHz);
    });
}

} // namespace

class StreamedPcmTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decodesFirstWhatIsHeardFirst();
    void keepsTheBeginningOfALoop();
    void holdsNoMoreThanItsLimit();
    void endsItsWorkerWithTheLastWhoPlays();
    void stopsItsWorkerThoughBlocksAreMissing();
    void givesTheSamplesOfTheFile();
    void joinsResampledBlocksWithoutASeam_data();
    void joinsResampledBlocksWithoutASeam();
    void readsCompressedFilesFromAnywhere_data();
    void readsCompressedFilesFromAnywhere();
    void givesUpWhatNobodyWantsAnyMore();
    void tellsWhyAFileCannotBeStreamed();
    void tellsWhereAFileIsDamagedAndReadsOn();
    void readsHeaderlessPcm();
    void opensThreeHoursAtOnceAndReadsFromTheirMiddle();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString write(const char* name, const audio::AudioBuffer& buffer) const;
    [[nodiscard]] static audio::AudioBuffer readAll(StreamReader& reader, int sampleRateHz);

    QTemporaryDir m_folder;
};

void StreamedPcmTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString StreamedPcmTest::write(const char* name, const audio::AudioBuffer& buffer) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(audio::encodeWav16(buffer));
    }
    return file.fileName();
}

audio::AudioBuffer StreamedPcmTest::readAll(StreamReader& reader, int sampleRateHz)
{
    audio::AudioBuffer all{sampleRateHz, reader.channels(), {}};
    for (std::int64_t index = 0; index * blockFrames < reader.frames(); ++index) {
        const auto block = reader.block(index, always);
        all.samples.insert(all.samples.end(), block.begin(), block.end());
    }
    return all;
}

void StreamedPcmTest::decodesFirstWhatIsHeardFirst()
{
    StreamBlocks blocks(2, 100 * blockFrames);
    const std::stop_token never;
    blocks.want(50);
    for (const std::int64_t expected : {50, 51, 0, 1, 52, 53}) {
        QCOMPARE(blocks.waitForOrder(never), std::optional(expected));
        blocks.insert(expected, someBlock());
    }
    blocks.want(99);
    QCOMPARE(blocks.waitForOrder(never), std::optional<std::int64_t>(99));
    QVERIFY(blocks.isWanted(99));
    QVERIFY(!blocks.isWanted(54));
}

void StreamedPcmTest::keepsTheBeginningOfALoop()
{
    StreamBlocks blocks(2, 1000 * blockFrames);
    const std::stop_token never;
    blocks.keepWarm(10);
    for (std::int64_t playhead = 10; playhead < 600; ++playhead) {
        blocks.want(playhead);
        while (!blocks.find(playhead + 1)) {
            const auto order = blocks.waitForOrder(never);
            blocks.insert(*order, someBlock());
        }
    }
    QVERIFY(blocks.find(10));
    QVERIFY(blocks.find(11));
    QVERIFY(!blocks.find(300));
}

void StreamedPcmTest::holdsNoMoreThanItsLimit()
{
    for (const int channels : {1, 2, 8}) {
        StreamBlocks blocks(channels, 10'000 * blockFrames);
        for (std::int64_t index = 0; index < 2'000; ++index) {
            blocks.want(index);
            blocks.insert(index, someBlock());
        }
        const auto bytes = static_cast<std::int64_t>(blocks.held()) * blockFrames * channels * 4;
        QVERIFY(bytes <= StreamBlocks::kMostBytes);
        QVERIFY(blocks.find(1'999));
    }
}

void StreamedPcmTest::endsItsWorkerWithTheLastWhoPlays()
{
    const auto blocks = std::make_shared<StreamBlocks>(1, blockFrames);
    {
        const StreamedPcm stream(48'000, 1, blockFrames, blocks);
    }
    QVERIFY(!blocks->waitForOrder({}));
}

void StreamedPcmTest::stopsItsWorkerThoughBlocksAreMissing()
{
    StreamBlocks blocks(1, 10 * blockFrames);
    std::stop_source stop;
    QVERIFY(blocks.waitForOrder(stop.get_token()));
    stop.request_stop();
    QVERIFY(!blocks.waitForOrder(stop.get_token()));
}

void StreamedPcmTest::givesTheSamplesOfTheFile()
{
    const auto file = write("same.wav", music(48'000, 2.0, 2));
    const auto expected = audio::readAudioFile(file);
    auto reader = openReader(file, 48'000);
    QVERIFY(reader && expected);
    QCOMPARE(reader->frames(), 96'000);
    QCOMPARE(readAll(*reader, 48'000).samples, expected->samples);
    // From anywhere, and back.
    const auto fourth = reader->block(3, always);
    const auto second = reader->block(1, always);
    QVERIFY(std::equal(fourth.begin(), fourth.end(), expected->samples.begin() + 3 * blockFrames * 2));
    QVERIFY(std::equal(second.begin(), second.end(), expected->samples.begin() + blockFrames * 2));
}

void StreamedPcmTest::joinsResampledBlocksWithoutASeam_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("44.1 to 48") << 44'100 << 48'000;
    QTest::newRow("96 to 44.1") << 96'000 << 44'100;
    QTest::newRow("8 to 48") << 8'000 << 48'000;
    QTest::newRow("no common step") << 44'101 << 48'000;
}

void StreamedPcmTest::joinsResampledBlocksWithoutASeam()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto file = write("rate.wav", music(from, 3.0, 1));
    auto whole = audio::readAudioFile(file);
    QVERIFY(whole);
    const auto expected = audio::resampled(std::move(*whole), to);
    auto reader = openReader(file, to);
    QVERIFY(reader && expected);
    const auto all = readAll(*reader, to);
    QCOMPARE(all.frames(), expected->frames());
    float largest = 0.0F;
    for (std::size_t at = 0; at < all.samples.size(); ++at) {
        largest = std::max(largest, std::abs(all.samples[at] - expected->samples[at]));
    }
    // −100 dB.
    QVERIFY2(largest < 1.0e-5F, qPrintable(QString::number(largest)));
}

void StreamedPcmTest::readsCompressedFilesFromAnywhere_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("ending");
    QTest::newRow("FLAC") << static_cast<int>(audio::ExportFormat::Flac) << QStringLiteral("flac");
    QTest::newRow("MP3") << static_cast<int>(audio::ExportFormat::Mp3) << QStringLiteral("mp3");
    QTest::newRow("Vorbis") << static_cast<int>(audio::ExportFormat::Vorbis) << QStringLiteral("ogg");
}

void StreamedPcmTest::readsCompressedFilesFromAnywhere()
{
    QFETCH(int, format);
    QFETCH(QString, ending);
    audio::ExportOrder order;
    order.source = write("source.wav", music(44'100, 5.0, 2));
    order.target = m_folder.filePath(QStringLiteral("packed.") + ending);
    order.format = static_cast<audio::ExportFormat>(format);
    const auto report = audio::exportClip(order);
    QVERIFY(report);
    const auto expected = audio::readAudioFile(report->path);
    auto reader = openReader(report->path, 44'100);
    QVERIFY(reader && expected);
    for (const std::int64_t index : {9, 2, 3, 0}) {
        const auto block = reader->block(index, always);
        QCOMPARE(static_cast<std::int64_t>(block.size()), 2 * blockFrames);
        const auto begin = static_cast<std::size_t>(index * blockFrames * 2);
        for (std::size_t at = 0; at < block.size(); ++at) {
            QVERIFY(std::abs(block[at] - expected->samples[begin + at]) < 1.0e-6F);
        }
    }
}

void StreamedPcmTest::givesUpWhatNobodyWantsAnyMore()
{
    audio::ExportOrder order;
    order.source = write("long.wav", music(44'100, 8.0, 1));
    order.target = path("long.mp3");
    order.format = audio::ExportFormat::Mp3;
    const auto report = audio::exportClip(order);
    QVERIFY(report);
    auto reader = openReader(report->path, 44'100);
    QVERIFY(reader);
    // An MP3 is decoded up to the place, which takes its time.
    QVERIFY(reader->block(20, [] { return false; }).empty());
    QVERIFY(!reader->block(1, always).empty());
}

void StreamedPcmTest::tellsWhyAFileCannotBeStreamed()
{
    const auto missing = openReader(path("missing.wav"), 48'000);
    QVERIFY(!missing);
    QVERIFY(!missing.error().message.isEmpty());
    QVERIFY(!openReader(write("none.wav", {48'000, 1, {}}), 48'000));
}

void StreamedPcmTest::tellsWhereAFileIsDamagedAndReadsOn()
{
    audio::ExportOrder order;
    order.source = write("source.wav", music(44'100, 12.0, 1));
    order.target = path("damaged.flac");
    order.format = audio::ExportFormat::Flac;
    const auto report = audio::exportClip(order);
    QVERIFY(report);
    const auto expected = audio::readAudioFile(report->path);
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, '\x55'));
    file.close();

    auto reader = openReader(report->path, 44'100);
    QVERIFY(reader && expected);
    QVERIFY(!reader->damage());
    const auto all = readAll(*reader, 44'100);
    QCOMPARE(all.frames(), expected->frames());
    QVERIFY(reader->damage());
    QVERIFY2(reader->damage()->atSeconds > 4.0 && reader->damage()->atSeconds < 8.0,
             qPrintable(QString::number(reader->damage()->atSeconds)));
    QVERIFY(std::equal(all.samples.begin(), all.samples.begin() + 4 * 44'100, expected->samples.begin()));
    QVERIFY(std::equal(all.samples.end() - 44'100, all.samples.end(), expected->samples.end() - 44'100));

    // And so does what is decoded whole.
    SoundPieces pieces(*openSound(PcmKey::of(report->path, 44'100), {}));
    const auto whole = decodeWhole(pieces, 44'100, {});
    QVERIFY(whole && pieces.damage());
    QCOMPARE((*whole)->frames(), expected->frames());
    QVERIFY(std::equal((*whole)->samples.end() - 44'100, (*whole)->samples.end(), expected->samples.end() - 44'100));

    // One that ends early ends with its last sound.
    QVERIFY(QFile::resize(report->path, QFileInfo(report->path).size() / 3));
    SoundPieces rest(*openSound(PcmKey::of(report->path, 44'100), {}));
    const auto beginning = decodeWhole(rest, 44'100, {});
    QVERIFY(beginning && rest.damage());
    QVERIFY((*beginning)->frames() < expected->frames() / 2);
    QVERIFY(std::abs((*beginning)->durationSeconds() - rest.damage()->atSeconds) < 2.0);

    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(decodeWhole(rest, 44'100, stop.get_token()).error().code, core::ErrorCode::Cancelled);
}

void StreamedPcmTest::readsHeaderlessPcm()
{
    const auto sound = music(24'000, 1.0, 2);
    QFile file(path("raw.pcm"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(audio::encodeWav16(sound).mid(44) + '\x7F');
    file.close();
    const audio::RawPcm raw{24'000, 2, audio::RawPcm::Sample::Int16};
    auto opened = openSound(PcmKey::of(file.fileName(), 24'000, raw), {});
    QVERIFY(opened);
    StreamReader reader(std::move(*opened), 24'000);
    QCOMPARE(reader.frames(), 24'000);
    const auto expected = audio::decodeAudio(audio::encodeWav16(sound));
    QCOMPARE(readAll(reader, 24'000).samples, expected->samples);
    QVERIFY(!reader.damage());
    QVERIFY(!openSound(PcmKey::of(path("none.pcm"), 24'000, raw), {}));
}

void StreamedPcmTest::opensThreeHoursAtOnceAndReadsFromTheirMiddle()
{
    // 173 MB that take no room on the disk, but for the second in the middle that sounds.
    constexpr int rate = 8'000;
    constexpr qint64 frames = qint64{3} * 3600 * rate;
    QFile file(path("three hours.wav"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto header = audio::encodeWav16({rate, 1, {}});
    const auto put = [&header](int at, quint32 value) {
        for (int byte = 0; byte < 4; ++byte) {
            header[at + byte] = static_cast<char>(value >> (8 * byte));
        }
    };
    put(4, static_cast<quint32>(36 + 2 * frames));
    put(40, static_cast<quint32>(2 * frames));
    file.write(header);
    QVERIFY(file.resize(44 + 2 * frames));
    QVERIFY(file.seek(44 + 2 * (frames / 2)));
    file.write(audio::encodeWav16(music(rate, 1.0, 1)).mid(44));
    file.close();

    PcmStreams streams;
    auto reader = openReader(file.fileName(), 48'000);
    QVERIFY(reader);
    auto opened = streams.open(std::move(*reader), 5'400.0, {});
    QVERIFY(opened);
    PcmTrack track(std::move(*opened));
    QCOMPARE(track.durationSeconds(), 10'800.0);
    const std::int64_t middle = std::int64_t{5'400} * 48'000;
    track.goTo(middle);
    // No waiting: that is what it was opened for.
    QVERIFY(track.thereEnd() - middle > 4'800);
    const auto expected = audio::resampled(music(rate, 1.0, 1), 48'000);
    for (std::int64_t frame = 480; frame < 4'800; ++frame) {
        QVERIFY(std::abs(*track.frame(middle + frame) - expected->samples[static_cast<std::size_t>(frame)]) < 0.001F);
    }
    // Anywhere else, after a moment.
    const std::int64_t late = std::int64_t{10'000} * 48'000;
    track.goTo(late);
    track.want();
    QTRY_VERIFY((track.goTo(late), track.thereEnd() > late + 4'800));
}

QTEST_GUILESS_MAIN(StreamedPcmTest)
#include "StreamedPcmTest.moc"
