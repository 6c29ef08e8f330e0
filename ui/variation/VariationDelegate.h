#pragma once

#include <QStyledItemDelegate>

namespace melodeck::ui {

/// Paints a variation: play or pause, its length or what is becoming of it, its star.
class VariationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace melodeck::ui
