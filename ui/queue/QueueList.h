#pragma once

#include <QListView>

namespace melodeck::ui {

/// The rows of the queue: several may be selected, those that wait are moved by dragging. GUI thread.
class QueueList final : public QListView
{
    Q_OBJECT

public:
    explicit QueueList(QWidget* parent = nullptr);

    /// Never looks for a row by the letters that are typed: that would read every job of a long queue.
    void keyboardSearch(const QString& search) override { Q_UNUSED(search) }
    /// As high as its rows, as long as they have room.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// The selected rows were dropped in front of this row; behind the last one with the number of rows.
    void dropped(int beforeRow);
    /// By the right button or the menu key; in global coordinates.
    void menuRequested(const QPoint& where);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowAt(const QPoint& where) const;
};

} // namespace melodeck::ui
