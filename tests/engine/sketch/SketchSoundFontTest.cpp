#include "core/SoundFontFiles.h"
#include "engine/sketch/SoundFont.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::engine;

namespace {

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromRawData("RIFF\4\0\0\0sfbk", 12));
}

} // namespace

class SketchSoundFontTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersFluidR3Mono();
    void fallsBackToTheDefaultBank();
    void takesOnlyTheWishedPath();
    void namesThePackageWhenThereIsNone();
    void ignoresAnEmptyFile();
    void hashesTheFile();
    void saysThatAFileIsNoSoundFont();
    void listsWhatThereIsToChooseFrom();
};

void SketchSoundFontTest::prefersFluidR3Mono()
{
    const QTemporaryDir folder;
    const QString three = folder.filePath(QStringLiteral("sf3"));
    const QString two = folder.filePath(QStringLiteral("sf2"));
    QVERIFY(QDir().mkpath(three) && QDir().mkpath(two));
    touch(two + QStringLiteral("/TimGM6mb.sf2"));
    touch(two + QStringLiteral("/default-GM.sf2"));
    touch(two + QStringLiteral("/FluidR3_GM.sf2"));
    QCOMPARE(*findSoundFont({}, {three, two}), two + QStringLiteral("/FluidR3_GM.sf2"));
    touch(three + QStringLiteral("/FluidR3Mono_GM.sf3"));
    QCOMPARE(*findSoundFont({}, {three, two}), three + QStringLiteral("/FluidR3Mono_GM.sf3"));
}

void SketchSoundFontTest::fallsBackToTheDefaultBank()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("TimGM6mb.sf2")));
    QCOMPARE(*findSoundFont({}, {folder.path()}), folder.filePath(QStringLiteral("TimGM6mb.sf2")));
    touch(folder.filePath(QStringLiteral("default-GM.sf2")));
    QCOMPARE(*findSoundFont({}, {folder.path()}), folder.filePath(QStringLiteral("default-GM.sf2")));
}

void SketchSoundFontTest::takesOnlyTheWishedPath()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("FluidR3Mono_GM.sf3")));
    const QString own = folder.filePath(QStringLiteral("own bank é.sf2"));
    QVERIFY(!findSoundFont(own, {folder.path()}).has_value());
    touch(own);
    QCOMPARE(*findSoundFont(own, {folder.path()}), own);
}

void SketchSoundFontTest::namesThePackageWhenThereIsNone()
{
    const QTemporaryDir folder;
    const auto found = findSoundFont({}, {folder.path()});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, core::ErrorCode::Unavailable);
    QVERIFY(found.error().message.contains(QStringLiteral("fluidr3mono-gm-soundfont")));
}

void SketchSoundFontTest::ignoresAnEmptyFile()
{
    const QTemporaryDir folder;
    QFile empty(folder.filePath(QStringLiteral("FluidR3Mono_GM.sf3")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QVERIFY(!findSoundFont({}, {folder.path()}).has_value());
}

void SketchSoundFontTest::hashesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bank.sf2"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bank") == 4);
    file.close();
    // SHA-256 of the four bytes "bank".
    QCOMPARE(*hashOfSoundFont(path),
             QStringLiteral("4381dc2ab14285160c808659aee005d51255add7264b318d07c7417292c7442c"));
    QVERIFY(!hashOfSoundFont(path + QStringLiteral("x")).has_value());
}

void SketchSoundFontTest::saysThatAFileIsNoSoundFont()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("FluidR3Mono_GM.sf3")));
    for (const QByteArray& bytes : {QByteArray("RIFF....WAVEfmt "), QByteArray("RIFF"), QByteArray("<html>")}) {
        QFile file(folder.filePath(QStringLiteral("song.sf2")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto found = findSoundFont(file.fileName(), {folder.path()});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, core::ErrorCode::Unavailable);
        QVERIFY2(found.error().message.contains(QStringLiteral("song.sf2 is not a sound font")),
                 qPrintable(found.error().message));
    }
    // A folder is no file, and one that is named like the best bank is passed over.
    QVERIFY(!findSoundFont(folder.path(), {}).has_value());
    const QTemporaryDir other;
    QVERIFY(QDir(other.path()).mkpath(QStringLiteral("FluidR3Mono_GM.sf3")));
    QCOMPARE(*findSoundFont({}, {other.path(), folder.path()}), folder.filePath(QStringLiteral("FluidR3Mono_GM.sf3")));
}

void SketchSoundFontTest::listsWhatThereIsToChooseFrom()
{
    const QTemporaryDir folder;
    const QString three = folder.filePath(QStringLiteral("sf3"));
    const QString two = folder.filePath(QStringLiteral("sf2"));
    QVERIFY(QDir().mkpath(three) && QDir().mkpath(two));
    touch(two + QStringLiteral("/TimGM6mb.sf2"));
    touch(two + QStringLiteral("/Brass.SF2"));
    touch(three + QStringLiteral("/FluidR3Mono_GM.sf3"));
    touch(three + QStringLiteral("/readme.txt"));
    QFile::link(three + QStringLiteral("/FluidR3Mono_GM.sf3"), two + QStringLiteral("/default-GM.sf2"));
    QFile::link(two + QStringLiteral("/gone.sf2"), two + QStringLiteral("/broken.sf2"));
    QFile song(two + QStringLiteral("/song.sf2"));
    QVERIFY(song.open(QIODevice::WriteOnly) && song.write("RIFF....WAVEfmt ") == 16);
    song.close();
    const QString place = QDir(folder.path()).canonicalPath();
    QCOMPARE(core::soundFontsIn({three, folder.filePath(QStringLiteral("nowhere")), two}),
             (QStringList{place + QStringLiteral("/sf3/FluidR3Mono_GM.sf3"), place + QStringLiteral("/sf2/Brass.SF2"),
                          place + QStringLiteral("/sf2/TimGM6mb.sf2")}));
}

QTEST_APPLESS_MAIN(SketchSoundFontTest)
#include "SketchSoundFontTest.moc"
