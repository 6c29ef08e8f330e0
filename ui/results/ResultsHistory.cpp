// The results panel's side of batches, and of what the library has of earlier times.

#include "api/RecipeCheck.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "jobs/MayHaveRun.h"
#include "jobs/VariationShape.h"
#include "ui/results/BatchBlock.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/Buttons.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

/// Before the id of one job, where a batch's could be.
constexpr QLatin1Char kBrought('=');

} // namespace

void ResultsPanel::bring(const QString& jobId)
{
    const auto known = m_queue.find(jobId);
    if (m_blocks.contains(jobId)) {
        m_scroll->ensureWidgetVisible(m_blocks.value(jobId));
        tellBrought(jobId);
    } else if (known != nullptr && core::isFinished(known->state)) {
        showBrought(*known);
    } else {
        m_pages.push_back(kBrought + jobId);
        m_queue.loadHistory(1, jobId + QLatin1Char('~'));
        showEmptiness();
    }
}

void ResultsPanel::tellBrought(const QString& jobId)
{
    if (m_revealed.removeOne(jobId)) {
        scrollTo(jobId);
    }
    Q_EMIT brought(jobId);
}

void ResultsPanel::addBrought(const QString& wanted, const QStringList& jobIds)
{
    const auto job = jobIds.contains(wanted) ? m_queue.find(wanted) : nullptr;
    if (job == nullptr) {
        m_revealed.removeOne(wanted);
        Q_EMIT told(tr("This is not in the library any more."));
        Q_EMIT notBrought(wanted);
    } else if (m_blocks.contains(wanted)) {
        tellBrought(wanted); // it came another way meanwhile
    } else {
        showBrought(*job);
    }
}

void ResultsPanel::showBrought(const core::JobRecord& job)
{
    insertItem(makeBlock(job), job.id, Place::Top);
    if (m_deck->currentPath().isEmpty()) {
        m_deck->selectFirst(job.id); // so that Space plays something
    }
    m_scroll->verticalScrollBar()->setValue(0);
    tellBrought(job.id);
}

void ResultsPanel::loadHistory()
{
    loadPage({}, {});
}

void ResultsPanel::takeOver()
{
    const std::vector<QString> unfinished = m_queue.unfinished();
    addWaiting(QStringList(unfinished.begin(), unfinished.end()));
    for (const QString& id : m_queue.running()) {
        changeJob(id);
        const auto job = m_queue.find(id);
        for (const core::Clip& clip : job->answer.clips) {
            addClip(id, clip.index);
        }
    }
    loadPage({}, QStringLiteral("~")); // older than what is to come: ids sort by time
}

void ResultsPanel::loadPage(const QString& batchId, const QString& before)
{
    m_pages.push_back(batchId);
    m_queue.loadHistory(kPage, before);
    showEmptiness();
}

void ResultsPanel::reveal(const QString& jobId)
{
    if (!m_revealed.contains(jobId)) {
        m_revealed << jobId;
    }
    bring(jobId);
}

void ResultsPanel::scrollTo(const QString& jobId)
{
    JobBlock* wanted = block(jobId);
    if (wanted == nullptr) {
        return;
    }
    // Where it is to stand is known after its layout.
    QTimer::singleShot(0, wanted, [this, wanted] {
        m_scroll->widget()->layout()->activate();
        constexpr int kAbove = 16;
        m_scroll->verticalScrollBar()->setValue(wanted->mapTo(m_scroll->widget(), QPoint(0, 0)).y() - kAbove);
        if (!wanted->rows().empty()) {
            wanted->rows().front()->focusPlay();
        }
    });
}

void ResultsPanel::addHistory(const QStringList& jobIds)
{
    QString batchId;
    if (!m_pages.empty()) {
        batchId = m_pages.front();
        m_pages.pop_front();
    }
    if (batchId.startsWith(kBrought)) {
        addBrought(batchId.mid(1), jobIds);
    } else if (batchId.isEmpty()) {
        addPage(jobIds);
    } else {
        addBatchPage(batchId, jobIds);
    }
    showEmptiness();
}

void ResultsPanel::addPage(const QStringList& jobIds)
{
    while (addToPage()) {
        // what came before it stands in front of it
    }
    m_page = {jobIds, jobIds.size(), m_olderThan.isEmpty(), {}};
    if (jobIds.isEmpty()) {
        m_older->hide();
    } else {
        addSomeOfPage();
    }
}

void ResultsPanel::addSomeOfPage()
{
    if (addToPage()) {
        m_moreOfPage.start();
    } else {
        showEmptiness();
    }
}

/// One step: makes a block, or places it. That and its layout and painting take some milliseconds each, and a frame
/// lasts sixteen. False when nothing is left to do.
bool ResultsPanel::addToPage()
{
    if (JobBlock* made = m_page.made) {
        m_page.made = nullptr;
        insertItem(made, made->jobId(), Place::Bottom);
        endOneOfPage(made->jobId());
    } else if (!m_page.left.isEmpty()) {
        const QString id = m_page.left.takeFirst();
        const auto job = m_queue.find(id);
        if (job != nullptr && job->batch.isEmpty() && !m_blocks.contains(id)) {
            m_page.made = makeBlock(*job);
        } else {
            if (job != nullptr && !job->batch.isEmpty()) {
                noteInBatch(*job, Place::Bottom);
            }
            endOneOfPage(id);
        }
    }
    return m_page.made != nullptr || !m_page.left.isEmpty();
}

void ResultsPanel::endOneOfPage(const QString& id)
{
    // What plays is left alone: a recording, a melody, or a clip that comes further below.
    if (m_deck->currentPath().isEmpty()) {
        m_deck->selectFirst(id); // so that Space plays something after a start
    }
    if (m_page.left.isEmpty()) {
        endPage(id);
    }
}

void ResultsPanel::endPage(const QString& lastId)
{
    m_olderThan = lastId;
    const auto last = m_batches.find(m_queue.batchOf(m_olderThan));
    for (Batch& each : m_batches) {
        each.rest.isPartial = last != m_batches.end() && each.block == last->block && m_page.size >= kPage;
    }
    m_talliesSoon.start();
    // The first page leaves out what this run has done, so that a short one does not mean the end.
    m_older->setVisible(m_page.size + (m_page.isFirst ? m_finishedHere : 0) >= kPage);
    showEmptiness();
}

ResultsPanel::Batch& ResultsPanel::batch(const QString& batchId, Place place)
{
    if (const auto known = m_batches.find(batchId); known != m_batches.end()) {
        return *known;
    }
    auto* made = new BatchBlock(batchId);
    Batch& owner = m_batches[batchId];
    owner.block = made;
    connect(made, &BatchBlock::opened, this, [this, batchId] { openBatch(batchId); });
    connect(made, &BatchBlock::closed, this, [this, batchId] { closeBatch(batchId); });
    connect(made, &BatchBlock::cancelRequested, this, [this, batchId] { cancelBatch(batchId); });
    connect(made, &BatchBlock::sendAgainRequested, this, [this, batchId] { sendFailedAgain(batchId); });
    connect(made, &BatchBlock::gridRequested, this, [this, batchId] { Q_EMIT gridRequested(batchId); });
    connect(made, &BatchBlock::olderRequested, this,
            [this, batchId] { loadPage(batchId, m_batches[batchId].olderThan); });
    insertItem(made, batchId, place);
    m_talliesSoon.start();
    return m_batches[batchId];
}

void ResultsPanel::noteInBatch(const core::JobRecord& job, Place place)
{
    Batch& owner = batch(job.batch, place);
    if (owner.replaced.contains(job.id)) {
        return;
    }
    owner.block->tally().addFinished(job.id, job.state);
    owner.newest = std::max(owner.newest, job.id);
    if (jobs::isPlannedName(job.name)) {
        owner.block->offerGrid();
    }
    const bool canBeSentAgain = job.state == core::JobState::Failed && api::isKnown(job.recipe) &&
                                !jobs::mayHaveRun(job, m_queue.clipFolderOf(job.id));
    if (canBeSentAgain) {
        owner.failed.insert(job.id);
    }
    if (!m_talliesSoon.isActive()) {
        m_talliesSoon.start();
    }
}

void ResultsPanel::showTallies()
{
    bool isAnyBusy = false;
    for (Batch& each : m_batches) {
        each.rest.isPaused = m_queue.isQueuePaused();
        each.rest.canSendAgain = !each.failed.empty();
        each.block->showTally(each.rest);
        isAnyBusy = isAnyBusy || each.block->tally().running() > 0;
    }
    showWhatCanBeCleared();
    if (isAnyBusy) {
        m_talliesSoon.start(); // the time that is left goes on
    }
}

void ResultsPanel::openBatch(const QString& batchId)
{
    Batch& owner = m_batches[batchId];
    const std::vector<QString> unfinished = m_queue.unfinished();
    for (auto id = unfinished.rbegin(); id != unfinished.rend(); ++id) {
        if (m_queue.progressOf(*id) != nullptr && m_queue.batchOf(*id) == batchId && !m_blocks.contains(*id)) {
            JobBlock* made = makeBlock(*m_queue.find(*id));
            owner.shown.insert(*id);
            owner.block->addNewest(made);
        }
    }
    owner.olderThan = owner.newest + QLatin1Char('~');
    loadPage(batchId, owner.olderThan);
}

void ResultsPanel::addBatchPage(const QString& batchId, const QStringList& jobIds)
{
    const auto found = m_batches.find(batchId);
    if (found == m_batches.end() || !found->block->isOpen()) {
        return; // closed in the meantime
    }
    QString first;
    for (const QString& id : jobIds) {
        found->olderThan = id;
        const auto job = m_queue.find(id);
        if (job == nullptr || job->batch != batchId || m_blocks.contains(id)) {
            continue;
        }
        noteInBatch(*job, Place::Bottom);
        found->shown.insert(id);
        found->block->addOlder(makeBlock(*job));
        first = first.isEmpty() ? id : first;
    }
    found->rest.hasOlder = jobIds.size() >= kPage && m_queue.batchOf(jobIds.back()) == batchId;
    found->block->showTally(found->rest);
    if (!first.isEmpty() && m_deck->currentPath().isEmpty()) { // what waits at its place, with its region, stays there
        m_deck->selectFirst(first);
    }
}

void ResultsPanel::closeBatch(const QString& batchId)
{
    Batch& owner = m_batches[batchId];
    for (const QString& id : std::exchange(owner.shown, {})) {
        removeBlock(id);
    }
    owner.rest.hasOlder = false;
}

void ResultsPanel::cancelBatch(const QString& batchId)
{
    QStringList ids;
    for (const QString& id : m_queue.unfinished()) {
        if (m_queue.batchOf(id) == batchId) {
            ids << id;
        }
    }
    m_queue.cancelAll(ids);
}

void ResultsPanel::sendFailedAgain(const QString& batchId)
{
    Batch& owner = m_batches[batchId];
    std::vector<jobs::NewJob> again;
    const std::set<QString> failed = std::exchange(owner.failed, {});
    for (const QString& id : failed) {
        if (const auto job = m_queue.find(id)) {
            again.push_back({job->recipe, job->name, job->batch});
            owner.block->tally().remove(id); // the new one stands for it
            owner.replaced.insert(id);
        }
    }
    for (const QString& id : failed) {
        if (!m_blocks.contains(id)) {
            retire(id);
        }
    }
    if (!again.empty()) {
        m_queue.submitAll(std::move(again));
    }
    showTallies();
}

} // namespace melodeck::ui
