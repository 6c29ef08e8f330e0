#include "ui/library/LibraryDelegate.h"

#include "ui/Format.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/Thumbnails.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TextLine.h"
#include "ui/widgets/WaveformPainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

constexpr int kNarrowWave = 56;
constexpr int kWideWave = 220;
constexpr int kWaveHeight = 34;
constexpr int kCardWave = 52;
constexpr int kCardWidth = 232;
constexpr int kGap = spacing::within;

int heightOf(TextSize size)
{
    return QFontMetrics(textFont(size, TextWeight::SemiBold)).height();
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

/// At the side where the painter's lines begin.
void drawLine(QPainter& painter, const QRect& line, const QString& text, WordOrder order = WordOrder::Window)
{
    drawTextLine(painter, line, text.simplified(), {painter.layoutDirection(), order});
}

const store::LibraryEntry* entryOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const LibraryModel*>(index.model());
    return model != nullptr && index.row() < model->rowCount() ? &model->entryAt(index.row()) : nullptr;
}

IconId iconOf(store::EntryKind kind)
{
    switch (kind) {
    case store::EntryKind::Picture:
        return IconId::Spectrum;
    case store::EntryKind::Transcript:
        return IconId::Info;
    case store::EntryKind::Job:
        return IconId::Warning;
    case store::EntryKind::Clip:
        break;
    }
    return IconId::Music;
}

void drawIcon(QPainter& painter, const QRect& place, IconId id, const QColor& color)
{
    const int size = scaled(spacing::icon);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(QRect(place.center() - QPoint(size / 2, size / 2), QSize(size, size)),
                       iconPixmap(id, color, size, ratio));
}

} // namespace

LibraryDelegate::LibraryDelegate(Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

int LibraryDelegate::headerHeight() const
{
    return heightOf(TextSize::Secondary) + 2 * kGap;
}

int LibraryDelegate::leastCardWidth()
{
    return scaled(kCardWidth) + kGap;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int words = heightOf(TextSize::Body) + heightOf(TextSize::Secondary);
    const bool hasGroups = m_group != EntryGroup::None;
    if (m_layout == EntryLayout::Cards) {
        const int header = hasGroups ? headerHeight() : 0;
        // In large print one may be wider than there is room for.
        return {m_cardWidth > 0 ? m_cardWidth : leastCardWidth(),
                header + words + scaled(kCardWave) + kGap + 2 * spacing::card + kGap};
    }
    const bool hasHeader = hasGroups && !index.data(LibraryModel::GroupRole).toString().isEmpty();
    return {spacing::group, std::max(words, scaled(kWaveHeight)) + 2 * kGap + 1 + (hasHeader ? headerHeight() : 0)};
}

LibraryDelegate::Places LibraryDelegate::placesIn(const QRect& item, Qt::LayoutDirection direction,
                                                  bool hasHeader) const
{
    Places places = placesFromLeft(item, hasHeader);
    for (QRect* place : {&places.header, &places.body, &places.wave, &places.title, &places.facts, &places.star}) {
        *place = QStyle::visualRect(direction, item, *place);
    }
    return places;
}

LibraryDelegate::Places LibraryDelegate::placesFromLeft(const QRect& item, bool hasHeader) const
{
    Places places;
    const bool isCard = m_layout == EntryLayout::Cards;
    const int header = m_group != EntryGroup::None && (hasHeader || isCard) ? headerHeight() : 0;
    places.header = QRect(item.left() + kGap, item.top(), item.width() - 2 * kGap, header);
    places.body = item.adjusted(isCard ? kGap : 0, header, 0, isCard ? -kGap : 0);
    const int margin = isCard ? spacing::card : kGap;
    const QRect inside = places.body.adjusted(margin, margin, -margin, -margin);
    const int star = scaled(spacing::icon) + spacing::grid;
    const int body = heightOf(TextSize::Body);
    const int secondary = heightOf(TextSize::Secondary);
    places.star = QRect(inside.right() + 1 - star, inside.top(), star, isCard ? body + secondary : inside.height());
    int left = inside.left();
    int top = inside.top();
    if (isCard) {
        places.wave = QRect(inside.left(), inside.bottom() + 1 - scaled(kCardWave), inside.width(), scaled(kCardWave));
    } else {
        // Words need as much as a long waveform.
        const bool isWide = m_layout == EntryLayout::Wide && inside.width() >= 2 * scaled(kWideWave);
        const int wave = scaled(isWide ? kWideWave : kNarrowWave);
        places.wave =
            QRect(left, inside.top() + (inside.height() - scaled(kWaveHeight)) / 2, wave, scaled(kWaveHeight));
        left = places.wave.right() + 1 + spacing::card;
        top = inside.top() + (inside.height() - body - secondary) / 2;
    }
    const int width = places.star.left() - kGap - left;
    places.title = QRect(left, top, width, body);
    places.facts = QRect(left, top + body, width, secondary);
    return places;
}

LibraryDelegate::Part LibraryDelegate::partAt(const QRect& item, Qt::LayoutDirection direction,
                                              const QModelIndex& index, const QPoint& where) const
{
    const store::LibraryEntry* entry = entryOf(index);
    const Places places = placesIn(item, direction, !index.data(LibraryModel::GroupRole).toString().isEmpty());
    if (entry != nullptr && entry->entry.index >= 0 &&
        places.star.adjusted(-spacing::grid, -spacing::grid, spacing::grid, spacing::grid).contains(where)) {
        return Part::Star;
    }
    return entry != nullptr && isSound(*entry) && places.wave.contains(where) ? Part::Play : Part::Row;
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const store::LibraryEntry* entry = entryOf(index);
    if (entry == nullptr) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QString group = index.data(LibraryModel::GroupRole).toString();
    const Places places = placesIn(option.rect, option.direction, !group.isEmpty());
    if (!group.isEmpty()) {
        painter->setFont(textFont(TextSize::Secondary, TextWeight::SemiBold));
        painter->setPen(themeColor(ColorRole::SecondaryText));
        drawLine(*painter, places.header.adjusted(0, spacing::grid, 0, 0), group);
    }
    paintGround(*painter, option, places, isSound(*entry) && entry->clip.path == m_playback.path);
    paintWave(*painter, places.wave, *entry);
    paintWords(*painter, places, *entry, index);
    painter->restore();
}

void LibraryDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Places& places,
                                  bool isHeld) const
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QRectF body = QRectF(places.body).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_layout == EntryLayout::Cards) {
        painter.setPen(QPen(themeColor(isHeld ? ColorRole::Accent : ColorRole::Divider), isHeld ? 2 : 1));
        painter.setBrush(themeColor(isSelected ? ColorRole::AccentTint : ColorRole::Panel));
        painter.drawRoundedRect(isHeld ? body.adjusted(0.5, 0.5, -0.5, -0.5) : body, spacing::cardRadius,
                                spacing::cardRadius);
    } else if (isSelected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(ColorRole::AccentTint));
        painter.drawRoundedRect(places.body, spacing::radius, spacing::radius);
    } else {
        painter.fillRect(QRect(places.body.left() + kGap, places.body.bottom(), places.body.width() - 2 * kGap, 1),
                         themeColor(ColorRole::Divider));
    }
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.setPen(QPen(themeColor(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(places.body).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    }
}

void LibraryDelegate::paintWave(QPainter& painter, const QRect& wave, const store::LibraryEntry& entry) const
{
    if (!isSound(entry)) {
        drawIcon(painter, wave, iconOf(entry.kind), themeColor(ColorRole::SecondaryText));
        return;
    }
    const bool isHeld = entry.clip.path == m_playback.path;
    const Thumbnail& thumbnail = m_thumbnails.of(entry.clip.path);
    switch (thumbnail.state) {
    case Thumbnail::State::Ready:
        paintSound(painter, wave, thumbnail, isHeld ? m_playback.fraction : 0.0);
        break;
    case Thumbnail::State::Pending:
        painter.fillRect(QRectF(wave.left(), wave.center().y(), wave.width(), 1), themeColor(ColorRole::Wave));
        break;
    case Thumbnail::State::Missing:
    case Thumbnail::State::Unreadable:
        drawIcon(painter, wave, IconId::Warning, themeColor(ColorRole::Warn));
        break;
    }
}

void LibraryDelegate::paintSound(QPainter& painter, const QRect& wave, const Thumbnail& thumbnail, double played) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const BarGeometry geometry = BarGeometry::forRatio(ratio);
    const int tallest = static_cast<int>(std::lround(wave.height() * ratio));
    const int count = geometry.countFor(static_cast<int>(std::lround(wave.width() * ratio)));
    std::vector<int> heights;
    constexpr auto kLevels = static_cast<double>(Thumbnail::kLevels);
    for (int bar = 0; bar < count; ++bar) {
        const auto first = static_cast<std::size_t>(bar * kLevels / count);
        const auto last = std::max(first + 1, static_cast<std::size_t>((bar + 1) * kLevels / count));
        const float level = *std::max_element(thumbnail.levels.begin() + static_cast<std::ptrdiff_t>(first),
                                              thumbnail.levels.begin() + static_cast<std::ptrdiff_t>(last));
        heights.push_back(std::max(2, 2 * static_cast<int>(std::lround(static_cast<double>(level) * tallest / 2.0))));
    }
    painter.save();
    painter.translate(wave.topLeft());
    const int edge = static_cast<int>(std::lround(played * count));
    paintBars(painter, heights, geometry, 0, edge, tallest, ratio, themeColor(ColorRole::Accent));
    paintBars(painter, heights, geometry, edge, count, tallest, ratio, themeColor(ColorRole::Wave));
    painter.restore();
}

void LibraryDelegate::paintWords(QPainter& painter, const Places& places, const store::LibraryEntry& entry,
                                 const QModelIndex& index) const
{
    const bool isHeld = isSound(entry) && entry.clip.path == m_playback.path;
    painter.setFont(textFont(TextSize::Body, isHeld ? TextWeight::SemiBold : TextWeight::Regular));
    painter.setPen(themeColor(ColorRole::Text));
    drawLine(painter, places.title, index.data().toString(), WordOrder::Own);
    QString facts =
        m_layout == EntryLayout::Narrow ? entryShortFacts(entry) : index.data(LibraryModel::FactsRole).toString();
    painter.setPen(themeColor(ColorRole::SecondaryText));
    if (isSound(entry)) {
        const Thumbnail::State state = m_thumbnails.of(entry.clip.path).state;
        if (state == Thumbnail::State::Missing || state == Thumbnail::State::Unreadable) {
            painter.setPen(themeColor(ColorRole::Warn));
            facts = state == Thumbnail::State::Missing ? tr("The file is gone") : tr("The file cannot be read");
        }
    }
    if (!entry.tags.isEmpty()) {
        facts += QStringLiteral(" · ") + isolated(entry.tags.join(QLatin1String(", ")));
    }
    painter.setFont(textFont(TextSize::Secondary));
    drawLine(painter, places.facts, facts);
    if (entry.clip.starred) {
        drawIcon(painter, places.star, IconId::StarFilled, themeColor(ColorRole::Star));
    } else if (entry.entry.index >= 0) {
        drawIcon(painter, places.star, IconId::Star, themeColor(ColorRole::ControlBorder));
    }
}

} // namespace melodeck::ui
