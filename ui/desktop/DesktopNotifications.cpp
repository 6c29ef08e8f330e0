#include "ui/desktop/DesktopNotifications.h"

#include "ui/desktop/BusNames.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kAsTheDesktopLikes = -1;
constexpr uint kExpired = 1;

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString portalInterface()
{
    return QStringLiteral("org.freedesktop.portal.Notification");
}

QString programId()
{
    return QStringLiteral("org.melodeck.Melodeck");
}

/// The service's own word for a press on the notification.
QString defaultAction()
{
    return QStringLiteral("default");
}

QDBusMessage callOf(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), service(), method);
    call.setArguments(arguments);
    return call;
}

QString actionOf(const QString& id)
{
    return id == defaultAction() ? Notifications::kPressed : id;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection& bus, QObject* parent)
    : Notifications(parent)
    , m_bus(bus)
{
    // From whoever sends them: asking who has the service's name would wait for the bus. The numbers tell what is ours.
    m_bus.connect({}, path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, path(), service(), QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect({}, path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifications::show(const Notice& notice)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_isWithdrawn = false;
    if (!m_abilities || m_isSending) {
        m_next = notice;
        askWhatItCan();
    } else {
        send(notice);
    }
}

void DesktopNotifications::askWhatItCan()
{
    if (m_abilities || m_isAsking) {
        return;
    }
    m_isAsking = true;
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities"), {})), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QStringList> reply = *call;
        call->deleteLater();
        m_isAsking = false;
        if (reply.isError()) {
            m_next.reset(); // nobody shows notifications here; the next one asks again
            return;
        }
        m_abilities = reply.value();
        if (m_next) {
            send(*std::exchange(m_next, std::nullopt));
        }
    });
}

void DesktopNotifications::send(const Notice& notice)
{
    const bool readsMarkup = m_abilities->contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (m_abilities->contains(QStringLiteral("actions"))) {
        actions << defaultAction() << notice.title;
        for (const Notice::Action& action : notice.actions) {
            actions << action.id << action.label;
        }
    }
    const bool isDone = notice.kind == Notice::Kind::Done;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), programId()},
        {QStringLiteral("category"), isDone ? QStringLiteral("transfer.complete") : QStringLiteral("transfer.error")}};
    QDBusMessage call =
        callOf(QStringLiteral("Notify"),
               {QStringLiteral("Melodeck"), m_shown, programId(), notice.title,
                readsMarkup ? notice.body.toHtmlEscaped() : notice.body, actions, hints, kAsTheDesktopLikes});
    m_isSending = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        m_isSending = false;
        m_shown = reply.isError() ? 0 : reply.value();
        if (reply.isError()) {
            m_abilities.reset(); // it may be another service by the next time
        }
        if (m_isWithdrawn) {
            withdraw();
        } else if (m_next) {
            show(*std::exchange(m_next, std::nullopt));
        }
    });
}

void DesktopNotifications::withdraw()
{
    m_next.reset();
    m_isWithdrawn = m_isSending;
    if (m_shown != 0 && !m_isSending) {
        m_bus.asyncCall(callOf(QStringLiteral("CloseNotification"), {std::exchange(m_shown, 0)}));
    }
}

void DesktopNotifications::onActionInvoked(uint id, const QString& action)
{
    if (id == m_shown && id != 0) {
        Q_EMIT chosen(actionOf(action), std::exchange(m_token, {}));
    }
}

void DesktopNotifications::onActivationToken(uint id, const QString& token)
{
    if (id == m_shown && id != 0) {
        m_token = token; // comes before the action that it is for
    }
}

void DesktopNotifications::onClosed(uint id, uint reason)
{
    // One that only went off the screen is in the list of those that were missed, and is replaced there.
    if (id == m_shown && reason != kExpired) {
        m_shown = 0;
    }
}

PortalNotifications::PortalNotifications(const QDBusConnection& bus, QObject* parent)
    : Notifications(parent)
    , m_bus(bus)
{
    m_bus.connect({}, portalPath(), portalInterface(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(QDBusMessage)));
}

void PortalNotifications::show(const Notice& notice)
{
    if (!m_bus.isConnected()) {
        return;
    }
    QList<QVariantMap> buttons;
    for (const Notice::Action& action : notice.actions) {
        buttons << QVariantMap{{QStringLiteral("label"), action.label}, {QStringLiteral("action"), action.id}};
    }
    qDBusRegisterMetaType<QList<QVariantMap>>();
    // The portal reads no markup in "body".
    const QVariantMap content{{QStringLiteral("title"), notice.title},
                              {QStringLiteral("body"), notice.body},
                              {QStringLiteral("default-action"), defaultAction()},
                              {QStringLiteral("buttons"), QVariant::fromValue(buttons)}};
    QDBusMessage call = QDBusMessage::createMethodCall(portalService(), portalPath(), portalInterface(),
                                                       QStringLiteral("AddNotification"));
    call << QStringLiteral("work") << content; // the same name each time: the last one is replaced
    m_bus.asyncCall(call);
}

void PortalNotifications::withdraw()
{
    if (m_bus.isConnected()) {
        QDBusMessage call = QDBusMessage::createMethodCall(portalService(), portalPath(), portalInterface(),
                                                           QStringLiteral("RemoveNotification"));
        call << QStringLiteral("work");
        m_bus.asyncCall(call);
    }
}

void PortalNotifications::onActionInvoked(const QDBusMessage& signal)
{
    // Name, action, and from version 2 on what comes with it.
    const QVariantList values = signal.arguments();
    if (values.size() >= 2 && values[0].toString() == QLatin1String("work")) {
        Q_EMIT chosen(actionOf(values[1].toString()), {});
    }
}

} // namespace melodeck::ui
