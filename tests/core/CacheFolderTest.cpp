#include "core/CacheFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

namespace {

/// So many bytes, changed so many hours ago.
void write(const QString& path, qsizetype bytes, int hoursAgo)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(bytes, 'x')), bytes);
    file.close();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-3600LL * hoursAgo), QFileDevice::FileModificationTime));
}

} // namespace

class CacheFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAwayTheOldestFirst()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("old")), 100, 3);
        write(folder.filePath(QStringLiteral("middle")), 100, 2);
        write(folder.filePath(QStringLiteral("new")), 100, 1);
        core::makeRoomIn(folder.path(), 250, {});
        QCOMPARE(names(folder), (QStringList{QStringLiteral("middle"), QStringLiteral("new")}));
    }

    void countsAFolderAsAWhole()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("song/inner")));
        write(folder.filePath(QStringLiteral("song/inner/song.wav")), 300, 0);
        write(folder.filePath(QStringLiteral("new")), 100, 0);
        core::makeRoomIn(folder.path(), 350, folder.filePath(QStringLiteral("new")));
        QCOMPARE(names(folder), QStringList{QStringLiteral("new")});
    }

    void keepsWhatIsInUseHoweverLargeItIs()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("song")));
        write(folder.filePath(QStringLiteral("song/song.wav")), 500, 5);
        core::makeRoomIn(folder.path(), 100, folder.filePath(QStringLiteral("song/song.wav")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("song/song.wav"))));
    }

    void keepsWhatIsYoung()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("old")), 100, 3);
        write(folder.filePath(QStringLiteral("first")), 100, 0);
        write(folder.filePath(QStringLiteral("second")), 100, 0);
        core::makeRoomIn(folder.path(), 50, {}, std::chrono::minutes(30));
        QCOMPARE(names(folder), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void followsNoLinkOutOfTheFolder()
    {
        const QTemporaryDir elsewhere;
        const QTemporaryDir folder;
        write(elsewhere.filePath(QStringLiteral("precious")), 1000, 0);
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("link"))));
        write(folder.filePath(QStringLiteral("new")), 100, 0);
        core::makeRoomIn(folder.path(), -1, {}); // a link takes no room, and may be the newest
        QVERIFY(names(folder).isEmpty());
        QVERIFY(QFile::exists(elsewhere.filePath(QStringLiteral("precious"))));
        core::makeRoomIn(folder.filePath(QStringLiteral("missing")), 0, {});
    }

private:
    [[nodiscard]] static QStringList names(const QTemporaryDir& folder)
    {
        return QDir(folder.path())
            .entryList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
};

QTEST_GUILESS_MAIN(CacheFolderTest)
#include "CacheFolderTest.moc"
