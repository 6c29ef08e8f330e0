#include "ui/compose/PromptField.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRegularExpression>

namespace melodeck::ui {
namespace {

/// Without those that are empty; what is one line stays as it is.
QStringList linesOf(const QString& text)
{
    static const QRegularExpression lineBreak(QStringLiteral("\\R"));
    QStringList lines = text.split(lineBreak);
    if (lines.size() > 1) {
        lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    }
    return lines;
}

} // namespace

PromptField::PromptField(const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
{
}

void PromptField::paste()
{
    pasteFrom(QClipboard::Clipboard);
}

void PromptField::pasteFrom(QClipboard::Mode mode)
{
    QStringList lines = linesOf(QGuiApplication::clipboard()->text(mode));
    if (isReadOnly() || lines.isEmpty()) {
        return;
    }
    insert(lines.takeFirst());
    if (!lines.isEmpty()) {
        Q_EMIT moreLinesPasted(lines);
    }
}

void PromptField::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    // One of its keys is for what is selected elsewhere, under X11.
    const bool isSelection = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    pasteFrom(isSelection ? QClipboard::Selection : QClipboard::Clipboard);
    event->accept();
}

void PromptField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        deselect();
        pasteFrom(QClipboard::Selection);
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

} // namespace melodeck::ui
