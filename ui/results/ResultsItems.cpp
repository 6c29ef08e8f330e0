// What stands in the results panel, in which order, and what leaves it.

#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/results/BatchBlock.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/EmptyResults.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/Buttons.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

/// Finished jobs that are kept although nothing shows them.
constexpr std::size_t kRetired = 40;
/// The banners are above the items.
constexpr int kFirstItem = 2;

} // namespace

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
        const QString& oldest = m_retired.front();
        const auto owner = m_batches.constFind(m_queue.batchOf(oldest));
        const bool isAwaited = owner != m_batches.cend() && owner->failed.contains(oldest);
        if (!m_blocks.contains(oldest) && !isAwaited) {
            m_queue.forget({oldest});
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
        for (const QString& failed : std::exchange(found->failed, {})) {
            retire(failed);
        }
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
        const bool isHeld = m_deck->currentJob() == id;
        if (m_blocks.contains(id)) {
            removeBlock(id);
        }
        if (isHeld) {
            m_deck->unload(); // nobody listens to what is in the trash
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
    showEmptiness();
}

/// Not for the moment that those of the library take to come, and not while something waits in the queue: it would ask
/// for what was just asked for.
void ResultsPanel::showEmptiness()
{
    const bool isComing = !m_pages.empty() || !m_page.left.isEmpty() || m_page.made != nullptr ||
                          m_queue.runningCount() + m_queue.waitingCount() > 0;
    m_empty->setVisible(m_items.empty() && !isComing);
}

} // namespace melodeck::ui
