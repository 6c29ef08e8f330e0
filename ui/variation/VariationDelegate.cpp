#include "ui/variation/VariationDelegate.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/variation/VariationModel.h"
#include "ui/widgets/WaveformPainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace melodeck::ui {

namespace {

constexpr int kLeastWidth = 150;
constexpr int kLeastWave = 24;
constexpr int kWaveHeight = 36;

void paintWave(QPainter& painter, const QModelIndex& index, const QRect& place)
{
    const auto peaks = index.data(VariationModel::PeaksRole).value<audio::Peaks>();
    if (peaks.frames == 0 || place.width() < kLeastWave) {
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const BarGeometry geometry = BarGeometry::forRatio(ratio);
    const QSize pixels(qRound(place.width() * ratio), qRound(place.height() * ratio));
    const std::vector<int> heights = barHeights(peaks, pixels, geometry);
    const bool isCurrent = index.data(VariationModel::CurrentRole).toBool();
    painter.save();
    painter.translate(place.topLeft());
    paintBars(painter, heights, geometry, 0, static_cast<int>(heights.size()), pixels.height(), ratio,
              themeColor(isCurrent ? ColorRole::Accent : ColorRole::Wave));
    painter.restore();
}

void paintIcon(QPainter& painter, IconId id, ColorRole role, const QRect& place)
{
    painter.drawPixmap(place.topLeft(),
                       iconPixmap(id, themeColor(role), place.width(), painter.device()->devicePixelRatioF()));
}

} // namespace

void VariationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isAudible = index.data(VariationModel::AudibleRole).toBool();
    const bool isCurrent = index.data(VariationModel::CurrentRole).toBool();
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card =
        option.rect.adjusted(spacing::grid / 2, spacing::grid / 2, -spacing::grid / 2, -spacing::grid / 2);
    constexpr double kFocusWidth = 2.0;
    painter->setPen(
        QPen(themeColor(isFocused ? ColorRole::Accent : ColorRole::Divider), isFocused ? kFocusWidth : 1.0));
    painter->setBrush(themeColor(isCurrent ? ColorRole::AccentTint : ColorRole::Panel));
    painter->drawRoundedRect(QRectF(card).adjusted(1.0, 1.0, -1.0, -1.0), spacing::radius, spacing::radius);

    const QFontMetrics metrics(option.font);
    const int side = qRound(spacing::icon * textScale());
    QRect text = card.adjusted(spacing::card, 0, -spacing::card, 0);
    if (isAudible) {
        // Its words, and below them its waveform as wide as the card.
        text.setTop(card.top() + spacing::within);
        text.setHeight(std::max(side, metrics.lineSpacing()));
        paintWave(*painter, index,
                  QRect(text.left(), text.bottom() + spacing::grid, text.width(),
                        card.bottom() - spacing::within - text.bottom() - spacing::grid));
        const bool isPlaying = index.data(VariationModel::PlayingRole).toBool();
        paintIcon(*painter, isPlaying ? IconId::Pause : IconId::Play, ColorRole::Accent,
                  QRect(text.left(), text.center().y() - side / 2, side, side));
        text.setLeft(text.left() + side + spacing::within);
    }
    if (index.data(VariationModel::StarredRole).toBool()) {
        text.setRight(text.right() - side - spacing::grid);
        paintIcon(*painter, IconId::StarFilled, ColorRole::Star,
                  QRect(text.right() + spacing::grid, text.center().y() - side / 2, side, side));
    }
    painter->setFont(option.font);
    painter->setPen(themeColor(isAudible ? ColorRole::Text : ColorRole::SecondaryText));
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(words, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize VariationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int words = std::max(qRound(spacing::icon * textScale()), option.fontMetrics.lineSpacing());
    return {kLeastWidth, words + kWaveHeight + 2 * spacing::within + 2 * spacing::grid};
}

} // namespace melodeck::ui
