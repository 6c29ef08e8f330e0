#include "audio/PeakCache.h"

#include "audio/Sounds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <span>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class PeakCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void refusesEveryDamagedByte();
    void refusesEveryCut();
    void refusesANumberThatDoesNotFit();
    void keepsWhatTakesTimeToRead();
    void ignoresADamagedEntryAndWritesItAnew();
    void readsAFileThatChangedAnew();
    void keepsNothingOfASmallFile();
    void dropsTheOldestWhenItIsFull();
    void worksWhereNothingCanBeWritten();

private:
    /// A FLAC that is worth keeping.
    [[nodiscard]] QString makeFlac(const QString& name, unsigned seed) const;
    [[nodiscard]] QStringList entries() const { return QDir(m_cacheFolder).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_cacheFolder;
};

void PeakCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cacheFolder = m_folder->filePath(QStringLiteral("cache/peaks"));
}

QString PeakCacheTest::makeFlac(const QString& name, unsigned seed) const
{
    audio::AudioBuffer noise{44'100, 1, std::vector<float>(200'000)};
    for (float& sample : noise.samples) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        sample = static_cast<float>(seed >> 16U) / 65'536.0F - 0.5F;
    }
    const QString path = m_folder->filePath(name);
    return writeSoundFile(path, noise, SF_FORMAT_FLAC | SF_FORMAT_PCM_16) ? path : QString();
}

void PeakCacheTest::comesBackAsItWas_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("channels");
    for (const int frames : {1, 255, 256, 257, 1'024, 70'001}) {
        QTest::addRow("%d mono", frames) << frames << 1;
        QTest::addRow("%d stereo", frames) << frames << 2;
    }
}

void PeakCacheTest::comesBackAsItWas()
{
    QFETCH(int, frames);
    QFETCH(int, channels);
    const audio::Peaks peaks = audio::computePeaks(sine(frames / 8'000.0, 8'000, channels, 440.0, 0.7));
    const auto back = audio::decodePeaks(spanOf(audio::encodePeaks(peaks)));
    QVERIFY(back);
    QCOMPARE(back->frames, peaks.frames);
    QCOMPARE(back->sampleRateHz, peaks.sampleRateHz);
    QCOMPARE(back->lanes, peaks.lanes);
    QVERIFY(*back->levels == *peaks.levels);
}

void PeakCacheTest::refusesEveryDamagedByte()
{
    const QByteArray good = audio::encodePeaks(audio::computePeaks(sine(0.2, 8'000, 1, 440.0, 0.7)));
    QVERIFY(audio::decodePeaks(spanOf(good)));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x10);
        QVERIFY2(!audio::decodePeaks(spanOf(bad)), qPrintable(QString::number(i)));
    }
}

void PeakCacheTest::refusesEveryCut()
{
    const QByteArray good = audio::encodePeaks(audio::computePeaks(sine(0.2, 8'000, 1, 440.0, 0.7)));
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(!audio::decodePeaks(spanOf(good.first(size))));
    }
    QVERIFY(!audio::decodePeaks(spanOf(good + '\0')));
    QVERIFY(audio::encodePeaks({}).isEmpty());
}

void PeakCacheTest::refusesANumberThatDoesNotFit()
{
    // Even with a checksum that is right: frames for a billion peaks and none behind them.
    audio::Peaks promise = audio::computePeaks(sine(0.2, 8'000, 1, 440.0, 0.7));
    promise.frames = std::int64_t{1} << 40;
    QVERIFY(!audio::decodePeaks(spanOf(audio::encodePeaks(promise))));
    promise.frames = 1600;
    promise.lanes = 3;
    QVERIFY(!audio::decodePeaks(spanOf(audio::encodePeaks(promise))));
}

void PeakCacheTest::keepsWhatTakesTimeToRead()
{
    const QString file = makeFlac(QStringLiteral("a.flac"), 1);
    const audio::PeakCache cache(m_cacheFolder);
    const auto first = cache.read(file);
    QVERIFY(first);
    QCOMPARE(entries().size(), 1);
    QVERIFY2(!entries().front().contains(QLatin1String("a.flac")), "a name says nothing of the file");
    // A mark in the entry shows that the second time it was that which was read.
    const QString entry = m_cacheFolder + QLatin1Char('/') + entries().front();
    QCOMPARE(entry, cache.entryFor(file, *core::identityOfFile(file)));
    write(entry, audio::encodePeaks(audio::computePeaks(sine(1.0, 8'000, 1, 440.0, 0.25))));
    const auto second = cache.read(file);
    QVERIFY(second);
    QCOMPARE(second->frames, 8'000);
}

void PeakCacheTest::ignoresADamagedEntryAndWritesItAnew()
{
    const QString file = makeFlac(QStringLiteral("a.flac"), 1);
    const audio::PeakCache cache(m_cacheFolder);
    const auto truth = cache.read(file);
    QVERIFY(truth);
    const QString entry = m_cacheFolder + QLatin1Char('/') + entries().front();
    const QByteArray good = contentsOf(entry);
    for (const QByteArray& bad : {QByteArray(), QByteArray("nonsense"), good.first(good.size() / 2)}) {
        write(entry, bad);
        const auto again = cache.read(file);
        QVERIFY(again);
        QVERIFY(*again->levels == *truth->levels);
        QCOMPARE(contentsOf(entry), good);
    }
}

void PeakCacheTest::readsAFileThatChangedAnew()
{
    const QString file = makeFlac(QStringLiteral("a.flac"), 1);
    const audio::PeakCache cache(m_cacheFolder);
    const auto before = cache.read(file);
    (void)makeFlac(QStringLiteral("a.flac"), 2);
    const auto after = cache.read(file);
    QVERIFY(before && after);
    QVERIFY(*before->levels != *after->levels);
}

void PeakCacheTest::keepsNothingOfASmallFile()
{
    const QString file = m_folder->filePath(QStringLiteral("small.wav"));
    QVERIFY(writeSoundFile(file, sine(1.0, 44'100, 1, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
    QVERIFY(audio::PeakCache(m_cacheFolder).read(file));
    QVERIFY(entries().isEmpty());
    QVERIFY(!audio::PeakCache(m_cacheFolder).read(m_folder->filePath(QStringLiteral("none.wav"))));
}

void PeakCacheTest::dropsTheOldestWhenItIsFull()
{
    const audio::PeakCache cache(m_cacheFolder, 10'000); // two entries of 4.7 kB
    QString last;
    for (unsigned i = 0; i < 4; ++i) {
        last = makeFlac(QStringLiteral("%1.flac").arg(i), i + 1);
        QVERIFY(cache.read(last));
    }
    QVERIFY(entries().size() <= 2);
    QVERIFY(QFile::exists(cache.entryFor(last, *core::identityOfFile(last))));
}

void PeakCacheTest::worksWhereNothingCanBeWritten()
{
    const QString file = makeFlac(QStringLiteral("a.flac"), 1);
    write(m_folder->filePath(QStringLiteral("cache")), "a file where the folder would be");
    QVERIFY(audio::PeakCache(m_cacheFolder).read(file));
}

QTEST_APPLESS_MAIN(PeakCacheTest)
#include "PeakCacheTest.moc"
