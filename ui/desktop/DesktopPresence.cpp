#include "ui/desktop/DesktopPresence.h"

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "jobs/JobQueue.h"
#include "ui/desktop/DesktopApplication.h"
#include "ui/desktop/JobNotices.h"
#include "ui/desktop/LauncherProgress.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/Notifications.h"
#include "ui/desktop/SleepGuard.h"
#include "ui/desktop/WorkStatus.h"
#include "ui/window/MainWindow.h"

#include <QDBusConnection>
#include <QGuiApplication>

#include <algorithm>

namespace melodeck::ui {

namespace {

bool isBatchOver(const jobs::JobQueue& queue, const QString& batchId)
{
    const auto isOfBatch = [&](const QString& job) { return queue.batchOf(job) == batchId; };
    // Those that run are few, and one of them nearly always says so.
    if (std::any_of(queue.running().begin(), queue.running().end(), isOfBatch)) {
        return false;
    }
    const std::vector<QString> unfinished = queue.unfinished();
    return std::none_of(unfinished.begin(), unfinished.end(), isOfBatch);
}

bool isInFront()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

DesktopPresence::DesktopPresence(MainWindow& window, Player& player, jobs::JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_application(std::make_unique<DesktopApplication>(QDBusConnection::sessionBus()))
    , m_media(std::make_unique<MediaSession>(
          player, MediaSessionActions{[&window] { window.present(); }, [&window] { window.close(); }},
          QDBusConnection::sessionBus()))
    , m_notifications(makeNotifications(QDBusConnection::sessionBus()))
    , m_notices(std::make_unique<JobNotices>(
          *m_notifications, NoticeFacts{isInFront, [] { return core::Settings().notifies(); },
                                        [&queue](const QString& batchId) { return isBatchOver(queue, batchId); }}))
    , m_launcher(std::make_unique<LauncherProgress>(QDBusConnection::sessionBus()))
    , m_sleep(std::make_unique<SleepGuard>(QDBusConnection::sessionBus()))
    , m_work(std::make_unique<WorkStatus>(queue))
{
    connect(m_application.get(), &DesktopApplication::launched, &window, &MainWindow::take);
    connectMedia(window);
    connectNotices(window, queue);
    connect(m_work.get(), &WorkStatus::progressChanged, m_launcher.get(), &LauncherProgress::setProgress);
    connect(m_work.get(), &WorkStatus::busyChanged, m_sleep.get(), &SleepGuard::setHeld);
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::connectMedia(MainWindow& window)
{
    connect(&window, &MainWindow::playedPeaksReady, m_media.get(), &MediaSession::setPeaks);
    connect(&window, &MainWindow::hiddenLengthChanged, m_media.get(), &MediaSession::setHiddenLength);
}

void DesktopPresence::connectNotices(MainWindow& window, jobs::JobQueue& queue)
{
    connect(&queue, &jobs::JobQueue::jobFinished, m_notices.get(), [this, &queue](const QString& jobId) {
        if (const auto job = queue.find(jobId)) {
            m_notices->noteFinished(*job);
        }
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_notices.get(), [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_notices->noteInFront();
        }
    });
    connect(m_notices.get(), &JobNotices::showRequested, &window, &MainWindow::showJob);
    connect(m_notices.get(), &JobNotices::playRequested, &window, &MainWindow::playJob);
}

} // namespace melodeck::ui
