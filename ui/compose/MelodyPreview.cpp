#include "ui/compose/MelodyPreview.h"

#include "ui/compose/SoundAsSent.h"
#include "ui/media/MediaCache.h"

#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Not for every pixel of a drag.
constexpr auto kMakeDelay = 250ms;

struct MadeSound
{
    QString path;
    audio::Peaks peaks;
};

core::Result<MadeSound> makeSound(const core::AttachedFile& melody, const std::stop_token& stop)
{
    auto path = soundAsSent(melody, previewFolder(), stop);
    if (!path) {
        return core::fail(std::move(path).error());
    }
    auto peaks = audio::readPeaks(*path, stop);
    if (!peaks) {
        return core::fail(std::move(peaks).error());
    }
    return MadeSound{*path, *peaks};
}

} // namespace

MelodyPreview::MelodyPreview(Player& player, QObject* parent)
    : QObject(parent)
    , m_player(player)
{
    m_makeSoon.setSingleShot(true);
    m_makeSoon.setInterval(kMakeDelay);
    connect(&m_makeSoon, &QTimer::timeout, this, &MelodyPreview::make);
    connect(&m_player, &Player::stateChanged, this, &MelodyPreview::onStateChanged);
    connect(&m_player, &Player::currentChanged, this, &MelodyPreview::onCurrentChanged);
}

void MelodyPreview::toggle(const core::AttachedFile& melody)
{
    if (m_melody == melody && !isBehind() && isInPlayer() && m_player.wantsToPlay()) {
        m_player.pause();
        return;
    }
    m_melody = melody;
    m_then = AfterLoad::Play;
    make();
}

void MelodyPreview::follow(const std::optional<core::AttachedFile>& melody)
{
    if (!m_melody || melody == m_melody) {
        return;
    }
    if (isInPlayer()) {
        if (m_player.wantsToPlay()) {
            m_then = AfterLoad::Play;
        }
        m_player.pause();
    }
    if (!melody || melody->path != m_melody->path) {
        forget();
        return;
    }
    m_work.clear();
    m_isMaking = false;
    m_melody = melody;
    m_makeSoon.start();
}

bool MelodyPreview::isInPlayer() const
{
    return !m_path.isEmpty() && m_player.current() && m_player.current()->path == m_path;
}

void MelodyPreview::make()
{
    m_makeSoon.stop();
    m_work.clear();
    m_isMaking = true;
    m_work.run([melody = *m_melody](const std::stop_token& stop) { return makeSound(melody, stop); },
               [this](const core::Result<MadeSound>& sound) {
                   m_isMaking = false;
                   if (!sound) {
                       forget();
                       Q_EMIT failed(sound.error());
                       return;
                   }
                   m_path = sound->path;
                   const ClipSource clip{m_path, shownName(m_melody->path)};
                   m_isLoading = true;
                   m_player.setPlaylist({clip});
                   m_player.loadAt(clip, 0.0, std::exchange(m_then, AfterLoad::Pause));
                   m_player.setRegion(std::nullopt);
                   m_isLoading = false;
                   Q_EMIT loaded(sound->peaks);
               });
}

void MelodyPreview::forget()
{
    m_makeSoon.stop();
    m_work.clear();
    m_isMaking = false;
    m_then = AfterLoad::Pause;
    m_melody.reset();
    m_path.clear();
}

void MelodyPreview::onStateChanged(PlayerState state)
{
    if (state == PlayerState::Playing && isBehind() && isInPlayer()) {
        // Somebody pressed play meanwhile: what is wanted is what the form says, not what it said before.
        m_player.pause();
        m_then = AfterLoad::Play;
    }
}

void MelodyPreview::onCurrentChanged()
{
    if (m_melody && !m_isLoading && !isInPlayer()) {
        forget(); // something else is listened to
    }
}

} // namespace melodeck::ui
