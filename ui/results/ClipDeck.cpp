#include "ui/results/ClipDeck.h"

#include "ui/player/Player.h"
#include "ui/results/ClipRow.h"
#include "ui/waveform/CachedPeaks.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

ClipDeck::ClipDeck(Player& player, QObject* parent)
    : QObject(parent)
    , m_player(player)
{
    connect(&m_player, &Player::stateChanged, this, &ClipDeck::showPlayback);
    connect(&m_player, &Player::positionChanged, this, &ClipDeck::showPlayback);
    connect(&m_player, &Player::currentChanged, this, &ClipDeck::showCurrent);
}

void ClipDeck::add(const QString& jobId, ClipRow* row)
{
    const QString path = row->clip().path;
    m_rows.insert(path, row);
    m_jobOfClip.insert(path, jobId);
    m_rowsOfJob[jobId].push_back(row);
    row->setKeyVisible(jobId == m_keyedJob && !m_keyedJob.isEmpty());
    if (row->arriving() == nullptr) {
        loadPeaks(row);
    }
}

void ClipDeck::complete(ClipRow* row)
{
    loadPeaks(row);
}

void ClipDeck::remove(const QString& jobId, ClipRow* row)
{
    std::erase(m_rowsOfJob[jobId], row);
    forget(row);
}

void ClipDeck::forget(ClipRow* row)
{
    const QString path = row->clip().path;
    m_rows.remove(path);
    m_jobOfClip.remove(path);
    if (path != currentPath()) {
        m_peaks.remove(path);
    }
    m_shownRow = m_shownRow == row ? nullptr : m_shownRow;
}

void ClipDeck::removeJob(const QString& jobId)
{
    for (ClipRow* row : m_rowsOfJob.take(jobId)) {
        forget(row);
    }
}

void ClipDeck::select(const QString& jobId, int clipIndex)
{
    const std::vector<ClipRow*> rows = m_rowsOfJob.value(jobId);
    const auto wanted = std::find_if(rows.begin(), rows.end(),
                                     [clipIndex](const ClipRow* row) { return row->clip().index == clipIndex; });
    if (wanted == rows.end()) {
        return;
    }
    std::vector<ClipSource> playlist;
    for (const ClipRow* row : rows) {
        playlist.push_back({row->clip().path, row->title(), 1.0, row->arriving()});
    }
    const ClipSource clip{(*wanted)->clip().path, (*wanted)->title(), 1.0, (*wanted)->arriving()};
    m_player.setPlaylist(std::move(playlist));
    // One that was loaded while it arrived plays on when it is whole.
    if (currentPath() != clip.path || m_player.state() == PlayerState::Failed) {
        m_player.load(clip, m_player.state() == PlayerState::Playing ? AfterLoad::Play : AfterLoad::Pause);
    }
    showCurrent();
}

bool ClipDeck::selectFirst(const QString& jobId)
{
    const auto rows = m_rowsOfJob.constFind(jobId);
    if (rows == m_rowsOfJob.cend() || rows->empty()) {
        return false;
    }
    select(jobId, rows->front()->clip().index);
    return true;
}

void ClipDeck::play(const QString& jobId, int clipIndex)
{
    const QString before = currentPath();
    const bool wasPlaying = m_player.state() == PlayerState::Playing;
    select(jobId, clipIndex);
    if (currentPath() == before && wasPlaying) {
        m_player.pause();
    } else {
        m_player.play();
    }
}

void ClipDeck::seek(const QString& jobId, int clipIndex, double seconds)
{
    select(jobId, clipIndex);
    m_player.seek(seconds);
}

bool ClipDeck::isBusy() const
{
    return m_player.state() == PlayerState::Playing || m_player.playWhenLoaded();
}

QString ClipDeck::currentPath() const
{
    return m_player.current() ? m_player.current()->path : QString();
}

ClipRow* ClipDeck::currentRow() const
{
    return m_rows.value(currentPath());
}

QString ClipDeck::currentJob() const
{
    return m_jobOfClip.value(currentPath());
}

void ClipDeck::loadPeaks(ClipRow* row)
{
    const QString path = row->clip().path;
    if (row->clip().kind != core::MediaKind::Audio) {
        row->setPeaks({});
        return;
    }
    m_work.run([path](const std::stop_token& stop) { return cachedPeaks(path, stop).value_or(audio::Peaks{}); },
               [this, path, target = QPointer<ClipRow>(row)](const audio::Peaks& peaks) {
                   if (target) {
                       m_peaks.insert(path, peaks);
                       target->setPeaks(peaks);
                   }
                   if (currentPath() == path) {
                       Q_EMIT currentPeaksReady(peaks);
                   }
               });
}

void ClipDeck::showPlayback()
{
    ClipRow* row = currentRow();
    if (m_shownRow != row && m_shownRow != nullptr) {
        m_shownRow->setPlayback(ClipRow::Playback::Other, 0.0);
    }
    m_shownRow = row;
    if (row != nullptr) {
        row->setPlayback(isBusy() ? ClipRow::Playback::Playing : ClipRow::Playback::Current, m_player.position());
    }
}

void ClipDeck::showCurrent()
{
    showPlayback();
    // The digits are keys for the clips of one job: only those show them.
    const QString job = currentJob();
    for (const QString& each : {std::exchange(m_keyedJob, job), job}) {
        for (ClipRow* row : m_rowsOfJob.value(each)) {
            row->setKeyVisible(each == job);
        }
    }
    const auto peaks = m_peaks.constFind(currentPath());
    if (peaks != m_peaks.cend()) {
        Q_EMIT currentPeaksReady(*peaks);
    }
}

} // namespace melodeck::ui
