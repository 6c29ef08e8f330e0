// What leaves the window: clips that are saved, dragged out or copied.

#include "audio/LevelMatch.h"
#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyCard.h"
#include "ui/library/LibraryDesk.h"
#include "ui/media/MediaCache.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ClipRow.h"
#include "ui/results/ResultsPanel.h"
#include "ui/results/TranscriptAudio.h"
#include "ui/save/ClipSharer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/AnswerSaver.h"
#include "ui/window/ClipSaver.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PartsSaver.h"
#include "ui/window/Toast.h"

#include <algorithm>
#include <vector>

namespace melodeck::ui {

namespace {

/// With which all clips of a job are equally loud, in dB.
double matchedDecibels(const core::JobRecord& job, const core::Clip& wanted)
{
    std::vector<audio::Level> levels;
    std::size_t at = 0;
    for (const core::Clip& clip : job.answer.clips) {
        at = clip.index == wanted.index ? levels.size() : at;
        levels.push_back({clip.loudnessLufs, clip.truePeak});
    }
    return levels.empty() ? 0.0 : audio::matchLevels(levels)[at].value_or(0.0);
}

} // namespace

void MainWindow::connectSaving()
{
    connect(m_results, &ResultsPanel::saveRequested, this, &MainWindow::save);
    connect(m_results, &ResultsPanel::saveAllRequested, this, &MainWindow::saveAll);
    connect(m_results, &ResultsPanel::saveAnswerRequested, this, &MainWindow::saveAnswer);
    connect(m_results, &ResultsPanel::savePictureRequested, this, &MainWindow::savePicture);
    connect(m_results, &ResultsPanel::saveTranscriptRequested, this, &MainWindow::saveTranscript);
    connect(m_results, &ResultsPanel::rowAdded, this, [this](const QString& id, ClipRow* row) {
        const int index = row->clip().index;
        connectParts(id, row);
        m_sharer->attach(row, [this, id, index] { return clipToShareOf(id, index); });
        connect(row, &ClipRow::copyRequested, this, [this, id, index] {
            if (const auto share = clipToShareOf(id, index)) {
                m_sharer->copy(*share);
            }
        });
    });
    const auto say = [this](const core::Error& error) { m_results->showNotice(error.message, error.detail); };
    connect(m_results, &ResultsPanel::told, m_toast, &Toast::say);
    connect(m_saver, &ClipSaver::saved, m_toast, &Toast::say);
    connect(m_saver, &ClipSaver::failed, this, say);
    connect(&m_compose->melodyCard(), &MelodyCard::saveNotesRequested, this, [this] {
        const MelodyCard& card = m_compose->melodyCard();
        if (const auto music = card.music()) {
            m_answerSaver->saveNotes(shownName(card.path()), *music);
        }
    });
    connect(m_answerSaver, &AnswerSaver::saved, m_toast, &Toast::say);
    connect(m_answerSaver, &AnswerSaver::failed, this, say);
    connect(m_partsSaver, &PartsSaver::begun, m_toast, &Toast::say);
    connect(m_partsSaver, &PartsSaver::saved, m_toast, &Toast::say);
    connect(m_partsSaver, &PartsSaver::failed, this, say);
    connect(m_transcripts, &TranscriptAudio::peaksReady, m_playerBar, &PlayerBar::setPeaks);
    connect(m_transcripts, &TranscriptAudio::told, m_toast, &Toast::say);
    connect(m_transcripts, &TranscriptAudio::failed, this, say);
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

void MainWindow::connectParts(const QString& jobId, ClipRow* row)
{
    const auto job = m_services.queue.find(jobId);
    if (job == nullptr || !PartsSaver::canSave(*job, row->clip())) {
        return;
    }
    row->offerParts();
    const auto made = [this, jobId, index = row->clip().index]() -> std::optional<ClipToSave> {
        return m_results->comparison().isBlind(jobId) ? std::optional<ClipToSave>() : clipToSaveOf(jobId, index);
    };
    connect(row, &ClipRow::saveMidiRequested, this, [this, jobId, made] {
        const auto clip = made();
        if (const auto owner = m_services.queue.find(jobId); owner != nullptr && clip) {
            m_partsSaver->saveMidi(*owner, clip->clip);
        }
    });
    connect(row, &ClipRow::saveStemsRequested, this, [this, jobId, made] {
        const auto clip = made();
        if (const auto owner = m_services.queue.find(jobId); owner != nullptr && clip) {
            m_partsSaver->saveStems(*owner, clip->clip);
        }
    });
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
            // As heard, where it is heard matched: compared with one of another job it is so by other clips.
            const ClipRow* row = m_results->rowOf(clip.path);
            const auto heard = row != nullptr ? row->level() : std::nullopt;
            made.matchedDb = heard ? *heard : matchedDecibels(*job, clip);
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
    // Those that are switched between share it.
    const auto& clips = m_services.player.playlist();
    const bool isShared =
        std::any_of(clips.begin(), clips.end(), [&clip](const ClipSource& each) { return each.path == clip.path; });
    const auto region = isShared ? m_playerBar->waveform()->region() : std::nullopt;
    return region && region->startSeconds < clip.durationSeconds ? region : std::nullopt;
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

void MainWindow::saveAnswer(const QString& jobId)
{
    if (const auto job = m_services.queue.find(jobId)) {
        m_answerSaver->saveAnswer(*job, m_services.queue.clipFolderOf(jobId));
    }
}

void MainWindow::savePicture(const QString& jobId, int clipIndex)
{
    const auto job = m_services.queue.find(jobId);
    for (const core::Clip& clip : job != nullptr ? job->answer.clips : std::vector<core::Clip>()) {
        if (clip.index == clipIndex) {
            m_answerSaver->savePicture(clip);
        }
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
    if (takenByLibrary(&LibraryDesk::save)) {
        return;
    }
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
    if (takenByLibrary(&LibraryDesk::copy) || refusesHidden()) {
        return;
    }
    const ClipRow* row = m_results->currentRow();
    const auto share = row != nullptr ? clipToShareOf(m_results->currentJob(), row->clip().index) : std::nullopt;
    if (share) {
        m_sharer->copy(*share);
    }
}

} // namespace melodeck::ui
