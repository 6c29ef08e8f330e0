#pragma once

#include <QStyledItemDelegate>

namespace melodeck::ui {

/// Paints a row of the queue: title and status, numbers, and a thin bar where a whole is known.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace melodeck::ui
