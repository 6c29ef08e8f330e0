#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

#include <cstdint>
#include <memory>
#include <vector>

class QDBusConnection;

namespace melodeck::ui {

/// What a notification says; plain text, whatever is in it.
struct Notice
{
    struct Action
    {
        QString id;
        QString label;
    };
    enum class Kind : std::uint8_t { Done, Failed };

    Kind kind = Kind::Done;
    QString title;
    QString body;
    /// As buttons, where the desktop has such.
    std::vector<Action> actions;
};

/// The desktop's notifications: one at a time, which the next one replaces. GUI thread; nothing waits.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notice& notice) = 0;
    /// Takes it away where it is still there.
    virtual void withdraw() = 0;

    /// A press on the notification itself, rather than on one of its actions.
    static const QString kPressed;

Q_SIGNALS:
    /// kPressed, or the id of an action; with the leave to come to the front, or empty.
    void chosen(const QString& action, const QString& activationToken);
};

/// org.freedesktop.Notifications on this bus, in a sandbox org.freedesktop.portal.Notification; without a bus, or a
/// service on it, notices go nowhere.
[[nodiscard]] std::unique_ptr<Notifications> makeNotifications(const QDBusConnection& bus);

/// Whether the program runs in a sandbox, where the desktop is reached through portals alone.
[[nodiscard]] bool isSandboxed();

} // namespace melodeck::ui
