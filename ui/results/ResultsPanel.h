#pragma once

#include "core/JobState.h"
#include "mir/Transcription.h"
#include "ui/compare/BlindTrial.h"
#include "ui/results/BatchBlock.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace melodeck::core {
struct Clip;
struct Endpoint;
struct JobRecord;
} // namespace melodeck::core
namespace melodeck::audio {
class ArrivingFile;
struct Peaks;
} // namespace melodeck::audio
namespace melodeck::jobs {
enum class WhenOff : std::uint8_t;
class JobQueue;
} // namespace melodeck::jobs

namespace melodeck::ui {

enum class Composing : std::uint8_t;
class BannerMessage;
class ClipDeck;
class ClipRow;
class Comparison;
class EmptyResults;
class JobBlock;
class LinkButton;
class PictureRow;
class Player;

/// All jobs that run or have finished, newest first, a batch as one block: a view of the job queue and, for what plays,
/// of the transport. Only so many blocks are there at once; older ones come back from the library on demand.
class ResultsPanel final : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(jobs::JobQueue& queue, Player& player, QWidget* parent = nullptr);

    /// Shows the newest results of earlier runs.
    void loadHistory();
    /// In place of loadHistory(), where another panel showed the queue before: what runs and what is over, of this run
    /// too. What plays goes on.
    void takeOver();
    /// Takes away what is over, but for what is being heard. All of it stays in the library, and "Show older" brings it
    /// back.
    void clearDone();
    /// These went to the trash: nothing of them is shown or played any more.
    void takeAway(const QStringList& jobIds);
    /// They are back, and stand at the top.
    void bringBack(const QStringList& jobIds);
    /// A sentence above all results (the library cannot be written).
    void showNotice(const QString& message, const QString& detail);
    /// What is to be pressed for results, said while there are none. button: the words on the one that does it.
    void setNextStep(Composing composing, const QString& button);
    /// Makes the clips of a job the transport's playlist with one of them current.
    void select(const QString& jobId, int clipIndex);
    /// Scrolls to a job, which comes back out of the library where it is not shown.
    void reveal(const QString& jobId);
    /// The star of a clip was set or taken away elsewhere.
    void showStar(const JobBlock& block, int clipIndex, bool starred) const;
    /// Shows a finished job, from the library where it is not here: at the top where it has no place yet.
    void bring(const QString& jobId);
    [[nodiscard]] JobBlock* block(const QString& jobId) const { return m_blocks.value(jobId); }
    [[nodiscard]] BatchBlock* batchBlock(const QString& batchId) const { return m_batches.value(batchId).block; }
    /// Blocks at the top level, and jobs of batches that are open.
    [[nodiscard]] qsizetype blockCount() const { return m_blocks.size() + m_batches.size(); }
    [[nodiscard]] ClipRow* currentRow() const;
    /// Of a clip that is shown, by its path; or nullptr.
    [[nodiscard]] ClipRow* rowOf(const QString& clipPath) const;
    [[nodiscard]] QString currentJob() const;
    [[nodiscard]] Comparison& comparison() const { return *m_comparison; }
    /// Compares the clips of the current job blind; on the way already, it goes to what ends that.
    void compareBlind();

Q_SIGNALS:
    /// Something is said above the results.
    void noticeShown();
    /// A clip has its row: whoever does more with clips takes hold of it.
    void rowAdded(const QString& jobId, melodeck::ui::ClipRow* row);
    /// The menu of a clip is about to open.
    void menuOpening(const QString& jobId, int clipIndex, QMenu* menu);
    /// A job that was to be brought is shown now; or it cannot be, which told() said.
    void brought(const QString& jobId);
    void notBrought(const QString& jobId);
    void saveRequested(const QString& jobId, int clipIndex);
    void saveAllRequested(const QString& jobId);
    void saveAnswerRequested(const QString& jobId);
    void savePictureRequested(const QString& jobId, int clipIndex);
    /// The model of a request is to start before it is sent again.
    void wakeRequested(const melodeck::core::Endpoint& endpoint, melodeck::jobs::WhenOff whenOff);
    /// Something was done that the window says in passing.
    void told(const QString& message);
    /// A job's transcript is shown now, or anew.
    void transcriptShown(const QString& jobId);
    /// The recording beside a transcript is wanted from there.
    void playTranscriptRequested(const QString& jobId, double seconds);
    void saveTranscriptRequested(const QString& jobId);
    void editTranscriptRequested(const QString& jobId);
    /// What a job asked for is wanted in the form again.
    void bringBackRequested(const QString& jobId);
    void trashRequested(const QString& jobId);
    /// The jobs of a batch are to be seen in rows and columns.
    void gridRequested(const QString& batchId);
    /// A model of one's own is to be made of what a job asked for.
    void makeModelRequested(const QString& jobId);
    /// The peaks of the transport's clip, when they are known.
    void currentPeaksReady(const melodeck::audio::Peaks& peaks);
    /// The beat of the transport's clip, where its model told one.
    void currentMeterReady(const std::optional<melodeck::mir::Meter>& meter);

private:
    [[nodiscard]] std::optional<mir::Meter> currentMeter() const;
    /// Finished jobs that are asked of the library at once.
    static constexpr int kPage = 30;

    enum class Place : std::uint8_t { Top, Bottom };
    struct Batch
    {
        BatchBlock* block = nullptr;
        /// Which can be sent again together: the queue knows them as long as they are here.
        std::set<QString> failed;
        /// Those were, and another job stands for each.
        std::set<QString> replaced;
        /// The greatest job id of those that are known.
        QString newest;
        /// Jobs of it that have a block, which is so only while it is open.
        QSet<QString> shown;
        /// The least of those that came from the library while it is open; empty before the first.
        QString olderThan;
        BatchBlock::Rest rest;
    };

    void build();
    void connectQueue();
    void insertItem(QWidget* item, const QString& id, Place place);
    JobBlock* makeBlock(const core::JobRecord& job);
    void connectAnswer(const QString& jobId, JobBlock* made);
    void copyDetails(const QString& jobId);
    void showAnswer(const QString& jobId);
    void addPicture(const QString& jobId, JobBlock& owner, const core::Clip& clip);
    void connectPicture(const QString& jobId, PictureRow* row);
    void readPictureOf(PictureRow* row);
    void connectRow(const QString& jobId, ClipRow* row);
    void removeBlock(const QString& jobId);
    void connectComparison();
    void startBlind(const QString& jobId);
    void endBlind(const QString& jobId, const std::vector<BlindTrial::Verdict>& verdicts);

    void addWaiting(const QStringList& jobIds);
    void changeJob(const QString& jobId);
    void updateProgress(const QString& jobId, JobBlock& owner) const;
    void addArriving(const QString& jobId, const core::Clip& clip,
                     const std::shared_ptr<const audio::ArrivingFile>& file);
    void addClip(const QString& jobId, int clipIndex);
    void showLoudness(const QString& jobId, int clipIndex);
    void removeUnfinishedRows(const core::JobRecord& job, JobBlock& owner);
    void finishJob(const QString& jobId);
    void addFinished(const core::JobRecord& job, Place place);
    void showRecovered(const QStringList& waiting, const QStringList& finished);
    void showUnsent();
    [[nodiscard]] bool isDone(const QString& id) const;
    void takeItem(std::size_t at);
    void trim();
    void showWhatCanBeCleared();
    void showEmptiness();
    void retire(const QString& jobId);

    void scrollTo(const QString& jobId);
    void tellBrought(const QString& jobId);
    void addBrought(const QString& wanted, const QStringList& jobIds);
    void showBrought(const core::JobRecord& job);
    void addHistory(const QStringList& jobIds);
    void addPage(const QStringList& jobIds);
    void addSomeOfPage();
    bool addToPage();
    void endOneOfPage(const QString& id);
    void endPage(const QString& lastId);
    void addBatchPage(const QString& batchId, const QStringList& jobIds);
    void loadPage(const QString& batchId, const QString& before);

    Batch& batch(const QString& batchId, Place place);
    void noteInBatch(const core::JobRecord& job, Place place);
    void openBatch(const QString& batchId);
    void closeBatch(const QString& batchId);
    void sendFailedAgain(const QString& batchId);
    void cancelBatch(const QString& batchId);
    void showTallies();

    jobs::JobQueue& m_queue;
    ClipDeck* m_deck;
    Comparison* m_comparison;
    QScrollArea* m_scroll;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_noticePlace;
    BannerMessage* m_notice;
    BannerMessage* m_recovered;
    LinkButton* m_older;
    LinkButton* m_clear;
    EmptyResults* m_empty;
    QHash<QString, JobBlock*> m_blocks;
    QHash<QString, Batch> m_batches;
    /// Ids of jobs and batches at the top level, as they stand.
    std::vector<QString> m_items;
    std::size_t m_mostItems;
    /// The library is shown down to this id.
    QString m_olderThan;
    /// Of all jobs, from the library: its blocks are made a few at a time.
    struct Page
    {
        QStringList left;
        qsizetype size = 0;
        bool isFirst = false;
        /// Not placed yet.
        QPointer<JobBlock> made;
    };
    Page m_page;
    QTimer m_moreOfPage;
    /// For whom pages of the library are on their way: a batch, nothing for all, or one job that is to be brought.
    std::deque<QString> m_pages;
    /// Of those that are to be brought, the ones that are scrolled to then.
    QStringList m_revealed;
    /// Finished jobs without a block, which are forgotten in their turn: times are learned from the newest.
    std::deque<QString> m_retired;
    /// Jobs that ended since the start, which the first page of the library leaves out.
    qsizetype m_finishedHere = 0;
    /// What the transport has may come with a later row.
    /// Cancelled before they began.
    QStringList m_unsent;
    QTimer m_unsentSoon;
    QTimer m_talliesSoon;
    /// Reads pictures.
    BackgroundQueue m_pictures;
};

} // namespace melodeck::ui
