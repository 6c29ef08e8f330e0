#include "ui/transcript/SegmentEditor.h"

#include "ui/transcript/DeskKeys.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

constexpr int kDocumentMargin = 2;
/// Border and padding, as the style sheet has them.
constexpr int kFrame = 5;

} // namespace

SegmentEditor::SegmentEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_around(2 * (kFrame + kDocumentMargin))
{
    setObjectName(QStringLiteral("segmentEditor"));
    setAccessibleName(tr("Words of this segment"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(kDocumentMargin);
    connect(this, &QPlainTextEdit::textChanged, this, &SegmentEditor::heightChanged);
}

void SegmentEditor::begin(const QString& text)
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        setPlainText(text);
        moveCursor(QTextCursor::End);
    }
}

void SegmentEditor::setCaret(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, text().size())));
    setTextCursor(cursor);
}

int SegmentEditor::heightFor(int width) const
{
    int lines = 0;
    const qreal room = std::max(1, width - m_around);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // Its own layout has the width that it had.
        QTextLayout layout(block.text(), font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            ++lines;
        }
        layout.endLayout();
    }
    return std::max(lines, 1) * fontMetrics().lineSpacing() + m_around;
}

void SegmentEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isDeskKey(*event, DeskFocus::Editor)) {
        event->ignore();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
    } else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        insertPlainText(QStringLiteral("\n"));
    } else if (isEnter) {
        Q_EMIT done();
    } else if (event->key() == Qt::Key_Tab) {
        Q_EMIT nextWanted();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void SegmentEditor::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace melodeck::ui
