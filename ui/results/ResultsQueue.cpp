// What the queue tells the results panel: jobs that come, change and end.

#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/results/BatchBlock.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/BannerMessage.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

/// Cancelled before they began: so many have a block of their own, more are one sentence.
constexpr qsizetype kMostUnsentBlocks = 3;

} // namespace

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
    connect(&m_queue, &JobQueue::orderChanged, this, [this] {
        if (!m_batches.isEmpty() && !m_talliesSoon.isActive()) {
            m_talliesSoon.start(); // paused, or going on
        }
    });
    connect(&m_queue, &JobQueue::historyLoaded, this, &ResultsPanel::addHistory);
    connect(&m_queue, &JobQueue::textArrived, this, [this](const QString& id, const QString& text) {
        if (JobBlock* owner = block(id)) {
            owner->appendText(text);
        }
    });
    for (const auto failed : {&JobQueue::libraryFailed, &JobQueue::backupFailed}) {
        connect(&m_queue, failed, this, [this](const core::Error& error) { showNotice(error.message, error.detail); });
    }
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
    showEmptiness();
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

void ResultsPanel::showUnsent()
{
    const QStringList ids = std::exchange(m_unsent, {});
    if (ids.size() > kMostUnsentBlocks) {
        m_notice->setMessage(BannerMessage::Tone::Info, tr("%n job(s) stopped", nullptr, static_cast<int>(ids.size())),
                             tr("They never left this computer."));
        m_noticePlace->show();
        m_queue.forget(ids);
        showEmptiness();
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

} // namespace melodeck::ui
