#pragma once

#include "ui/theme/Look.h"
#include "ui/theme/Tokens.h"

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCallWatcher;

namespace melodeck::ui {

/// Listens to how the person wants her desktop to look: the settings org.freedesktop.appearance of the desktop portal,
/// color-scheme (1 dark, 2 light, 0 no wish), accent-color (three numbers of 0 … 1 in sRGB; out of it: none) and
/// contrast (1 high), because Qt 6.4 does not ask for them. Without a session bus or a portal it never says anything,
/// and of a setting that the portal does not know neither. Asks without waiting; GUI thread. Source: XDG Desktop Portal
/// documentation, org.freedesktop.portal.Settings.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    /// On the session's bus.
    explicit DesktopAppearance(QObject* parent = nullptr);
    explicit DesktopAppearance(const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    /// Each once soon after the start when there is a wish, and at every change of it.
    void told(melodeck::ui::Appearance appearance);
    void accentTold(const std::optional<QColor>& accent);
    void contrastTold(melodeck::ui::Contrast contrast);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& signal);

private:
    void onAnswer(QDBusPendingCallWatcher* call);
    void take(const QString& key, const QVariant& value);
};

} // namespace melodeck::ui
