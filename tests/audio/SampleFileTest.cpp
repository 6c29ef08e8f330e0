#include "audio/SampleFile.h"

#include "audio/Sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
using namespace melodeck::audio;
using namespace melodeck::tests;

class SampleFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyStretchOfEachFormat_data();
    void readsAnyStretchOfEachFormat();
    void cutsAStretchToTheFile();
    void saysWhatIsWrongWithAFile();
    void cutsAtTheZeroCrossingNextToTheFrame();
    void findsNoCrossingWhereThereIsNone();

private:
    QTemporaryDir m_folder;
};

void SampleFileTest::readsAnyStretchOfEachFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("WAV 16") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral("a.wav");
    QTest::newRow("WAV 24") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << QStringLiteral("b.wav");
    QTest::newRow("WAV float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << QStringLiteral("c.wav");
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << QStringLiteral("d.flac");
}

void SampleFileTest::readsAnyStretchOfEachFormat()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    QVERIFY(writeSoundFile(path, numberedFrames(20'000, 48'000, 2), format));
    const auto whole = readAudioFile(path);
    QVERIFY(whole.has_value());
    auto file = SampleFile::open(path);
    QVERIFY(file.has_value());
    QCOMPARE(file->facts().frames, 20'000);
    QCOMPARE(file->facts().channels, 2);
    // Back and forth, as a view that is scrolled does.
    for (const std::int64_t first : {std::int64_t{12'345}, std::int64_t{7}, std::int64_t{19'000}}) {
        const auto part = file->read(first, 900);
        QVERIFY(part.has_value());
        QCOMPARE(part->frames(), 900);
        QVERIFY(std::equal(part->samples.begin(), part->samples.end(), whole->samples.begin() + first * 2));
    }
}

void SampleFileTest::cutsAStretchToTheFile()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.wav"));
    QVERIFY(writeSoundFile(path, numberedFrames(1'000, 8'000, 1), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
    auto file = SampleFile::open(path);
    QVERIFY(file.has_value());
    QCOMPARE(file->read(-50, 100)->frames(), 50);
    QCOMPARE(file->read(990, 100)->frames(), 10);
    QCOMPARE(file->read(5'000, 100)->frames(), 0);
}

void SampleFileTest::saysWhatIsWrongWithAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("words.wav"));
    writeBytes(path, "RIFF, or so it says");
    QCOMPARE(SampleFile::open(path).error().code, core::ErrorCode::Parse);
    QVERIFY(!SampleFile::open(m_folder.filePath(QStringLiteral("none.wav"))));
}

void SampleFileTest::cutsAtTheZeroCrossingNextToTheFrame()
{
    // 100 frames a period, half a frame off, so that no sample is zero: crossings at 49.5, 99.5 …
    AudioBuffer audio{48'000, 1, {}};
    for (int i = 0; i < 1'000; ++i) {
        audio.samples.push_back(static_cast<float>(std::sin(2.0 * 3.14159265358979 * (i + 0.5) / 100.0)));
    }
    for (const std::int64_t wanted : {140, 160, 149, 150, 151}) {
        const auto found = nearestZeroCrossing(audio, wanted, 25);
        QVERIFY(found.has_value());
        QVERIFY2(*found == 149 || *found == 150, qPrintable(QString::number(*found)));
    }
    QVERIFY(!nearestZeroCrossing(audio, 125, 20).has_value());
    // Of a step the quiet side.
    const AudioBuffer step{48'000, 1, {0.5F, 0.5F, 0.4F, -0.1F, -0.5F, -0.5F}};
    QCOMPARE(nearestZeroCrossing(step, 1, 4).value_or(-1), 3);
}

void SampleFileTest::findsNoCrossingWhereThereIsNone()
{
    const AudioBuffer offset{48'000, 1, std::vector<float>(300, 0.25F)};
    QVERIFY(!nearestZeroCrossing(offset, 150, 100).has_value());
}

QTEST_APPLESS_MAIN(SampleFileTest)
#include "SampleFileTest.moc"
