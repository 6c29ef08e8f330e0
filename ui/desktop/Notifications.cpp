#include "ui/desktop/Notifications.h"

#include "ui/desktop/DesktopNotifications.h"

#include <QFile>

namespace melodeck::ui {

const QString Notifications::kPressed = QStringLiteral("pressed");

bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

std::unique_ptr<Notifications> makeNotifications(const QDBusConnection& bus)
{
    if (isSandboxed()) {
        return std::make_unique<PortalNotifications>(bus);
    }
    return std::make_unique<DesktopNotifications>(bus);
}

} // namespace melodeck::ui
