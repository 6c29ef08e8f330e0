#pragma once

#include "ui/desktop/LaunchRequest.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QObject>
#include <QVariantList>
#include <QVariantMap>

namespace melodeck::ui {

/// The program as launchers, file managers and shells know it on the session bus: they start it, or have it open files,
/// through the interface org.freedesktop.Application under the name org.melodeck.Melodeck.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
/// Where there is no bus, or another one has the name, nothing happens. Asks the bus without waiting. GUI thread.
class DesktopApplication final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopApplication(const QDBusConnection& bus, QObject* parent = nullptr);
    ~DesktopApplication() override;

Q_SIGNALS:
    void launched(const melodeck::ui::LaunchRequest& request);

private:
    QDBusConnection m_bus;
};

/// That interface.
class DesktopApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit DesktopApplicationAdaptor(DesktopApplication& application);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus knows them by these names.
    void Activate(const QVariantMap& platform_data);
    void Open(const QStringList& uris, const QVariantMap& platform_data);
    void ActivateAction(const QString& action_name, const QVariantList& parameter, const QVariantMap& platform_data);
    // NOLINTEND(readability-identifier-naming)

private:
    DesktopApplication& m_application;
};

} // namespace melodeck::ui
