#include "ui/player/PcmCache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

/// 100 samples of 4 bytes.
PcmClip clip()
{
    return std::make_shared<const audio::AudioBuffer>(audio::AudioBuffer{48000, 1, std::vector<float>(100)});
}

PcmKey key(const char* path, int sampleRateHz = 48000)
{
    return {QLatin1String(path), 1, {}, sampleRateHz};
}

} // namespace

class PcmCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPutIn();
    void letsTheOneGoThatWasNotUsedForLongest();
    void letsThoseThatAreSwitchedBetweenGoLast();
    void neverKeepsMoreThanItsLimit();
    void knowsAFileThatWasWrittenAnew();
};

void PcmCacheTest::findsWhatWasPutIn()
{
    PcmCache cache(1000);
    const auto one = clip();
    cache.insert(key("a"), one);
    QCOMPARE(cache.find(key("a")), one);
    QCOMPARE(cache.find(key("b")), PcmClip());
    QCOMPARE(cache.find(key("a", 44100)), PcmClip());
    QCOMPARE(cache.bytes(), 400);
}

void PcmCacheTest::letsTheOneGoThatWasNotUsedForLongest()
{
    PcmCache cache(1000);
    cache.insert(key("a"), clip());
    cache.insert(key("b"), clip());
    QVERIFY(cache.find(key("a")));
    cache.insert(key("c"), clip());
    QVERIFY(cache.contains(key("a")));
    QVERIFY(!cache.contains(key("b")));
    QVERIFY(cache.contains(key("c")));
}

void PcmCacheTest::letsThoseThatAreSwitchedBetweenGoLast()
{
    PcmCache cache(1000);
    cache.keep({key("a"), key("c")});
    cache.insert(key("a"), clip());
    cache.insert(key("b"), clip());
    // The older one is kept, and what was heard for another job goes.
    cache.insert(key("c"), clip());
    QVERIFY(cache.contains(key("a")));
    QVERIFY(!cache.contains(key("b")));
    QVERIFY(cache.contains(key("c")));
    // Full of them: the oldest of them.
    cache.insert(key("d"), clip());
    QVERIFY(!cache.contains(key("a")));
    QVERIFY(cache.contains(key("d")));
    cache.keep({});
    cache.insert(key("e"), clip());
    QVERIFY(!cache.contains(key("c")));
}

void PcmCacheTest::neverKeepsMoreThanItsLimit()
{
    PcmCache cache(399);
    cache.insert(key("a"), clip());
    QVERIFY(!cache.contains(key("a")));
    QCOMPARE(cache.bytes(), 0);
}

void PcmCacheTest::knowsAFileThatWasWrittenAnew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("clip.wav")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one");
    file.close();
    const auto before = PcmKey::of(file.fileName(), 48000);
    QVERIFY(before == PcmKey::of(file.fileName(), 48000));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("another");
    file.close();
    QVERIFY(!(before == PcmKey::of(file.fileName(), 48000)));
}

QTEST_GUILESS_MAIN(PcmCacheTest)
#include "PcmCacheTest.moc"
