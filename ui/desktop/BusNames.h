#pragma once

#include <QString>

namespace melodeck::ui {

/// The desktop's portal on the session bus, and the object that it is there.
[[nodiscard]] inline QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

[[nodiscard]] inline QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

/// DBUS_NAME_FLAG_DO_NOT_QUEUE of the D-Bus specification: a name is had at once or not at all.
inline constexpr uint kDoNotQueue = 4;

} // namespace melodeck::ui
