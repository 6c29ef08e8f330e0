#include "ui/compose/JsonEditor.h"

#include "ui/compose/JsonFiles.h"
#include "ui/compose/JsonPane.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

#include <optional>

using namespace melodeck;
using namespace melodeck::ui;

class JsonEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_editor.emplace();
        m_editor->resize(340, 400);
        m_editor->show();
    }
    void cleanup()
    {
        m_editor.reset();
        m_folder.reset();
    }

    void givesBackEachCharacterThatItWasGiven()
    {
        const QString text = QStringLiteral("{\n\t\"a\": \"no\u00A0break, line\u2028end, 😀\"\n}\n");
        m_editor->setRequest({text});
        QCOMPARE(m_editor->request().text, text);
        m_editor->setRequest({QStringLiteral("[\"\uFFFC\"]")}); // a character, and no file
        QVERIFY(m_editor->request().files.empty());
        QVERIFY(!m_editor->request().text.contains(api::kFileMark));
    }

    void aDroppedFileTakesThePlaceOfTheValueThere()
    {
        m_editor->setRequest({QStringLiteral("{\"melody\": \"\", \"n\": 1}")});
        QSignalSpy edits(&*m_editor, &JsonEditor::edited);
        drop(file("hum.wav", 2'000), 12);
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"melody\": \uFFFC, \"n\": 1}"));
        QCOMPARE(m_editor->request().files.at(0).path, m_folder->filePath(QStringLiteral("hum.wav")));
        QCOMPARE(edits.count(), 1);
        QVERIFY2(m_editor->filesInWords().contains(QStringLiteral("hum.wav · 2")),
                 qPrintable(m_editor->filesInWords()));
        m_editor->undo();
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"melody\": \"\", \"n\": 1}"));
        m_editor->redo();
        QCOMPARE(m_editor->request().files.size(), std::size_t{1});
        QTest::keyClick(&*m_editor, Qt::Key_Backspace); // the caret is behind it
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"melody\": , \"n\": 1}"));
        QVERIFY(m_editor->filesInWords().isEmpty());
    }

    void aRequestThatIsDroppedIsTheWindows()
    {
        const QString path = file("request.json", 10);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(40, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(m_editor->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void chipsAreCopiedWithTheirFiles()
    {
        m_editor->setRequest({QStringLiteral("[\uFFFC]"), {attached(file("a.wav", 5))}});
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("[\"a.wav\"]"));
        m_editor->moveCursor(QTextCursor::End);
        m_editor->paste();
        QCOMPARE(m_editor->request().text, QStringLiteral("[\uFFFC][\uFFFC]"));
        QCOMPARE(m_editor->request().files.size(), std::size_t{2});
        JsonEditor other;
        other.paste(); // whose chips are not known there
        QCOMPARE(other.request().text, QStringLiteral("[\"a.wav\"]"));
    }

    void aPastedTextIsMadeSafe()
    {
        m_editor->setRequest({QStringLiteral("{\"a\": \"\"}")});
        paste(QStringLiteral("x\u2029y\u00A0\uFFFC"), 7);
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"a\": \"x\\u2029y\\u00a0\\ufffc\"}"));
        auto* rich = new QMimeData;
        rich->setHtml(QStringLiteral("<b>bold</b>"));
        QApplication::clipboard()->setMimeData(rich);
        m_editor->paste();
        QVERIFY(!m_editor->toHtml().contains(QStringLiteral("font-weight:700")));
    }

    void whatIsTooLongIsNotPasted()
    {
        m_editor->setRequest({QStringLiteral("{}")});
        QSignalSpy refused(&*m_editor, &JsonEditor::refused);
        paste(QStringLiteral("x\n").repeated(JsonEditor::kMostText / 2), 1);
        QCOMPARE(refused.count(), 1);
        paste(QString(JsonEditor::kLongestLine + 1, QLatin1Char('x')), 1);
        QCOMPARE(refused.count(), 2);
        QCOMPARE(m_editor->request().text, QStringLiteral("{}"));
    }

    void anEditKeepsCaretAndUndo()
    {
        m_editor->setRequest({QStringLiteral("{\"a\": 1, \"b\": 2}")});
        QTextCursor caret = m_editor->textCursor();
        caret.setPosition(14);
        m_editor->setTextCursor(caret);
        m_editor->edit({{{6, 1}, {QStringLiteral("10"), {}}}});
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"a\": 10, \"b\": 2}"));
        QCOMPARE(m_editor->textCursor().position(), 15);
        m_editor->undo();
        QCOMPARE(m_editor->request().text, QStringLiteral("{\"a\": 1, \"b\": 2}"));
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void keysLeaveItOrAreTheWindows()
    {
        QVERIFY(m_editor->tabChangesFocus());
        m_editor->setRequest({QStringLiteral("{")});
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(&*m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->request().text, QStringLiteral("{\n  "));
        QTest::keyClick(&*m_editor, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_editor->request().text, QStringLiteral("{\n  \n  ")); // and no separator that nobody sees
        QTest::keyClick(&*m_editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_editor->request().text, QStringLiteral("{\n  \n  "));
    }

    void namesTextsAndNumbersHaveTheThemesColours()
    {
        Theme theme(*qApp);
        m_editor->setRequest({QStringLiteral("{\"name\": \"text\", \"n\": 12}")});
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            theme.setScheme(scheme);
            QCOMPARE(colorAt(2), theme.color(ColorRole::Accent));
            QCOMPARE(colorAt(10), theme.color(ColorRole::Ok));
            QCOMPARE(colorAt(22), theme.color(ColorRole::Warn));
        }
    }

    void thePaneSaysWhatIsWrongAndGoesThere()
    {
        JsonPane pane;
        pane.show();
        auto* line = pane.findChild<QLabel*>(QStringLiteral("jsonProblem"));
        auto* editor = pane.findChild<JsonEditor*>();
        QSignalSpy edits(&pane, &JsonPane::edited);
        pane.setRequest({QStringLiteral("{\n\"a\": 1\n\"b\": 2}")});
        QVERIFY2(line->isVisible() && line->text().startsWith(QStringLiteral("Line 3:")), qPrintable(line->text()));
        QVERIFY(editor->accessibleDescription().contains(line->text()));
        QCOMPARE(editor->extraSelections().size(), 1);
        pane.showProblem();
        QCOMPARE(editor->textCursor().selectionStart(), 9);
        QCOMPARE(edits.count(), 0);
        editor->textCursor().insertText(QStringLiteral(",\"b\"")); // in place of the quote that is marked
        QVERIFY(edits.count() > 0);
    }

    void paintsHostileTextsInTime()
    {
        m_editor->setRequest({QStringLiteral("[") + QStringLiteral("[").repeated(JsonEditor::kLongestLine - 1)});
        QVERIFY(!m_editor->grab().isNull());
        m_editor->setRequest({QStringLiteral("\n").repeated(100'000)});
        QVERIFY(!m_editor->grab().isNull());
    }

private:
    [[nodiscard]] QString file(const char* name, qint64 bytes) const
    {
        QFile made(m_folder->filePath(QLatin1String(name)));
        return made.open(QIODevice::WriteOnly) && made.resize(bytes) ? made.fileName() : QString();
    }
    [[nodiscard]] static core::AttachedFile attached(const QString& path)
    {
        core::AttachedFile file;
        file.path = path;
        return file;
    }
    void drop(const QString& path, int place)
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint where = m_editor->cursorRect(cursor).center();
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &dropped);
    }
    void paste(const QString& text, int place)
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place);
        m_editor->setTextCursor(cursor);
        QApplication::clipboard()->setText(text);
        m_editor->paste();
    }
    [[nodiscard]] QColor colorAt(int place) const
    {
        const QTextBlock block = m_editor->document()->findBlock(place);
        for (const auto& range : block.layout()->formats()) {
            if (place >= block.position() + range.start && place < block.position() + range.start + range.length) {
                return range.format.foreground().color();
            }
        }
        return {};
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<JsonEditor> m_editor;
};

QTEST_MAIN(JsonEditorTest)
#include "JsonEditorTest.moc"
