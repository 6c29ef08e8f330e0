#pragma once

#include "audio/Peaks.h"
#include "core/JobRecord.h"
#include "ui/work/BackgroundQueue.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

struct ListedClip;

/// The requests of a variation as rows and columns, each with what became of it. GUI thread.
class VariationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StarredRole = Qt::UserRole,
        /// It is the transport's clip.
        CurrentRole,
        PlayingRole,
        /// There is something to listen to.
        AudibleRole,
        /// audio::Peaks, without frames until they are known.
        PeaksRole,
    };

    /// jobIds: row by row. queue: outlives it.
    VariationModel(jobs::JobQueue& queue, QStringList rows, QStringList columns, QStringList jobIds,
                   QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QStringList& jobIds() const { return m_jobIds; }
    /// Without a clip where there is none yet.
    [[nodiscard]] ListedClip clipAt(const QModelIndex& index) const;
    /// All that can be heard, row by row.
    [[nodiscard]] std::vector<ListedClip> clips() const;
    [[nodiscard]] QString titleAt(const QModelIndex& index) const;
    /// How many are over, whatever became of them.
    [[nodiscard]] int finishedCount() const;
    /// How many there are: of an earlier grid some may have left the library.
    [[nodiscard]] int jobCount() const;
    /// Takes what is over from the library, which the queue knows nothing of.
    void take(const std::vector<std::shared_ptr<const core::JobRecord>>& jobs);

    void setStarred(const QModelIndex& index, bool on);
    /// What the transport has; path: empty for something else.
    void setPlaying(const QString& path, bool isPlaying);

Q_SIGNALS:
    void progressed();

private:
    struct Cell
    {
        /// Kept here: the queue forgets what nothing shows.
        std::shared_ptr<const core::JobRecord> job;
        bool isStarred = false;
        audio::Peaks peaks{};
    };

    [[nodiscard]] std::size_t placeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& jobId) const;
    [[nodiscard]] const core::Clip* clipOf(const Cell& cell) const;
    [[nodiscard]] QString stateOf(const QModelIndex& index) const;
    void refresh(const QString& jobId);
    void finish(const QString& jobId);
    void show(const QModelIndex& index, const std::shared_ptr<const core::JobRecord>& job);
    void loadPeaks(const QString& jobId, const QString& path);

    jobs::JobQueue& m_queue;
    QStringList m_rows;
    QStringList m_columns;
    QStringList m_jobIds;
    std::vector<Cell> m_cells;
    QString m_current;
    bool m_isPlaying = false;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
