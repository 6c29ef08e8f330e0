#include "ui/results/TranscriptAudio.h"

#include "api/RecipeWords.h"
#include "ui/media/MediaCache.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobWords.h"
#include "ui/results/ResultsPanel.h"
#include "ui/results/TranscriptCard.h"
#include "ui/waveform/CachedPeaks.h"

#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

/// A recording in a form that the player reads.
QString playable(const QString& path)
{
    const auto cached = MediaCache().entryFor(path);
    return cached && QFileInfo::exists(*cached) ? *cached : path;
}

/// The recording that was sent.
QString fileOf(const core::JobRecord& job)
{
    if (job.recipe.files.empty()) {
        return {};
    }
    const core::AttachedFile& file = job.recipe.files.front();
    if (file.path != file.attached() && QFileInfo::exists(file.path)) {
        return file.path; // the WAV that was made of it
    }
    return playable(file.attached());
}

} // namespace

TranscriptAudio::TranscriptAudio(ResultsPanel& results, Player& player, net::HttpClient& http, FindJob find,
                                 QObject* parent)
    : QObject(parent)
    , m_results(results)
    , m_player(player)
    , m_find(std::move(find))
    , m_links(http)
{
    connect(&m_results, &ResultsPanel::transcriptShown, this, &TranscriptAudio::show);
    connect(&m_results, &ResultsPanel::playTranscriptRequested, this, &TranscriptAudio::play);
    connect(&m_player, &Player::positionChanged, this, &TranscriptAudio::follow);
    connect(&m_player, &Player::currentChanged, this, &TranscriptAudio::follow);
    connect(&m_links, &LinkFetch::fetched, this, &TranscriptAudio::takeFetched);
    connect(&m_links, &LinkFetch::failed, this, &TranscriptAudio::failed);
}

void TranscriptAudio::show(const QString& jobId)
{
    const auto job = m_find(jobId);
    const JobBlock* block = m_results.block(jobId);
    if (job != nullptr && block != nullptr && block->transcript() != nullptr) {
        block->transcript()->setPlayable(isPlayable(jobId));
    }
}

bool TranscriptAudio::isPlayable(const QString& id) const
{
    const auto job = m_find(id);
    return job != nullptr ? !job->recipe.files.empty() || !api::linkOf(job->recipe).isEmpty()
                          : m_recordings.contains(id);
}

void TranscriptAudio::addRecording(const QString& id, const QString& path)
{
    if (!path.isEmpty()) {
        m_recordings.insert(id, path);
    }
}

std::optional<double> TranscriptAudio::positionIn(const QString& id) const
{
    const bool isHeard = id == m_jobId && m_player.current() && m_player.current()->path == m_path;
    return isHeard ? std::optional(m_player.position() - m_beginSeconds) : std::nullopt;
}

void TranscriptAudio::play(const QString& jobId, double seconds)
{
    const auto job = m_find(jobId);
    if (job == nullptr) {
        if (const auto recording = m_recordings.constFind(jobId); recording != m_recordings.constEnd()) {
            playFile(jobId, playable(*recording), seconds);
        }
        return;
    }
    if (const QString path = fileOf(*job); !path.isEmpty()) {
        playFile(jobId, path, seconds);
        return;
    }
    const QString link = api::linkOf(job->recipe);
    if (const auto found = m_fetched.constFind(link); found != m_fetched.constEnd() && QFileInfo::exists(*found)) {
        playFile(jobId, *found, seconds);
        return;
    }
    m_wanted = Wanted{jobId, link, seconds};
    Q_EMIT told(tr("Fetching the recording behind the link…"));
    m_links.fetch(QUrl(link));
}

void TranscriptAudio::takeFetched(const QString& path)
{
    if (const auto wanted = std::exchange(m_wanted, std::nullopt)) {
        m_fetched.insert(wanted->link, path);
        playFile(wanted->jobId, path, wanted->seconds);
    }
}

void TranscriptAudio::playFile(const QString& jobId, const QString& path, double seconds)
{
    const auto job = m_find(jobId);
    const auto files = job != nullptr ? job->recipe.files : std::vector<core::AttachedFile>();
    // Where only a part was sent, the model's times count from its start.
    const auto region = files.empty() ? core::TimeRegion{} : files.front().region.value_or(core::TimeRegion{});
    if (const JobBlock* before = m_results.block(m_jobId); before != nullptr && before->transcript() != nullptr) {
        before->transcript()->setPosition(std::nullopt);
    }
    m_jobId = jobId;
    m_path = path;
    m_beginSeconds = region.startSeconds;
    const double place = m_beginSeconds + seconds;
    const bool isThere =
        m_player.current() && m_player.current()->path == path && m_player.state() != PlayerState::Failed;
    if (isThere) {
        m_player.seek(place);
        m_player.play();
    } else {
        const ClipSource clip{path, job != nullptr ? jobTitle(*job) : QFileInfo(path).completeBaseName()};
        m_player.setPlaylist({clip});
        m_player.loadAt(clip, place, AfterLoad::Play);
        readPeaks();
    }
    follow();
}

void TranscriptAudio::readPeaks()
{
    m_work.clear();
    m_work.run([path = m_path](const std::stop_token& stop) { return cachedPeaks(path, stop); },
               [this, path = m_path](const core::Result<audio::Peaks>& peaks) {
                   // What cannot be drawn may still be heard; the player says it where it cannot.
                   if (peaks && m_player.current() && m_player.current()->path == path) {
                       Q_EMIT peaksReady(*peaks);
                   }
               });
}

void TranscriptAudio::follow()
{
    if (const JobBlock* block = m_results.block(m_jobId); block != nullptr && block->transcript() != nullptr) {
        block->transcript()->setPosition(positionIn(m_jobId));
    }
    Q_EMIT moved();
}

} // namespace melodeck::ui
