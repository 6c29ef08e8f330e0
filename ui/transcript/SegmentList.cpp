#include "ui/transcript/SegmentList.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/transcript/DeskKeys.h"
#include "ui/transcript/SegmentDelegate.h"
#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/SegmentModel.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>

#include <algorithm>

namespace melodeck::ui {

SegmentList::SegmentList(SegmentModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new SegmentDelegate(this))
{
    setObjectName(QStringLiteral("segmentList"));
    setAccessibleName(tr("Segments"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // or rows keep their height when only the width changes
    setMouseTracking(true);
    setModel(&model);
    setItemDelegate(m_delegate);
    viewport()->setAutoFillBackground(false);
    connect(&model, &SegmentModel::changed, this, &SegmentList::measureColumns);
    connect(m_delegate, &SegmentDelegate::editorMade, this, [this](SegmentEditor* editor, const QModelIndex& index) {
        m_editor = editor;
        m_edited = index;
        connect(editor, &SegmentEditor::heightChanged, this, &SegmentList::placeEditor);
    });
    measureColumns();
}

void SegmentList::measureColumns()
{
    constexpr double kHour = 3600.0;
    constexpr int kMostSpeaker = 128;
    const auto& segments = m_model.segments();
    const bool isLong = !segments.empty() && segments.back().startSeconds >= kHour;
    const QFontMetrics time(textFont(TextSize::Secondary));
    const QFontMetrics name(textFont(TextSize::Secondary, TextWeight::SemiBold));
    int speakers = 0;
    for (const QString& speaker : m_model.speakers()) {
        speakers = std::max(speakers, name.horizontalAdvance(speaker) + spacing::group);
    }
    m_delegate->setColumns(time.horizontalAdvance(isLong ? QStringLiteral("00:00:00.0") : QStringLiteral("00:00.0")),
                           std::min(speakers, static_cast<int>(kMostSpeaker * textScale())));
    scheduleDelayedItemsLayout();
}

void SegmentList::setHeard(int row, Follow follow)
{
    if (row == m_delegate->heard()) {
        return;
    }
    const int before = m_delegate->heard();
    m_delegate->setHeard(row);
    for (const int each : {before, row}) {
        if (each >= 0 && each < m_model.rowCount()) {
            viewport()->update(visualRect(m_model.index(each)));
        }
    }
    if (row >= 0 && follow == Follow::Yes && m_editor == nullptr) {
        const QModelIndex index = m_model.index(row);
        if (!viewport()->rect().contains(visualRect(index))) {
            scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
    }
}

int SegmentList::heard() const
{
    return m_delegate->heard();
}

void SegmentList::setPlayable(bool on)
{
    m_isPlayable = on;
    m_delegate->setPlayable(on);
    viewport()->update();
}

void SegmentList::setFound(std::vector<FoundText> found, int current)
{
    const int row = current >= 0 && static_cast<std::size_t>(current) < found.size()
                        ? found[static_cast<std::size_t>(current)].row
                        : -1;
    m_delegate->setFound(std::move(found), current);
    if (row >= 0) {
        scrollTo(m_model.index(row));
    }
    viewport()->update();
}

int SegmentList::editedRow() const
{
    return m_editor != nullptr && m_edited.isValid() ? m_edited.row() : -1;
}

void SegmentList::commitEditor()
{
    if (m_editor != nullptr) {
        commitData(m_editor);
        dropEditor();
    }
}

void SegmentList::dropEditor()
{
    if (m_editor != nullptr) {
        SegmentEditor* editor = m_editor;
        m_editor = nullptr; // it lives on until the loop comes round
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void SegmentList::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor == m_editor) {
        m_editor = nullptr;
    }
    QListView::closeEditor(editor, hint);
}

void SegmentList::editAt(int row, std::optional<qsizetype> caret)
{
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    setCurrentRow(row);
    edit(m_model.index(row));
    if (m_editor != nullptr && caret) {
        m_editor->setCaret(*caret);
    }
}

void SegmentList::setCurrentRow(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index);
}

void SegmentList::placeEditor()
{
    if (m_editor != nullptr && m_edited.isValid()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(m_edited);
        m_delegate->updateEditorGeometry(m_editor, option, m_edited);
    }
}

int SegmentList::timeAt(const QPoint& where) const
{
    const QModelIndex index = indexAt(where);
    if (!m_isPlayable || !index.isValid()) {
        return -1;
    }
    const QRect time = m_delegate->placesIn(visualRect(index)).time;
    return time.adjusted(-spacing::card, -spacing::grid, spacing::grid, spacing::grid).contains(where) ? index.row()
                                                                                                       : -1;
}

void SegmentList::mousePressEvent(QMouseEvent* event)
{
    m_pressedTime = event->button() == Qt::LeftButton ? timeAt(event->pos()) : -1;
    QListView::mousePressEvent(event);
}

void SegmentList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (m_pressedTime >= 0 && m_pressedTime == timeAt(event->pos())) {
        Q_EMIT playRequested(m_pressedTime);
    }
    m_pressedTime = -1;
}

void SegmentList::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(timeAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void SegmentList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && timeAt(event->pos()) < 0) {
        editAt(index.row());
    }
}

void SegmentList::keyPressEvent(QKeyEvent* event)
{
    // The desk's, and those of the transport (Space, digits, letters), go on.
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isDeskKey(*event, DeskFocus::List) || isLetter || event->key() == Qt::Key_Left ||
        event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void SegmentList::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRect row = visualRect(currentIndex());
        Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(row.left() + row.width() / 4, row.bottom())));
    }
    event->accept();
}

void SegmentList::dragEnterEvent(QDragEnterEvent* event)
{
    event->ignore(); // files that are dropped are the window's
}

void SegmentList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        measureColumns();
    }
}

} // namespace melodeck::ui
