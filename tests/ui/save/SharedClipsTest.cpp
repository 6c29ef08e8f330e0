#include "ui/save/SharedClips.h"

#include "audio/RecipeTag.h"
#include "core/Paths.h"
#include "ui/save/SaveFixture.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace melodeck;
using namespace melodeck::tests;

class SharedClipsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shared = m_folder->filePath(QStringLiteral("shared"));
    }

    void aClipIsSharedUnderItsPromptWithItsRecipeOrWithout()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy: rock?"));
        const auto with = ui::shareClip(share, m_shared);
        QVERIFY(with);
        QCOMPARE(integersOf(with->path), integersOf(share.clip.clip.path));
        QVERIFY(*audio::readRecipe(with->path));
        QVERIFY(!QFileInfo(with->path).fileName().contains(QRegularExpression(QStringLiteral("[:?]"))));
        share.recipe = ui::SaveOptions::Recipe::StaysHere;
        const auto without = ui::shareClip(share, m_shared);
        QVERIFY(without && without->path != with->path);
        QCOMPARE(readBytes(without->path), readBytes(share.clip.clip.path));
    }

    void theSameClipIsSharedOnceAndAnotherOfItsNameBesideIt()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const auto first = ui::shareClip(share, m_shared);
        const auto again = ui::shareClip(share, m_shared);
        QVERIFY(first && again);
        QCOMPARE(again->path, first->path);
        ui::ClipToShare other;
        other.clip = makeWav(*m_folder, 1, QStringLiteral("happy rock"));
        const auto second = ui::shareClip(other, m_shared);
        QVERIFY(second && second->path != first->path);
        QCOMPARE(QDir(m_shared).entryList(QDir::Files).size(), qsizetype{2});
    }

    void whatAnotherProgramWritesIntoASharedFileNeverTouchesTheLibrary()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const QByteArray received = readBytes(share.clip.clip.path);
        const auto shared = ui::shareClip(share, m_shared);
        QVERIFY(shared);
        writeBytes(shared->path, "edited");
        QCOMPARE(readBytes(share.clip.clip.path), received);
        const auto again = ui::shareClip(share, m_shared);
        QVERIFY(again);
        QCOMPARE(integersOf(again->path), integersOf(share.clip.clip.path));
        QCOMPARE(readBytes(shared->path), QByteArray("edited"));
    }

    void aRegionIsCutToTheSample()
    {
        ui::ClipToShare share;
        share.clip = makeClip(*m_folder, 0, QStringLiteral("happy rock"), SF_FORMAT_FLAC | SF_FORMAT_PCM_24,
                              QStringLiteral("flac"));
        share.region = core::TimeRegion{0.1, 0.2};
        const auto shared = ui::shareClip(share, m_shared);
        QVERIFY(shared);
        QCOMPARE(QFileInfo(shared->path).fileName(), QStringLiteral("happy rock 0.10-0.20 s.wav"));
        const auto whole = integersOf(share.clip.clip.path);
        QCOMPARE(integersOf(shared->path), std::vector<int>(whole.begin() + 6400, whole.begin() + 12800));
    }

    void whatWasSharedLiesInSightAndOutsideOfCacheAndLibrary()
    {
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        const QString folder = ui::sharedFolder();
        QCOMPARE(folder, QStandardPaths::writableLocation(QStandardPaths::MusicLocation) + QStringLiteral("/Melodeck"));
        QVERIFY(!folder.contains(QStringLiteral("/.")));
        QVERIFY(!folder.startsWith(core::cacheFolder()) && !folder.startsWith(core::libraryFolder()));
    }

    void aFileThatWasSharedLongAgoIsUsedAgainUntouched()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("old"));
        for (const auto& region : {std::optional<core::TimeRegion>(), std::optional(core::TimeRegion{0.1, 0.2})}) {
            share.region = region;
            const QString path = ui::shareClip(share, m_shared)->path;
            const QDateTime then = QDateTime::currentDateTimeUtc().addYears(-3);
            {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
            }
            const auto before = core::identityOfFile(path);
            QCOMPARE(ui::shareClip(share, m_shared)->path, path);
            QVERIFY(core::identityOfFile(path) == before); // a project that plays it need not read it again
        }
        QCOMPARE(QDir(m_shared).entryList(QDir::Files).size(), qsizetype{2});
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const auto failed = ui::shareClip(share, share.clip.clip.path + QStringLiteral("/below"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, core::ErrorCode::Io);
    }

    void otherProgramsGetAnAddressThatTheyUnderstand()
    {
        const auto data = ui::fileMimeData(QStringLiteral("/music/Zoë's clip #1.wav"));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/music/Zoë's clip #1.wav"))});
        QCOMPARE(data->data(QStringLiteral("x-special/gnome-copied-files")),
                 QByteArray("copy\nfile:///music/Zo%C3%AB's%20clip%20%231.wav"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shared;
};

QTEST_GUILESS_MAIN(SharedClipsTest)
#include "SharedClipsTest.moc"
