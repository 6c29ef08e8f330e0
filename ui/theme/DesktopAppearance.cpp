#include "ui/theme/DesktopAppearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace melodeck::ui {

namespace {

constexpr uint kNoWish = 0;
constexpr uint kDark = 1;

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearanceSpace()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme");
}

/// The number in what came, which portals wrap once or twice.
uint wishOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // As a whole message: Qt 6.4 finds no slot that takes a variant.
    bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << appearanceSpace() << schemeKey();
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopAppearance::onAnswer);
}

void DesktopAppearance::onAnswer(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<QDBusVariant> reply = *call;
    call->deleteLater();
    // No portal, or one that does not know the setting: the palette that Qt found stays.
    if (reply.isError()) {
        return;
    }
    if (const uint wish = wishOf(reply.value().variant()); wish != kNoWish) {
        Q_EMIT told(wish == kDark ? Appearance::Dark : Appearance::Light);
    }
}

void DesktopAppearance::onSettingChanged(const QDBusMessage& signal)
{
    const QList<QVariant> values = signal.arguments();
    if (values.size() == 3 && values[0].toString() == appearanceSpace() && values[1].toString() == schemeKey()) {
        Q_EMIT told(wishOf(values[2]) == kDark ? Appearance::Dark : Appearance::Light);
    }
}

} // namespace melodeck::ui
