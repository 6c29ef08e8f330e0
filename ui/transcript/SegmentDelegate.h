#pragma once

#include "ui/transcript/TranscriptSearch.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <vector>

class QTextLayout;

namespace melodeck::ui {

class SegmentEditor;

/// Where the parts of a row are.
struct SegmentPlaces
{
    QRect time;
    QRect speaker;
    QRect text;
};

/// Paints a segment: its time, who speaks, its words in as many lines as they take. What is heard has a bar and a tint,
/// what the model was not sure of is underlined. Heights are kept, so that ten thousand rows are laid out at once.
class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SegmentDelegate(QObject* parent = nullptr);

    /// Of the columns before the words, for all rows; 0: without speakers.
    void setColumns(int timeWidth, int speakerWidth);
    /// The row that sounds; −1 for none. The view repaints it.
    void setHeard(int row) { m_heard = row; }
    [[nodiscard]] int heard() const { return m_heard; }
    void setPlayable(bool on) { m_isPlayable = on; }
    /// In order of their rows; current: which of them is the one, −1 for none.
    void setFound(std::vector<FoundText> found, int current);
    [[nodiscard]] SegmentPlaces placesIn(const QRect& row) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// It is not const by name, and neither is a view that has an editor.
    void editorMade(melodeck::ui::SegmentEditor* editor, const QModelIndex& index) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSpeaker(QPainter& painter, const QRect& place, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& place, const QModelIndex& index) const;
    [[nodiscard]] int textHeight(const QString& text, int width) const;

    struct Measured
    {
        int naturalWidth = 0;
        int width = -1;
        int height = 0;
    };
    mutable QHash<QString, Measured> m_measured;
    mutable QFont m_measuredFont;
    std::vector<FoundText> m_found;
    int m_currentFound = -1;
    int m_heard = -1;
    int m_timeWidth = 0;
    int m_speakerWidth = 0;
    bool m_isPlayable = false;
};

} // namespace melodeck::ui
