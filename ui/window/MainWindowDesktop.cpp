// What the desktop asks of the window: to fit the screen, to come to the front, to open what another start brings, and
// to show what a notification told of.

#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/compose/MelodySources.h"
#include "ui/desktop/LaunchRequest.h"
#include "ui/desktop/PortalFiles.h"
#include "ui/player/Player.h"
#include "ui/results/JobWords.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QDBusConnection>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace melodeck::ui {

void MainWindow::fitScreen()
{
    const QRect available = screen()->availableGeometry();
    const bool tooLarge = width() > available.width() || height() > available.height();
    const QSize fitting = size().boundedTo(available.size()).expandedTo(minimumSize());
    // A corner of the title bar alone would be on the screen, but nothing to hold on to.
    const QPoint lastCorner = available.bottomRight() - QPoint(fitting.width() - 1, fitting.height() - 1);
    const QPoint corner(std::max(available.left(), std::min(x(), lastCorner.x())),
                        std::max(available.top(), std::min(y(), lastCorner.y())));
    if (corner != pos() || fitting != size()) {
        setGeometry(QRect(corner, fitting));
    }
    if (tooLarge) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
}

void MainWindow::take(const LaunchRequest& request)
{
    present(request.activationToken);
    if (!request.urls.isEmpty()) {
        openUrls(request.urls);
    }
    follow(request.action);
}

void MainWindow::follow(LaunchAction action)
{
    switch (action) {
    case LaunchAction::None:
        break;
    case LaunchAction::Library:
        showLibrary();
        break;
    case LaunchAction::Record:
        showDesk();
        m_sources->listen();
        break;
    }
}

void MainWindow::showJob(const QString& jobId, const QString& activationToken)
{
    present(activationToken);
    showDesk();
    if (!jobId.isEmpty()) {
        m_results->select(jobId, 0);
    }
}

void MainWindow::playJob(const QString& jobId, const QString& activationToken)
{
    showJob(jobId, activationToken);
    if (m_results->currentJob() == jobId) {
        m_services.player.play();
        return;
    }
    // One of a batch whose rows are folded away.
    const auto job = m_services.queue.find(jobId);
    if (job != nullptr && !job->answer.clips.empty()) {
        const core::Clip& clip = job->answer.clips.front();
        m_services.player.load({clip.path, clip.prompt.isEmpty() ? jobTitle(*job) : clip.prompt}, AfterLoad::Play);
    }
}

bool MainWindow::takePortalFiles(const QMimeData& offered)
{
    const bool areNeeded = PortalFiles::areNeeded(offered);
    if (areNeeded) {
        m_portalFiles->retrieve(offered, QDBusConnection::sessionBus());
    }
    return areNeeded;
}

void MainWindow::addNoticeAction()
{
    QAction* action = m_menu->addAction(tr("Tell me when long work is done"));
    action->setObjectName(QStringLiteral("notifies"));
    action->setCheckable(true);
    action->setChecked(m_settings.notifies());
    action->setToolTip(tr("As a notification of the desktop, while this window is not in front"));
    connect(action, &QAction::triggered, this, [this](bool on) { m_settings.setNotifies(on); });
    // The settings set it, too.
    connect(m_menu, &QMenu::aboutToShow, action, [this, action] { action->setChecked(m_settings.notifies()); });
}

void MainWindow::present(const QString& activationToken)
{
    if (!activationToken.isEmpty()) {
        // Qt 6.4 has no other way to hand it to the compositor.
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace melodeck::ui
