// The results panel's side of comparing: what the comparison of its clips changes in its blocks.

#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/compare/CompareWords.h"
#include "ui/compare/Comparison.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"

#include <QScrollArea>

namespace melodeck::ui {

void ResultsPanel::connectComparison()
{
    connect(m_comparison, &Comparison::levelsWanted, &m_queue, &jobs::JobQueue::measureClips);
    connect(m_comparison, &Comparison::blindStarted, this, [this](const QString& id) {
        if (JobBlock* owner = block(id)) {
            owner->showBlind(*m_comparison->trial());
        }
    });
    connect(m_comparison, &Comparison::placesChanged, this, [this](const QString& id) {
        if (JobBlock* owner = block(id)) {
            owner->showPlaces(*m_comparison->trial());
        }
    });
    connect(m_comparison, &Comparison::blindEnded, this, &ResultsPanel::endBlind);
}

void ResultsPanel::compareBlind()
{
    if (const auto& trial = m_comparison->trial()) {
        if (JobBlock* owner = block(trial->jobId())) {
            m_scroll->ensureWidgetVisible(owner);
            owner->focusReveal();
        }
    } else {
        startBlind(m_deck->currentJob());
    }
}

void ResultsPanel::startBlind(const QString& jobId)
{
    const auto job = m_queue.find(jobId);
    if (job == nullptr || !core::isFinished(job->state)) {
        return; // its clips still come
    }
    m_comparison->startBlind(jobId);
    if (m_comparison->isBlind(jobId) && m_deck->currentRow() != nullptr) {
        m_deck->currentRow()->focusPlay();
    }
}

void ResultsPanel::endBlind(const QString& jobId, const std::vector<BlindTrial::Verdict>& verdicts)
{
    JobBlock* owner = block(jobId);
    const auto job = m_queue.find(jobId);
    if (owner == nullptr || job == nullptr) {
        return;
    }
    QStringList lines;
    for (const auto& [clipIndex, letter, verdict] : verdicts) {
        m_queue.setBlindVerdict(jobId, clipIndex, verdict);
        if (const ClipRow* row = owner->rowOf(clipIndex)) {
            const QString who = tr("%1 was %2").arg(blindName(letter), row->title());
            lines << (verdict.place > 0 ? tr("%1: %2").arg(placeText(verdict.place), who) : who);
        }
    }
    for (const core::Clip& clip : job->answer.clips) {
        if (ClipRow* row = owner->rowOf(clip.index)) {
            row->setClip(clip, ClipRow::Loudness::Known);
        }
    }
    owner->showRevealed(*job, lines);
    if (m_deck->currentJob() == jobId) {
        m_deck->currentRow()->focusPlay(); // what had the focus is gone
    }
}

} // namespace melodeck::ui
