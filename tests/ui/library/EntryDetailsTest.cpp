#include "ui/library/EntryDetails.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace melodeck;

class EntryDetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_details = std::make_unique<ui::EntryDetails>();
        m_tags = m_details->findChild<QLineEdit*>(QStringLiteral("entryTags"));
        m_note = m_details->findChild<QPlainTextEdit*>(QStringLiteral("entryNote"));
        QVERIFY(m_tags != nullptr);
        QVERIFY(m_note != nullptr);
    }

    void leavesAloneWhatNobodyTouched();
    void keepsTheWholeOfALongNote();
    void handsOnWhatIsLeftForAnotherEntry();

private:
    static store::LibraryEntry entry(const QString& job)
    {
        store::LibraryEntry made;
        made.entry = {job, 0};
        made.title = job;
        return made;
    }

    std::unique_ptr<ui::EntryDetails> m_details;
    QLineEdit* m_tags = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

void EntryDetailsTest::leavesAloneWhatNobodyTouched()
{
    // In forms that these fields do not write: from an archive, or by the command line.
    store::LibraryEntry odd = entry(QStringLiteral("first"));
    odd.note = QStringLiteral("  Line\r\nanother\u2028third \n\n");
    odd.tags = {QStringLiteral("b"), QStringLiteral("a, with a comma")};
    QSignalSpy tags(m_details.get(), &ui::EntryDetails::tagsEdited);
    QSignalSpy notes(m_details.get(), &ui::EntryDetails::noteEdited);
    m_details->setEntry(odd);
    m_details->commit();
    m_details->setEntry(entry(QStringLiteral("second")));
    m_details->setEntry(std::nullopt);
    QVERIFY(tags.isEmpty());
    QVERIFY(notes.isEmpty());
}

void EntryDetailsTest::keepsTheWholeOfALongNote()
{
    store::LibraryEntry talked = entry(QStringLiteral("first"));
    talked.note = QStringLiteral("Chorus in D, then the bridge again. ").repeated(10'000);
    m_details->setEntry(talked);
    QCOMPARE(m_note->toPlainText(), talked.note);
    QSignalSpy notes(m_details.get(), &ui::EntryDetails::noteEdited);
    m_note->moveCursor(QTextCursor::End);
    m_note->insertPlainText(QStringLiteral("End."));
    m_details->commit();
    QCOMPARE(notes.count(), 1);
    QCOMPARE(notes[0][1].toString(), talked.note + QStringLiteral("End."));
    m_details->commit();
    QCOMPARE(notes.count(), 1);
}

void EntryDetailsTest::handsOnWhatIsLeftForAnotherEntry()
{
    m_details->setEntry(entry(QStringLiteral("first")));
    m_tags->setText(QStringLiteral("waltz,  slow"));
    m_note->setPlainText(QStringLiteral("for the wedding\n"));
    QSignalSpy tags(m_details.get(), &ui::EntryDetails::tagsEdited);
    QSignalSpy notes(m_details.get(), &ui::EntryDetails::noteEdited);
    m_details->setEntry(entry(QStringLiteral("second")));
    QCOMPARE(tags.count(), 1);
    QCOMPARE(tags[0][0].value<store::EntryName>().jobId, QStringLiteral("first"));
    QCOMPARE(tags[0][1].toStringList(), QStringList({QStringLiteral("waltz"), QStringLiteral("slow")}));
    QCOMPARE(notes.count(), 1);
    QCOMPARE(notes[0][1].toString(), QStringLiteral("for the wedding"));
    QVERIFY(m_tags->text().isEmpty());
    QVERIFY(m_note->toPlainText().isEmpty());
}

QTEST_MAIN(EntryDetailsTest)
#include "EntryDetailsTest.moc"
