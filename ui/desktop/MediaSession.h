#pragma once

#include "audio/Peaks.h"
#include "ui/desktop/CoverFiles.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace melodeck::ui {

class MediaPlayerAdaptor;
class Player;

/// What the desktop may ask of the program besides playing.
struct MediaSessionActions
{
    std::function<void()> raise;
    std::function<void()> quit;
};

/// Makes the player known to the desktop, so that media keys, the lock screen, a headset's buttons and applets work:
/// MPRIS 2.2 on the session bus (https://specifications.freedesktop.org/mpris-spec/2.2/). Comes onto the bus when
/// something is played for the first time; where there is no bus, nothing happens. A second program that plays is
/// there under a name of its own. Asks the bus without waiting. GUI thread.
class MediaSession final : public QObject
{
    Q_OBJECT

public:
    MediaSession(Player& player, MediaSessionActions actions, const QDBusConnection& bus, QObject* parent = nullptr);
    /// Leaves the bus.
    ~MediaSession() override;

    /// Of the player's current clip: its waveform becomes the picture that applets show.
    void setPeaks(const audio::Peaks& peaks);
    /// While nobody shall know which clip it is: so many seconds for its length, no picture and no file. Nothing shows
    /// it again.
    void setHiddenLength(std::optional<double> seconds);

    /// Its name on the bus; empty before the first play, and without a bus.
    [[nodiscard]] const QString& busName() const { return m_busName; }

private:
    friend class MediaProgramAdaptor;
    friend class MediaPlayerAdaptor;

    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] QString trackPath() const;
    /// Seconds that are told: what is hidden has the length that all share.
    [[nodiscard]] double duration() const;
    [[nodiscard]] double position() const;
    void stop();
    void seekTo(double seconds);

    void connectPlayer();
    void appear();
    void askForName(const QString& name);
    void onName(const QString& name, QDBusPendingCallWatcher* call);
    /// Notes that something changed; the desktop hears of it soon, and of many changes at once.
    void touch();
    void tellChanges();
    void onStateChanged();
    void onPosition(double seconds);
    void makeCover();

    Player& m_player;
    MediaSessionActions m_actions;
    QDBusConnection m_bus;
    MediaPlayerAdaptor* m_adaptor;
    QString m_busName;
    bool m_hasAppeared = false;
    /// Ended by Stop or at its end: play begins at the beginning.
    bool m_isStopped = false;

    QTimer m_tellSoon;
    QElapsedTimer m_sinceTold;
    QVariantMap m_told;

    double m_lastPosition = 0.0;
    QElapsedTimer m_sincePosition;

    std::optional<double> m_hiddenSeconds;
    /// Of the clip at m_peaksOf.
    audio::Peaks m_peaks;
    QString m_peaksOf;
    CoverFiles m_covers;
    /// Of the clip at m_coverOf.
    QString m_cover;
    QString m_coverOf;
};

} // namespace melodeck::ui
