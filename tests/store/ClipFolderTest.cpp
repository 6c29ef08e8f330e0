#include "store/ClipFolder.h"

#include "core/JobRecord.h"

#include <QTest>

using namespace melodeck;

class ClipFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsFoldersByMonth();
    void givesEachJobAFolderOfItsOwn();
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

QTEST_APPLESS_MAIN(ClipFolderTest)
#include "ClipFolderTest.moc"
