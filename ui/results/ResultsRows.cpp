// The results panel's blocks of jobs and rows of clips, and what they ask for.

#include "api/Management.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "jobs/Platform.h"
#include "ui/compare/Comparison.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <vector>

namespace melodeck::ui {

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

void ResultsPanel::updateProgress(const QString& jobId, JobBlock& owner) const
{
    const auto job = m_queue.find(jobId);
    const auto progress = m_queue.progressOf(jobId);
    // Those that are scrolled away are not worth a new layout thirty times a second.
    if (job != nullptr && progress != nullptr && (!isVisible() || !owner.visibleRegion().isEmpty())) {
        owner.showProgress(*job, *progress);
    }
}

} // namespace melodeck::ui
