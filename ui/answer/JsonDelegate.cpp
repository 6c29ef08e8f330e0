#include "ui/answer/JsonDelegate.h"

#include "ui/answer/JsonTreeModel.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kRowMargin = 3;

} // namespace

void JsonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(JsonTreeModel::IsClipRole).toBool()) {
        QStyleOptionViewItem plain = option;
        if (index.data(JsonTreeModel::IsRemarkRole).toBool()) {
            plain.palette.setColor(QPalette::Text, themeColor(ColorRole::SecondaryText));
        }
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QStyledItemDelegate::paint(painter, background, QModelIndex());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    const int icon = qRound(spacing::icon * textScale()) * 3 / 4;
    const int room = option.rect.width() - 3 * spacing::within - icon;
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, std::max(0, room));
    const int width = icon + option.fontMetrics.horizontalAdvance(shown) + 2 * spacing::within + spacing::grid;
    const QRect plate(option.rect.left(), option.rect.top() + 2, std::min(width, option.rect.width()),
                      option.rect.height() - 4);
    painter->setPen(themeColor(ColorRole::Accent));
    painter->setBrush(themeColor(ColorRole::AccentTint));
    painter->drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), plate.height() / 2.0, plate.height() / 2.0);
    painter->drawPixmap(
        plate.left() + spacing::within, plate.center().y() + 1 - icon / 2,
        iconPixmap(IconId::Music, themeColor(ColorRole::Accent), icon, painter->device()->devicePixelRatioF()));
    painter->setPen(themeColor(ColorRole::Text));
    painter->drawText(plate.adjusted(spacing::within + icon + spacing::grid, 0, -spacing::within, 0),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The height of every row is that of the first one; its width is not asked for.
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 2 * (kRowMargin + 2)};
}

} // namespace melodeck::ui
