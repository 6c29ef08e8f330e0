#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

#include <cstdint>

class QDBusPendingCallWatcher;

namespace melodeck::ui {

/// Keeps the computer from going to sleep by itself while work is on its way; what a person does to send it to sleep
/// works as ever. Asks, one after the other until one says yes: the portal (org.freedesktop.portal.Inhibit), the
/// desktop (org.freedesktop.PowerManagement.Inhibit), the system (org.freedesktop.login1). Each of them ends it by
/// itself when this program ends, in whichever way. Nothing waits; GUI thread.
class SleepGuard final : public QObject
{
    Q_OBJECT

public:
    /// The name of a connection to the system's bus may be given; without one it is made when it is needed.
    explicit SleepGuard(const QDBusConnection& session, const QString& systemConnection = {},
                        QObject* parent = nullptr);
    /// Lets go.
    ~SleepGuard() override;

    void setHeld(bool held);
    /// Somebody has agreed to keep the computer awake.
    [[nodiscard]] bool isHeld() const { return m_holder != Holder::Nobody; }

private:
    enum class Holder : std::uint8_t { Nobody, Portal, Desktop, System };

    void ask(Holder whom);
    void onAnswer(Holder who, QDBusPendingCallWatcher* call);
    [[nodiscard]] QDBusConnection system() const;
    void release();

    QDBusConnection m_session;
    QString m_systemConnection;
    bool m_isWanted = false;
    bool m_isAsking = false;
    Holder m_holder = Holder::Nobody;
    /// Of the portal: the request to be closed.
    QString m_request;
    /// Of the desktop.
    uint m_cookie = 0;
    /// Of the system: as long as it is open.
    QDBusUnixFileDescriptor m_lock;
};

} // namespace melodeck::ui
