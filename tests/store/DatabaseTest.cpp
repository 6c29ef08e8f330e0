#include "store/Database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>
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
    void givesBackWhatWasBound();
    void usesAStatementAgain();
    void saysWhyAStatementFails();
    void takesAnInnerTransactionBackAlone();
    void tellsRowsThatCannotBeReadFromTheEnd();
    void onlyReads();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void DatabaseTest::makesAFileAndOpensItAgain()
{
    QVERIFY(Database::open(path("new.sqlite")));
    const auto again = Database::open(path("new.sqlite"));
    QVERIFY(again);
    store::Statement query = (*again)->prepare(QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(store::run(query) && query.next());
    QCOMPARE(query.text(0), QStringLiteral("wal"));
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
    store::Statement query = database->prepare(QStringLiteral("SELECT group_concat(x) FROM t"));
    QVERIFY(store::run(query) && query.next());
    QCOMPARE(query.text(0), QStringLiteral("2"));
}

void DatabaseTest::givesBackWhatWasBound()
{
    const auto database = Database::open(path("values.sqlite")).value();
    QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (x)")));
    store::Statement put = database->prepare(QStringLiteral("INSERT INTO t VALUES (?)"));
    // Beyond the basic plane, with a NUL inside, and half of a pair, which no encoding can say.
    const QString text = QStringLiteral("Übung 𝄞") + QChar(u'\0') + QStringLiteral("end");
    put.bind(0, text);
    QVERIFY(put.run());
    QCOMPARE(put.changes(), 1);
    put.add(QString()); // NULL
    QVERIFY(put.run());
    put.add(QStringLiteral(""));
    QVERIFY(put.run());
    put.add(std::numeric_limits<qint64>::max());
    QVERIFY(put.run());
    put.add(0.1);
    QVERIFY(put.run());
    put.add(std::optional<double>());
    QVERIFY(put.run());
    put.add(QByteArray("{}"));
    QVERIFY(put.run());
    put.add(QVariant(7));
    QVERIFY(put.run());
    put.add(QString(QChar(0xD834)));
    QVERIFY(put.run());
    store::Statement all = database->prepare(QStringLiteral("SELECT x FROM t ORDER BY rowid"));
    QVERIFY(all.run() && all.next());
    QCOMPARE(all.text(0), text);
    QVERIFY(all.next() && all.isNull(0) && all.text(0).isNull() && all.integer(0) == 0 && !all.value(0).isValid());
    QVERIFY(all.next() && !all.isNull(0) && all.text(0).isEmpty() && !all.text(0).isNull());
    QVERIFY(all.next());
    QCOMPARE(all.integer(0), std::numeric_limits<qint64>::max());
    QCOMPARE(all.smallInteger(0), std::numeric_limits<int>::max());
    QCOMPARE(all.text(0), QString::number(std::numeric_limits<qint64>::max()));
    QVERIFY(all.next());
    QCOMPARE(all.value(0), QVariant(0.1));
    QVERIFY(all.next() && all.isNull(0));
    QVERIFY(all.next() && all.bytes(0) == "{}");
    QVERIFY(all.next() && all.value(0) == QVariant(qint64{7}));
    QVERIFY(all.next() && !all.isNull(0));
    QVERIFY(!all.next());
    QVERIFY(!all.next()); // behind the end it stays
}

void DatabaseTest::usesAStatementAgain()
{
    const auto database = Database::open(path("again.sqlite")).value();
    QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (x)")));
    QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (1), (2), (3)")));
    const QString text = QStringLiteral("SELECT x FROM t WHERE x >= ? ORDER BY x");
    {
        store::Statement first = database->prepare(text);
        first.add(2);
        QVERIFY(first.run() && first.next());
        // Two of one text at once do not disturb each other.
        store::Statement second = database->prepare(text);
        second.add(3);
        QVERIFY(second.run() && second.next());
        QCOMPARE(second.integer(0), 3);
        QVERIFY(first.next());
        QCOMPARE(first.integer(0), 3);
        first.finish();
        QVERIFY(!first.next());
    }
    // What one left is not another's: no value and no row.
    store::Statement third = database->prepare(text);
    QVERIFY(third.run());
    QVERIFY(!third.next());
    store::Statement moved = std::move(third);
    moved.add(1);
    QVERIFY(moved.run() && moved.next());
    QCOMPARE(moved.integer(0), 1);
    // A statement that still has rows, and is then given up, holds nothing locked.
    moved = database->prepare(QStringLiteral("DELETE FROM t"));
    QVERIFY(moved.run());
    QCOMPARE(moved.changes(), 3);
    QVERIFY(database->execute(QStringLiteral("DROP TABLE t")));
    // The text is the same, and the table another one.
    QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (y, x)")));
    QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (1, 9)")));
    store::Statement fourth = database->prepare(text);
    fourth.add(1);
    QVERIFY(fourth.run() && fourth.next());
    QCOMPARE(fourth.integer(0), 9);
}

void DatabaseTest::saysWhyAStatementFails()
{
    const auto database = Database::open(path("fails.sqlite")).value();
    store::Statement none = database->prepare(QStringLiteral("SELECT x FROM nothing WHERE x = ?"));
    none.add(1); // is nothing's, and harms nobody
    const auto failed = none.run();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, core::ErrorCode::Io);
    QVERIFY2(failed.error().detail.contains(QStringLiteral("nothing")), qPrintable(failed.error().detail));
    QVERIFY(!none.next());
    QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (x UNIQUE)")));
    store::Statement put = database->prepare(QStringLiteral("INSERT INTO t VALUES (?)"));
    put.add(1);
    QVERIFY(put.run());
    QVERIFY(!put.run());
    QVERIFY(put.failure().code != 0 && !put.failure().text.isEmpty());
    put.add(2);
    QVERIFY2(put.run(), "one failure is no reason for another");
}

void DatabaseTest::takesAnInnerTransactionBackAlone()
{
    const auto database = store::Database::open(path("inner.sqlite"));
    QVERIFY(database);
    QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE word (text TEXT)")));
    const auto insert = [&](const char* text) {
        return (*database)->execute(QStringLiteral("INSERT INTO word VALUES ('%1')").arg(QLatin1String(text)));
    };
    {
        store::Transaction outer(**database);
        QVERIFY(insert("kept"));
        {
            const store::Transaction inner(**database);
            QVERIFY(insert("taken back"));
        }
        {
            store::Transaction inner(**database);
            QVERIFY(insert("kept, too"));
            QVERIFY(inner.commit());
        }
        QVERIFY(outer.commit());
    }
    {
        const store::Transaction outer(**database);
        store::Transaction inner(**database);
        QVERIFY(insert("goes with the outer one"));
        QVERIFY(inner.commit());
    }
    store::Statement query = (*database)->prepare(QStringLiteral("SELECT text FROM word ORDER BY text"));
    QCOMPARE(store::textsOf(query).value(), (QStringList{QStringLiteral("kept"), QStringLiteral("kept, too")}));
}

/// A list that is only shorter would be taken for all there is.
void DatabaseTest::tellsRowsThatCannotBeReadFromTheEnd()
{
    const auto database = store::Database::open(path("rows.sqlite"));
    QVERIFY(database);
    store::Statement query = (*database)->prepare(
        QStringLiteral("SELECT json_extract(column1, '$') FROM (VALUES ('\"one\"'), ('{no JSON'), ('\"three\"'))"));
    QVERIFY(query.run());
    QVERIFY(query.next());
    QCOMPARE(query.text(0), QStringLiteral("one"));
    QVERIFY(query.readToEnd());
    QVERIFY(!query.next());
    QVERIFY(!query.readToEnd());
    QVERIFY(!query.failure().text.isEmpty());
    QVERIFY(!store::textsOf(query));
}

void DatabaseTest::onlyReads()
{
    const QString file = path("read.sqlite");
    QVERIFY(!Database::openReadOnly(file));
    QVERIFY(!QFile::exists(file));
    QVERIFY(Database::open(file).value()->execute(QStringLiteral("CREATE TABLE t (x)")));
    const auto database = Database::openReadOnly(file).value();
    QVERIFY(database->execute(QStringLiteral("SELECT x FROM t")));
    QVERIFY(!database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
