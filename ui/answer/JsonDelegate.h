#pragma once

#include <QStyledItemDelegate>

namespace melodeck::ui {

/// Paints a row of a JSON tree: a clip's name on a tinted plate, what is no text of the answer in secondary print.
class JsonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace melodeck::ui
