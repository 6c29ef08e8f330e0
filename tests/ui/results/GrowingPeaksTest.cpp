#include "ui/results/GrowingPeaks.h"

#include "audio/ArrivingFile.h"
#include "audio/ArrivingPeaks.h"
#include "support/AudioSamples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::ui;
using audio::ArrivingFile;

namespace {

constexpr int kRate = 32'000;

/// As the writer of a clip does; the file itself is only where somebody looks into it.
void arrive(ArrivingFile& file, const QByteArray& bytes, qsizetype from, qsizetype to)
{
    const QByteArray part = bytes.mid(from, to - from);
    file.peaks()->addBytes(std::as_bytes(std::span(part.constData(), static_cast<std::size_t>(part.size()))));
    file.setBytes(to);
}

} // namespace

class GrowingPeaksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAClipAsItGrowsAndNeverReadsIt();
    void looksIntoTheFileWhereTheHeaderPromisedMore();
    void looksIntoTheFileOfWhatCannotBeUnderstood();
    void forgetsAClipThatWasCut();
    void knowsNothingOfOthers();

private:
    const QString m_path = QStringLiteral("clip_0.wav");
    std::shared_ptr<ArrivingFile> m_file;
    std::unique_ptr<GrowingPeaks> m_growing;
};

void GrowingPeaksTest::init()
{
    m_file = std::make_shared<ArrivingFile>(QStringLiteral("nowhere/clip_0.wav.part"));
    m_growing = std::make_unique<GrowingPeaks>();
    m_growing->watch(m_path, m_file);
}

void GrowingPeaksTest::showsAClipAsItGrowsAndNeverReadsIt()
{
    const QByteArray wav = support::sineWav(4.0, kRate);
    QSignalSpy grown(m_growing.get(), &GrowingPeaks::grown);
    QSignalSpy completed(m_growing.get(), &GrowingPeaks::completed);
    arrive(*m_file, wav, 0, wav.size() / 2);
    QTRY_COMPARE(grown.count(), 1);
    const auto half = grown.at(0).at(1).value<audio::Peaks>();
    QCOMPARE(half.durationSeconds(), 4.0);
    QVERIFY(audio::peakBetween(half, 0.5, 1.5).maximum > 0.4F);
    QCOMPARE(audio::peakBetween(half, 2.5, 4.0).maximum, 0.0F);

    arrive(*m_file, wav, wav.size() / 2, wav.size());
    QTRY_COMPARE(grown.count(), 2);
    m_file->peaks()->finish();
    m_file->finish();
    QVERIFY(m_growing->complete(m_path, 4 * kRate));
    QCOMPARE(completed.count(), 1);
    const auto whole = completed.at(0).at(1).value<std::optional<audio::Peaks>>();
    QVERIFY(whole); // there is no file that it could have come from
    QCOMPARE(whole->frames, std::int64_t{4 * kRate});
    QVERIFY(audio::peakBetween(*whole, 2.5, 4.0).maximum > 0.4F);
}

void GrowingPeaksTest::looksIntoTheFileWhereTheHeaderPromisedMore()
{
    const QByteArray wav = support::sineWav(4.0, kRate);
    QSignalSpy completed(m_growing.get(), &GrowingPeaks::completed);
    arrive(*m_file, wav, 0, wav.size() / 2);
    m_file->peaks()->finish();
    m_file->finish();
    QVERIFY(m_growing->complete(m_path, 4 * kRate));
    QCOMPARE(completed.count(), 1);
    QVERIFY(!completed.at(0).at(1).value<std::optional<audio::Peaks>>());
}

void GrowingPeaksTest::looksIntoTheFileOfWhatCannotBeUnderstood()
{
    QSignalSpy completed(m_growing.get(), &GrowingPeaks::completed);
    QSignalSpy grown(m_growing.get(), &GrowingPeaks::grown);
    const QByteArray bytes(100'000, 'a');
    arrive(*m_file, bytes, 0, bytes.size());
    QVERIFY(m_file->peaks()->needsDecoding());
    m_file->finish();
    QVERIFY(m_growing->complete(m_path, 0));
    QTRY_COMPARE(completed.count(), 1);
    QVERIFY(!completed.at(0).at(1).value<std::optional<audio::Peaks>>());
    QCOMPARE(grown.count(), 0);
}

void GrowingPeaksTest::forgetsAClipThatWasCut()
{
    const QByteArray wav = support::sineWav(1.0, kRate);
    QSignalSpy grown(m_growing.get(), &GrowingPeaks::grown);
    arrive(*m_file, wav, 0, wav.size());
    m_growing->forget(m_path);
    QVERIFY(!m_growing->complete(m_path, kRate));
    const auto other = std::make_shared<ArrivingFile>(QStringLiteral("nowhere/clip_1.wav.part"));
    m_growing->watch(QStringLiteral("clip_1.wav"), other);
    arrive(*other, wav, 0, wav.size());
    QTRY_COMPARE(grown.count(), 1);
    QCOMPARE(grown.at(0).at(0).toString(), QStringLiteral("clip_1.wav"));
}

void GrowingPeaksTest::knowsNothingOfOthers()
{
    QVERIFY(!m_growing->complete(QStringLiteral("other.wav"), 1));
}

QTEST_GUILESS_MAIN(GrowingPeaksTest)
#include "GrowingPeaksTest.moc"
