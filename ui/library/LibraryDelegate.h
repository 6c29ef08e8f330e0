#pragma once

#include "ui/library/EntryWords.h"

#include <QStyledItemDelegate>

#include <cstdint>

namespace melodeck::ui {

class Thumbnails;
struct Thumbnail;

/// How entries are laid out: narrow rows in the side pane, wide rows and cards in the full view.
enum class EntryLayout : std::uint8_t { Narrow, Wide, Cards };

/// Paints entries: waveform, title, facts, star; and where the transport is, in the one that it holds.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LibraryDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);

    void setLayout(EntryLayout layout) { m_layout = layout; }
    [[nodiscard]] EntryLayout layout() const { return m_layout; }
    void setGroup(EntryGroup group) { m_group = group; }
    /// Of a card with the gap beside it; 0: as it likes.
    void setCardWidth(int width) { m_cardWidth = width; }
    /// What a card takes at least.
    [[nodiscard]] static int leastCardWidth();
    /// What the transport holds, by its path, and where it is, 0 … 1.
    struct Playback
    {
        QString path;
        bool isPlaying = false;
        double fraction = 0.0;
    };
    void setPlayback(const Playback& playback) { m_playback = playback; }
    [[nodiscard]] const Playback& playback() const { return m_playback; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What a click on an item meets, in the view's coordinates and direction.
    enum class Part : std::uint8_t { Row, Star, Play };
    [[nodiscard]] Part partAt(const QRect& item, Qt::LayoutDirection direction, const QModelIndex& index,
                              const QPoint& where) const;

private:
    struct Places
    {
        QRect header;
        QRect body;
        QRect wave;
        QRect title;
        QRect facts;
        QRect star;
    };
    [[nodiscard]] Places placesIn(const QRect& item, Qt::LayoutDirection direction, bool hasHeader) const;
    /// Where lines begin at the left.
    [[nodiscard]] Places placesFromLeft(const QRect& item, bool hasHeader) const;
    [[nodiscard]] int headerHeight() const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Places& places, bool isHeld) const;
    void paintWave(QPainter& painter, const QRect& wave, const store::LibraryEntry& entry) const;
    void paintSound(QPainter& painter, const QRect& wave, const Thumbnail& thumbnail, double played) const;
    void paintWords(QPainter& painter, const Places& places, const store::LibraryEntry& entry,
                    const QModelIndex& index) const;

    Thumbnails& m_thumbnails;
    EntryLayout m_layout = EntryLayout::Narrow;
    EntryGroup m_group = EntryGroup::None;
    Playback m_playback;
    int m_cardWidth = 0;
};

} // namespace melodeck::ui
