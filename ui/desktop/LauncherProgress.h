#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace melodeck::ui {

/// A bar on the program's icon in docks and task bars: the signal Update of com.canonical.Unity.LauncherEntry, which
/// GNOME's docks, KDE and others read (https://wiki.ubuntu.com/Unity/LauncherAPI). GUI thread.
class LauncherProgress final : public QObject
{
    Q_OBJECT

public:
    explicit LauncherProgress(const QDBusConnection& bus, QObject* parent = nullptr);
    /// Takes the bar away.
    ~LauncherProgress() override;

    /// 0 … 1; nothing: no bar. What does not show as a change is not sent.
    void setProgress(std::optional<double> progress);

private:
    QDBusConnection m_bus;
    /// Of 100; −1: no bar.
    int m_shown = -1;
};

} // namespace melodeck::ui
