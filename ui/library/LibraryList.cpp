#include "ui/library/LibraryList.h"

#include "ui/library/LibraryModel.h"
#include "ui/library/Thumbnails.h"
#include "ui/save/ClipSharer.h"
#include "ui/theme/Theme.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

LibraryList::LibraryList(LibraryModel& model, Thumbnails& thumbnails, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new LibraryDelegate(thumbnails, this))
{
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::NoDragDrop); // what is dragged out is a file, which ClipSharer makes
    viewport()->setAutoFillBackground(false);
    connect(&thumbnails, &Thumbnails::ready, this, &LibraryList::updateRowOf);
}

void LibraryList::setEntryLayout(EntryLayout layout)
{
    m_delegate->setLayout(layout);
    const bool isCards = layout == EntryLayout::Cards;
    setFlow(isCards ? QListView::LeftToRight : QListView::TopToBottom);
    setWrapping(isCards);
    setResizeMode(isCards ? QListView::Adjust : QListView::Fixed);
    setUniformItemSizes(isCards || m_model.group() == EntryGroup::None);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void LibraryList::setEntryGroup(EntryGroup group)
{
    m_delegate->setGroup(group);
    m_model.setGroup(group);
    setEntryLayout(m_delegate->layout());
}

void LibraryList::setPlayback(const LibraryDelegate::Playback& playback)
{
    const QString before = m_delegate->playback().path;
    m_delegate->setPlayback(playback);
    updateRowOf(playback.path);
    if (before != playback.path) {
        updateRowOf(before);
    }
}

void LibraryList::setMovable(bool on)
{
    m_isMovable = on;
    setAcceptDrops(on); // anything else that is dropped is the window's
    viewport()->setAcceptDrops(on);
    showDropAt(std::nullopt);
}

bool LibraryList::isOwn(const QDropEvent& event) const
{
    return m_isMovable && event.mimeData()->property(kDraggedFrom).value<QObject*>() == viewport();
}

int LibraryList::rowBefore(const QPoint& where) const
{
    const QModelIndex index = indexAt(where);
    if (!index.isValid()) {
        return m_model.rowCount();
    }
    const QRect place = visualRect(index);
    const bool isBehind = flow() == QListView::TopToBottom       ? where.y() > place.center().y()
                          : layoutDirection() == Qt::RightToLeft ? where.x() < place.center().x()
                                                                 : where.x() > place.center().x();
    return index.row() + (isBehind ? 1 : 0);
}

void LibraryList::showDropAt(std::optional<int> row)
{
    if (std::exchange(m_dropRow, row) != row) {
        viewport()->update();
    }
}

void LibraryList::dragEnterEvent(QDragEnterEvent* event)
{
    if (isOwn(*event)) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void LibraryList::dragMoveEvent(QDragMoveEvent* event)
{
    if (isOwn(*event)) {
        event->acceptProposedAction();
        showDropAt(rowBefore(event->position().toPoint()));
        startAutoScroll();
    } else {
        event->ignore();
    }
}

void LibraryList::dragLeaveEvent(QDragLeaveEvent* event)
{
    event->accept();
    stopAutoScroll();
    showDropAt(std::nullopt);
}

void LibraryList::dropEvent(QDropEvent* event)
{
    stopAutoScroll();
    showDropAt(std::nullopt);
    if (isOwn(*event)) {
        event->acceptProposedAction();
        Q_EMIT moveRequested(selectedRows(), rowBefore(event->position().toPoint()));
    } else {
        event->ignore();
    }
}

bool LibraryList::moveByKey(const QKeyEvent& event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    const std::vector<int> rows = selectedRows();
    if (!m_isMovable || rows.empty() || event.modifiers() != Qt::AltModifier ||
        (!isUp && event.key() != Qt::Key_Down)) {
        return false;
    }
    const int before = isUp ? rows.front() - 1 : rows.back() + 2;
    if (before >= 0 && before <= m_model.rowCount()) {
        Q_EMIT moveRequested(rows, before);
    }
    return true;
}

void LibraryList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_dropRow || m_model.rowCount() == 0) {
        return;
    }
    const bool isLast = *m_dropRow >= m_model.rowCount();
    const QRect place = visualRect(m_model.index(isLast ? m_model.rowCount() - 1 : *m_dropRow));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    constexpr int kWidth = 2;
    QRect line(place.left(), isLast ? place.bottom() - kWidth : place.top(), place.width(), kWidth);
    if (flow() == QListView::LeftToRight) {
        line =
            QRect(isLast != isRightToLeft ? place.right() - kWidth : place.left(), place.top(), kWidth, place.height());
    }
    QPainter(viewport()).fillRect(line, themeColor(ColorRole::Accent));
}

void LibraryList::updateRowOf(const QString& path)
{
    if (path.isEmpty() || !isVisible()) {
        return;
    }
    // Only rows in view are worth a look: there are as many as somebody has scrolled past.
    const QModelIndex first = indexAt(QPoint(1, 1));
    for (int row = std::max(0, first.row()); row < m_model.rowCount(); ++row) {
        const QRect place = visualRect(m_model.index(row));
        if (place.top() > viewport()->height()) {
            return;
        }
        if (m_model.entryAt(row).clip.path == path) {
            viewport()->update(place);
        }
    }
}

std::vector<int> LibraryList::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QSize LibraryList::sizeHint() const
{
    return {QListView::sizeHint().width(), minimumSizeHint().height()};
}

QSize LibraryList::minimumSizeHint() const
{
    const int rows = m_delegate->layout() == EntryLayout::Cards ? 1 : 2;
    return {QListView::minimumSizeHint().width(), rows * m_delegate->sizeHint({}, {}).height()};
}

LibraryDelegate::Part LibraryList::partAt(const QPoint& where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() ? m_delegate->partAt(visualRect(index), layoutDirection(), index, where)
                           : LibraryDelegate::Part::Row;
}

void LibraryList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : LibraryDelegate::Part::Row;
    QListView::mousePressEvent(event);
}

void LibraryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint where = event->position().toPoint();
    const LibraryDelegate::Part pressed = std::exchange(m_pressed, LibraryDelegate::Part::Row);
    if (event->button() != Qt::LeftButton || pressed == LibraryDelegate::Part::Row || partAt(where) != pressed) {
        return;
    }
    const int row = indexAt(where).row();
    if (pressed == LibraryDelegate::Part::Star) {
        Q_EMIT starRequested(row);
    } else {
        Q_EMIT playRequested(row);
    }
}

void LibraryList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint where = event->position().toPoint();
    if (partAt(where) == LibraryDelegate::Part::Row && indexAt(where).isValid()) {
        Q_EMIT playRequested(indexAt(where).row());
    }
}

void LibraryList::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRect row = visualRect(currentIndex());
        Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(row.left() + row.width() / 4, row.bottom())));
    }
    event->accept();
}

void LibraryList::keyPressEvent(QKeyEvent* event)
{
    if (moveByKey(*event)) {
        return;
    }
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && currentIndex().isValid() && (isEnter || event->key() == Qt::Key_Space)) {
        Q_EMIT playRequested(currentIndex().row());
        return;
    }
    if (isPlain && currentIndex().isValid() && event->key() == Qt::Key_F2) {
        Q_EMIT editRequested(currentIndex().row());
        return;
    }
    // The window's keys, those of the transport among them, go on to it.
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool isSideways =
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && m_delegate->layout() != EntryLayout::Cards;
    const bool isDelete = event->key() == Qt::Key_Delete; // which moves to the trash
    if (isPlain && (isLetter || isSideways || isDelete)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void LibraryList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

/// Cards fill the line, however wide it is.
void LibraryList::resizeEvent(QResizeEvent* event)
{
    // A list leaves room for its scroll bar before it knows whether it needs one.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int room = maximumViewportSize().width() - bar;
    const int columns = std::max(1, room / LibraryDelegate::leastCardWidth());
    m_delegate->setCardWidth(room / columns - 1);
    QListView::resizeEvent(event);
}

} // namespace melodeck::ui
