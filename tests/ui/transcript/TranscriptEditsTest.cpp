#include "ui/transcript/TranscriptEdits.h"

#include "support/SmallDisk.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using ui::TranscriptDesk;
using ui::TranscriptEdits;

namespace {

core::Transcript said(const QString& text = QStringLiteral("as the model said"))
{
    return {QStringLiteral("en"), {{0.0, 1.0, text, {}}}, text};
}

} // namespace

class TranscriptEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<TranscriptDesk>();
        m_edits = std::make_unique<TranscriptEdits>(*m_desk);
    }
    void cleanup()
    {
        m_edits.reset();
        m_desk.reset();
    }

    void keepsEachStepByItself()
    {
        open("a");
        QVERIFY(!m_edits->editOf(QStringLiteral("a")));
        write(QStringLiteral("as I heard it"));
        QCOMPARE(m_edits->editOf(QStringLiteral("a"))->text, QStringLiteral("as I heard it"));
        QTRY_COMPARE(onDisk("a"), QStringLiteral("as I heard it"));
    }

    void leavesNoFileWhereAllIsUndone()
    {
        open("a");
        write(QStringLiteral("as I heard it"));
        QTRY_COMPARE(onDisk("a"), QStringLiteral("as I heard it"));
        m_desk->findChild<QPushButton*>(QStringLiteral("undoStep"))->click();
        QVERIFY(!m_edits->editOf(QStringLiteral("a")));
        QTRY_VERIFY(!QFileInfo::exists(store::editedTranscriptPath(folder("a"))));
    }

    void opensItAsItWasLeft()
    {
        QVERIFY(store::writeEditedTranscript(folder("a"), said(QStringLiteral("yesterday"))));
        QSignalSpy edited(m_edits.get(), &TranscriptEdits::edited);
        m_edits->look(QStringLiteral("a"), folder("a"));
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(m_edits->editOf(QStringLiteral("a"))->text, QStringLiteral("yesterday"));
        open("a");
        QCOMPARE(m_desk->transcript().text, QStringLiteral("yesterday"));
        QVERIFY(m_desk->isEdited());
    }

    void theLastStepIsThereWhenTheProgramEnds()
    {
        open("a");
        write(QStringLiteral("the last word"));
        QVERIFY(m_edits->finish());
        QCOMPARE(onDisk("a"), QStringLiteral("the last word"));
        QVERIFY(m_edits->finish());
        m_edits->open(QStringLiteral("b"), folder("b"), {{}, said(), said(), {}});
    }

    void whatIsBeingWrittenIsThereWhenTheProgramEnds()
    {
        open("a");
        m_desk->findChild<ui::SegmentList*>()->editAt(0);
        m_desk->findChild<ui::SegmentList*>()->editor()->setPlainText(QStringLiteral("half a word"));
        QVERIFY(m_edits->finish());
        QCOMPARE(onDisk("a"), QStringLiteral("half a word"));
    }

    void losesNothingToAFullDisk()
    {
        open("a");
        write(QStringLiteral("before"));
        QTRY_COMPARE(onDisk("a"), QStringLiteral("before"));
        const QString text(2000, QLatin1Char('x'));
        {
            const support::SmallDisk disk(200);
            write(text);
            QTRY_VERIFY(!message()->isHidden());
            QCOMPARE(message()->tone(), ui::BannerMessage::Tone::Bad);
            QVERIFY2(message()->text().contains(QStringLiteral("kept in the window")), qPrintable(message()->text()));
            QCOMPARE(onDisk("a"), QStringLiteral("before"));
            // Another one is looked at meanwhile, and this one again.
            open("b");
            open("a");
            QCOMPARE(m_desk->transcript().text, text);
        }
        write(text + QLatin1Char('y'));
        QTRY_COMPARE(onDisk("a"), text + QLatin1Char('y'));
    }

    void writesAtTheEndWhatFailedBefore()
    {
        open("a");
        {
            const support::SmallDisk disk(100);
            write(QString(2000, QLatin1Char('x')));
            QTRY_VERIFY(!message()->isHidden());
            open("b");
        }
        QVERIFY(m_edits->finish());
        QCOMPARE(onDisk("a").size(), 2000);
    }

    void saysThatTheLastStepIsNotOnTheDisk()
    {
        open("a");
        {
            const support::SmallDisk disk(100);
            write(QString(2000, QLatin1Char('x')));
            const auto finished = m_edits->finish();
            QVERIFY(!finished);
            QCOMPARE(finished.error().code, core::ErrorCode::Io);
            QVERIFY(m_edits->hasFailed());
        }
        write(QStringLiteral("there is room again")); // it goes on as before
        QTRY_COMPARE(onDisk("a"), QStringLiteral("there is room again"));
        QTRY_VERIFY(!m_edits->hasFailed()); // the file is there before it is told
        QVERIFY(m_edits->finish());
    }

    void opensWhatWasOnItsWayWhenThereWasNothingToWrite()
    {
        QSignalSpy opened(m_edits.get(), &TranscriptEdits::opened);
        m_edits->open(QStringLiteral("a"), folder("a"), {QStringLiteral("a"), said(), said(), {}});
        QVERIFY(m_edits->writeNow()); // somebody was asked whether to quit, and stayed
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_edits->current(), QStringLiteral("a"));
    }

    void goesOnAfterAllWasWritten()
    {
        open("a");
        write(QStringLiteral("before"));
        QVERIFY(m_edits->writeNow());
        QCOMPARE(onDisk("a"), QStringLiteral("before"));
        write(QStringLiteral("after"));
        QTRY_COMPARE(onDisk("a"), QStringLiteral("after"));
        open("b");
        QCOMPARE(m_edits->current(), QStringLiteral("b"));
    }

    void keepsWhatIsWrittenWhileAnotherIsOpened()
    {
        open("a");
        QSignalSpy opened(m_edits.get(), &TranscriptEdits::opened);
        m_edits->open(QStringLiteral("b"), folder("b"), {QStringLiteral("b"), said(), said(), {}});
        auto* list = m_desk->findChild<ui::SegmentList*>();
        list->editAt(0); // what is still on the desk
        list->editor()->setPlainText(QStringLiteral("of the first one"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_edits->current(), QStringLiteral("b"));
        QCOMPARE(m_desk->transcript().text, QStringLiteral("as the model said"));
        QTRY_COMPARE(onDisk("a"), QStringLiteral("of the first one"));
        QVERIFY(m_edits->finish());
        QVERIFY(!QFileInfo::exists(store::editedTranscriptPath(folder("b"))));
    }

    void namesADamagedFileAndShowsTheModelsText()
    {
        QVERIFY(QDir().mkpath(folder("a")));
        QFile file(store::editedTranscriptPath(folder("a")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":1,") > 0);
        file.close();
        open("a");
        QCOMPARE(m_desk->transcript().text, QStringLiteral("as the model said"));
        QVERIFY(!message()->isHidden());
        QVERIFY2(message()->text().contains(QStringLiteral("transcript.damaged.json")), qPrintable(message()->text()));
    }

    void doesNotOpenWhatALaterMelodeckHasEdited()
    {
        QVERIFY(QDir().mkpath(folder("a")));
        QFile file(store::editedTranscriptPath(folder("a")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":9}") > 0);
        file.close();
        QSignalSpy failed(m_edits.get(), &TranscriptEdits::failed);
        m_edits->open(QStringLiteral("a"), folder("a"), {{}, said(), said(), {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_edits->current().isEmpty());
        QVERIFY(m_edits->finish());
        QCOMPARE(file.size(), 13);
    }

private:
    [[nodiscard]] QString folder(const char* id) const { return m_home->filePath(QLatin1String(id)); }
    [[nodiscard]] ui::BannerMessage* message() const
    {
        return m_desk->findChild<ui::BannerMessage*>(QStringLiteral("deskMessage"));
    }
    void open(const char* id)
    {
        QSignalSpy opened(m_edits.get(), &TranscriptEdits::opened);
        m_edits->open(QLatin1String(id), folder(id), {QLatin1String(id), said(), said(), {}});
        QTRY_COMPARE(opened.size(), 1);
    }
    void write(const QString& text) const
    {
        auto* model = m_desk->findChild<ui::SegmentModel*>();
        QVERIFY(model->setData(model->index(0), text));
    }
    [[nodiscard]] QString onDisk(const char* id) const
    {
        const auto read = store::readEditedTranscript(folder(id));
        return read && read->transcript ? read->transcript->text : QString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TranscriptDesk> m_desk;
    std::unique_ptr<TranscriptEdits> m_edits;
};

QTEST_MAIN(TranscriptEditsTest)
#include "TranscriptEditsTest.moc"
