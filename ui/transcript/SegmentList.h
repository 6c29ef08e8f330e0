#pragma once

#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/TranscriptSearch.h"

#include <QListView>
#include <QPointer>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

class SegmentDelegate;
class SegmentModel;

/// The rows of a transcript. A click on a time plays from there, a double click or Enter writes the words. GUI thread.
class SegmentList final : public QListView
{
    Q_OBJECT

public:
    explicit SegmentList(SegmentModel& model, QWidget* parent = nullptr);

    enum class Follow : std::uint8_t { Yes, No };
    /// The row that sounds, −1 for none; with Follow::Yes it stays in view, unless something is being written.
    void setHeard(int row, Follow follow);
    [[nodiscard]] int heard() const;
    void setPlayable(bool on);
    void setFound(std::vector<FoundText> found, int current);
    /// Of what is being written; nullptr without one.
    [[nodiscard]] SegmentEditor* editor() const { return m_editor; }
    /// Where it is written; −1 without an editor.
    [[nodiscard]] int editedRow() const;
    /// Keeps what was written and closes.
    void commitEditor();
    /// Closes, and what was written is gone.
    void dropEditor();
    /// Begins to write at a place in the words of a row; nothing: at their end.
    void editAt(int row, std::optional<qsizetype> caret = std::nullopt);
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void keyboardSearch(const QString& search) override { Q_UNUSED(search) }

Q_SIGNALS:
    void playRequested(int row);
    /// By the right button or the menu key; in global coordinates.
    void menuRequested(const QPoint& where);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void changeEvent(QEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void measureColumns();
    void placeEditor();
    /// The row whose time is there; −1 for none.
    [[nodiscard]] int timeAt(const QPoint& where) const;

    SegmentModel& m_model;
    SegmentDelegate* m_delegate;
    QPointer<SegmentEditor> m_editor;
    QPersistentModelIndex m_edited;
    int m_pressedTime = -1;
    bool m_isPlayable = false;
};

} // namespace melodeck::ui
