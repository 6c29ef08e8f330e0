#pragma once

#include <QObject>

#include <memory>

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class DesktopApplication;
class JobNotices;
class LauncherProgress;
class MainWindow;
class MediaSession;
class Notifications;
class Player;
class SleepGuard;
class WorkStatus;

/// All that the desktop has of Melodeck besides its window. Made after the first paint, which it must not hold up.
class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    DesktopPresence(MainWindow& window, Player& player, jobs::JobQueue& queue, QObject* parent = nullptr);
    ~DesktopPresence() override;

private:
    void connectMedia(MainWindow& window);
    void connectNotices(MainWindow& window, jobs::JobQueue& queue);

    std::unique_ptr<DesktopApplication> m_application;
    std::unique_ptr<MediaSession> m_media;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobNotices> m_notices;
    std::unique_ptr<LauncherProgress> m_launcher;
    std::unique_ptr<SleepGuard> m_sleep;
    std::unique_ptr<WorkStatus> m_work;
};

} // namespace melodeck::ui
