#include "audio/Mp3Frames.h"

#include "audio/AudioFile.h"
#include "audio/Peaks.h"
#include "audio/SampleFile.h"
#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace melodeck;
using namespace melodeck::audio;
using namespace melodeck::tests;

namespace {

constexpr int kMp3 = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;

/// An ID3v2 tag of so many bytes behind its header.
QByteArray tagBefore(int bytes)
{
    QByteArray tag("ID3\x04\0\0\0\0\0\0", 10);
    tag[8] = static_cast<char>(bytes >> 7);
    tag[9] = static_cast<char>(bytes & 0x7F);
    // Looks like the header of a frame, and is none.
    return tag + QByteArray(bytes, '\xFF');
}

QByteArray tagBehind()
{
    return QByteArray("TAG") + QByteArray(125, ' ');
}

/// Sound that is elsewhere in each place, 8 kHz.
AudioBuffer longSound(double seconds)
{
    AudioBuffer sound = sine(seconds, 8'000, 1, 300.0, 0.4);
    for (std::int64_t frame = 0; frame < sound.frames(); ++frame) {
        sound.samples[static_cast<std::size_t>(frame)] *= static_cast<float>(frame % 7'919) / 7'919.0F;
    }
    return sound;
}

} // namespace

class Mp3FramesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatADecoderMakes_data();
    void countsWhatADecoderMakes();
    void looksPastTagsBeforeAndBehind();
    void leavesOutALastFrameThatWasCut();
    void leavesAnMp3WithAHoleToTheDecoder();
    void isNoneForOtherFiles();
    void tellsTheLengthOfMoreThanThreeHours();
    void readsAfterAJumpWhatItReadsInOneGo_data();
    void readsAfterAJumpWhatItReadsInOneGo();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void Mp3FramesTest::countsWhatADecoderMakes_data()
{
    QTest::addColumn<int>("sampleRateHz");
    for (const int rate : {8'000, 16'000, 22'050, 32'000, 44'100, 48'000}) {
        QTest::addRow("%d Hz", rate) << rate;
    }
}

void Mp3FramesTest::countsWhatADecoderMakes()
{
    QFETCH(int, sampleRateHz);
    const QString bare = path("bare.mp3");
    QVERIFY(writeMp3WithoutTable(bare, 3.0, sampleRateHz));
    const auto frames = findMp3Frames(bare);
    const auto decoded = decodeAudio(readBytes(bare));
    QVERIFY(frames && decoded);
    QCOMPARE(frames->samples(), decoded->frames());
    QCOMPARE(frames->droppedAtStart(decoded->frames()), std::optional<std::int64_t>(0));
    QCOMPARE(probeAudioFile(bare)->frames, decoded->frames());

    const QString table = path("table.mp3");
    QVERIFY(writeSoundFile(table, sine(3.0, sampleRateHz, 2, 440.0, 0.5), kMp3));
    const auto framesBehindTable = findMp3Frames(table);
    const auto whole = decodeAudio(readBytes(table));
    QVERIFY(framesBehindTable && whole);
    QVERIFY(framesBehindTable->delay > 0);
    QCOMPARE(framesBehindTable->samples() - framesBehindTable->delay - framesBehindTable->padding, whole->frames());
    QVERIFY(framesBehindTable->droppedAtStart(whole->frames()));
    QVERIFY(!framesBehindTable->droppedAtStart(whole->frames() + 1));
}

void Mp3FramesTest::looksPastTagsBeforeAndBehind()
{
    const QString bare = path("bare.mp3");
    QVERIFY(writeMp3WithoutTable(bare, 2.0, 32'000));
    const QByteArray bytes = readBytes(bare);
    const auto frames = findMp3Frames(bare);
    QVERIFY(frames);
    const QString tagged = path("tagged.mp3");
    writeBytes(tagged, tagBefore(300) + tagBefore(5'000) + bytes + tagBehind());
    const auto found = findMp3Frames(tagged);
    QVERIFY(found);
    QCOMPARE(found->count, frames->count);
    QCOMPARE(found->offsets.front(), 5'320);
    QCOMPARE(probeAudioFile(tagged)->frames, frames->samples());
}

void Mp3FramesTest::leavesOutALastFrameThatWasCut()
{
    const QString bare = path("bare.mp3");
    QVERIFY(writeMp3WithoutTable(bare, 2.0, 32'000));
    const QByteArray bytes = readBytes(bare);
    const auto frames = findMp3Frames(bare);
    QVERIFY(frames);
    const QString cut = path("cut.mp3");
    for (const int missing : {1, 50, 70}) {
        writeBytes(cut, bytes.chopped(missing));
        const auto found = findMp3Frames(cut);
        const auto decoded = decodeAudio(readBytes(cut));
        QVERIFY(found && decoded);
        QCOMPARE(found->count, frames->count - 1);
        QCOMPARE(found->samples(), decoded->frames());
    }
}

void Mp3FramesTest::leavesAnMp3WithAHoleToTheDecoder()
{
    const QString bare = path("bare.mp3");
    QVERIFY(writeMp3WithoutTable(bare, 4.0, 32'000));
    const QByteArray bytes = readBytes(bare);
    const QString holed = path("holed.mp3");
    writeBytes(holed, QByteArray(bytes).insert(bytes.size() / 3, QByteArray(700, 'x')));
    QVERIFY(!findMp3Frames(holed));
    auto file = SampleFile::open(holed);
    QVERIFY(file);
    QVERIFY(file->decodesThrough());
    QCOMPARE(file->facts().frames, decodeAudio(readBytes(holed))->frames());
}

void Mp3FramesTest::isNoneForOtherFiles()
{
    const QString file = path("other");
    for (const auto& bytes : {QByteArray(), QByteArray("\xFF"), QByteArray(4'096, '\xFF'), QByteArray("ID3"),
                              tagBefore(100), QByteArray("Dear Sir or Madam"), encodeWav16({8'000, 1, {0.5F}})}) {
        writeBytes(file, bytes);
        QVERIFY(!findMp3Frames(file));
    }
    QVERIFY(!findMp3Frames(path("nowhere.mp3")));
}

void Mp3FramesTest::tellsTheLengthOfMoreThanThreeHours()
{
    const QString piece = path("piece.mp3");
    QVERIFY(writeMp3WithoutTable(piece, 60.0, 8'000));
    const auto frames = findMp3Frames(piece);
    QVERIFY(frames);
    const QString file = path("long.mp3");
    constexpr int kTimes = 200;
    writeBytes(file, readBytes(piece).repeated(kTimes));
    const auto facts = probeAudioFile(file);
    QVERIFY(facts);
    QCOMPARE(facts->frames, kTimes * frames->samples());
    QVERIFY(facts->durationSeconds() > 3.2 * 3600.0);
    // The waveform of all of it, and the sound of its last second.
    QCOMPARE(readPeaks(file)->frames, facts->frames);
    const auto end = readAudioFile(file, core::TimeRegion{facts->durationSeconds() - 1.0, 1e9});
    QVERIFY(end);
    QCOMPARE(end->frames(), 8'000);
    const auto all = readAudioFile(file);
    QVERIFY(!all);
    QCOMPARE(all.error().code, core::ErrorCode::TooLarge);
    QVERIFY(all.error().message.contains(QStringLiteral("three hours")));
}

void Mp3FramesTest::readsAfterAJumpWhatItReadsInOneGo_data()
{
    QTest::addColumn<bool>("hasTable");
    QTest::newRow("with a table") << true;
    QTest::newRow("without") << false;
}

void Mp3FramesTest::readsAfterAJumpWhatItReadsInOneGo()
{
    QFETCH(bool, hasTable);
    const QString file = path("jump.mp3");
    if (hasTable) {
        QVERIFY(writeSoundFile(file, longSound(400.0), kMp3));
    } else {
        QVERIFY(writeMp3WithoutTable(file, 400.0, 8'000));
    }
    const auto whole = readAudioFile(file);
    auto parts = SampleFile::open(file);
    QVERIFY(whole && parts);
    QVERIFY(!parts->decodesThrough());
    for (const std::int64_t first : {3'000'000, 1'500'000, 1'500'100, 200, 2'222'222, 3'199'000}) {
        const auto part = parts->read(first, 5'000);
        QVERIFY(part);
        QCOMPARE(part->frames(), std::min<std::int64_t>(5'000, whole->frames() - first));
        for (std::size_t at = 0; at < part->samples.size(); ++at) {
            QCOMPARE(part->samples[at], whole->samples[static_cast<std::size_t>(first) + at]);
        }
    }
}

QTEST_APPLESS_MAIN(Mp3FramesTest)
#include "Mp3FramesTest.moc"
