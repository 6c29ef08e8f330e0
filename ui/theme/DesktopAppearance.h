#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace melodeck::ui {

/// Listens to whether the person wants her desktop light or dark: the setting org.freedesktop.appearance color-scheme
/// of the desktop portal (1 dark, 2 light, 0 no wish), because Qt 6.4 does not ask for it. Without a session bus or a
/// portal it never says anything. Asks without waiting; GUI thread. Source: XDG Desktop Portal documentation,
/// org.freedesktop.portal.Settings.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject* parent = nullptr);

Q_SIGNALS:
    /// Once soon after the start when there is a wish, and at every change of it.
    void told(melodeck::ui::Appearance appearance);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& signal);

private:
    void onAnswer(QDBusPendingCallWatcher* call);
};

} // namespace melodeck::ui
