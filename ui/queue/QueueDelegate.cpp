#include "ui/queue/QueueDelegate.h"

#include "ui/queue/QueueModel.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kBarHeight = 4;

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto color = [](ColorRole role) { return themeColor(role); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ColorRole::AccentTint));
        painter->drawRoundedRect(option.rect, spacing::radius, spacing::radius);
    }
    // Flush with the panel's header, except where the selection's outline wants room.
    const int side = (option.state & QStyle::State_Selected) != 0 ? spacing::within : 0;
    const QRect inside = option.rect.adjusted(side, spacing::within, -side, -spacing::within);
    const QString status = index.data(QueueModel::StatusRole).toString();
    painter->setFont(textFont(TextSize::Secondary));
    const int statusWidth = painter->fontMetrics().horizontalAdvance(status);
    const int lineHeight = QFontMetrics(textFont(TextSize::Body, TextWeight::SemiBold)).height();
    const QRect line(inside.left(), inside.top(), inside.width(), lineHeight);
    painter->setPen(color(ColorRole::SecondaryText));
    painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), status);
    painter->setFont(textFont(TextSize::Body, TextWeight::SemiBold));
    painter->setPen(color(ColorRole::Text));
    const QRect titleRect = line.adjusted(0, 0, -(statusWidth + spacing::within), 0);
    painter->drawText(titleRect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, titleRect.width()));
    const double fraction = index.data(QueueModel::FractionRole).toDouble();
    if (fraction >= 0.0) {
        const QRectF track(inside.left(), inside.bottom() - kBarHeight, inside.width(), kBarHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ColorRole::Divider));
        painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
        painter->setBrush(color(ColorRole::Accent));
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, fraction), kBarHeight)),
                                 kBarHeight / 2.0, kBarHeight / 2.0);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lineHeight = QFontMetrics(textFont(TextSize::Body, TextWeight::SemiBold)).height();
    return {spacing::group, lineHeight + kBarHeight + spacing::grid + 2 * spacing::within};
}

} // namespace melodeck::ui
