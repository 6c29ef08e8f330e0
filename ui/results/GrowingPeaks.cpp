#include "ui/results/GrowingPeaks.h"

#include "audio/ArrivingFile.h"
#include "audio/ArrivingPeaks.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookEvery = 100ms;
/// Of sixty-four clips that arrive at once each is looked at every second: a new picture of all of them ten times a
/// second would be felt elsewhere.
constexpr std::size_t kAtOnce = 6;
/// More than a screen is wide, for two channels.
constexpr std::size_t kOutlinePeaks = 4096;

} // namespace

GrowingPeaks::GrowingPeaks(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &GrowingPeaks::look);
}

void GrowingPeaks::watch(const QString& path, std::shared_ptr<const audio::ArrivingFile> file)
{
    forget(path);
    m_clips.push_back({path, std::move(file)});
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void GrowingPeaks::forget(const QString& path)
{
    std::erase_if(m_clips, [&path](const Watched& clip) { return clip.path == path; });
    if (m_clips.empty()) {
        m_timer.stop();
    }
}

bool GrowingPeaks::complete(const QString& path, std::int64_t frames)
{
    Watched* clip = find(path);
    if (clip == nullptr) {
        return false;
    }
    clip->frames = frames;
    if (!clip->isFollowed) {
        conclude(path);
    }
    return true;
}

void GrowingPeaks::look()
{
    for (std::size_t count = std::min(kAtOnce, m_clips.size()); count > 0; --count) {
        m_next = m_next < m_clips.size() ? m_next : 0;
        lookAt(m_clips[m_next++]);
        if (m_clips.empty()) {
            return; // whoever was told has forgotten it
        }
    }
}

void GrowingPeaks::lookAt(Watched& clip)
{
    if (!clip.isFollowed && clip.file->peaks()->needsDecoding()) {
        follow(clip);
    }
    const std::int64_t bytes = clip.file->bytes();
    if (bytes == clip.seenBytes && !clip.isFollowed) {
        return;
    }
    clip.seenBytes = bytes;
    const audio::Peaks peaks = clip.file->peaks()->outline(kOutlinePeaks);
    if (peaks.frames > 0) {
        Q_EMIT grown(QString(clip.path), peaks);
    }
}

void GrowingPeaks::follow(Watched& clip)
{
    clip.isFollowed = true;
    if (!m_decoding) {
        m_decoding = std::make_unique<BackgroundQueue>();
    }
    m_decoding->run(
        [file = clip.file](const std::stop_token& stop) {
            audio::followArriving(file, stop);
            return true;
        },
        [this, path = clip.path](bool) {
            if (Watched* followed = find(path)) {
                followed->isFollowed = false;
                if (followed->frames) {
                    conclude(path);
                }
            }
        });
}

void GrowingPeaks::conclude(const QString& path)
{
    const Watched clip = *find(path);
    forget(path);
    auto peaks = clip.file->peaks()->whole();
    // A header that promised something else, a codec that cuts its end: the file has the last word.
    if (peaks && peaks->frames != clip.frames) {
        peaks.reset();
    }
    Q_EMIT completed(path, peaks);
}

GrowingPeaks::Watched* GrowingPeaks::find(const QString& path)
{
    const auto found =
        std::find_if(m_clips.begin(), m_clips.end(), [&path](const Watched& clip) { return clip.path == path; });
    return found != m_clips.end() ? &*found : nullptr;
}

} // namespace melodeck::ui
