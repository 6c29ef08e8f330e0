#include "ui/transcript/TranscriptDesk.h"

#include "ui/theme/Theme.h"
#include "ui/transcript/SegmentDelegate.h"
#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/window/Resources.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace melodeck;
using ui::SegmentList;
using ui::TranscriptDesk;

namespace {

core::Transcript talk(int segments = 3)
{
    core::Transcript transcript;
    transcript.language = QStringLiteral("en");
    for (int i = 0; i < segments; ++i) {
        transcript.segments.push_back({i * 2.5, i * 2.5 + 2.0, QStringLiteral("Sentence number %1.").arg(i),
                                       i % 2 == 0 ? QStringLiteral("Ada") : QStringLiteral("Bo")});
    }
    transcript.text = core::joinedText(transcript.segments);
    return transcript;
}

} // namespace

class TranscriptDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslations(*qApp);
        m_theme = std::make_unique<ui::Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_desk = std::make_unique<TranscriptDesk>();
        m_desk->resize(800, 500);
        open(talk());
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        m_desk->focusList();
    }
    void cleanup() { m_desk.reset(); }

    void writesInPlaceAndUndoes()
    {
        QSignalSpy edited(m_desk.get(), &TranscriptDesk::edited);
        press(Qt::Key_Return);
        QVERIFY(list()->editor() != nullptr);
        write(QStringLiteral("Other words."));
        press(Qt::Key_Return);
        QVERIFY(list()->editor() == nullptr);
        QCOMPARE(textOf(0), QStringLiteral("Other words."));
        QCOMPARE(edited.size(), 1);
        QVERIFY(m_desk->isEdited());
        QVERIFY(facts().contains(QStringLiteral("edited")));
        QVERIFY(m_desk->transcript().text.startsWith(QStringLiteral("Other words. Sentence number 1.")));
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(0), QStringLiteral("Sentence number 0."));
        QVERIFY(!m_desk->isEdited());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(textOf(0), QStringLiteral("Other words."));
    }

    void givesUpWhatWasWrittenWithEscape()
    {
        QSignalSpy closed(m_desk.get(), &TranscriptDesk::closeRequested);
        press(Qt::Key_F2);
        write(QStringLiteral("never"));
        press(Qt::Key_Escape);
        QVERIFY(list()->editor() == nullptr);
        QCOMPARE(textOf(0), QStringLiteral("Sentence number 0."));
        QCOMPARE(closed.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void goesFromSegmentToSegmentWithTab()
    {
        press(Qt::Key_Return);
        write(QStringLiteral("one"));
        press(Qt::Key_Tab);
        QCOMPARE(textOf(0), QStringLiteral("one"));
        QCOMPARE(list()->editedRow(), 1);
        QCOMPARE(list()->editor()->text(), QStringLiteral("Sentence number 1."));
    }

    void splitsAtTheCaretInOneStep()
    {
        press(Qt::Key_Return);
        write(QStringLiteral("Left right"));
        list()->editor()->setCaret(5);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 4);
        QCOMPARE(textOf(0), QStringLiteral("Left"));
        QCOMPARE(textOf(1), QStringLiteral("right"));
        QCOMPARE(list()->editedRow(), 1); // and on with writing
        press(Qt::Key_Escape);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(textOf(0), QStringLiteral("Sentence number 0."));
    }

    void splitsNowhereAtTheEnds()
    {
        press(Qt::Key_Return);
        list()->editor()->setCaret(0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(list()->editedRow(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!m_desk->isEdited());
        QVERIFY(!button("undoStep")->isEnabled());
    }

    void mergesWithTheNext()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), 2);
        QCOMPARE(textOf(0), QStringLiteral("Sentence number 0. Sentence number 1."));
        press(Qt::Key_Return);
        write(QStringLiteral("All"));
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(textOf(0), QStringLiteral("All Sentence number 2."));
        QCOMPARE(list()->editor()->caret(), 3);
        press(Qt::Key_M, Qt::ControlModifier); // there is no other
        QCOMPARE(model()->rowCount(), 1);
    }

    void movesTimesAlsoWhileWriting()
    {
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(model()->segments()[0].startSeconds, 0.1);
        press(Qt::Key_Return);
        write(QStringLiteral("kept"));
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(model()->segments()[0].endSeconds, 1.9);
        QCOMPARE(list()->editor()->text(), QStringLiteral("kept"));
        m_desk->commit();
        QCOMPARE(textOf(0), QStringLiteral("kept"));
        QCOMPARE(model()->segments()[0].endSeconds, 1.9);
    }

    void insertsAndRemoves()
    {
        press(Qt::Key_Insert);
        QCOMPARE(list()->editedRow(), 1);
        write(QStringLiteral("new"));
        press(Qt::Key_Return);
        QCOMPARE(textOf(1), QStringLiteral("new"));
        list()->selectAll();
        press(Qt::Key_Delete);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(facts().contains(QStringLiteral("0 segments")));
        press(Qt::Key_Insert); // an empty one is begun again
        QCOMPARE(list()->editedRow(), 0);
        press(Qt::Key_Escape);
        button("undoStep")->click();
        button("undoStep")->click();
        QCOMPARE(model()->rowCount(), 4);
    }

    void namesSpeakers()
    {
        QMenu* menu = button("segmentMenu")->menu();
        Q_EMIT menu->aboutToShow();
        trigger(*menu, QStringLiteral("Rename Ada everywhere…"));
        auto* dialog = m_desk->findChild<QInputDialog*>(QStringLiteral("speakerDialog"));
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("Ada & Co"));
        dialog->accept();
        QCOMPARE(model()->speakers(), QStringList({QStringLiteral("Ada & Co"), QStringLiteral("Bo")}));
        list()->selectAll();
        Q_EMIT menu->aboutToShow();
        trigger(*menu->findChild<QMenu*>(), QStringLiteral("Bo"));
        QCOMPARE(model()->speakers(), QStringList{QStringLiteral("Bo")});
        button("undoStep")->click();
        button("undoStep")->click();
        QCOMPARE(model()->speakers().front(), QStringLiteral("Ada"));
    }

    void findsWithCountAndCase()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto* text = m_desk->findChild<QLineEdit*>(QStringLiteral("findText"));
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("NUMBER"));
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        QCOMPARE(list()->currentRow(), 1);
        QTest::keyClick(text, Qt::Key_F3);
        QTest::keyClick(text, Qt::Key_F3);
        QCOMPARE(count(), QStringLiteral("1 of 3")); // round the end
        QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
        button("matchCase")->click();
        QCOMPARE(count(), QStringLiteral("Not found"));
        QVERIFY(!button("findNext")->isEnabled());
        QSignalSpy closed(m_desk.get(), &TranscriptDesk::closeRequested);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QCOMPARE(closed.size(), 0);
        QVERIFY(list()->hasFocus());
    }

    void playsFromATime()
    {
        QSignalSpy played(m_desk.get(), &TranscriptDesk::playRequested);
        const QPoint second = timeOf(1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(played.size(), 0); // there is nothing to be heard
        m_desk->setPlayable(true);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.front().front().toDouble(), 2.5);
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(played.size(), 2);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(model()->index(2)).center());
        QCOMPARE(list()->editedRow(), 2);
    }

    void followsWhatIsHeard()
    {
        open(talk(10'000));
        m_desk->setPlayable(true);
        m_desk->setPosition(2.5 * 9000 + 0.5);
        QCOMPARE(list()->heard(), 9000);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(model()->index(9000))));
        m_desk->setPosition(0.0);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(model()->index(0))));
        button("followPlayback")->click();
        m_desk->setPosition(2.5 * 5000);
        QCOMPARE(list()->heard(), 5000);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(model()->index(0))));
        m_desk->setPosition(std::nullopt);
        QCOMPARE(list()->heard(), -1);
    }

    void leavesTheTransportsKeysAlone()
    {
        const std::vector<std::pair<int, QString>> keys{{Qt::Key_Space, QStringLiteral(" ")},
                                                        {Qt::Key_Left, {}},
                                                        {Qt::Key_Right, {}},
                                                        {Qt::Key_1, QStringLiteral("1")},
                                                        {Qt::Key_L, QStringLiteral("l")}};
        for (const auto& [key, text] : keys) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(list(), &event);
            QVERIFY2(!event.isAccepted(), qPrintable(QString::number(key)));
        }
    }

    void takesAnImportAsOneStepAndGoesBack()
    {
        m_desk->takeImported({{}, {{1.0, 2.0, QStringLiteral("imported"), {}}}, {}});
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(m_desk->isEdited());
        QMenu* menu = button("segmentMenu")->menu();
        Q_EMIT menu->aboutToShow();
        trigger(*menu, QStringLiteral("Back to the model's text"));
        QVERIFY(!m_desk->isEdited());
        button("undoStep")->click();
        QCOMPARE(textOf(0), QStringLiteral("imported"));
    }

    void keepsWhatIsBeingWrittenWhenItIsLeftOrSaved()
    {
        QString saved;
        connect(m_desk.get(), &TranscriptDesk::saveRequested, this, [&] { saved = m_desk->transcript().text; });
        press(Qt::Key_Return);
        write(QStringLiteral("Half a"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(saved.startsWith(QStringLiteral("Half a")), qPrintable(saved));
        press(Qt::Key_Return);
        write(QStringLiteral("Half b"));
        button("leaveDesk")->click();
        QCOMPARE(textOf(0), QStringLiteral("Half b"));
    }

    void copiesTheWordsOfWhatIsSelected()
    {
        list()->selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Sentence number 0.\nSentence number 1.\nSentence number 2."));
    }

    void showsATranscriptWithoutTimes()
    {
        open({{}, {}, QStringLiteral("Good evening.")});
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(!m_desk->isEdited());
        open({});
        QCOMPARE(model()->rowCount(), 0);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!m_desk->isEdited());
    }

private:
    void open(const core::Transcript& transcript)
    {
        m_desk->open({QStringLiteral("talk.mp3"), transcript, transcript, {}});
    }
    [[nodiscard]] SegmentList* list() const { return m_desk->findChild<SegmentList*>(); }
    [[nodiscard]] ui::SegmentModel* model() const { return m_desk->findChild<ui::SegmentModel*>(); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_desk->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString textOf(int row) const { return model()->index(row).data().toString(); }
    [[nodiscard]] QString facts() const { return m_desk->findChild<QLabel*>(QStringLiteral("deskFacts"))->text(); }
    [[nodiscard]] QString count() const { return m_desk->findChild<QLabel*>(QStringLiteral("findCount"))->text(); }
    [[nodiscard]] QPoint timeOf(int row) const
    {
        const auto* delegate = qobject_cast<ui::SegmentDelegate*>(list()->itemDelegate());
        return delegate->placesIn(list()->visualRect(model()->index(row))).time.center();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void write(const QString& text) const
    {
        list()->editor()->selectAll();
        QTest::keyClicks(list()->editor(), text);
    }
    static void trigger(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QTest::qFail(qPrintable(QStringLiteral("no “%1” in the menu").arg(text)), __FILE__, __LINE__);
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<TranscriptDesk> m_desk;
};

QTEST_MAIN(TranscriptDeskTest)
#include "TranscriptDeskTest.moc"
