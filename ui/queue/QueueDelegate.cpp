#include "ui/queue/QueueDelegate.h"

#include "ui/queue/QueueModel.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TextLine.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kBarHeight = 4;

int heightOf(TextSize size)
{
    return QFontMetrics(textFont(size, TextWeight::SemiBold)).height();
}

/// What is left of a line beside an end that is whole.
QRect besideEnd(Qt::LayoutDirection direction, const QRect& line, int endWidth)
{
    return QStyle::visualRect(direction, line,
                              line.adjusted(0, 0, endWidth > 0 ? -(endWidth + spacing::within) : 0, 0));
}

void drawBar(QPainter& painter, Qt::LayoutDirection direction, const QRect& inside, double fraction)
{
    const QRectF track(inside.left(), inside.bottom() + 1 - kBarHeight, inside.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setBrush(themeColor(ColorRole::Accent));
    QRectF done(track.topLeft(), QSizeF(track.width() * std::clamp(fraction, 0.0, 1.0), kBarHeight));
    if (direction == Qt::RightToLeft) {
        done.moveRight(track.right());
    }
    painter.drawRoundedRect(done, kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(ColorRole::AccentTint));
        painter->drawRoundedRect(option.rect, spacing::radius, spacing::radius);
    } else if (index.data(QueueModel::FractionRole).toDouble() < 0.0) { // its bar is line enough
        painter->fillRect(QRect(option.rect.left() + spacing::within, option.rect.bottom(),
                                option.rect.width() - 2 * spacing::within, 1),
                          themeColor(ColorRole::Divider));
    }
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(themeColor(ColorRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    }
    const QRect inside = option.rect.adjusted(spacing::within, spacing::within, -spacing::within, -spacing::within);
    const QString status = index.data(QueueModel::StatusRole).toString();
    const bool isRunning = index.data(QueueModel::IsRunningRole).toBool();
    const QRect first(inside.left(), inside.top(), inside.width(), heightOf(TextSize::Body));
    painter->setFont(textFont(TextSize::Secondary));
    const int statusWidth = painter->fontMetrics().horizontalAdvance(status);
    const bool isWarning = index.data(QueueModel::IsWarningRole).toBool();
    painter->setPen(themeColor(isWarning ? ColorRole::Warn : ColorRole::SecondaryText));
    const Qt::LayoutDirection direction = option.direction;
    drawTextLine(*painter, first, status, {direction, WordOrder::Window, Qt::AlignRight | Qt::AlignVCenter});
    painter->setFont(textFont(TextSize::Body, isRunning ? TextWeight::SemiBold : TextWeight::Regular));
    painter->setPen(themeColor(ColorRole::Text));
    drawTextLine(*painter, besideEnd(direction, first, statusWidth), index.data().toString(),
                 {direction, WordOrder::Own});
    const QRect second(inside.left(), first.bottom() + 1, inside.width(), heightOf(TextSize::Secondary));
    painter->setFont(textFont(TextSize::Secondary));
    painter->setPen(themeColor(ColorRole::SecondaryText));
    drawTextLine(*painter, second, index.data(QueueModel::DetailRole).toString(), {direction});
    if (const double fraction = index.data(QueueModel::FractionRole).toDouble(); fraction >= 0.0) {
        drawBar(*painter, direction, option.rect.adjusted(spacing::within, 0, -spacing::within, -3), fraction);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {spacing::group, heightOf(TextSize::Body) + heightOf(TextSize::Secondary) + 2 * spacing::within + 1};
}

} // namespace melodeck::ui
