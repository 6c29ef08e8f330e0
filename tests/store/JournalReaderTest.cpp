#include "store/JournalReader.h"

#include "store/JournalRecord.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace melodeck;
using store::JournalContents;
using store::JournalEntry;
using store::JournalMark;

namespace {

/// A journal as bytes.
class Writer final
{
public:
    Writer& line(JournalMark mark, const QByteArray& id, int number, const QByteArray& payload = {})
    {
        const auto bytes = std::as_bytes(std::span(payload.constData(), static_cast<std::size_t>(payload.size())));
        const auto prefix = store::journalPrefix({mark, id, static_cast<std::uint16_t>(number)}, bytes);
        m_ends.push_back(m_bytes.size());
        m_bytes += QByteArray(reinterpret_cast<const char*>(prefix.data()), static_cast<qsizetype>(prefix.size()));
        m_bytes += payload;
        return *this;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Where each line begins.
    [[nodiscard]] const std::vector<qsizetype>& begins() const { return m_ends; }

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// Three jobs under way at once: one refused and sent again, one whole, one cut.
Writer threeJobs()
{
    Writer writer;
    writer.line(JournalMark::Sending, "twice", 0, R"({"job":{"id":"twice"},"folder":"a"})")
        .line(JournalMark::Sending, "whole", 0, R"({"job":{"id":"whole"},"folder":"b"})")
        .line(JournalMark::Head, "twice", 1, R"({"status":429})")
        .line(JournalMark::Bytes, "twice", 2, "too many")
        .line(JournalMark::Received, "twice", 3)
        .line(JournalMark::Head, "whole", 1, R"({"status":200})")
        .line(JournalMark::Refused, "twice", 4)
        .line(JournalMark::Bytes, "whole", 2, "abcd")
        .line(JournalMark::Sending, "twice", 5, R"({"job":{"id":"twice"},"folder":"a"})")
        .line(JournalMark::Sending, "cut", 0, R"({"job":{"id":"cut"},"folder":"c"})")
        .line(JournalMark::Bytes, "whole", 3, "efgh")
        .line(JournalMark::Received, "whole", 4)
        .line(JournalMark::Head, "cut", 1, R"({"status":200})")
        .line(JournalMark::Bytes, "cut", 2, "1234")
        .line(JournalMark::Bytes, "cut", 3, "5678");
    return writer;
}

QByteArray answerOf(const JournalEntry& entry)
{
    store::JournaledAnswer answer(entry.answer);
    QByteArray bytes;
    std::array<std::byte, 3> block{}; // smaller than any extent
    while (true) {
        const auto got = answer.read(block);
        if (!got) {
            return "unreadable";
        }
        if (*got == 0) {
            return bytes;
        }
        bytes.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(*got));
    }
}

const JournalEntry* find(const JournalContents& contents, const char* id)
{
    const auto found = std::find_if(contents.entries.begin(), contents.entries.end(),
                                    [id](const JournalEntry& entry) { return entry.jobId == QLatin1String(id); });
    return found == contents.entries.end() ? nullptr : &*found;
}

/// Everything that is known of a job, in one text.
QByteArray summary(const JournalContents& contents, const char* id)
{
    const JournalEntry* entry = find(contents, id);
    return entry == nullptr ? QByteArray("nothing")
                            : core::toJsonBytes(entry->facts) + (entry->wasSent ? " sent" : " kept") +
                                  (entry->head ? core::toJsonBytes(*entry->head) : QByteArray(" no head")) +
                                  answerOf(*entry) + (entry->isReceived ? " whole" : " cut");
}

} // namespace

class JournalReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoLineFromWithinAnAnswer();
    void readsWhatEachJobCameTo();
    void forgetsTheAnswerOfATryThatWasRefused();
    void takesACutAtAnyByteForACrash();
    void losesOneJobAtMostToADamagedByte();
    void endsAnAnswerAtALineThatIsMissing();
    void keepsWhatItSkipped();
    void tellsAFileThatCannotBeRead();
    void readsAnAnswerThatWentOnInAFileOfItsOwn();
    void followsNoPathOutOfItsFolder();
    void saysThatAKeptAnswerIsGone();
    void findsOwnersAndTheirFiles();
    void readsALargeJournal();

private:
    QString write(const QByteArray& bytes, const char* name = "x-0000.journal")
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return path;
    }

    QTemporaryDir m_folder;
};

void JournalReaderTest::readsWhatEachJobCameTo()
{
    const auto contents = store::readJournal({write(threeJobs().bytes())});
    QCOMPARE(contents.damagedRecords, 0);
    QVERIFY(contents.damagedFiles.isEmpty() && contents.unreadableFiles.isEmpty() && contents.damage.isEmpty());
    QCOMPARE(contents.entries.size(), std::size_t{3});
    QCOMPARE(summary(contents, "whole"),
             QByteArray(R"({"job":{"id":"whole"},"folder":"b"} sent{"status":200}abcdefgh whole)"));
    QCOMPARE(summary(contents, "cut"),
             QByteArray(R"({"job":{"id":"cut"},"folder":"c"} sent{"status":200}12345678 cut)"));
    QCOMPARE(store::answerBytesOf(*find(contents, "whole")), std::int64_t{8});
}

void JournalReaderTest::forgetsTheAnswerOfATryThatWasRefused()
{
    const auto contents = store::readJournal({write(threeJobs().bytes())});
    // It is out again, and nothing came back yet: not that it was refused, and not that its answer is whole.
    QCOMPARE(summary(contents, "twice"), QByteArray(R"({"job":{"id":"twice"},"folder":"a"} sent no head cut)"));
}

void JournalReaderTest::takesACutAtAnyByteForACrash()
{
    const Writer writer = threeJobs();
    for (qsizetype size = 0; size <= writer.bytes().size(); ++size) {
        const auto contents = store::readJournal({write(writer.bytes().left(size))});
        QCOMPARE(contents.damagedRecords, 0);
        QVERIFY(contents.damagedFiles.isEmpty());
        const auto whole = std::upper_bound(writer.begins().begin(), writer.begins().end(), size - 1);
        QVERIFY(contents.entries.size() <= static_cast<std::size_t>(whole - writer.begins().begin()));
    }
}

void JournalReaderTest::losesOneJobAtMostToADamagedByte()
{
    const QByteArray whole = threeJobs().bytes();
    const auto undamaged = store::readJournal({write(whole)});
    const std::array<const char*, 3> ids{"twice", "whole", "cut"};
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int flip : {1 << (i % 8)}) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ flip);
            const QString path = write(damaged);
            const auto contents = store::readJournal({path});
            int changed = 0;
            for (const char* id : ids) {
                changed += summary(contents, id) != summary(undamaged, id) ? 1 : 0;
            }
            const auto where = QStringLiteral("byte %1 ^ %2").arg(i).arg(flip);
            QVERIFY2(changed <= 1, qPrintable(where));
            // Behind the last line a length that is too large looks as if the last write had been cut.
            const bool isLastLine = i >= threeJobs().begins().back();
            QVERIFY2(contents.damagedFiles == QStringList{path} || isLastLine, qPrintable(where));
            for (const char* id : ids) {
                const JournalEntry* entry = find(contents, id);
                const QByteArray truth = answerOf(*find(undamaged, id));
                QVERIFY2(entry == nullptr || qstrcmp(id, "twice") == 0 || truth.startsWith(answerOf(*entry)),
                         qPrintable(where));
                QVERIFY2(entry == nullptr || !entry->isReceived || answerOf(*entry) == truth ||
                             qstrcmp(id, "twice") == 0,
                         qPrintable(where));
            }
        }
    }
}

void JournalReaderTest::endsAnAnswerAtALineThatIsMissing()
{
    const Writer writer = threeJobs();
    QByteArray damaged = writer.bytes();
    damaged[writer.begins()[7] + 20] = 'X'; // "abcd" of the whole job
    const auto contents = store::readJournal({write(damaged)});
    // "efgh" alone could be read as another answer.
    QCOMPARE(summary(contents, "whole"), QByteArray(R"({"job":{"id":"whole"},"folder":"b"} sent{"status":200} cut)"));
    QVERIFY(find(contents, "whole")->isTorn);
}

void JournalReaderTest::keepsWhatItSkipped()
{
    Writer writer;
    writer.line(JournalMark::Sending, "lost-job", 0, R"({"job":{"id":"lost-job"}})")
        .line(JournalMark::Sending, "other", 0, "{}");
    for (qsizetype i = 0; i < writer.begins()[1]; ++i) {
        QByteArray damaged = writer.bytes();
        damaged[i] = static_cast<char>(damaged[i] ^ '\x10');
        const auto contents = store::readJournal({write(damaged)});
        QVERIFY(find(contents, "lost-job") == nullptr);
        QVERIFY(find(contents, "other") != nullptr);
        QVERIFY2(contents.damage.contains("lost-job"), qPrintable(QString::number(i)));
    }
}

void JournalReaderTest::tellsAFileThatCannotBeRead()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.journal"));
    QCOMPARE(store::readJournal({missing}).unreadableFiles, QStringList{missing});
}

void JournalReaderTest::readsAnAnswerThatWentOnInAFileOfItsOwn()
{
    write("and more", "x-job.answer");
    Writer writer;
    writer.line(JournalMark::Sending, "job", 0, "{}")
        .line(JournalMark::Head, "job", 1, "{}")
        .line(JournalMark::Bytes, "job", 2, "begin ")
        .line(JournalMark::Spool, "job", 3, "x-job.answer");
    const auto contents = store::readJournal({write(writer.bytes())});
    QCOMPARE(answerOf(contents.entries.front()), QByteArray("begin and more"));
    QCOMPARE(store::answerBytesOf(contents.entries.front()), std::int64_t{14});
}

void JournalReaderTest::followsNoPathOutOfItsFolder()
{
    Writer writer;
    writer.line(JournalMark::Head, "job", 0, "{}").line(JournalMark::Spool, "job", 1, "../../etc/passwd");
    const auto contents = store::readJournal({write(writer.bytes())});
    QCOMPARE(contents.entries.front().answer.front().path, m_folder.filePath(QStringLiteral("passwd")));
}

void JournalReaderTest::saysThatAKeptAnswerIsGone()
{
    store::JournaledAnswer answer({{m_folder.filePath(QStringLiteral("gone.answer")), 0, -1}});
    std::array<std::byte, 8> block{};
    const auto got = answer.read(block);
    QVERIFY(!got);
    QCOMPARE(got.error().code, core::ErrorCode::Io);
}

void JournalReaderTest::findsOwnersAndTheirFiles()
{
    const QTemporaryDir folder;
    for (const char* name : {"b-1-0001.journal", "b-1-0000.journal", "a-2-0000.journal", "b-1-job.answer", "c-3.lock",
                             "b-1-0002.journal.damaged"}) {
        QVERIFY(QFile(folder.filePath(QString::fromLatin1(name))).open(QIODevice::WriteOnly));
    }
    QStringList owners = store::journalOwnersIn(folder.path());
    owners.sort();
    QCOMPARE(owners, (QStringList{QStringLiteral("a-2"), QStringLiteral("b-1")}));
    const QStringList files = store::journalFilesOf(folder.path(), QStringLiteral("b-1"));
    QCOMPARE(files, (QStringList{folder.filePath(QStringLiteral("b-1-0000.journal")),
                                 folder.filePath(QStringLiteral("b-1-0001.journal"))}));
}

void JournalReaderTest::readsALargeJournal()
{
    // Lines that lie across the blocks in which it is read.
    Writer writer;
    QByteArray expected;
    writer.line(JournalMark::Sending, "job", 0, "{}").line(JournalMark::Head, "job", 1, "{}");
    for (int i = 0; i < 40; ++i) {
        const QByteArray piece(100'003, static_cast<char>('a' + i % 26));
        writer.line(JournalMark::Bytes, "job", 2 + i, piece);
        expected += piece;
    }
    const auto contents = store::readJournal({write(writer.bytes())});
    QCOMPARE(contents.damagedRecords, 0);
    QVERIFY(answerOf(contents.entries.front()) == expected);
}

void JournalReaderTest::takesNoLineFromWithinAnAnswer()
{
    // A server that knows the format, and a disk that loses the front of the line around its words.
    Writer forged;
    forged.line(JournalMark::Sending, "forged", 0, R"({"job":{"id":"forged"},"folder":"/etc"})");
    QByteArray journal;
    const auto add = [&journal](JournalMark mark, int number, const QByteArray& payload) {
        const auto bytes = std::as_bytes(std::span(payload.constData(), static_cast<std::size_t>(payload.size())));
        const auto prefix = store::journalPrefix({mark, "real", static_cast<std::uint16_t>(number), 0xC0FFEE}, bytes);
        journal += QByteArray(reinterpret_cast<const char*>(prefix.data()), static_cast<qsizetype>(prefix.size()));
        journal += payload;
    };
    add(JournalMark::Sending, 0, R"({"job":{"id":"real"},"folder":"a"})");
    const qsizetype answer = journal.size();
    add(JournalMark::Bytes, 1, forged.bytes());
    add(JournalMark::Received, 2, {});
    journal[answer + 4] = '\x00';
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("o-0000.journal"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size());
    file.close();
    const store::JournalContents contents = store::readJournal({path});
    QCOMPARE(contents.entries.size(), std::size_t{1});
    QCOMPARE(contents.entries.front().jobId, QStringLiteral("real"));
    QCOMPARE(contents.damagedFiles, QStringList{path});
}

QTEST_APPLESS_MAIN(JournalReaderTest)
#include "JournalReaderTest.moc"
