#include "ui/results/ClipDeck.h"

#include "audio/LevelMatch.h"
#include "ui/media/MediaToWav.h"
#include "ui/player/Player.h"
#include "ui/results/ClipRow.h"
#include "ui/waveform/CachedPeaks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {

namespace {

ClipSource sourceOf(const ClipRow& row)
{
    return {row.clip().path, row.title(), audio::amplitudeOf(row.level().value_or(0.0)), row.arriving()};
}

} // namespace

ClipDeck::ClipDeck(Player& player, QObject* parent)
    : QObject(parent)
    , m_player(player)
{
    connect(&m_player, &Player::stateChanged, this, &ClipDeck::showPlayback);
    connect(&m_player, &Player::positionChanged, this, &ClipDeck::showPlayback);
    connect(&m_player, &Player::currentChanged, this, [this] {
        Q_EMIT currentChanged();
        showCurrent();
    });
    connect(&m_growing, &GrowingPeaks::grown, this, &ClipDeck::showPeaks);
    connect(&m_growing, &GrowingPeaks::completed, this, &ClipDeck::showWhole);
}

void ClipDeck::add(const QString& jobId, ClipRow* row)
{
    const QString path = row->clip().path;
    m_rows.insert(path, row);
    m_jobOfClip.insert(path, jobId);
    m_rowsOfJob[jobId].push_back(row);
    row->setKey(0);
    if (row->arriving() == nullptr) {
        loadPeaks(row);
    } else {
        m_growing.watch(path, row->arriving());
    }
    Q_EMIT rowsChanged(jobId);
    refresh(jobId);
    if (path == currentPath()) {
        showCurrent(); // it has come back to what the transport held all the while
    }
}

void ClipDeck::complete(ClipRow* row)
{
    const core::Clip& clip = row->clip();
    if (!m_growing.complete(clip.path, std::llround(clip.durationSeconds * clip.sampleRateHz))) {
        loadPeaks(row);
    }
    const QString job = m_jobOfClip.value(clip.path);
    Q_EMIT rowsChanged(job);
    refresh(job);
}

void ClipDeck::remove(const QString& jobId, ClipRow* row)
{
    std::erase(m_rowsOfJob[jobId], row);
    forget(row);
    Q_EMIT rowsChanged(jobId);
}

void ClipDeck::forget(ClipRow* row)
{
    const QString path = row->clip().path;
    m_rows.remove(path);
    m_growing.forget(path);
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

void ClipDeck::unload()
{
    const QString path = currentPath();
    m_player.clear();
    m_player.setPlaylist({});
    if (!m_rows.contains(path)) {
        m_peaks.remove(path);
    }
}

void ClipDeck::setOrder(const QString& jobId, const std::vector<int>& clipIndices)
{
    const auto found = m_rowsOfJob.find(jobId);
    if (found == m_rowsOfJob.end()) {
        return;
    }
    std::stable_sort(found->begin(), found->end(), [&clipIndices](const ClipRow* one, const ClipRow* other) {
        const auto at = [&clipIndices](const ClipRow* row) {
            return std::find(clipIndices.begin(), clipIndices.end(), row->clip().index) - clipIndices.begin();
        };
        return at(one) < at(other);
    });
    refresh(jobId);
}

void ClipDeck::refresh(const QString& jobId)
{
    if (jobId == currentJob() && !jobId.isEmpty()) {
        m_player.setPlaylist(sources(jobId));
        showKeys(jobId);
    }
}

int ClipDeck::place(const QString& jobId, int clipIndex) const
{
    const std::vector<ClipRow*> rows = m_rowsOfJob.value(jobId);
    const auto wanted = std::find_if(rows.begin(), rows.end(),
                                     [clipIndex](const ClipRow* row) { return row->clip().index == clipIndex; });
    return wanted == rows.end() ? -1 : static_cast<int>(wanted - rows.begin());
}

std::vector<ClipSource> ClipDeck::sources(const QString& jobId) const
{
    std::vector<ClipSource> all;
    for (const ClipRow* row : m_rowsOfJob.value(jobId)) {
        all.push_back(sourceOf(*row));
    }
    return all;
}

void ClipDeck::select(const QString& jobId, int clipIndex)
{
    const int wanted = place(jobId, clipIndex);
    if (wanted < 0) {
        return;
    }
    const bool isSameJob = currentJob() == jobId;
    // What stands at its end is over: the next one is heard from its beginning, also where it is longer.
    const bool isOver = !isBusy() && m_player.duration() > 0.0 && m_player.position() >= m_player.duration();
    m_player.setPlaylist(sources(jobId));
    const ClipSource clip = m_player.playlist().at(static_cast<std::size_t>(wanted));
    // One that was loaded while it arrived plays on when it is whole.
    if (currentPath() != clip.path || m_player.state() == PlayerState::Failed) {
        if (!isSameJob) {
            m_player.load(clip, m_player.wantsToPlay() ? AfterLoad::Play : AfterLoad::Pause);
        } else if (isOver) {
            m_player.switchToAt(wanted, m_player.region() ? m_player.region()->startSeconds : 0.0);
        } else {
            m_player.switchTo(wanted);
        }
    }
    showCurrent();
}

void ClipDeck::switchTo(const QString& path)
{
    const QString job = jobOf(path);
    if (const ClipRow* row = rowOf(path)) {
        m_player.setPlaylist(sources(job));
        m_player.switchTo(place(job, row->clip().index));
        showCurrent();
    }
}

void ClipDeck::keepReady(const QString& path)
{
    std::optional<ClipSource> partner;
    for (const ClipSource& source : sources(jobOf(path))) {
        if (source.path == path) {
            partner = source;
        }
    }
    m_player.setPartner(std::move(partner));
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
    const int wanted = place(jobId, clipIndex);
    if (wanted < 0) {
        return;
    }
    const bool isSameJob = currentJob() == jobId;
    m_player.setPlaylist(sources(jobId));
    if (isSameJob) {
        m_player.switchToAt(wanted, seconds);
    } else {
        m_player.loadAt(m_player.playlist().at(static_cast<std::size_t>(wanted)), seconds,
                        m_player.wantsToPlay() ? AfterLoad::Play : AfterLoad::Pause);
    }
    showCurrent();
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
    if (row->clip().kind == core::MediaKind::Image) {
        showPeaks(path, {});
        return;
    }
    m_work.run(
        [path](const std::stop_token& stop) {
            const auto sound = readableSound(path, stop);
            return sound ? cachedPeaks(*sound, stop).value_or(audio::Peaks{}) : audio::Peaks{};
        },
        [this, path](const audio::Peaks& peaks) { showPeaks(path, peaks); });
}

void ClipDeck::showPeaks(const QString& path, const audio::Peaks& peaks)
{
    if (ClipRow* row = m_rows.value(path)) {
        m_peaks.insert(path, peaks);
        row->setPeaks(peaks);
    }
    if (currentPath() == path) {
        Q_EMIT currentPeaksReady(peaks);
    }
}

void ClipDeck::showWhole(const QString& path, const std::optional<audio::Peaks>& peaks)
{
    if (peaks) {
        showPeaks(path, *peaks);
        m_work.run(
            [path, peaks](const std::stop_token&) {
                keepPeaks(path, *peaks);
                return true;
            },
            [](bool) {});
    } else if (ClipRow* row = m_rows.value(path)) {
        loadPeaks(row);
    }
}

void ClipDeck::showPlayback()
{
    ClipRow* row = currentRow();
    if (m_shownRow != row && m_shownRow != nullptr) {
        m_shownRow->setPlayback(ClipRow::Playback::Other, 0.0);
        // Space on the play button of the clip before would begin that one again, instead of pausing what is heard.
        if (row != nullptr && m_shownRow->isPlayFocused()) {
            row->focusPlay();
        }
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
    if (const QString before = std::exchange(m_keyedJob, job); before != job) {
        showKeys(before);
    }
    showKeys(job);
    announcePeaks();
}

void ClipDeck::showKeys(const QString& jobId)
{
    int digit = 0;
    for (ClipRow* row : m_rowsOfJob.value(jobId)) {
        row->setKey(jobId == m_keyedJob ? ++digit : 0);
    }
}

void ClipDeck::announcePeaks()
{
    const auto peaks = m_peaks.constFind(currentPath());
    if (peaks != m_peaks.cend()) {
        Q_EMIT currentPeaksReady(*peaks);
    }
}

} // namespace melodeck::ui
