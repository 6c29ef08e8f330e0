#include "audio/ArrivingPeaks.h"

#include "audio/ArrivingFile.h"
#include "audio/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>
#include <thread>

using namespace melodeck;
using namespace melodeck::tests;
using audio::ArrivingFile;
using audio::ArrivingPeaks;

namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

void add(ArrivingPeaks& peaks, const QByteArray& bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        peaks.addBytes(std::as_bytes(std::span(part.constData(), static_cast<std::size_t>(part.size()))));
    }
}

QByteArray chunk(const char* name, const QByteArray& contents)
{
    QByteArray size(4, '\0');
    for (int i = 0; i < 4; ++i) {
        size[i] = static_cast<char>((contents.size() >> (8 * i)) & 0xFF);
    }
    return name + size + contents;
}

bool areEqual(const audio::Peaks& first, const audio::Peaks& second)
{
    return first.sampleRateHz == second.sampleRateHz && first.frames == second.frames && first.lanes == second.lanes &&
           (first.levels == nullptr) == (second.levels == nullptr) &&
           (first.levels == nullptr || *first.levels == *second.levels);
}

} // namespace

class ArrivingPeaksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePeaksOfTheFileHoweverItIsCut_data();
    void equalsThePeaksOfTheFileHoweverItIsCut();
    void showsWhatIsThereOfAKnownLength();
    void growsWhereTheLengthIsNotKnown();
    void staysSmallForAPictureOfALongSound();
    void waitsForALongHeaderAndStopsAtTheEndOfTheSound();
    void takesNoDamageFromAHeaderThatIsNone_data();
    void takesNoDamageFromAHeaderThatIsNone();
    void followsWhatHasToBeDecoded();
    void givesUpFollowingWhenAsked();
    void hasNoWholeOfAFileThatWasCut();

private:
    [[nodiscard]] QByteArray wav(int format, int channels, int frames = 40'000) const;

    QTemporaryDir m_folder;
};

QByteArray ArrivingPeaksTest::wav(int format, int channels, int frames) const
{
    const QString path = m_folder.filePath(QStringLiteral("sound.wav"));
    return writeSoundFile(path, numberedFrames(frames, 44'100, channels), format) ? readBytes(path) : QByteArray();
}

void ArrivingPeaksTest::equalsThePeaksOfTheFileHoweverItIsCut_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("channels");
    QTest::newRow("mono 16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 1;
    QTest::newRow("stereo 16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 2;
    QTest::newRow("stereo 24 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 2;
    QTest::newRow("float, three channels") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 3;
}

void ArrivingPeaksTest::equalsThePeaksOfTheFileHoweverItIsCut()
{
    QFETCH(const int, format);
    QFETCH(const int, channels);
    const QByteArray bytes = wav(format, channels);
    const auto expected = audio::readPeaks(m_folder.filePath(QStringLiteral("sound.wav")));
    QVERIFY(expected);
    for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, qsizetype{4099}, bytes.size()}) {
        ArrivingPeaks peaks;
        add(peaks, bytes, piece);
        QVERIFY(!peaks.whole());
        peaks.finish();
        QVERIFY(peaks.whole());
        QVERIFY2(areEqual(*peaks.whole(), *expected), qPrintable(QString::number(piece)));
        QVERIFY(!peaks.needsDecoding());
    }
}

void ArrivingPeaksTest::showsWhatIsThereOfAKnownLength()
{
    const QByteArray bytes = wav(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
    ArrivingPeaks peaks;
    QCOMPARE(peaks.outline(kAll).frames, std::int64_t{0});
    add(peaks, bytes.left(bytes.size() / 2), 1000);
    const audio::Peaks half = peaks.outline(kAll);
    QCOMPARE(half.frames, std::int64_t{40'000});
    const double end = half.durationSeconds();
    const audio::Peak before = audio::peakBetween(half, end * 0.1, end * 0.4);
    QVERIFY(before.maximum > before.minimum);
    const audio::Peak after = audio::peakBetween(half, end * 0.6, end);
    QCOMPARE(after.maximum, 0.0F);
    QCOMPARE(after.minimum, 0.0F);
}

void ArrivingPeaksTest::growsWhereTheLengthIsNotKnown()
{
    QByteArray bytes = wav(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1);
    bytes.replace(40, 4, QByteArray(4, '\xFF')); // what a server writes that does not know yet
    ArrivingPeaks peaks;
    add(peaks, bytes.left(44 + 20'000), 777);
    QCOMPARE(peaks.outline(kAll).frames, std::int64_t{10'000});
    add(peaks, bytes.mid(44 + 20'000), 777);
    QCOMPARE(peaks.outline(kAll).frames, std::int64_t{40'000});
}

void ArrivingPeaksTest::staysSmallForAPictureOfALongSound()
{
    ArrivingPeaks peaks;
    add(peaks, wav(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 2, 1'000'000), 65'536);
    constexpr std::size_t kFew = 500;
    const audio::Peaks outline = peaks.outline(kFew);
    QCOMPARE(outline.frames, std::int64_t{1'000'000});
    QVERIFY(outline.levels->front().values.size() <= kFew);
    QVERIFY(outline.levels->front().values.size() > kFew / 8);
    peaks.finish();
    const double end = outline.durationSeconds();
    const audio::Peak coarse = audio::peakBetween(outline, 0.0, end * 0.5);
    const audio::Peak fine = audio::peakBetween(*peaks.whole(), 0.0, end * 0.5);
    QVERIFY(coarse.minimum <= fine.minimum && coarse.maximum >= fine.maximum);
}

void ArrivingPeaksTest::waitsForALongHeaderAndStopsAtTheEndOfTheSound()
{
    QByteArray bytes = wav(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 2);
    bytes.insert(12, chunk("JUNK", QByteArray(100'000, 'j')));
    bytes.append(chunk("LIST", QByteArray(5'000, 'x')));
    ArrivingPeaks peaks;
    add(peaks, bytes, 3'001);
    peaks.finish();
    const auto expected = audio::readPeaks(m_folder.filePath(QStringLiteral("sound.wav")));
    QVERIFY(peaks.whole());
    QVERIFY(areEqual(*peaks.whole(), *expected));
}

void ArrivingPeaksTest::takesNoDamageFromAHeaderThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOther");
    const QByteArray good = wav(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1, 100);
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("four bytes") << good.left(4) << false;
    QTest::newRow("ends within its header") << good.left(30) << false;
    QTest::newRow("no header at all") << QByteArray(1000, 'a') << true;
    QTest::newRow("no channels") << QByteArray(good).replace(22, 2, QByteArray(2, '\0')) << true;
    QTest::newRow("a chunk of four gigabytes")
        << good.left(12) + "JUNK" + QByteArray(4, '\xFF') + QByteArray(100'000, 'j') << false;
}

void ArrivingPeaksTest::takesNoDamageFromAHeaderThatIsNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isOther);
    ArrivingPeaks peaks;
    add(peaks, bytes, 64);
    QCOMPARE(peaks.needsDecoding(), isOther);
    QCOMPARE(peaks.outline(kAll).frames, std::int64_t{0});
    peaks.finish();
    QVERIFY(!peaks.whole());
}

void ArrivingPeaksTest::followsWhatHasToBeDecoded()
{
    const QString source = m_folder.filePath(QStringLiteral("whole.flac"));
    QVERIFY(writeSoundFile(source, sine(3.0, 44'100, 2, 440.0, 0.5), SF_FORMAT_FLAC | SF_FORMAT_PCM_16));
    const QByteArray bytes = readBytes(source);
    const QString path = m_folder.filePath(QStringLiteral("arriving.flac"));
    QFile disk(path);
    QVERIFY(disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto file = std::make_shared<ArrivingFile>(path);
    const auto arrive = [&](const QByteArray& part) {
        add(*file->peaks(), part, part.size());
        QCOMPARE(disk.write(part), part.size());
        file->setBytes(disk.pos());
    };
    arrive(bytes.left(bytes.size() / 2));
    QVERIFY(file->peaks()->needsDecoding());
    std::jthread follower([file](const std::stop_token& stop) { audio::followArriving(file, stop); });
    QTRY_VERIFY(file->peaks()->outline(kAll).frames > 44'100 / 2); // before the rest is there
    QVERIFY(!file->peaks()->whole());
    arrive(bytes.mid(bytes.size() / 2));
    file->finish();
    follower.join();
    QVERIFY(file->peaks()->whole());
    QVERIFY(areEqual(*file->peaks()->whole(), *audio::readPeaks(source)));
}

void ArrivingPeaksTest::givesUpFollowingWhenAsked()
{
    const auto file = std::make_shared<ArrivingFile>(m_folder.filePath(QStringLiteral("never.flac")));
    add(*file->peaks(), "fLaC and then nothing more comes", 64);
    QVERIFY(file->peaks()->needsDecoding());
    std::jthread follower([file](const std::stop_token& stop) { audio::followArriving(file, stop); });
    follower.request_stop();
    follower.join(); // or the test never ends
    QVERIFY(!file->peaks()->whole());
}

void ArrivingPeaksTest::hasNoWholeOfAFileThatWasCut()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.flac"));
    QVERIFY(writeSoundFile(path, sine(3.0, 44'100, 2, 440.0, 0.5), SF_FORMAT_FLAC | SF_FORMAT_PCM_16));
    const QByteArray bytes = readBytes(path);
    const auto file = std::make_shared<ArrivingFile>(path);
    add(*file->peaks(), bytes.left(bytes.size() / 2), 4096);
    file->setBytes(bytes.size() / 2);
    file->fail({core::ErrorCode::Unknown, QStringLiteral("cut"), {}});
    audio::followArriving(file, {});
    QVERIFY(!file->peaks()->whole());
    QVERIFY(file->peaks()->outline(kAll).frames > 0);
}

QTEST_GUILESS_MAIN(ArrivingPeaksTest)
#include "ArrivingPeaksTest.moc"
