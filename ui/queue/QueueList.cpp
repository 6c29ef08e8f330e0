#include "ui/queue/QueueList.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kLeastRows = 2;
/// More rows than any screen shows.
constexpr int kMostRows = 200;

} // namespace

QueueList::QueueList(QWidget* parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true); // or a long queue is measured row by row
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

void QueueList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    const auto resize = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, resize);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resize);
    connect(model, &QAbstractItemModel::modelReset, this, resize);
}

int QueueList::rowHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return std::max(1, itemDelegate()->sizeHint(option, {}).height());
}

QSize QueueList::sizeHint() const
{
    const int rows = model() != nullptr ? std::min(model()->rowCount(), kMostRows) : 0;
    return {QListView::sizeHint().width(), rows * rowHeight()};
}

QSize QueueList::minimumSizeHint() const
{
    const int rows = model() != nullptr ? std::min(model()->rowCount(), kLeastRows) : 0;
    return {0, rows * rowHeight()};
}

int QueueList::rowAt(const QPoint& where) const
{
    const QModelIndex index = indexAt(where);
    if (!index.isValid()) {
        return model()->rowCount();
    }
    const QRect row = visualRect(index);
    return where.y() > row.center().y() ? index.row() + 1 : index.row();
}

void QueueList::dragEnterEvent(QDragEnterEvent* event)
{
    // Files that are dropped on the window are the window's, wherever they are dropped.
    if (event->source() == this) {
        QListView::dragEnterEvent(event);
    } else {
        event->ignore();
    }
}

void QueueList::dropEvent(QDropEvent* event)
{
    stopAutoScroll();
    setState(NoState);
    viewport()->update(); // the line between two rows goes
    if (event->source() != this) {
        event->ignore();
        return;
    }
    // Not a move for the view, which would remove rows: the queue tells the model what has moved.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(rowAt(event->position().toPoint()));
}

void QueueList::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRect row = visualRect(currentIndex());
        Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(row.left() + row.width() / 4, row.bottom())));
    }
    event->accept();
}

void QueueList::keyPressEvent(QKeyEvent* event)
{
    // Keys of the transport (space, digits, L) go on to the window; so do the arrows at Alt, which move jobs.
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if ((isLetter && isPlain) || (event->modifiers() & Qt::AltModifier) != 0) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace melodeck::ui
