#include "ui/compose/JsonEditor.h"

#include "ui/compose/JsonFiles.h"
#include "ui/compose/JsonHighlighter.h"
#include "ui/theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace melodeck::ui {

namespace {

/// The numbers of the lines, left of the text.
class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(JsonEditor* editor)
        : QWidget(editor)
        , m_editor(editor)
    {
        setObjectName(QStringLiteral("lineNumbers"));
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(event); }

private:
    JsonEditor* m_editor;
};

} // namespace

JsonEditor::JsonEditor(QWidget* parent)
    : QTextEdit(parent)
    , m_files(new JsonFiles(this))
    , m_highlighter(new JsonHighlighter(document()))
    , m_margin(new LineNumbers(this))
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->documentLayout()->registerHandler(JsonFiles::kType, m_files);
    connect(document(), &QTextDocument::contentsChanged, this, &JsonEditor::tellEdited);
    connect(document(), &QTextDocument::blockCountChanged, this, &JsonEditor::placeMargin);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, m_margin,
            [this] { m_margin->update(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_margin, [this] { m_margin->update(); });
    placeMargin();
}

bool JsonEditor::canHold(QStringView text)
{
    if (text.size() > kMostText) {
        return false;
    }
    for (qsizetype from = 0; text.size() - from > kLongestLine;) {
        const qsizetype end = text.indexOf(u'\n', from);
        if (end < 0 || end - from > kLongestLine) {
            return false;
        }
        from = end + 1;
    }
    return true;
}

QString JsonEditor::rawText() const
{
    // toPlainText() would write no-break spaces and some others as something else.
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

int JsonEditor::fileAt(int place) const
{
    QTextCursor cursor(document());
    cursor.setPosition(place + 1); // its format is that of the character before
    return m_files->numberOf(cursor.charFormat());
}

api::RequestText JsonEditor::request() const
{
    api::RequestText request{rawText()};
    for (qsizetype at = request.text.indexOf(api::kFileMark); at >= 0;
         at = request.text.indexOf(api::kFileMark, at + 1)) {
        if (const int number = fileAt(static_cast<int>(at)); number >= 0) {
            request.files.push_back(m_files->file(number));
        } else {
            request.text[at] = QChar::ReplacementCharacter; // somebody's character, and no file
        }
    }
    return request;
}

void JsonEditor::setRequest(const api::RequestText& request)
{
    m_isBeingSet = true;
    clear();
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    insert(cursor, request);
    document()->setUndoRedoEnabled(true);
    m_isBeingSet = false;
    moveCursor(QTextCursor::Start);
    tellEdited();
}

void JsonEditor::edit(const std::vector<api::TextEdit>& edits)
{
    if (edits.empty()) {
        return;
    }
    m_isBeingSet = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const api::TextEdit& edit : edits) {
        cursor.setPosition(static_cast<int>(edit.replaced.from));
        cursor.setPosition(static_cast<int>(edit.replaced.end()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        insert(cursor, edit.with);
    }
    cursor.endEditBlock();
    m_isBeingSet = false;
    tellEdited();
}

void JsonEditor::insert(QTextCursor& cursor, const api::RequestText& request)
{
    qsizetype from = 0;
    std::size_t file = 0;
    for (qsizetype at = request.text.indexOf(api::kFileMark); at >= 0 && file < request.files.size();
         at = request.text.indexOf(api::kFileMark, from)) {
        cursor.insertText(request.text.mid(from, at - from), QTextCharFormat());
        cursor.insertText(QString(api::kFileMark), m_files->chipFor(request.files[file++]));
        from = at + 1;
    }
    cursor.insertText(request.text.mid(from), QTextCharFormat());
}

void JsonEditor::refreshFiles(const std::vector<core::AttachedFile>& files)
{
    const QString text = rawText();
    std::size_t file = 0;
    for (qsizetype at = text.indexOf(api::kFileMark); at >= 0 && file < files.size();
         at = text.indexOf(api::kFileMark, at + 1)) {
        const int number = fileAt(static_cast<int>(at));
        if (number >= 0 && m_files->file(number) != files[file]) {
            m_files->setFile(number, files[file]);
            document()->markContentsDirty(static_cast<int>(at), 1);
        }
        file += number >= 0 ? 1 : 0;
    }
}

void JsonEditor::tellEdited()
{
    if (m_isBeingSet) {
        return;
    }
    // Colours and marks are changes of the document too.
    QString text = rawText();
    std::vector<int> files;
    for (qsizetype at = text.indexOf(api::kFileMark); at >= 0; at = text.indexOf(api::kFileMark, at + 1)) {
        files.push_back(fileAt(static_cast<int>(at)));
    }
    if (text != m_told || files != m_toldFiles) {
        m_told = std::move(text);
        m_toldFiles = std::move(files);
        Q_EMIT edited();
    }
}

void JsonEditor::setMarks(const std::vector<api::TextRemark>& marks)
{
    m_marks = marks;
    QList<ExtraSelection> selections;
    const auto last = document()->characterCount() - 1;
    for (const api::TextRemark& mark : marks) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const int from = std::min(static_cast<int>(mark.where.from), last);
        const int end = std::min(static_cast<int>(mark.where.end()), last);
        // At the end of a line, say, nothing could be underlined: then what stands before.
        selection.cursor.setPosition(end > from || from == 0 ? from : from - 1);
        selection.cursor.setPosition(end > from || from > 0 ? end : std::min(1, last), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(themeColor(ColorRole::Bad));
        selections.push_back(selection);
    }
    setExtraSelections(selections);
    m_margin->update();
}

void JsonEditor::jumpTo(const api::TextRange& where)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(where.end()), last));
    cursor.setPosition(std::min(static_cast<int>(where.from), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

QString JsonEditor::filesInWords() const
{
    QStringList words;
    for (const int number : m_toldFiles) {
        if (number >= 0) {
            words << m_files->words(number);
        }
    }
    return words.join(QStringLiteral(", "));
}

bool JsonEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
            (key.modifiers() & Qt::ControlModifier) != 0) {
            event->ignore(); // the request is sent
            return true;
        }
    }
    return QTextEdit::event(event);
}

void JsonEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (isReturn && (event->modifiers() & chords) == 0) {
        breakLine();
    } else if (isReturn && (event->modifiers() & Qt::ControlModifier) != 0) {
        event->ignore();
    } else if (event->text() == QChar(QChar::Nbsp)) {
        textCursor().insertText(QStringLiteral(" ")); // a slip of the hand that nobody could see
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void JsonEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.selectionStart() - cursor.block().position());
    qsizetype indent = 0;
    while (indent < before.size() && before.at(indent) == u' ') {
        ++indent;
    }
    const QString trimmed = before.trimmed();
    const bool isInside = trimmed.endsWith(QLatin1Char('{')) || trimmed.endsWith(QLatin1Char('['));
    cursor.insertText(QLatin1Char('\n') + QString(indent + (isInside ? 2 : 0), QLatin1Char(' ')), QTextCharFormat());
    ensureCursorVisible();
}

void JsonEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_highlighter->rehighlight();
        setMarks(std::vector<api::TextRemark>(m_marks));
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeMargin();
    }
}

void JsonEditor::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    placeMargin();
}

int JsonEditor::marginWidth() const
{
    const auto digits = QString::number(std::max(document()->blockCount(), 10)).size();
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * static_cast<int>(digits) + 2 * spacing::grid;
}

void JsonEditor::placeMargin()
{
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    const int width = marginWidth();
    setViewportMargins(isLeft ? width : 0, 0, isLeft ? 0 : width, 0);
    const QRect inside = viewport()->geometry();
    m_margin->setGeometry(isLeft ? inside.left() - width : inside.right() + 1, inside.top(), width, inside.height());
    m_files->setWidth(inside.width() - 2.0 * document()->documentMargin() - spacing::within);
}

void JsonEditor::paintMargin(QPaintEvent* event)
{
    QPainter painter(m_margin);
    painter.setFont(font());
    std::vector<int> marked;
    for (const api::TextRemark& mark : m_marks) {
        const int place = std::min(static_cast<int>(mark.where.from), document()->characterCount() - 1);
        marked.push_back(document()->findBlock(place).blockNumber());
    }
    const int scrolled = verticalScrollBar()->value();
    const int height = fontMetrics().height();
    const int first = document()->documentLayout()->hitTest(QPointF(0, scrolled + event->rect().top()), Qt::FuzzyHit);
    for (QTextBlock block = document()->findBlock(std::max(first, 0)); block.isValid(); block = block.next()) {
        const QRectF where = document()->documentLayout()->blockBoundingRect(block);
        const int top = qRound(where.top()) - scrolled;
        if (top > event->rect().bottom()) {
            break;
        }
        const bool isMarked = std::find(marked.begin(), marked.end(), block.blockNumber()) != marked.end();
        painter.setPen(themeColor(isMarked ? ColorRole::Bad : ColorRole::FaintText));
        painter.drawText(QRect(0, top, m_margin->width() - spacing::grid, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
}

} // namespace melodeck::ui
