#include "store/JournalFile.h"

#include "store/JournalReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <thread>

using namespace melodeck;
using store::JournalFile;
using store::JournalMark;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

/// No file of this process may grow beyond so many bytes while it lives: what a full disk looks like to a write.
class FileLimit final
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class JournalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesOfManyJobsApart();
    void neverOpensAFileThatExists();
    void saysWhyItCannotBeMade();
    void leavesNoHalfLineWhereTheDiskIsFull();
    void servesManyWritersAndSyncsAtOnce();
    void removesItselfAndWhatBelongsToIt();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void JournalFileTest::keepsLinesOfManyJobsApart()
{
    const auto file = JournalFile::create(path("apart.journal")).value();
    QVERIFY(file->append({JournalMark::Sending, "a", 0}, bytesOf("{\"of\":\"a\"}")));
    QVERIFY(file->append({JournalMark::Sending, "b", 0}, bytesOf("{\"of\":\"b\"}")));
    const auto end = file->append({JournalMark::Refused, "a", 1});
    QVERIFY(end);
    QVERIFY(file->sync());
    QCOMPARE(file->size(), *end);
    QCOMPARE(QFileInfo(file->path()).size(), *end);
    const auto contents = store::readJournal({file->path()});
    QCOMPARE(contents.entries.size(), std::size_t{2});
    QVERIFY(contents.entries[0].facts == (core::Json{{"of", "a"}}));
    QVERIFY(!contents.entries[0].wasSent && contents.entries[1].wasSent);
}

void JournalFileTest::neverOpensAFileThatExists()
{
    QVERIFY(JournalFile::create(path("twice.journal")));
    const auto second = JournalFile::create(path("twice.journal"));
    QVERIFY(!second);
    QCOMPARE(second.error().code, core::ErrorCode::Io);
}

void JournalFileTest::saysWhyItCannotBeMade()
{
    const auto file = JournalFile::create(path("no/such/folder/x.journal"));
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("x.journal")));
    QVERIFY(file.error().message.contains(QLatin1String("No such file")));
}

void JournalFileTest::leavesNoHalfLineWhereTheDiskIsFull()
{
    const auto file = JournalFile::create(path("full.journal")).value();
    const auto first = file->append({JournalMark::Sending, "job", 0}, bytesOf("{}"));
    QVERIFY(first);
    {
        const FileLimit limit(200);
        const auto second = file->append({JournalMark::Bytes, "job", 1}, bytesOf(QByteArray(1000, 'x')));
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Io);
    }
    QCOMPARE(file->size(), *first);
    QCOMPARE(QFileInfo(file->path()).size(), *first);
    // There is room again: the next line stands right behind the last whole one.
    QVERIFY(file->append({JournalMark::Sending, "other", 0}, bytesOf("{}")));
    const auto contents = store::readJournal({file->path()});
    QCOMPARE(contents.damagedRecords, 0);
    QCOMPARE(contents.entries.size(), std::size_t{2});
}

void JournalFileTest::servesManyWritersAndSyncsAtOnce()
{
    constexpr int kJobs = 8;
    constexpr int kLines = 50;
    const auto file = JournalFile::create(path("many.journal")).value();
    std::atomic<int> failures{0};
    {
        std::vector<std::jthread> writers;
        for (int job = 0; job < kJobs; ++job) {
            writers.emplace_back([&file, &failures, id = "job-" + QByteArray::number(job)] {
                for (int line = 0; line < kLines; ++line) {
                    const auto mark = line == 0 ? JournalMark::Head : JournalMark::Bytes;
                    const auto end = file->append({mark, id, static_cast<std::uint16_t>(line)}, bytesOf(id));
                    failures += end && file->sync() ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    const auto contents = store::readJournal({file->path()});
    QCOMPARE(contents.damagedRecords, 0);
    QCOMPARE(contents.entries.size(), std::size_t{kJobs});
    for (const auto& entry : contents.entries) {
        QVERIFY(!entry.isTorn);
        QCOMPARE(entry.answer.size(), std::size_t{kLines - 1});
    }
}

void JournalFileTest::removesItselfAndWhatBelongsToIt()
{
    const auto file = JournalFile::create(path("gone.journal")).value();
    QFile spool(path("gone-job.answer"));
    QVERIFY(spool.open(QIODevice::WriteOnly));
    file->addSpool(spool.fileName());
    file->remove();
    QVERIFY(!QFile::exists(file->path()));
    QVERIFY(!QFile::exists(spool.fileName()));
}

QTEST_APPLESS_MAIN(JournalFileTest)
#include "JournalFileTest.moc"
