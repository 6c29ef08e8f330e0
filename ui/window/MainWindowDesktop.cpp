// What the desktop asks of the window: to come to the front, to open what another start brings.

#include "ui/desktop/LaunchRequest.h"
#include "ui/window/MainWindow.h"

namespace melodeck::ui {

void MainWindow::take(const LaunchRequest& request)
{
    present(request.activationToken);
    if (!request.urls.isEmpty()) {
        openUrls(request.urls);
    }
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
