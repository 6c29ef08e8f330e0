#include "ui/desktop/DesktopApplication.h"

#include "ui/desktop/BusNames.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

namespace melodeck::ui {

namespace {

QString busName()
{
    return QStringLiteral("org.melodeck.Melodeck");
}

QString applicationPath()
{
    return QStringLiteral("/org/melodeck/Melodeck");
}

void callBus(QDBusConnection& bus, const QString& method, const QVariantList& arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), method);
    call.setArguments(arguments);
    bus.asyncCall(call);
}

QString tokenOf(const QVariantMap& platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

} // namespace

DesktopApplication::DesktopApplication(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    new DesktopApplicationAdaptor(*this);
    if (m_bus.isConnected() && m_bus.registerObject(applicationPath(), this, QDBusConnection::ExportAdaptors)) {
        callBus(m_bus, QStringLiteral("RequestName"), {busName(), kDoNotQueue});
    }
}

DesktopApplication::~DesktopApplication()
{
    if (m_bus.isConnected()) {
        m_bus.unregisterObject(applicationPath());
        callBus(m_bus, QStringLiteral("ReleaseName"), {busName()});
    }
}

DesktopApplicationAdaptor::DesktopApplicationAdaptor(DesktopApplication& application)
    : QDBusAbstractAdaptor(&application)
    , m_application(application)
{
}

void DesktopApplicationAdaptor::Activate(const QVariantMap& platform_data)
{
    Q_EMIT m_application.launched({{}, tokenOf(platform_data)});
}

void DesktopApplicationAdaptor::Open(const QStringList& uris, const QVariantMap& platform_data)
{
    LaunchRequest request{{}, tokenOf(platform_data)};
    for (const QString& uri : uris) {
        if (const QUrl url(uri, QUrl::StrictMode); url.isValid() && !url.scheme().isEmpty()) {
            request.urls << url;
        }
    }
    Q_EMIT m_application.launched(request);
}

void DesktopApplicationAdaptor::ActivateAction(const QString& action_name, const QVariantList&,
                                               const QVariantMap& platform_data)
{
    Q_EMIT m_application.launched({{}, tokenOf(platform_data), launchActionOf(action_name)});
}

} // namespace melodeck::ui
