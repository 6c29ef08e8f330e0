#include "store/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using store::JobJournal;
using store::Journal;

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsAllJobsWriteIntoOneFile();
    void givesUpAFileWhenItsLastJobIsOver();
    void beginsANewFileWhenOneHasGrown();
    void hasANameOfItsOwn();
    void leavesAnEmptyFolder();
    void saysWhyItCannotBeOpened();

private:
    QTemporaryDir m_folder;
};

void JournalTest::letsAllJobsWriteIntoOneFile()
{
    const auto journal = Journal::open(m_folder.filePath(QStringLiteral("one"))).value();
    const auto first = journal->fileForNewJob();
    const auto second = journal->fileForNewJob();
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE((*first)->openJobs(), 2);
}

void JournalTest::givesUpAFileWhenItsLastJobIsOver()
{
    const auto journal = Journal::open(m_folder.filePath(QStringLiteral("idle"))).value();
    JobJournal first(*journal, QStringLiteral("first"));
    JobJournal second(*journal, QStringLiteral("second"));
    QVERIFY(first.sending({}) && second.sending({}));
    first.over();
    QVERIFY(journal->takeFinishedFiles(Journal::Include::Idle).empty());
    second.over();
    second.over(); // once more counts once
    QVERIFY(journal->takeFinishedFiles(Journal::Include::Full).empty());
    const auto files = journal->takeFinishedFiles(Journal::Include::Idle);
    QCOMPARE(files.size(), std::size_t{1});
    QVERIFY(QFile::exists(files.front()->path()));
    QVERIFY(journal->takeFinishedFiles(Journal::Include::Idle).empty());
}

void JournalTest::beginsANewFileWhenOneHasGrown()
{
    const auto journal = Journal::open(m_folder.filePath(QStringLiteral("grown"))).value();
    JobJournal waits(*journal, QStringLiteral("waits"));
    QVERIFY(waits.sending({}));
    const auto first = journal->fileForNewJob();
    QVERIFY(first);
    (*first)->countSpooled(Journal::kFileBytes); // as if a long answer had come
    const auto second = journal->fileForNewJob();
    QVERIFY(second && *second != *first);
    (*first)->jobEnds();
    QVERIFY(journal->takeFinishedFiles(Journal::Include::Full).empty()); // one job of it is still under way
    waits.over();
    const auto files = journal->takeFinishedFiles(Journal::Include::Full);
    QCOMPARE(files.size(), std::size_t{1});
    QCOMPARE(files.front(), *first);
}

void JournalTest::hasANameOfItsOwn()
{
    const QString folder = m_folder.filePath(QStringLiteral("two"));
    const auto one = Journal::open(folder).value();
    const auto other = Journal::open(folder).value();
    QVERIFY(one->owner() != other->owner());
    QVERIFY(one->fileForNewJob() && other->fileForNewJob());
    QCOMPARE(store::journalFilesOf(folder, one->owner()).size(), 1);
    QVERIFY(one->spoolPathOf(QStringLiteral("job")) != other->spoolPathOf(QStringLiteral("job")));
}

void JournalTest::leavesAnEmptyFolder()
{
    const QString folder = m_folder.filePath(QStringLiteral("empty"));
    {
        const auto journal = Journal::open(folder).value();
        JobJournal job(*journal, QStringLiteral("job"));
        QVERIFY(job.sending({}));
        const std::vector<std::byte> large(static_cast<std::size_t>(JobJournal::kInlineBytes) + 1);
        job.head({{"status", 200}});
        job.bytes(large);
        job.received();
        QVERIFY(job.isWhole());
        QVERIFY(QFile::exists(journal->spoolPathOf(QStringLiteral("job"))));
        job.over();
        for (const auto& file : journal->takeFinishedFiles(Journal::Include::Idle)) {
            file->remove();
        }
    }
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void JournalTest::saysWhyItCannotBeOpened()
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto journal = Journal::open(file.fileName() + QStringLiteral("/journal"));
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, core::ErrorCode::Io);
    QVERIFY(journal.error().message.contains(file.fileName()));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
