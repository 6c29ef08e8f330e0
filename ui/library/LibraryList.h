#pragma once

#include "ui/library/LibraryDelegate.h"

#include <QListView>

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

    /// In the order of the rows.
    [[nodiscard]] std::vector<int> selectedRows() const;
    void keyboardSearch(const QString& search) override { Q_UNUSED(search) }

Q_SIGNALS:
    void playRequested(int row);
    void starRequested(int row);
    /// F2: tags and note.
    void editRequested(int row);
    /// By the right button or the menu key; in global coordinates.
    void menuRequested(const QPoint& where);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateRowOf(const QString& path);
    [[nodiscard]] LibraryDelegate::Part partAt(const QPoint& where) const;

    LibraryModel& m_model;
    LibraryDelegate* m_delegate;
    LibraryDelegate::Part m_pressed = LibraryDelegate::Part::Row;
};

} // namespace melodeck::ui
