#include "store/Database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace melodeck;
using store::Database;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFileAndOpensItAgain();
    void isMadeOnceByTwoAtOnce();
    void leavesANewerOneAlone();
    void tellsADamagedOneFromOneThatCannotBeWritten();
    void looksOnceMoreWhereDamageWasMet();
    void takesATransactionBack();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void DatabaseTest::makesAFileAndOpensItAgain()
{
    QVERIFY(Database::open(path("new.sqlite")));
    const auto again = Database::open(path("new.sqlite"));
    QVERIFY(again);
    QSqlQuery query = (*again)->prepare(QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(store::run(query) && query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("wal"));
}

void DatabaseTest::isMadeOnceByTwoAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QString file = path("both.sqlite") + QString::number(round);
        std::atomic<int> opened{0};
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&file, &opened] { opened += Database::open(file) ? 1 : 0; });
            }
        }
        QCOMPARE(opened.load(), 4);
    }
}

void DatabaseTest::leavesANewerOneAlone()
{
    QVERIFY(Database::open(path("newer.sqlite")).value()->execute(QStringLiteral("PRAGMA user_version = 99")));
    const auto opened = Database::open(path("newer.sqlite"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, Database::Trouble::Newer);
}

void DatabaseTest::tellsADamagedOneFromOneThatCannotBeWritten()
{
    QFile file(path("damaged.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    const auto damaged = Database::open(file.fileName());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().trouble, Database::Trouble::Damaged);
    const auto nowhere = Database::open(path("no/such/folder.sqlite"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().trouble, Database::Trouble::Unwritable);
}

void DatabaseTest::looksOnceMoreWhereDamageWasMet()
{
    const QString file = path("suspect.sqlite");
    Database::open(file).value()->suspect();
    QVERIFY(QFile::exists(store::suspicionPath(file)));
    QVERIFY(Database::open(file));
    QVERIFY2(!QFile::exists(store::suspicionPath(file)), "it was looked at, and is well");
}

void DatabaseTest::takesATransactionBack()
{
    const auto database = Database::open(path("back.sqlite")).value();
    QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (x)")));
    {
        store::Transaction transaction(*database);
        QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    }
    {
        store::Transaction transaction(*database);
        QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (2)")));
        QVERIFY(transaction.commit());
    }
    QSqlQuery query = database->prepare(QStringLiteral("SELECT group_concat(x) FROM t"));
    QVERIFY(store::run(query) && query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
