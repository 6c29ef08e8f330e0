// What comes into the editor and leaves it: files that are dropped, texts and chips that are copied.

#include "ui/compose/JsonEditor.h"
#include "ui/compose/JsonFiles.h"

#include <QDataStream>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>

namespace melodeck::ui {

namespace {

/// A text with chips: whose they are, the text, and their numbers there.
const QString kOwnFormat = QStringLiteral("application/x-melodeck-request");

/// The file that is brought, where it is one that can go into a request: several are a batch, and JSON is a request of
/// its own. Empty otherwise.
QString fileOf(const QMimeData& brought)
{
    const QList<QUrl> urls = brought.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) {
        return {};
    }
    const QFileInfo info(urls.front().toLocalFile());
    const bool isRequest = info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return info.isFile() && !isRequest ? info.absoluteFilePath() : QString();
}

} // namespace

void JsonEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && fileOf(*event->mimeData()).isEmpty()) {
        event->ignore(); // it is the window's
    } else {
        QTextEdit::dragEnterEvent(event);
    }
}

void JsonEditor::dragMoveEvent(QDragMoveEvent* event)
{
    QTextEdit::dragMoveEvent(event); // shows where it would fall
    if (event->mimeData()->hasUrls()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void JsonEditor::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(*event->mimeData());
    if (path.isEmpty()) {
        QTextEdit::dropEvent(event);
        return;
    }
    const int place = cursorForPosition(event->position().toPoint()).position();
    // Never a move: the file stays where it is. The base ends what it shows during the drag.
    QMimeData nothing;
    QDropEvent ended(event->position(), Qt::CopyAction, &nothing, event->buttons(), event->modifiers());
    QTextEdit::dropEvent(&ended);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    putFile(place, path);
    setFocus(Qt::MouseFocusReason);
}

void JsonEditor::putFile(int place, const QString& path)
{
    core::AttachedFile file;
    file.path = path;
    const api::JsonPlaces places(rawText());
    const api::JsonPlace* value = places.at(place);
    const bool isWhole =
        value != nullptr && value->kind != api::JsonKind::Object && value->kind != api::JsonKind::Array;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(isWhole ? static_cast<int>(value->value.from) : place);
    if (isWhole) {
        cursor.setPosition(static_cast<int>(value->value.end()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.insertText(QString(api::kFileMark), m_files->chipFor(file));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool JsonEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasFormat(kOwnFormat) || source->hasText() || !fileOf(*source).isEmpty();
}

void JsonEditor::insertFromMimeData(const QMimeData* source)
{
    if (insertOwn(*source)) {
        return;
    }
    if (const QString path = fileOf(*source); !path.isEmpty()) {
        QTextCursor cursor = textCursor();
        cursor.removeSelectedText();
        putFile(cursor.selectionStart(), path);
        return;
    }
    if (!source->hasText()) {
        return;
    }
    QTextCursor cursor = textCursor();
    const QString foreign = source->text();
    const api::JsonPlaces places(rawText());
    const api::JsonPlace* inside = places.at(cursor.selectionStart());
    const bool isInString = inside != nullptr && inside->kind == api::JsonKind::String &&
                            cursor.selectionStart() > inside->value.from && cursor.selectionEnd() < inside->value.end();
    const QString text = foreign.size() > kMostText ? foreign
                                                    : api::textToPaste(foreign, isInString ? api::PasteInto::String
                                                                                           : api::PasteInto::Anywhere);
    const auto selected = cursor.selectionEnd() - cursor.selectionStart();
    if (document()->characterCount() - selected + text.size() > kMostText || !canHold(text)) {
        Q_EMIT refused();
        return;
    }
    cursor.insertText(text, QTextCharFormat());
    ensureCursorVisible();
}

QMimeData* JsonEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    QStringList numbers;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == api::kFileMark ? fileAt(cursor.selectionStart() + static_cast<int>(i)) : -1;
        if (number >= 0) {
            numbers << QString::number(number);
            // Elsewhere it is the name of a file.
            plain += QLatin1Char('"') + QFileInfo(m_files->file(number).attached()).fileName() + QLatin1Char('"');
        } else {
            text[i] = text.at(i) == api::kFileMark ? QChar(QChar::ReplacementCharacter) : text.at(i);
            plain += text.at(i);
        }
    }
    auto* copied = new QMimeData; // NOLINT(cppcoreguidelines-owning-memory): Qt takes it over
    copied->setText(plain);
    QByteArray own;
    QDataStream stream(&own, QIODevice::WriteOnly);
    stream << m_id << text << numbers.join(QLatin1Char(','));
    copied->setData(kOwnFormat, own);
    return copied;
}

bool JsonEditor::insertOwn(const QMimeData& source)
{
    QDataStream stream(source.data(kOwnFormat));
    QUuid id;
    QString text;
    QString list;
    stream >> id;
    if (stream.status() != QDataStream::Ok || id != m_id) {
        return false; // another editor's: its chips are not known here
    }
    stream >> text >> list;
    const QStringList numbers = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    QTextCursor cursor = textCursor();
    const bool isRight = stream.status() == QDataStream::Ok && text.count(api::kFileMark) == numbers.size();
    const auto selected = cursor.selectionEnd() - cursor.selectionStart();
    if (!isRight || document()->characterCount() - selected + text.size() > kMostText) {
        Q_EMIT refused();
        return true;
    }
    api::RequestText request{text};
    for (const QString& number : numbers) {
        if (m_files->holds(number.toInt())) {
            request.files.push_back(m_files->file(number.toInt()));
        }
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insert(cursor, request);
    cursor.endEditBlock();
    ensureCursorVisible();
    return true;
}

} // namespace melodeck::ui
