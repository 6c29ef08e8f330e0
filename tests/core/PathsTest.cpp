#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace melodeck::core;

class PathsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLibraryUnderTheDataFolderOfTheDesktop();
    void findsTheFolderOfTheProgram();
    void shortensTheHomeFolderForShowing();
};

void PathsTest::keepsTheLibraryUnderTheDataFolderOfTheDesktop()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/some where/data");
    const QString folder = libraryFolder();
    qputenv("XDG_DATA_HOME", before);
    QCOMPARE(folder, QStringLiteral("/some where/data/melodeck"));
}

void PathsTest::findsTheFolderOfTheProgram()
{
    QCOMPARE(programFolder(), QCoreApplication::applicationDirPath());
}

void PathsTest::shortensTheHomeFolderForShowing()
{
    const QString home = QDir::homePath();
    QCOMPARE(displayPath(home), QStringLiteral("~"));
    QCOMPARE(displayPath(home + QStringLiteral("/Music/a.wav")), QStringLiteral("~/Music/a.wav"));
    // A neighbour whose name only starts like it.
    QCOMPARE(displayPath(home + QStringLiteral("2/a.wav")), home + QStringLiteral("2/a.wav"));
    QCOMPARE(displayPath(QStringLiteral("/srv/a.wav")), QStringLiteral("/srv/a.wav"));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "PathsTest.moc"
