#pragma once

#include "core/TranscriptEdit.h"

#include <QAbstractListModel>
#include <QStringList>

namespace melodeck::ui {

/// The segments of a transcript as rows. It never changes by itself: words that were written are told with
/// textEdited(), and whoever keeps the steps for undo applies a change. GUI thread.
class SegmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        StartRole = Qt::UserRole + 1, ///< Seconds.
        EndRole,
        SpeakerRole,
        SpeakerNumberRole, ///< Place of the speaker among speakers(), for its colour; −1 without one.
        CertaintyRole,     ///< Certainty as an int.
    };

    using QAbstractListModel::QAbstractListModel;

    void setSegments(core::Segments segments);
    [[nodiscard]] const core::Segments& segments() const { return m_segments; }
    /// Rows that stay are not made anew.
    void apply(const core::TranscriptChange& change);
    /// In the order in which they are heard first.
    [[nodiscard]] const QStringList& speakers() const { return m_speakers; }
    [[nodiscard]] int unsureCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void textEdited(int row, const QString& text);
    /// After every apply() and setSegments().
    void changed();

private:
    void readSpeakers();

    core::Segments m_segments;
    QStringList m_speakers;
};

} // namespace melodeck::ui
