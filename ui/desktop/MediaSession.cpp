#include "ui/desktop/MediaSession.h"

#include "audio/ArrivingFile.h"
#include "ui/desktop/BusNames.h"
#include "ui/desktop/MediaAdaptors.h"
#include "ui/player/Player.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr double kMicro = 1e6;
constexpr double kMilli = 1e3;
/// A change is told at once, the next ones not before this is over: a clip that arrives grows ten times a second.
constexpr int kQuietMs = 250;
/// The position goes on by itself with the clock; what differs by more was a jump.
constexpr double kJumpSeconds = 0.3;

constexpr uint kIsOwner = 1;
constexpr uint kIsOwnerAlready = 4;

/// What the desktop is told of when it changes; Position is not among it, see Seeked.
constexpr std::array<const char*, 10> kTold{"PlaybackStatus", "LoopStatus",    "Rate",    "Metadata", "Volume",
                                            "CanGoNext",      "CanGoPrevious", "CanPlay", "CanPause", "CanSeek"};

QString playerPath()
{
    return QStringLiteral("/org/mpris/MediaPlayer2");
}

QString ownName()
{
    // Inside a Flatpak the bus gives a player this name alone, and those below it.
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    return QStringLiteral("org.mpris.MediaPlayer2.") + (sandbox.isEmpty() ? QStringLiteral("melodeck") : sandbox);
}

QDBusMessage callOfBus(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

bool isWhole(const ClipSource& clip)
{
    return !clip.arriving || clip.arriving->progress() != audio::ArrivingFile::Progress::Arriving;
}

} // namespace

MediaSession::MediaSession(Player& player, MediaSessionActions actions, const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_actions(std::move(actions))
    , m_bus(bus)
    , m_adaptor(new MediaPlayerAdaptor(*this))
{
    new MediaProgramAdaptor(*this);
    m_tellSoon.setSingleShot(true);
    connect(&m_tellSoon, &QTimer::timeout, this, &MediaSession::tellChanges);
    connectPlayer();
    if (player.state() == PlayerState::Playing) {
        appear(); // this takes the place of another one, and nobody is to miss it
    }
}

MediaSession::~MediaSession()
{
    if (!m_hasAppeared) {
        return;
    }
    m_bus.unregisterObject(playerPath());
    if (!m_busName.isEmpty()) {
        QDBusMessage release = callOfBus(QStringLiteral("ReleaseName"));
        release << m_busName;
        m_bus.asyncCall(release);
    }
}

void MediaSession::connectPlayer()
{
    connect(&m_player, &Player::stateChanged, this, &MediaSession::onStateChanged);
    connect(&m_player, &Player::finished, this, [this] {
        m_isStopped = true;
        touch();
    });
    connect(&m_player, &Player::currentChanged, this, [this] {
        m_isStopped = false;
        touch();
    });
    connect(&m_player, &Player::playlistChanged, this, &MediaSession::touch);
    connect(&m_player, &Player::durationChanged, this, &MediaSession::touch);
    connect(&m_player, &Player::loopChanged, this, &MediaSession::touch);
    connect(&m_player, &Player::volumeChanged, this, &MediaSession::touch);
    connect(&m_player, &Player::speedChanged, this, &MediaSession::touch);
    connect(&m_player, &Player::positionChanged, this, &MediaSession::onPosition);
}

void MediaSession::onStateChanged()
{
    if (m_player.state() == PlayerState::Playing) {
        m_isStopped = false;
        appear();
    }
    m_lastPosition = m_player.position();
    m_sincePosition.start();
    touch();
}

void MediaSession::appear()
{
    if (m_hasAppeared || !m_bus.isConnected()) {
        return;
    }
    m_hasAppeared = m_bus.registerObject(playerPath(), this, QDBusConnection::ExportAdaptors);
    if (m_hasAppeared) {
        askForName(ownName());
        makeCover();
    }
}

void MediaSession::askForName(const QString& name)
{
    QDBusMessage question = callOfBus(QStringLiteral("RequestName"));
    question << name << kDoNotQueue;
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, name, call] { onName(name, call); });
}

void MediaSession::onName(const QString& name, QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<uint> reply = *call;
    call->deleteLater();
    if (reply.isError()) {
        return; // a bus that does not want us; the window has all that it needs
    }
    if (reply.value() == kIsOwner || reply.value() == kIsOwnerAlready) {
        m_busName = name;
    } else if (name == ownName()) {
        // Another one plays already: the specification wants this form of the second one's name.
        askForName(QStringLiteral("%1.instance%2").arg(ownName()).arg(QCoreApplication::applicationPid()));
    }
}

void MediaSession::touch()
{
    if (m_hasAppeared && !m_tellSoon.isActive()) {
        const qint64 passed = m_sinceTold.isValid() ? m_sinceTold.elapsed() : kQuietMs;
        m_tellSoon.start(static_cast<int>(std::clamp<qint64>(kQuietMs - passed, 0, kQuietMs)));
    }
}

void MediaSession::tellChanges()
{
    QVariantMap changed;
    for (const char* name : kTold) {
        const QVariant value = m_adaptor->property(name);
        const QString key = QLatin1String(name);
        if (m_told.value(key) != value) {
            m_told.insert(key, value);
            changed.insert(key, value);
        }
    }
    if (changed.isEmpty()) {
        return;
    }
    m_sinceTold.start();
    QDBusMessage signal = QDBusMessage::createSignal(playerPath(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal << QStringLiteral("org.mpris.MediaPlayer2.Player") << changed << QStringList();
    m_bus.send(signal);
}

void MediaSession::onPosition(double seconds)
{
    const bool runs = m_player.state() == PlayerState::Playing && m_sincePosition.isValid();
    const double passed = runs ? static_cast<double>(m_sincePosition.elapsed()) / kMilli * m_player.speed() : 0.0;
    const bool isJump = std::abs(seconds - (m_lastPosition + passed)) > kJumpSeconds;
    m_lastPosition = seconds;
    m_sincePosition.start();
    if (!isJump) {
        return;
    }
    m_isStopped = false; // play goes on from where somebody has moved it
    if (m_hasAppeared) {
        Q_EMIT m_adaptor->Seeked(std::llround(position() * kMicro));
        touch();
    }
}

QString MediaSession::playbackStatus() const
{
    if (!m_player.current() || m_isStopped) {
        return QStringLiteral("Stopped");
    }
    return m_player.wantsToPlay() ? QStringLiteral("Playing") : QStringLiteral("Paused");
}

QString MediaSession::trackPath() const
{
    if (!m_player.current()) {
        return QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack");
    }
    // A path may hold what an object's path must not, and is nobody's business.
    const auto hash = QCryptographicHash::hash(m_player.current()->path.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype kDigits = 32;
    return QStringLiteral("/org/melodeck/Melodeck/clip/") + QString::fromLatin1(hash.toHex().left(kDigits));
}

double MediaSession::duration() const
{
    return m_hiddenSeconds.value_or(m_player.duration());
}

double MediaSession::position() const
{
    return m_hiddenSeconds ? std::min(m_player.position(), *m_hiddenSeconds) : m_player.position();
}

QVariantMap MediaSession::metadata() const
{
    QVariantMap facts{{QStringLiteral("mpris:trackid"), QVariant::fromValue(QDBusObjectPath(trackPath()))}};
    const auto& clip = m_player.current();
    if (!clip) {
        return facts;
    }
    facts.insert(QStringLiteral("xesam:title"), clip->title);
    facts.insert(QStringLiteral("xesam:artist"), QStringList{QStringLiteral("Melodeck")});
    if (duration() > 0.0) {
        facts.insert(QStringLiteral("mpris:length"), std::llround(duration() * kMicro));
    }
    if (!m_hiddenSeconds) {
        facts.insert(QStringLiteral("xesam:url"), QString::fromUtf8(QUrl::fromLocalFile(clip->path).toEncoded()));
        if (m_coverOf == clip->path && !m_cover.isEmpty()) {
            facts.insert(QStringLiteral("mpris:artUrl"), QString::fromUtf8(QUrl::fromLocalFile(m_cover).toEncoded()));
        }
    }
    return facts;
}

void MediaSession::stop()
{
    m_player.pause();
    m_player.seek(m_player.region() ? m_player.region()->startSeconds : 0.0);
    m_isStopped = true;
    touch();
}

void MediaSession::seekTo(double seconds)
{
    m_player.seek(std::clamp(seconds, 0.0, std::max(m_player.duration(), 0.0)));
}

void MediaSession::setHiddenLength(std::optional<double> seconds)
{
    m_hiddenSeconds = seconds;
    touch();
}

void MediaSession::setPeaks(const audio::Peaks& peaks)
{
    const auto& clip = m_player.current();
    // Of one that grows there would be a new picture every moment.
    if (!clip || peaks.levels == nullptr || !isWhole(*clip)) {
        return;
    }
    m_peaks = peaks;
    m_peaksOf = clip->path;
    makeCover();
}

void MediaSession::makeCover()
{
    // Nobody who plays nothing needs one.
    if (!m_hasAppeared || m_peaksOf.isEmpty() || m_coverOf == m_peaksOf) {
        return;
    }
    m_covers.make(m_peaksOf, m_peaks, [this](const QString& clipPath, const QString& cover) {
        m_cover = cover;
        m_coverOf = clipPath;
        touch();
    });
}

} // namespace melodeck::ui
