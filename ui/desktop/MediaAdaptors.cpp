#include "ui/desktop/MediaAdaptors.h"

#include "ui/desktop/MediaSession.h"
#include "ui/player/Player.h"
#include "ui/player/SpeedStage.h"

#include <cmath>

namespace melodeck::ui {

namespace {

constexpr double kMicroseconds = 1e6;

qlonglong microseconds(double seconds)
{
    return std::llround(seconds * kMicroseconds);
}

} // namespace

MediaProgramAdaptor::MediaProgramAdaptor(MediaSession& session)
    : QDBusAbstractAdaptor(&session)
    , m_session(session)
{
}

QString MediaProgramAdaptor::identity() const
{
    return QStringLiteral("Melodeck");
}

QString MediaProgramAdaptor::desktopEntry() const
{
    return QStringLiteral("org.melodeck.Melodeck");
}

void MediaProgramAdaptor::Raise()
{
    m_session.m_actions.raise();
}

void MediaProgramAdaptor::Quit()
{
    m_session.m_actions.quit();
}

MediaPlayerAdaptor::MediaPlayerAdaptor(MediaSession& session)
    : QDBusAbstractAdaptor(&session)
    , m_session(session)
{
}

QString MediaPlayerAdaptor::playbackStatus() const
{
    return m_session.playbackStatus();
}

QString MediaPlayerAdaptor::loopStatus() const
{
    return m_session.m_player.loop() == LoopMode::On ? QStringLiteral("Track") : QStringLiteral("None");
}

void MediaPlayerAdaptor::setLoopStatus(const QString& status)
{
    // "Playlist" is not among what the player can do, and is left alone.
    if (status == QLatin1String("Track")) {
        m_session.m_player.setLoop(LoopMode::On);
    } else if (status == QLatin1String("None")) {
        m_session.m_player.setLoop(LoopMode::Off);
    }
}

double MediaPlayerAdaptor::rate() const
{
    return m_session.m_player.speed();
}

void MediaPlayerAdaptor::setRate(double rate)
{
    if (rate == 0.0) {
        Pause(); // as the specification wants it
    } else if (std::isfinite(rate) && rate > 0.0) {
        m_session.m_player.setSpeed(rate);
    }
}

double MediaPlayerAdaptor::minimumRate() const
{
    return SpeedStage::kSlowest;
}

double MediaPlayerAdaptor::maximumRate() const
{
    return SpeedStage::kFastest;
}

QVariantMap MediaPlayerAdaptor::metadata() const
{
    return m_session.metadata();
}

double MediaPlayerAdaptor::volume() const
{
    return m_session.m_player.volume();
}

void MediaPlayerAdaptor::setVolume(double volume)
{
    if (std::isfinite(volume)) {
        m_session.m_player.setVolume(volume);
    }
}

qlonglong MediaPlayerAdaptor::position() const
{
    return microseconds(m_session.position());
}

bool MediaPlayerAdaptor::canGoNext() const
{
    return m_session.m_player.hasNext();
}

bool MediaPlayerAdaptor::canGoPrevious() const
{
    return m_session.m_player.hasPrevious();
}

bool MediaPlayerAdaptor::canPlay() const
{
    return m_session.m_player.current().has_value();
}

bool MediaPlayerAdaptor::canSeek() const
{
    return m_session.m_player.duration() > 0.0;
}

void MediaPlayerAdaptor::Next()
{
    m_session.m_player.next();
}

void MediaPlayerAdaptor::Previous()
{
    m_session.m_player.previous();
}

void MediaPlayerAdaptor::Pause()
{
    m_session.m_player.pause();
}

void MediaPlayerAdaptor::PlayPause()
{
    m_session.m_player.toggle();
}

void MediaPlayerAdaptor::Stop()
{
    m_session.stop();
}

void MediaPlayerAdaptor::Play()
{
    m_session.m_player.play();
}

void MediaPlayerAdaptor::Seek(qlonglong Offset)
{
    const double wanted = m_session.position() + static_cast<double>(Offset) / kMicroseconds;
    // Past the end it is the next one, where there is one.
    if (wanted > m_session.duration() && canGoNext()) {
        Next();
    } else {
        m_session.seekTo(wanted);
    }
}

void MediaPlayerAdaptor::SetPosition(const QDBusObjectPath& TrackId, qlonglong Position)
{
    // Another track, or a place that it does not have: what was meant is over.
    if (TrackId.path() == m_session.trackPath() && Position >= 0 && Position <= microseconds(m_session.duration())) {
        m_session.seekTo(static_cast<double>(Position) / kMicroseconds);
    }
}

void MediaPlayerAdaptor::OpenUri(const QString&)
{
    // No scheme is supported, and then the specification wants nothing to happen.
}

} // namespace melodeck::ui
