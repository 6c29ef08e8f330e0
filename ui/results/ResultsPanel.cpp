#include "ui/results/ResultsPanel.h"

#include "audio/Peaks.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/player/Player.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

ResultsPanel::ResultsPanel(jobs::JobQueue& queue, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_player(player)
    , m_scroll(new QScrollArea)
    , m_notice(new BannerMessage)
{
    setObjectName(QStringLiteral("resultsPanel"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("resultsContent"));
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(spacing::group + spacing::grid, spacing::group, spacing::group + spacing::grid,
                                 spacing::group);
    m_layout->setSpacing(spacing::group);
    m_layout->addWidget(m_notice);
    m_layout->addStretch(1);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connectQueue();
    connect(&m_player, &Player::stateChanged, this, &ResultsPanel::showPlayback);
    connect(&m_player, &Player::positionChanged, this, &ResultsPanel::showPlayback);
    connect(&m_player, &Player::currentChanged, this, &ResultsPanel::showCurrent);
}

void ResultsPanel::connectQueue()
{
    using jobs::JobQueue;
    connect(&m_queue, &JobQueue::jobsAdded, this, [this](const QStringList& ids) {
        constexpr int kBelowNotice = 1;
        for (const QString& id : ids) {
            addBlock(*m_queue.find(id), kBelowNotice);
            updateJob(id);
        }
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(&m_queue, &JobQueue::jobChanged, this, &ResultsPanel::updateJob);
    connect(&m_queue, &JobQueue::clipAdded, this, &ResultsPanel::addClip);
    connect(&m_queue, &JobQueue::jobFinished, this, &ResultsPanel::finishJob);
    connect(&m_queue, &JobQueue::historyLoaded, this, &ResultsPanel::addHistory);
    connect(&m_queue, &JobQueue::libraryFailed, this,
            [this](const core::Error& error) { showNotice(error.message, error.detail); });
}

void ResultsPanel::showNotice(const QString& message, const QString& detail)
{
    m_notice->setSentences(BannerMessage::Tone::Warn, message, detail);
    m_notice->show();
}

JobBlock* ResultsPanel::addBlock(const core::JobRecord& job, int position)
{
    auto* block = new JobBlock(job);
    m_blocks.insert(job.id, block);
    m_layout->insertWidget(position, block);
    const QString id = job.id;
    connect(block, &JobBlock::cancelRequested, this, [this, id] { m_queue.cancel(id); });
    connect(block, &JobBlock::saveAllRequested, this, [this, id] { Q_EMIT saveAllRequested(id); });
    connect(block, &JobBlock::saveAnswerRequested, this, [this, id] { Q_EMIT saveAnswerRequested(id); });
    connect(block, &JobBlock::sendAgainRequested, this, [this, id] { m_queue.sendAgain(id); });
    for (ClipRow* row : block->rows()) {
        connectRow(id, row);
    }
    return block;
}

void ResultsPanel::connectRow(const QString& jobId, ClipRow* row)
{
    const int index = row->clip().index;
    const QString path = row->clip().path;
    m_rows.insert(path, row);
    m_jobOfClip.insert(path, jobId);
    row->setKeyVisible(false);
    connect(row, &ClipRow::playRequested, this, [this, jobId, index] { play(jobId, index); });
    connect(row, &ClipRow::seekRequested, this, [this, jobId, index](double seconds) {
        select(jobId, index);
        m_player.seek(seconds);
    });
    connect(row, &ClipRow::starToggled, this,
            [this, jobId, index](bool starred) { m_queue.setStarred(jobId, index, starred); });
    connect(row, &ClipRow::saveRequested, this, [this, jobId, index] { Q_EMIT saveRequested(jobId, index); });
    connect(row, &ClipRow::useAsMelodyRequested, this, [this, path] { Q_EMIT useAsMelodyRequested(path); });
    connect(row, &ClipRow::showInFolderRequested, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    loadPeaks(row);
}

void ResultsPanel::addClip(const QString& jobId, int clipIndex)
{
    JobBlock* owner = block(jobId);
    const auto job = m_queue.find(jobId);
    if (owner == nullptr || job == nullptr) {
        return;
    }
    for (const core::Clip& clip : job->answer.clips) {
        if (clip.index == clipIndex && !m_rows.contains(clip.path)) {
            connectRow(jobId, owner->addClip(clip));
        }
    }
}

void ResultsPanel::updateJob(const QString& jobId)
{
    if (JobBlock* owner = block(jobId)) {
        const auto job = m_queue.find(jobId);
        const auto progress = m_queue.progressOf(jobId);
        jobs::JobProgress waiting;
        waiting.state = job->state;
        owner->showProgress(*job, progress != nullptr ? *progress : waiting);
    }
}

void ResultsPanel::finishJob(const QString& jobId)
{
    JobBlock* owner = block(jobId);
    const auto job = m_queue.find(jobId);
    if (owner == nullptr || job == nullptr) {
        return;
    }
    for (const core::Clip& clip : job->answer.clips) {
        addClip(jobId, clip.index);
    }
    owner->showOutcome(*job);
    // Selected so that Space plays it; nothing plays by itself, and what plays goes on.
    const bool isBusy = m_player.state() == PlayerState::Playing || m_player.playWhenLoaded();
    if (!owner->rows().empty() && !isBusy) {
        select(jobId, owner->rows().front()->clip().index);
    }
}

void ResultsPanel::addHistory(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        const auto job = m_queue.find(id);
        if (job != nullptr && !m_blocks.contains(id)) {
            addBlock(*job, m_layout->count() - 1); // above the stretch
        }
    }
    selectNewest(jobIds);
}

void ResultsPanel::selectNewest(const QStringList& jobIds)
{
    for (const QString& id : jobIds) {
        const JobBlock* owner = block(id);
        if (!m_player.current() && owner != nullptr && !owner->rows().empty()) {
            select(id, owner->rows().front()->clip().index);
        }
    }
}

void ResultsPanel::select(const QString& jobId, int clipIndex)
{
    JobBlock* owner = block(jobId);
    if (owner == nullptr) {
        return;
    }
    std::vector<ClipSource> playlist;
    const ClipSource* wanted = nullptr;
    for (const ClipRow* row : owner->rows()) {
        playlist.push_back({row->clip().path, row->title()});
    }
    for (std::size_t i = 0; i < playlist.size(); ++i) {
        if (owner->rows()[i]->clip().index == clipIndex) {
            wanted = &playlist[i];
        }
    }
    if (wanted == nullptr) {
        return;
    }
    const ClipSource clip = *wanted;
    m_player.setPlaylist(std::move(playlist));
    if (m_player.current() != clip) {
        m_player.load(clip, m_player.state() == PlayerState::Playing ? AfterLoad::Play : AfterLoad::Pause);
    }
    showCurrent();
}

void ResultsPanel::play(const QString& jobId, int clipIndex)
{
    const QString before = m_player.current() ? m_player.current()->path : QString();
    const bool wasPlaying = m_player.state() == PlayerState::Playing;
    select(jobId, clipIndex);
    const QString now = m_player.current() ? m_player.current()->path : QString();
    if (now == before && wasPlaying) {
        m_player.pause();
    } else {
        m_player.play();
    }
}

ClipRow* ResultsPanel::currentRow() const
{
    return m_player.current() ? m_rows.value(m_player.current()->path) : nullptr;
}

QString ResultsPanel::currentJob() const
{
    return m_player.current() ? m_jobOfClip.value(m_player.current()->path) : QString();
}

void ResultsPanel::loadPeaks(ClipRow* row)
{
    const QString path = row->clip().path;
    if (row->clip().kind != core::MediaKind::Audio) {
        row->setPeaks({});
        return;
    }
    m_work.run([path](const std::stop_token& stop) { return audio::readPeaks(path, stop).value_or(audio::Peaks{}); },
               [this, path, target = QPointer<ClipRow>(row)](const audio::Peaks& peaks) {
                   m_peaks.insert(path, peaks);
                   if (target) {
                       target->setPeaks(peaks);
                   }
                   if (m_player.current() && m_player.current()->path == path) {
                       Q_EMIT currentPeaksReady(peaks);
                   }
               });
}

void ResultsPanel::showPlayback()
{
    ClipRow* row = currentRow();
    if (m_shownRow != row && m_shownRow != nullptr) {
        m_shownRow->setPlayback(ClipRow::Playback::Other, 0.0);
    }
    m_shownRow = row;
    if (row != nullptr) {
        const bool isPlaying = m_player.state() == PlayerState::Playing || m_player.playWhenLoaded();
        row->setPlayback(isPlaying ? ClipRow::Playback::Playing : ClipRow::Playback::Current, m_player.position());
    }
}

void ResultsPanel::showCurrent()
{
    showPlayback();
    // The digits are keys for the clips of one job: only those show them.
    const QString job = currentJob();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row.value()->setKeyVisible(m_jobOfClip.value(row.key()) == job);
    }
    if (m_player.current()) {
        const auto peaks = m_peaks.constFind(m_player.current()->path);
        if (peaks != m_peaks.cend()) {
            Q_EMIT currentPeaksReady(*peaks);
        }
    }
}

} // namespace melodeck::ui
