#include "store/ClipFolder.h"

#include "core/JobRecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

class ClipFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsFoldersByMonth();
    void givesEachJobAFolderOfItsOwn();
    void countsWhatIsKeptOfAnAnswer();
};

void ClipFolderTest::sortsFoldersByMonth()
{
    QCOMPARE(store::clipFolderOf(QStringLiteral("/lib"), QStringLiteral("20261123-142501-482-3f9a")),
             QStringLiteral("/lib/clips/2026-11/20261123-142501-482-3f9a"));
}

void ClipFolderTest::givesEachJobAFolderOfItsOwn()
{
    QVERIFY(store::clipFolderOf(QStringLiteral("/lib"), core::newJobId()) !=
            store::clipFolderOf(QStringLiteral("/lib"), core::newJobId()));
}

void ClipFolderTest::countsWhatIsKeptOfAnAnswer()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const char* name, int bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes);
    };
    const auto kept = [&folder](store::Answered answered) { return store::keptAnswerBytes(folder.path(), answered); };
    QCOMPARE(store::keptAnswerBytes(folder.filePath(QStringLiteral("none")), store::Answered::Yes), 0);
    for (const char* name : {"transcript.edited.json", "transcript.damaged 2.json", ".hidden", "clip_0.wav.part"}) {
        put(name, 1);
    }
    QCOMPARE(kept(store::Answered::Yes), 0);
    put(store::kReceivedAnswer, 10);
    QCOMPARE(kept(store::Answered::No), 0);
    QCOMPARE(kept(store::Answered::Yes), 10);
    put("answer.partial", 100);
    put("answer 2.unread", 1000);
    QCOMPARE(kept(store::Answered::No), 1100);
}

QTEST_APPLESS_MAIN(ClipFolderTest)
#include "ClipFolderTest.moc"
