#include "ui/save/SharedClips.h"

#include "audio/RecipeTag.h"
#include "ui/save/SaveFixture.h"

#include <QMimeData>
#include <QRegularExpression>
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
        QCOMPARE(integersOf(*with), integersOf(share.clip.clip.path));
        QVERIFY(*audio::readRecipe(*with));
        QVERIFY(!QFileInfo(*with).fileName().contains(QRegularExpression(QStringLiteral("[:?]"))));
        share.recipe = ui::SaveOptions::Recipe::StaysHere;
        const auto without = ui::shareClip(share, m_shared);
        QVERIFY(without && *without != *with);
        QCOMPARE(readBytes(*without), readBytes(share.clip.clip.path));
    }

    void theSameClipIsSharedOnceAndAnotherOfItsNameBesideIt()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const auto first = ui::shareClip(share, m_shared);
        const auto again = ui::shareClip(share, m_shared);
        QVERIFY(first && again);
        QCOMPARE(*again, *first);
        ui::ClipToShare other;
        other.clip = makeWav(*m_folder, 1, QStringLiteral("happy rock"));
        const auto second = ui::shareClip(other, m_shared);
        QVERIFY(second && *second != *first);
        QCOMPARE(QDir(m_shared).entryList(QDir::Files).size(), qsizetype{2});
    }

    void whatAnotherProgramWritesIntoASharedFileNeverTouchesTheLibrary()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const QByteArray received = readBytes(share.clip.clip.path);
        const auto shared = ui::shareClip(share, m_shared);
        QVERIFY(shared);
        writeBytes(*shared, "edited");
        QCOMPARE(readBytes(share.clip.clip.path), received);
        const auto again = ui::shareClip(share, m_shared);
        QVERIFY(again);
        QCOMPARE(integersOf(*again), integersOf(share.clip.clip.path));
        QCOMPARE(readBytes(*shared), QByteArray("edited"));
    }

    void aRegionIsCutToTheSample()
    {
        ui::ClipToShare share;
        share.clip = makeClip(*m_folder, 0, QStringLiteral("happy rock"), SF_FORMAT_FLAC | SF_FORMAT_PCM_24,
                              QStringLiteral("flac"));
        share.region = core::TimeRegion{0.1, 0.2};
        const auto shared = ui::shareClip(share, m_shared);
        QVERIFY(shared);
        QCOMPARE(QFileInfo(*shared).fileName(), QStringLiteral("happy rock 0.10-0.20 s.wav"));
        const auto whole = integersOf(share.clip.clip.path);
        QCOMPARE(integersOf(*shared), std::vector<int>(whole.begin() + 6400, whole.begin() + 12800));
    }

    void onlyWhatWasNotSharedForLongIsTakenAway()
    {
        ui::ClipToShare share;
        share.clip = makeWav(*m_folder, 0, QStringLiteral("old"));
        const QString old = *ui::shareClip(share, m_shared);
        share.clip = makeWav(*m_folder, 1, QStringLiteral("again"));
        const QString again = *ui::shareClip(share, m_shared);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const QString& path : {old, again}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addDays(-40), QFileDevice::FileModificationTime));
        }
        QCOMPARE(*ui::shareClip(share, m_shared), again);
        QCOMPARE(ui::removeSharedBefore(now.addDays(-30), m_shared), 1);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(again));
        QCOMPARE(ui::removeSharedBefore(now, m_folder->filePath(QStringLiteral("missing"))), 0);
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
