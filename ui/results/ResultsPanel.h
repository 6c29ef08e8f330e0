#pragma once

#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QString>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace melodeck::core {
struct Clip;
struct JobRecord;
} // namespace melodeck::core
namespace melodeck::audio {
struct Peaks;
}
namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class BannerMessage;
class ClipRow;
class JobBlock;
class LinkButton;
class Player;

/// All results, newest first: a view of the job queue and, for what plays, of the transport.
class ResultsPanel final : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(jobs::JobQueue& queue, Player& player, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    /// A sentence above all results (the library cannot be written).
    void showNotice(const QString& message, const QString& detail);
    /// Makes the clips of a job the transport's playlist with one of them current.
    void select(const QString& jobId, int clipIndex);
    [[nodiscard]] JobBlock* block(const QString& jobId) const { return m_blocks.value(jobId); }
    [[nodiscard]] ClipRow* currentRow() const;
    [[nodiscard]] QString currentJob() const;

Q_SIGNALS:
    void saveRequested(const QString& jobId, int clipIndex);
    void saveAllRequested(const QString& jobId);
    void saveAnswerRequested(const QString& jobId);
    void useAsMelodyRequested(const QString& path);
    /// The peaks of the transport's clip, when they are known.
    void currentPeaksReady(const melodeck::audio::Peaks& peaks);

private:
    void connectQueue();
    JobBlock* addBlock(const core::JobRecord& job, int position);
    void connectRow(const QString& jobId, ClipRow* row);
    void addClip(const QString& jobId, int clipIndex);
    void updateJob(const QString& jobId);
    void finishJob(const QString& jobId);
    void addHistory(const QStringList& jobIds);
    /// So that Space plays something after a start.
    void selectNewest(const QStringList& jobIds);
    void play(const QString& jobId, int clipIndex);
    void loadPeaks(ClipRow* row);
    void showPlayback();
    void showCurrent();

    jobs::JobQueue& m_queue;
    Player& m_player;
    QScrollArea* m_scroll;
    QVBoxLayout* m_layout;
    BannerMessage* m_notice;
    QHash<QString, JobBlock*> m_blocks;
    /// Rows and peaks by file.
    QHash<QString, ClipRow*> m_rows;
    QHash<QString, audio::Peaks> m_peaks;
    QHash<QString, QString> m_jobOfClip;
    ClipRow* m_shownRow = nullptr;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
