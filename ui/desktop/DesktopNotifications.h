#pragma once

#include "ui/desktop/Notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <optional>

namespace melodeck::ui {

/// Notifications as every desktop shows them: org.freedesktop.Notifications
/// (https://specifications.freedesktop.org/notification-spec/latest/). What the service can do is asked before the
/// first one: where it reads markup, text is escaped, and only where it has buttons are there any.
class DesktopNotifications final : public Notifications
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notice& notice) override;
    void withdraw() override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onActivationToken(uint id, const QString& token);
    void onClosed(uint id, uint reason);

private:
    void askWhatItCan();
    void send(const Notice& notice);

    QDBusConnection m_bus;
    /// As the service names them; nothing until it was asked.
    std::optional<QStringList> m_abilities;
    bool m_isAsking = false;
    /// Waits until it is known what the service can, or until the last one has its number.
    std::optional<Notice> m_next;
    bool m_isSending = false;
    bool m_isWithdrawn = false;
    /// As the service numbers it; 0: none is shown.
    uint m_shown = 0;
    QString m_token;
};

/// The same from inside a sandbox: org.freedesktop.portal.Notification.
class PortalNotifications final : public Notifications
{
    Q_OBJECT

public:
    explicit PortalNotifications(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const Notice& notice) override;
    void withdraw() override;

private Q_SLOTS:
    void onActionInvoked(const QDBusMessage& signal);

private:
    QDBusConnection m_bus;
};

} // namespace melodeck::ui
