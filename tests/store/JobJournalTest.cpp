#include "store/JobJournal.h"

#include "store/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using store::JobJournal;
using store::Journal;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

QByteArray contentOf(const std::vector<store::JournalExtent>& extents)
{
    store::JournaledAnswer answer(extents);
    QByteArray content;
    std::vector<std::byte> block(64 * 1024);
    for (auto got = answer.read(block); got && *got > 0; got = answer.read(block)) {
        content.append(reinterpret_cast<const char*>(block.data()), static_cast<qsizetype>(*got));
    }
    return content;
}

} // namespace

class JobJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfAJobFromBeginningToEnd();
    void keepsAnAnswerOfAnyLength_data();
    void keepsAnAnswerOfAnyLength();
    void beginsAnewWhenTheJobIsSentAgain();
    void countsARefusedJobAsNeverSent();
    void tellsThatADroppedJobIsNobodys();
    void goesOnWithoutAFileOfItsOwn();
    void refusesFactsBeyondMeasure();
    void saysWhereTheBytesAreThatItLeavesOut();
    void knowsThatACachedAnswerLostItsEnd();

private:
    [[nodiscard]] store::JournalEntry entry() const
    {
        const auto contents = store::readJournal(store::journalFilesOf(m_journal->folder(), m_journal->owner()));
        return contents.entries.size() == 1 ? contents.entries.front() : store::JournalEntry{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void JobJournalTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = Journal::open(m_folder->path()).value();
}

void JobJournalTest::tellsOfAJobFromBeginningToEnd()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    QVERIFY(!job.isWhole()); // nothing can be kept before it is sent
    QVERIFY(job.sending({{"name", "a"}}));
    QVERIFY(entry().wasSent && !entry().head && !entry().isReceived);
    job.head({{"status", 200}});
    job.bytes(bytesOf("{\"da"));
    job.bytes({});
    job.bytes(bytesOf("ta\":[]}"));
    QCOMPARE(contentOf(entry().answer), QByteArray("{\"data\":[]}"));
    QVERIFY(!entry().isReceived);
    job.received();
    QVERIFY(job.isWhole() && entry().isReceived);
    QVERIFY(entry().facts == (core::Json{{"name", "a"}}));
    QCOMPARE(contentOf(job.answer()), QByteArray("{\"data\":[]}"));
    QCOMPARE(job.answerBytes(), std::int64_t{11});
}

void JobJournalTest::saysWhereTheBytesAreThatItLeavesOut()
{
    JobJournal job(*m_journal, QStringLiteral("job"), JobJournal::Answer::Cached);
    QVERIFY(job.sending({}));
    job.head({});
    job.bytes(bytesOf("[\"UklG"));
    QVERIFY(entry().thinnedInto.isEmpty());
    job.thin(QStringLiteral("/tmp/Größe"));
    for (int i = 0; i < 3; ++i) {
        job.leftOut(QStringLiteral("clip_0.wav"));
    }
    job.bytes(bytesOf("\"]"));
    job.received();
    QCOMPARE(entry().thinnedInto, QStringLiteral("/tmp/Größe"));
    QCOMPARE(contentOf(entry().answer), QByteArray("[\"UklG\n[... left out: bytes of clip_0.wav ...]\n\"]"));
    QVERIFY(job.isWhole() && !job.hasReceived());
    QVERIFY(job.sending({})); // once more: nothing of that is left out
    QVERIFY(!job.isThinned() && entry().thinnedInto.isEmpty());
}

void JobJournalTest::knowsThatACachedAnswerLostItsEnd()
{
    JobJournal job(*m_journal, QStringLiteral("job"), JobJournal::Answer::Cached);
    QVERIFY(job.sending({}));
    job.head({});
    const QByteArray answer(3 * static_cast<qsizetype>(JobJournal::kInlineBytes), 'x');
    job.bytes(bytesOf(answer));
    job.received();
    job.secure();
    QVERIFY(job.hasReceived() && entry().isReceived);
    QFile spool(m_journal->spoolPathOf(QStringLiteral("job")));
    QVERIFY(spool.resize(answer.size() - 1)); // what a power cut may leave of it
    QVERIFY(!entry().isReceived);
}

void JobJournalTest::keepsAnAnswerOfAnyLength_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isSpooled");
    const auto limit = static_cast<qsizetype>(JobJournal::kInlineBytes);
    QTest::newRow("none") << qsizetype{0} << false;
    QTest::newRow("at the limit") << limit << false;
    QTest::newRow("one more") << limit + 1 << true;
    QTest::newRow("long") << 12 * limit + 345 << true;
}

void JobJournalTest::keepsAnAnswerOfAnyLength()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isSpooled);
    QByteArray answer(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        answer[i] = static_cast<char>(i % 251);
    }
    JobJournal job(*m_journal, QStringLiteral("job"));
    QVERIFY(job.sending({}));
    job.head({});
    for (qsizetype i = 0; i < size; i += 10'007) {
        job.bytes(bytesOf(answer.mid(i, 10'007)));
    }
    job.received();
    QVERIFY(job.isWhole() && entry().isReceived);
    QVERIFY(contentOf(entry().answer) == answer);
    QVERIFY(contentOf(job.answer()) == answer);
    QCOMPARE(QFile::exists(m_journal->spoolPathOf(QStringLiteral("job"))), isSpooled);
}

void JobJournalTest::beginsAnewWhenTheJobIsSentAgain()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    const QByteArray words(static_cast<qsizetype>(JobJournal::kInlineBytes) + 5, 'w');
    QVERIFY(job.sending({}));
    job.head({{"status", 429}});
    job.bytes(bytesOf(words));
    job.received();
    job.refused();
    QVERIFY(job.sending({}));
    QVERIFY(entry().wasSent && !entry().head && !entry().isReceived && entry().answer.empty());
    QCOMPARE(job.answerBytes(), std::int64_t{0});
    const QByteArray answer(static_cast<qsizetype>(JobJournal::kInlineBytes) + 3, 'a');
    job.head({{"status", 200}});
    job.bytes(bytesOf(answer));
    QVERIFY(!entry().isReceived);
    job.received();
    QVERIFY(job.isWhole());
    QVERIFY(contentOf(entry().answer) == answer);
    QVERIFY(contentOf(job.answer()) == answer);
}

void JobJournalTest::countsARefusedJobAsNeverSent()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    QVERIFY(job.sending({}));
    job.head({{"status", 503}});
    job.refused();
    QVERIFY(!entry().wasSent);
}

void JobJournalTest::tellsThatADroppedJobIsNobodys()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    QVERIFY(job.sending({}));
    job.dropped();
    QVERIFY(entry().isDropped);
    QCOMPARE(m_journal->takeFinishedFiles(Journal::Include::Idle).size(), std::size_t{1});
}

void JobJournalTest::goesOnWithoutAFileOfItsOwn()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    QVERIFY(job.sending({}));
    QVERIFY(QDir().mkpath(m_journal->spoolPathOf(QStringLiteral("job")))); // nothing can be written there
    const QByteArray answer(static_cast<qsizetype>(JobJournal::kInlineBytes) + 1, 'a');
    job.head({{"status", 200}});
    job.bytes(bytesOf(answer));
    QVERIFY(!job.isWhole());
    QVERIFY(job.failure()->message.contains(m_journal->spoolPathOf(QStringLiteral("job"))));
    QCOMPARE(job.answerBytes(), 0); // nobody is told that it is kept
    job.bytes(bytesOf(answer));
    job.received();
    QVERIFY(!entry().isReceived);
    // The next try of the job may have better luck.
    QVERIFY(QDir().rmdir(m_journal->spoolPathOf(QStringLiteral("job"))));
    QVERIFY(job.sending({}));
    job.head({{"status", 200}});
    job.bytes(bytesOf(answer));
    job.received();
    QVERIFY(job.isWhole() && entry().isReceived);
    QVERIFY(contentOf(entry().answer) == answer);
}

void JobJournalTest::refusesFactsBeyondMeasure()
{
    JobJournal job(*m_journal, QStringLiteral("job"));
    const auto sent = job.sending({{"text", std::string(17 * 1024 * 1024, 'x')}});
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, core::ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(JobJournalTest)
#include "JobJournalTest.moc"
