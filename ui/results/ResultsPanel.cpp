#include "ui/results/ResultsPanel.h"

#include "api/AnswerReader.h"
#include "api/Management.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "jobs/Platform.h"
#include "ui/compare/Comparison.h"
#include "ui/results/BatchBlock.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Blocks at the top level at first; Show older adds a page each time.
constexpr std::size_t kItems = 40;
/// Cancelled before they began: so many have a block of their own, more are one sentence.
constexpr qsizetype kMostUnsentBlocks = 3;
/// Finished jobs that are kept although nothing shows them.
constexpr std::size_t kRetired = 40;
constexpr auto kTallies = 100ms;
/// The banners are above the items.
constexpr int kFirstItem = 2;

} // namespace

ResultsPanel::ResultsPanel(jobs::JobQueue& queue, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_deck(new ClipDeck(player, this))
    , m_comparison(new Comparison(*m_deck, player, this))
    , m_scroll(new QScrollArea)
    , m_notice(new BannerMessage)
    , m_recovered(new BannerMessage)
    , m_older(new LinkButton(tr("Show older")))
    , m_clear(new LinkButton(tr("Clear done")))
    , m_mostItems(kItems)
{
    build();
    connectQueue();
    connectComparison();
    m_unsentSoon.setSingleShot(true);
    m_unsentSoon.setInterval(0);
    connect(&m_unsentSoon, &QTimer::timeout, this, &ResultsPanel::showUnsent);
    m_moreOfPage.setSingleShot(true);
    connect(&m_moreOfPage, &QTimer::timeout, this, &ResultsPanel::addSomeOfPage);
    m_talliesSoon.setSingleShot(true);
    m_talliesSoon.setInterval(kTallies);
    connect(&m_talliesSoon, &QTimer::timeout, this, &ResultsPanel::showTallies);
    connect(m_deck, &ClipDeck::currentPeaksReady, this, [this](const audio::Peaks& peaks) {
        Q_EMIT currentPeaksReady(peaks);
        Q_EMIT currentMeterReady(currentMeter());
    });
    connect(m_clear, &QPushButton::clicked, this, &ResultsPanel::clearDone);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_mostItems += static_cast<std::size_t>(kPage);
        loadPage({}, m_olderThan);
    });
}

void ResultsPanel::build()
{
    setObjectName(QStringLiteral("resultsPanel"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("resultsContent"));
    inside->setAttribute(Qt::WA_StaticContents); // it grows at its end: what stands above is not painted again
    m_layout = new ScrolledLayout(inside);
    m_layout->setContentsMargins(spacing::group + spacing::grid, spacing::group, spacing::group + spacing::grid,
                                 spacing::group);
    m_layout->setSpacing(spacing::group);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(m_recovered);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(spacing::group);
    ends->addWidget(m_older);
    ends->addWidget(m_clear);
    ends->addStretch(1);
    m_layout->addLayout(ends);
    m_layout->addStretch(1);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_recovered->setObjectName(QStringLiteral("recovered"));
    m_recovered->hide();
    m_older->setObjectName(QStringLiteral("showOlder"));
    m_older->hide();
    m_clear->setObjectName(QStringLiteral("clearDone"));
    m_clear->setToolTip(tr("Takes away what is over. It stays in the library; Show older brings it back."));
    m_clear->hide();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ResultsPanel::connectQueue()
{
    using jobs::JobQueue;
    connect(&m_queue, &JobQueue::jobsAdded, this, &ResultsPanel::addWaiting);
    connect(&m_queue, &JobQueue::jobChanged, this, &ResultsPanel::changeJob);
    connect(&m_queue, &JobQueue::clipArriving, this, &ResultsPanel::addArriving);
    connect(&m_queue, &JobQueue::clipAdded, this, &ResultsPanel::addClip);
    connect(&m_queue, &JobQueue::clipMeasured, this, &ResultsPanel::showLoudness);
    connect(&m_queue, &JobQueue::jobFinished, this, &ResultsPanel::finishJob);
    connect(&m_queue, &JobQueue::jobsRecovered, this, &ResultsPanel::showRecovered);
    connect(&m_queue, &JobQueue::jobsReceived, this, [this](const QStringList& ids) { showRecovered({}, ids); });
    connect(&m_queue, &JobQueue::historyLoaded, this, &ResultsPanel::addHistory);
    connect(&m_queue, &JobQueue::textArrived, this, [this](const QString& id, const QString& text) {
        if (JobBlock* owner = block(id)) {
            owner->appendText(text);
        }
    });
    connect(&m_queue, &JobQueue::libraryFailed, this,
            [this](const core::Error& error) { showNotice(error.message, error.detail); });
}

void ResultsPanel::showNotice(const QString& message, const QString& detail)
{
    m_notice->setSentences(BannerMessage::Tone::Warn, message, detail);
    m_notice->show();
}

void ResultsPanel::insertItem(QWidget* item, const QString& id, Place place)
{
    const std::size_t at = place == Place::Top ? 0 : m_items.size();
    m_layout->insertWidget(kFirstItem + static_cast<int>(at), item);
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(at), id);
    if (place == Place::Top) {
        trim();
    }
    showWhatCanBeCleared();
}

JobBlock* ResultsPanel::makeBlock(const core::JobRecord& job)
{
    auto* made = new JobBlock(job, m_layout->parentWidget());
    m_blocks.insert(job.id, made);
    const QString id = job.id;
    connect(made, &JobBlock::cancelRequested, this, [this, id] { m_queue.cancel(id); });
    connect(made, &JobBlock::wakeRequested, this, [this, id] {
        if (const auto known = m_queue.find(id)) {
            const core::Endpoint& endpoint = known->recipe.endpoint;
            const bool isOff = known->error && api::remedyFor(*known->error, endpoint.url) == api::Remedy::SwitchOn;
            Q_EMIT wakeRequested(endpoint, isOff ? jobs::WhenOff::SwitchOn : jobs::WhenOff::Tell);
        }
    });
    connect(made, &JobBlock::sendNowRequested, this, [this, id] { m_queue.sendNow(id); });
    connect(made, &JobBlock::saveAllRequested, this, [this, id] { Q_EMIT saveAllRequested(id); });
    connect(made, &JobBlock::trashRequested, this, [this, id] { Q_EMIT trashRequested(id); });
    connectAnswer(id, made);
    connect(made, &JobBlock::saveTranscriptRequested, this, [this, id] { Q_EMIT saveTranscriptRequested(id); });
    connect(made, &JobBlock::editTranscriptRequested, this, [this, id] { Q_EMIT editTranscriptRequested(id); });
    connect(made, &JobBlock::playTranscriptRequested, this,
            [this, id](double seconds) { Q_EMIT playTranscriptRequested(id, seconds); });
    connect(made, &JobBlock::transcriptShown, this, [this, id] { Q_EMIT transcriptShown(id); });
    connect(made, &JobBlock::bringBackRequested, this, [this, id] { Q_EMIT bringBackRequested(id); });
    connect(made, &JobBlock::makeModelRequested, this, [this, id] { Q_EMIT makeModelRequested(id); });
    connect(made, &JobBlock::sendAgainRequested, this, [this, id] { m_queue.sendAgain(id); });
    connect(made, &JobBlock::blindRequested, this, [this, id] { startBlind(id); });
    connect(made, &JobBlock::revealRequested, m_comparison, &Comparison::reveal);
    connect(made, &JobBlock::blindCancelled, m_comparison, &Comparison::cancelBlind);
    for (ClipRow* row : made->rows()) {
        connectRow(id, row);
    }
    for (PictureRow* row : made->pictures()) {
        connectPicture(id, row);
    }
    if (made->transcript() != nullptr) {
        Q_EMIT transcriptShown(id);
    }
    return made;
}

void ResultsPanel::connectRow(const QString& jobId, ClipRow* row)
{
    const int index = row->clip().index;
    const QString path = row->clip().path;
    m_deck->add(jobId, row);
    connect(row, &ClipRow::playRequested, this, [this, jobId, index] { m_deck->play(jobId, index); });
    connect(row, &ClipRow::selectRequested, this, [this, jobId, index] { m_deck->select(jobId, index); });
    connect(row, &ClipRow::seekRequested, this,
            [this, jobId, index](double seconds) { m_deck->seek(jobId, index, seconds); });
    connect(row, &ClipRow::starToggled, this,
            [this, jobId, index](bool starred) { m_queue.setStarred(jobId, index, starred); });
    connect(row, &ClipRow::saveRequested, this, [this, jobId, index] { Q_EMIT saveRequested(jobId, index); });
    connect(row, &ClipRow::compareRequested, this,
            [this, path](PairChoice::Side side) { m_comparison->choose(side, path); });
    connect(row, &ClipRow::placeChosen, this, [this, index](int place) { m_comparison->place(index, place); });
    connect(row, &ClipRow::menuOpening, this,
            [this, jobId, index](QMenu* menu) { Q_EMIT menuOpening(jobId, index, menu); });
    connect(row, &ClipRow::makeModelRequested, this, [this, jobId] { Q_EMIT makeModelRequested(jobId); });
    connect(row, &ClipRow::trashRequested, this, [this, jobId] { Q_EMIT trashRequested(jobId); });
    connect(row, &ClipRow::showInFolderRequested, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    Q_EMIT rowAdded(jobId, row);
}

void ResultsPanel::showStar(const JobBlock& block, int clipIndex, bool starred) const
{
    if (ClipRow* row = block.rowOf(clipIndex)) {
        row->setStarred(starred);
    }
}

void ResultsPanel::removeBlock(const QString& jobId)
{
    m_comparison->forget(jobId);
    m_deck->removeJob(jobId);
    if (JobBlock* gone = m_blocks.take(jobId)) {
        gone->hide();
        gone->deleteLater();
    }
    retire(jobId);
}

void ResultsPanel::retire(const QString& jobId)
{
    m_retired.push_back(jobId);
    while (m_retired.size() > kRetired) {
        if (!m_blocks.contains(m_retired.front())) {
            m_queue.forget({m_retired.front()});
        }
        m_retired.pop_front();
    }
}

bool ResultsPanel::isDone(const QString& id) const
{
    if (const auto found = m_batches.find(id); found != m_batches.end()) {
        return found->block->tally().isOver();
    }
    const auto progress = m_queue.progressOf(id);
    return progress == nullptr || core::isFinished(progress->phase());
}

/// Takes an item away, which comes back with "Show older".
void ResultsPanel::takeItem(std::size_t at)
{
    const QString id = m_items[at];
    const auto found = m_batches.find(id);
    const bool isBatch = found != m_batches.end();
    m_olderThan = std::max(m_olderThan, (isBatch ? found->newest : id) + QLatin1Char('~'));
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
    if (isBatch) {
        closeBatch(id);
        found->block->hide();
        found->block->deleteLater();
        m_batches.erase(found);
    } else {
        removeBlock(id);
    }
    m_older->show();
}

void ResultsPanel::trim()
{
    for (std::size_t at = m_items.size(); m_items.size() > m_mostItems && at-- > 1;) {
        const QString id = m_items[at];
        const auto found = m_batches.find(id);
        const bool isOpen = found != m_batches.end() && found->block->isOpen();
        if (isDone(id) && m_deck->currentJob() != id && !isOpen) {
            takeItem(at);
        }
    }
}

void ResultsPanel::clearDone()
{
    const QString playing = m_deck->isBusy() ? m_deck->currentJob() : QString();
    const QString playingIn = playing.isEmpty() ? QString() : m_queue.batchOf(playing);
    for (std::size_t at = m_items.size(); at-- > 0;) {
        const QString id = m_items[at];
        const bool isHeard = !playing.isEmpty() && (id == playing || id == playingIn);
        if (isDone(id) && !isHeard) {
            takeItem(at);
        }
    }
    showWhatCanBeCleared();
}

void ResultsPanel::takeAway(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        const auto item = std::find(m_items.begin(), m_items.end(), id);
        if (item != m_items.end()) {
            m_items.erase(item);
        }
        if (m_blocks.contains(id)) {
            removeBlock(id);
        }
    }
    showWhatCanBeCleared();
}

void ResultsPanel::bringBack(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        bring(id);
    }
}

void ResultsPanel::showWhatCanBeCleared()
{
    m_clear->setVisible(std::any_of(m_items.begin(), m_items.end(), [this](const QString& id) { return isDone(id); }));
}

void ResultsPanel::addWaiting(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        if (const QString batchId = m_queue.batchOf(id); !batchId.isEmpty()) {
            Batch& owner = batch(batchId, Place::Top);
            owner.block->tally().addWaiting(1);
            owner.newest = std::max(owner.newest, id);
            m_talliesSoon.start();
        }
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void ResultsPanel::changeJob(const QString& jobId)
{
    JobBlock* owner = block(jobId);
    if (owner != nullptr) {
        updateProgress(jobId, *owner);
        return;
    }
    const QString batchId = m_queue.batchOf(jobId);
    // As far as the window was told: the job itself may be at its end already when its beginning is told here.
    const auto job = m_queue.find(jobId);
    if (m_queue.progressOf(jobId) == nullptr || core::isFinished(job->state)) {
        return;
    }
    if (batchId.isEmpty()) {
        owner = makeBlock(*job);
        insertItem(owner, jobId, Place::Top);
    } else {
        Batch& group = batch(batchId, Place::Top);
        group.block->tally().setRunning(jobId, QDateTime::currentMSecsSinceEpoch());
        if (!group.block->isOpen()) {
            return;
        }
        owner = makeBlock(*job);
        group.shown.insert(jobId);
        group.block->addNewest(owner);
    }
    updateProgress(jobId, *owner);
}

void ResultsPanel::updateProgress(const QString& jobId, JobBlock& owner) const
{
    const auto job = m_queue.find(jobId);
    const auto progress = m_queue.progressOf(jobId);
    // Those that are scrolled away are not worth a new layout thirty times a second.
    if (job != nullptr && progress != nullptr && (!isVisible() || !owner.visibleRegion().isEmpty())) {
        owner.showProgress(*job, *progress);
    }
}

void ResultsPanel::addClip(const QString& jobId, int clipIndex)
{
    JobBlock* owner = block(jobId);
    const auto job = m_queue.find(jobId);
    if (owner == nullptr || job == nullptr) {
        return;
    }
    for (const core::Clip& clip : job->answer.clips) {
        if (clip.index != clipIndex) {
            continue;
        }
        if (clip.kind != core::MediaKind::Audio) {
            addPicture(jobId, *owner, clip);
            continue;
        }
        ClipRow* row = owner->rowOf(clipIndex);
        if (row == nullptr) {
            row = owner->addClip(clip);
            row->setClip(clip, ClipRow::Loudness::Pending);
            connectRow(jobId, row);
        } else if (row->arriving() != nullptr) {
            row->setClip(clip, ClipRow::Loudness::Pending);
            m_deck->complete(row);
        }
    }
}

void ResultsPanel::addArriving(const QString& jobId, const core::Clip& clip,
                               const std::shared_ptr<const audio::ArrivingFile>& file)
{
    JobBlock* owner = block(jobId);
    if (owner != nullptr && owner->rowOf(clip.index) == nullptr) {
        ClipRow* row = owner->addClip(clip);
        row->setArriving(file);
        connectRow(jobId, row);
    }
}

void ResultsPanel::showLoudness(const QString& jobId, int clipIndex)
{
    JobBlock* owner = block(jobId);
    const auto job = m_queue.find(jobId);
    ClipRow* row = owner != nullptr ? owner->rowOf(clipIndex) : nullptr;
    if (row == nullptr || job == nullptr) {
        return;
    }
    for (const core::Clip& clip : job->answer.clips) {
        if (clip.index == clipIndex) {
            row->setClip(clip, ClipRow::Loudness::Known);
        }
    }
    owner->showMeasured(*job);
    m_comparison->refreshLevels(jobId);
}

void ResultsPanel::removeUnfinishedRows(const core::JobRecord& job, JobBlock& owner)
{
    for (ClipRow* row : std::vector<ClipRow*>(owner.rows())) {
        if (row->arriving() != nullptr) {
            m_deck->remove(job.id, row);
            owner.takeRow(row);
            row->hide();
            row->deleteLater();
        }
    }
}

void ResultsPanel::finishJob(const QString& jobId)
{
    const auto job = m_queue.find(jobId);
    if (job == nullptr) {
        return;
    }
    JobBlock* owner = block(jobId);
    ++m_finishedHere;
    if (!job->batch.isEmpty()) {
        batch(job->batch, Place::Top).block->tally().setFinished(jobId, job->state);
        noteInBatch(*job, Place::Top);
    } else if (owner == nullptr && job->state == core::JobState::Cancelled) {
        m_unsent << jobId;
        m_unsentSoon.start();
        return;
    }
    if (owner == nullptr) {
        retire(jobId);
        return;
    }
    for (const core::Clip& clip : job->answer.clips) {
        addClip(jobId, clip.index);
    }
    removeUnfinishedRows(*job, *owner);
    owner->showOutcome(*job);
    if (job->state == core::JobState::Done) {
        owner->announceDone(); // what else there is to say says so itself
    }
    // Selected so that Space plays it; nothing plays by itself, and what plays goes on. So does a comparison, and what
    // was chosen of this job while it ran.
    if (!m_deck->isBusy() && !m_comparison->isCurrentHidden() && m_deck->currentJob() != jobId) {
        m_deck->selectFirst(jobId);
    }
    if (m_deck->currentJob() == jobId) {
        Q_EMIT currentMeterReady(currentMeter()); // told at the very end of an answer
    }
    showWhatCanBeCleared();
}

std::optional<mir::Meter> ResultsPanel::currentMeter() const
{
    const auto job = m_queue.find(m_deck->currentJob());
    const ClipRow* row = m_deck->currentRow();
    const auto beat =
        job != nullptr && row != nullptr ? api::beatOfClip(job->answer.json, row->clip().index) : std::nullopt;
    return beat ? std::optional(mir::Meter{beat->beatsPerMinute, beat->beatsPerBar, beat->firstBarSeconds})
                : std::nullopt;
}

void ResultsPanel::showUnsent()
{
    const QStringList ids = std::exchange(m_unsent, {});
    if (ids.size() > kMostUnsentBlocks) {
        m_notice->setMessage(BannerMessage::Tone::Info, tr("%n job(s) stopped", nullptr, static_cast<int>(ids.size())),
                             tr("They never left this computer."));
        m_notice->show();
        m_queue.forget(ids);
        return;
    }
    for (const QString& id : ids) {
        if (const auto job = m_queue.find(id)) {
            addFinished(*job, Place::Top);
        }
    }
}

void ResultsPanel::addFinished(const core::JobRecord& job, Place place)
{
    if (!job.batch.isEmpty()) {
        noteInBatch(job, place);
    } else if (!m_blocks.contains(job.id)) {
        insertItem(makeBlock(job), job.id, place);
    }
}

void ResultsPanel::showRecovered(const QStringList& waiting, const QStringList& finished)
{
    addWaiting(waiting);
    m_finishedHere += finished.size();
    for (const QString& id : finished) {
        addFinished(*m_queue.find(id), Place::Top);
    }
    if (waiting.isEmpty()) {
        return;
    }
    m_recovered->clearActions();
    m_recovered->setMessage(BannerMessage::Tone::Info,
                            tr("%n job(s) were waiting when Melodeck ended", nullptr, static_cast<int>(waiting.size())),
                            tr("Nothing of that has left this computer. It is paused now."));
    QPushButton* resume = m_recovered->addAction(tr("Resume"));
    resume->setObjectName(QStringLiteral("resumeRecovered"));
    QPushButton* discard = m_recovered->addAction(tr("Discard"));
    discard->setObjectName(QStringLiteral("discardRecovered"));
    connect(resume, &QPushButton::clicked, this, [this, waiting] {
        m_recovered->hide();
        m_queue.resume(waiting);
    });
    connect(discard, &QPushButton::clicked, this, [this, waiting] {
        m_recovered->hide();
        m_queue.cancelAll(waiting);
    });
    m_recovered->show();
}

void ResultsPanel::select(const QString& jobId, int clipIndex)
{
    m_deck->select(jobId, clipIndex);
}

ClipRow* ResultsPanel::currentRow() const
{
    return m_deck->currentRow();
}

ClipRow* ResultsPanel::rowOf(const QString& clipPath) const
{
    return m_deck->rowOf(clipPath);
}

QString ResultsPanel::currentJob() const
{
    return m_deck->currentJob();
}

} // namespace melodeck::ui
