// What leaves the window: clips that are saved, dragged out or copied.

#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ClipRow.h"
#include "ui/results/ResultsPanel.h"
#include "ui/save/ClipSharer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

/// What the player changes a clip's level by, in dB.
double matchedDecibels(const Player& player, const QString& path)
{
    const auto& clips = player.playlist();
    const auto found =
        std::find_if(clips.begin(), clips.end(), [&path](const ClipSource& clip) { return clip.path == path; });
    return found == clips.end() || found->gain <= 0.0 || found->gain == 1.0 ? 0.0 : 20.0 * std::log10(found->gain);
}

} // namespace

void MainWindow::connectSaving()
{
    connect(m_results, &ResultsPanel::saveRequested, this, &MainWindow::save);
    connect(m_results, &ResultsPanel::saveAllRequested, this, &MainWindow::saveAll);
    connect(m_results, &ResultsPanel::saveAnswerRequested, this,
            [this](const QString& id) { m_saver->saveAnswer(*m_services.queue.find(id)); });
    connect(m_results, &ResultsPanel::rowAdded, this, [this](const QString& id, ClipRow* row) {
        const int index = row->clip().index;
        m_sharer->attach(row, [this, id, index] { return clipToShareOf(id, index); });
        connect(row, &ClipRow::copyRequested, this, [this, id, index] {
            if (const auto share = clipToShareOf(id, index)) {
                m_sharer->copy(*share);
            }
        });
    });
    const auto say = [this](const core::Error& error) { m_results->showNotice(error.message, error.detail); };
    connect(m_saver, &ClipSaver::saved, m_toast, &Toast::say);
    connect(m_saver, &ClipSaver::failed, this, say);
    connect(m_sharer, &ClipSharer::copied, m_toast, &Toast::say);
    connect(m_sharer, &ClipSharer::failed, this, say);

    m_regionTool->setObjectName(QStringLiteral("regionTool"));
    m_playerBar->addWaveformTool(m_regionTool);
    m_sharer->attach(m_regionTool, [this] { return regionToShare(); });
    connect(m_regionTool, &QToolButton::clicked, this, [this] {
        if (const auto share = regionToShare()) {
            m_sharer->copy(*share);
        }
    });
    connect(m_playerBar->waveform(), &WaveformView::regionEdited, this, &MainWindow::showRegionTool);
    connect(m_playerBar->waveform(), &WaveformView::regionRemoved, this, &MainWindow::showRegionTool);
    connect(&m_services.player, &Player::currentChanged, this, &MainWindow::showRegionTool);
    showRegionTool();
}

std::optional<ClipToSave> MainWindow::clipToSaveOf(const QString& jobId, int clipIndex) const
{
    const auto job = m_services.queue.find(jobId);
    if (job == nullptr) {
        return std::nullopt;
    }
    for (const core::Clip& clip : job->answer.clips) {
        if (clip.index == clipIndex) {
            ClipToSave made = clipToSave(clip, *job, static_cast<int>(job->answer.clips.size()));
            made.matchedDb = matchedDecibels(m_services.player, clip.path);
            return made;
        }
    }
    return std::nullopt;
}

std::optional<ClipToShare> MainWindow::clipToShareOf(const QString& jobId, int clipIndex) const
{
    // Its name would tell which clip of a blind comparison it is.
    const auto clip =
        m_results->comparison().isBlind(jobId) ? std::optional<ClipToSave>() : clipToSaveOf(jobId, clipIndex);
    if (!clip) {
        return std::nullopt;
    }
    ClipToShare share;
    share.clip = *clip;
    share.recipe = m_settings.recipeTravels() ? SaveOptions::Recipe::Travels : SaveOptions::Recipe::StaysHere;
    return share;
}

std::optional<core::TimeRegion> MainWindow::regionOf(const core::Clip& clip) const
{
    const auto& current = m_services.player.current();
    return current && current->path == clip.path ? m_playerBar->waveform()->region() : std::nullopt;
}

std::optional<ClipToShare> MainWindow::regionToShare() const
{
    const ClipRow* row = m_results->currentRow();
    if (row == nullptr) {
        return std::nullopt;
    }
    auto share = clipToShareOf(m_results->currentJob(), row->clip().index);
    if (share) {
        share->region = regionOf(share->clip.clip);
    }
    return share && share->region ? share : std::nullopt;
}

void MainWindow::showRegionTool()
{
    m_regionTool->setVisible(m_results->currentRow() != nullptr && m_playerBar->waveform()->region().has_value());
}

void MainWindow::save(const QString& jobId, int clipIndex)
{
    if (const auto clip = clipToSaveOf(jobId, clipIndex)) {
        m_saver->saveOne(*clip, regionOf(clip->clip));
    }
}

void MainWindow::saveAll(const QString& jobId)
{
    const auto job = m_services.queue.find(jobId);
    std::vector<ClipToSave> clips;
    for (const core::Clip& clip : job != nullptr ? job->answer.clips : std::vector<core::Clip>()) {
        clips.push_back(*clipToSaveOf(jobId, clip.index));
    }
    m_saver->saveAll(clips);
}

void MainWindow::saveCurrent()
{
    if (const ClipRow* row = m_results->currentRow(); row != nullptr && !refusesHidden()) {
        save(m_results->currentJob(), row->clip().index);
    }
}

void MainWindow::saveAllOfCurrent()
{
    if (!refusesHidden()) {
        saveAll(m_results->currentJob());
    }
}

void MainWindow::copyCurrent()
{
    if (refusesHidden()) {
        return;
    }
    const ClipRow* row = m_results->currentRow();
    const auto share = row != nullptr ? clipToShareOf(m_results->currentJob(), row->clip().index) : std::nullopt;
    if (share) {
        m_sharer->copy(*share);
    }
}

} // namespace melodeck::ui
