#pragma once

#include "ui/library/LibraryDelegate.h"

#include <QListView>

#include <optional>

namespace melodeck::store {
struct EntryName;
}

namespace melodeck::ui {

class LibraryModel;
class Thumbnails;

/// Entries as rows or cards. Enter and Space play, a click on the star stars, several may be selected. GUI thread.
class LibraryList final : public QListView
{
    Q_OBJECT

public:
    LibraryList(LibraryModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    void setEntryLayout(EntryLayout layout);
    [[nodiscard]] EntryLayout entryLayout() const { return m_delegate->layout(); }
    void setEntryGroup(EntryGroup group);
    void setPlayback(const LibraryDelegate::Playback& playback);
    /// Entries stand as a person put them: they can be dragged elsewhere, or moved by Alt+Up and Alt+Down.
    void setMovable(bool on);

    /// In the order of the rows.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Two rows, or one card: it takes what there is beyond that, and asks for no more.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void keyboardSearch(const QString& search) override { Q_UNUSED(search) }

Q_SIGNALS:
    void playRequested(int row);
    void starRequested(int row);
    /// F2: tags and note.
    void editRequested(int row);
    /// These are to stand before another row; before: that of the last and one for the end.
    void moveRequested(const std::vector<int>& rows, int before);
    /// By the right button or the menu key; in global coordinates.
    void menuRequested(const QPoint& where);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateRowOf(const QString& path);
    /// Of what was dragged out of this list, and is above it again.
    [[nodiscard]] bool isOwn(const QDropEvent& event) const;
    [[nodiscard]] int rowBefore(const QPoint& where) const;
    void showDropAt(std::optional<int> row);
    [[nodiscard]] bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] LibraryDelegate::Part partAt(const QPoint& where) const;

    LibraryModel& m_model;
    LibraryDelegate* m_delegate;
    LibraryDelegate::Part m_pressed = LibraryDelegate::Part::Row;
    bool m_isMovable = false;
    /// Before this row it would stand.
    std::optional<int> m_dropRow;
};

} // namespace melodeck::ui
